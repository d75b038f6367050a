// Takes a Russian name apart (given name, patronymic, family name, sex) and writes it in a style and a case, as far as that is certain.
import { isNobodysName, isWrittenIn, writingIn, type NameFacts } from './name-facts.ts';
import { latinName } from './latin-name.ts';
import { declineFamily, declineGiven, declinePatronymic, syllables, type RussianCase } from './russian-cases.ts';
import { isGivenName, sexOfGivenName, type Sex } from './russian-given.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const PATRONYMIC = /(?:вич|ьич|кич|мич|тич|ввич|вна|чна|инична)$/iu;
const INITIALS = /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u;
const MANLY = /(?:[оеё]в|[иы]н|ский|цкий|ой|ый)$/iu;
const WOMANLY = /(?:[оеё]ва|ская|цкая|[нлр]ая)$/iu;
/** -ина may be a man's too. */
const PERHAPS_WOMANLY = /[иы]на$/iu;

export interface RussianName {
  readonly given: string | null;
  readonly patronymic: string | null;
  readonly family: string | null;
  readonly initials: string | null;
  readonly sex: Sex | null;
  /** As written; it can stand in the nominative whatever else is known. */
  readonly written: string;
}

const isPatronymic = (word: string | undefined): boolean => word !== undefined && word.length > 4 && PATRONYMIC.test(word);
const looksLikeFamily = (word: string): boolean => word.length > 4 && (MANLY.test(word) || WOMANLY.test(word) || PERHAPS_WOMANLY.test(word) || /(?:енко|ых|ук|юк|чик)$/iu.test(word));

/** The surest sign first: a woman may bear a man's form of a family name (Эмма Грин) and the other way round (Иван Щербина). */
const sexOf = (given: string | null, patronymic: string | null, family: string | null, titleSex: Sex | null): Sex | null =>
  titleSex ??
  (patronymic === null ? null : patronymic.endsWith('на') ? 'female' : 'male') ??
  (given === null ? null : sexOfGivenName(given)) ??
  (family === null || family.length < 4 ? null : syllables(family) > 1 && MANLY.test(family) ? 'male' : WOMANLY.test(family) ? 'female' : null);

const inSmallLetters = (word: string): string =>
  word.length > 2 && word === word.toUpperCase() && !word.includes('.') ? word.toLowerCase().replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase()) : word;
const TITLES: Readonly<Record<string, Sex>> = { 'г-н': 'male', господин: 'male', 'г-жа': 'female', госпожа: 'female' };

export function russianName(name: NameFacts): RussianName {
  const written = writingIn(name, CYRILLIC).replace(/(\p{Lu}\.)(?=\p{Lu}[\p{Ll}.])/gu, '$1 ');
  const nothing = { given: null, patronymic: null, family: null, initials: null, sex: null };
  if (!isWrittenIn(written, CYRILLIC) || isNobodysName(written, name.company)) {
    return { ...nothing, written, given: isNobodysName(written, name.company) ? null : latinName(name, () => null).first };
  }
  const words = written.replace(/,/gu, ' ').split(/\s+/u).map(inSmallLetters);
  const titleSex = TITLES[words[0]?.toLowerCase().replace(/\.$/u, '') ?? ''] ?? null;
  if (titleSex) words.shift();
  const initials = words.filter((word) => INITIALS.test(word));
  const [a, b, c] = words.filter((word) => !INITIALS.test(word));
  const made = (given: string | null, patronymic: string | null, family: string | null): RussianName => ({
    given, patronymic, family, initials: initials.length > 0 ? initials.join(' ') : null, sex: sexOf(given, patronymic, family, titleSex), written: words.join(' '),
  });
  if (a === undefined || words.length - initials.length > 3) return { ...nothing, written };
  if (initials.length > 0) return b === undefined ? made(null, null, a) : { ...nothing, written };
  if (b === undefined) return titleSex || (looksLikeFamily(a) && !isGivenName(a)) ? made(null, null, a) : made(a, null, null);
  if (c !== undefined) return isPatronymic(b) ? made(a, b, c) : isPatronymic(c) ? made(b, c, a) : { ...nothing, written };
  // Анна Абрамович bears a family name; Роман Абрамович is written alike either way.
  if (isPatronymic(b) && (b.endsWith('на') || sexOfGivenName(a) === 'male')) return made(a, b, null);
  const isReversed = !isGivenName(a) && (isGivenName(b) || (looksLikeFamily(a) && !looksLikeFamily(b)));
  return isReversed ? made(b, null, a) : made(a, null, b);
}

export type RussianStyle = 'polite' | 'first' | 'full';

const joined = (parts: readonly (string | null)[]): string | null => (parts.includes(null) ? null : parts.join(' '));

function nominative(name: RussianName, style: RussianStyle): string | null {
  if (style === 'first') return name.given;
  if (style === 'polite' && name.given && name.patronymic) return `${name.given} ${name.patronymic}`;
  if (name.initials && name.family) return `${name.initials} ${name.family}`;
  return name.given && name.family ? `${name.given} ${name.family}` : name.written;
}

/** `polite`: name and patronymic; where none is on record the full name. */
export function russianForm(name: RussianName, style: RussianStyle, wanted: RussianCase | null): string | null {
  if (wanted === null) return nominative(name, style);
  const { given, patronymic, family, initials, sex } = name;
  if (!CYRILLIC.test(name.written)) return null;
  const givenForm = given && declineGiven(given, sex, wanted);
  if (style === 'first') return givenForm;
  const patronymicForm = patronymic && declinePatronymic(patronymic, wanted);
  if (style === 'polite' && patronymic) return given && joined([givenForm, patronymicForm]);
  const familyForm = family && declineFamily(family, sex, wanted);
  if (initials && family) return joined([initials, familyForm]);
  if (given && family) return joined([givenForm, familyForm]);
  return given && patronymic ? joined([givenForm, patronymicForm]) : given ? givenForm : family ? familyForm : null;
}

/** *со Степаном, со Светланой, со Львом*; else *с*. */
export const withPreposition = (form: string): string => `${/^(?:[сзшж][бвгджзйклмнпрстфхцчшщ]|щ|льв|льд|мст|мн|вс|вз)/iu.test(form) ? 'со' : 'с'} ${form}`;
