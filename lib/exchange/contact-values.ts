// Addresses, numbers, links and names as files write them, tidied the same way whatever file they come from. Nothing is guessed and nothing is looked up.

/** Two blanks in a row, or one that is no space. */
const UNEVEN = /\s\s|[^\S ]/u;
const BLANKS = /[\s\u00A0\u3000]+/gu;
/** One line, single blanks. */
export const oneLine = (text: string): string => {
  const trimmed = text.trim();
  return UNEVEN.test(trimmed) ? trimmed.replace(BLANKS, ' ').trim() : trimmed;
};
/** Several lines, each without blanks at its end; lines that a file ends with CR are lines. */
export const manyLines = (text: string): string => (/[\r\n]/u.test(text) ? text.split(/\r\n?|\n/u).map((line) => line.trimEnd()).join('\n').trim() : text.trim());

const ADDRESS = /[^\s<>()[\],;:"'“”]{1,64}@[^\s<>()[\],;:"'“”@]{1,255}/gu;
/** Every address in the text, lower-case, without what stands around it. */
export const emailsIn = (text: string): readonly string[] =>
  text.includes('@') ? (text.match(ADDRESS) ?? []).map((email) => email.toLowerCase().replace(/^mailto:/u, '').replace(/\.{1,64}$/u, '')).filter((email) => /^[^@]+@[^@]*[\p{L}\d][^@]*$/u.test(email)) : [];

/** As it is written, without the scheme of a link; an extension stays behind it. Empty where it holds no number. */
export function phoneOf(text: string): string {
  const [number = '', ...params] = oneLine(text).replace(/^(?:tel|callto|sms):/iu, '').split(';');
  const extension = params.map((param) => /^ext=(\w{1,12})$/iu.exec(param.trim())?.[1]).find(Boolean);
  const bare = number.trim();
  // "3.33E+11": a spreadsheet took the number for one that can be counted, and its end is lost.
  if (!/\d/u.test(bare) || bare.length > 60 || /^\d[.,]\d+e\+\d+$/iu.test(bare)) return '';
  return extension ? `${bare} ext. ${extension}` : bare;
}
/** Several numbers in one cell. */
export const phonesIn = (text: string): readonly string[] => (/\d/u.test(text) ? text.split(/:::|[\r\n|]|;(?!\s{0,4}ext=)/u).map(phoneOf).filter((phone) => phone !== '') : []);

/** As LinkedIn's own list has them, a hundred thousand times over. */
const USUAL_PROFILE = /^https:\/\/www\.linkedin\.com\/in\/[a-z\d-]+\/?$/u;
const PROFILE = /(?:^|[\s/@.])(?:https?:\/\/)?(?:[a-z]{2,3}\.|m\.)?linkedin\.com\/in\/([^/?#\s"<>]{1,200})/iu;
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % is a character like any other
  }
}
/** A person's page on LinkedIn in the one form that the book keeps; null where the link leads elsewhere. */
export function profileOf(link: string): string | null {
  if (USUAL_PROFILE.test(link)) return link.endsWith('/') ? link : `${link}/`;
  if (!/linkedin\.com\/in\//iu.test(link)) return null;
  const slug = PROFILE.exec(link.trim())?.[1];
  return slug ? `https://www.linkedin.com/in/${encodeURIComponent(decoded(slug).toWellFormed())}/` : null;
}

/** A page that a browser may open; null for anything else that calls itself a link. */
export function websiteOf(link: string): string | null {
  const text = link.trim().replace(/\\:/gu, ':');
  if (text === '' || text.length > 2000 || /\s/u.test(text)) return null;
  const address = /^https?:\/\//iu.test(text) ? text : /^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#].*)?$/u.test(text) && !text.includes('@') ? `https://${text}` : '';
  return address !== '' && URL.canParse(address) ? address : null;
}

const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー]/u;
/** No letter below these is one: most names need no closer look. */
const HIGH = /[\u1100-\uFFFF]/u;
export const isEastern = (text: string): boolean => HIGH.test(text) && EASTERN.test(text);

export interface NameParts {
  readonly prefix?: string;
  readonly given: string;
  readonly middle?: string;
  readonly family: string;
  readonly suffix?: string;
}
const ADDRESSED = /^(?:mr|mrs|ms|miss|mx|herrn?|frau|sig|sig\.?ra|sig\.?na|signora?|signorina|m|mme|mlle|monsieur|madame|sr|sra|srta|señora?|г-н|г-жа|господин|госпожа|様|さま|さん|氏|殿|先生|御中)\.?$/iu;
type NameOrder = 'given-first' | 'family-first' | 'by-script';
export function joinTwo(given: string, family: string, order: NameOrder): string {
  if (given === '' || family === '') return given || family;
  return order === 'family-first' || (order === 'by-script' && (isEastern(family) || isEastern(given))) ? `${family} ${given}` : `${given} ${family}`;
}
/** The parts in the order in which their script puts them, or in the order that was asked for. */
export function joinName({ prefix = '', given, middle = '', family, suffix = '' }: NameParts, order: NameOrder = 'by-script'): string {
  if (prefix === '' && middle === '' && suffix === '') return joinTwo(given, family, order);
  // How somebody is addressed is no part of the name; a doctor's title is.
  const title = prefix.split(' ').filter((word) => !ADDRESSED.test(word)).join(' ');
  const familyFirst = order === 'family-first' || (order === 'by-script' && isEastern(family + given));
  const bare = (familyFirst ? [family, given, middle] : [given, middle, family]).filter(Boolean).join(' ');
  const titled = title && bare ? `${title} ${bare}` : bare;
  return suffix && titled && !ADDRESSED.test(suffix) ? (isEastern(titled) ? `${titled} ${suffix}` : `${titled}, ${suffix}`) : titled;
}

const AFTER_COMMA = /^(?:jr|sr|[ivx]{1,4}|ph\.?\s?d|m\.?d|mba|esq|cpa|cfa|pmp|inc|llc|ltd|gmbh|s\.?r\.?l|s\.?p\.?a|kg|ag|co)\b/iu;
/** "Rossi, Anna" is Anna Rossi; "Anna Rossi, PhD" stays. */
export function turnAtComma(name: string): string {
  const [family = '', given = '', ...more] = name.split(/\s*[,，、]\s*/u);
  if (more.length > 0 || given === '' || AFTER_COMMA.test(given)) return name;
  return joinName({ given, family });
}

/** Each once, in the order of the file. */
export const distinct = (texts: Iterable<string>): readonly string[] => [...new Set(texts)].filter((text) => text !== '');

/** What an address book calls its own lists is no word of the person's. */
const SYSTEM_LISTS = /^(?:\*\s*)?(?:my\s?contacts|other contacts|starred in android|system group: my contacts)$/iu;
/** Words in one cell: Google parts them by `:::`, Outlook by semicolons. */
export const tagsIn = (text: string): readonly string[] =>
  text.split(text.includes(':::') ? ':::' : /[;,、]/u).map(oneLine).filter((tag) => !SYSTEM_LISTS.test(tag)).map((tag) => tag.replace(/^\* /u, '')).filter((tag) => tag !== '' && tag.length <= 100);
