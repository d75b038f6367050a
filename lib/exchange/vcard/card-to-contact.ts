// One card as a contact: which of its properties the book has a place for. It must not know lines or bytes.
import type { ReadContact } from '../../domain/read-contact.ts';
import { distinct, emailsIn, isEastern, joinName, manyLines, oneLine, phoneOf, profileOf, tagsIn, websiteOf } from '../contact-values.ts';
import { placeOf, postalLines, type PostalParts } from '../postal-address.ts';
import type { CardProperty } from './card-lines.ts';
import { listOf, partsOf, textPartsOf, unescaped } from './card-values.ts';

/** A card's properties of one or several names. */
type Properties = (first: string, ...more: readonly string[]) => readonly CardProperty[];
const NONE: readonly never[] = [];

const typesOf = ({ params }: CardProperty): readonly string[] => (params.get('TYPE') ?? []).map((type) => type.toUpperCase());
const preference = (property: CardProperty): number => {
  const given = Number(property.params.get('PREF')?.[0] ?? Number.NaN);
  return Number.isFinite(given) ? given : typesOf(property).includes('PREF') ? 0 : 101;
};
/** What is preferred first, else in the order of the card. */
const byPreference = (properties: readonly CardProperty[]): readonly CardProperty[] => properties.length < 2 ? properties : properties.toSorted((a, b) => preference(a) - preference(b));

interface CardName {
  readonly name: string;
  readonly otherNames: readonly string[];
}
function nameOf(all: Properties): CardName {
  const texts = (property: string): readonly string[] => all(property).map(({ value }) => oneLine(unescaped(value))).filter(Boolean);
  const structured = all('N').map((property) => ({ property, parts: partsOf(property.value) })).filter(({ parts }) => parts.some(Boolean));
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = structured[0]?.parts ?? [];
  const parts = { family: oneLine(family), given: oneLine(given), middle: oneLine(middle), prefix: oneLine(prefix), suffix: oneLine(suffix) };
  const [full = '', ...fulls] = texts('FN');
  const ldap = texts('CN').at(-1) ?? texts('NAME').at(-1) ?? '';
  const name = full || joinName(parts) || ldap;
  const bare = parts.given && parts.family ? joinName({ given: parts.given, family: parts.family }) : '';
  const [readGiven = '', readFamily = ''] = [texts('X-PHONETIC-FIRST-NAME')[0], texts('X-PHONETIC-LAST-NAME')[0]];
  // SORT-AS is where a name stands in a list; written in kana it is how the name is said.
  const sortAs = structured.flatMap(({ property }) => property.params.get('SORT-AS') ?? []).flatMap((text) => text.split(',')).map(oneLine).filter((text) => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)).join(' ');
  const sound = all('SOUND').filter((property) => typesOf(property).includes('X-IRMC-N')).map(({ value }) => oneLine(partsOf(value).filter(Boolean).join(' ')));
  const reading = readGiven || readFamily ? joinName({ given: readGiven, family: readFamily }, isEastern(name) || isEastern(readGiven + readFamily) ? 'family-first' : 'given-first') : '';
  const others = distinct([...fulls, bare, ...structured.slice(1).map(({ parts: [f = '', g = ''] }) => joinName({ given: oneLine(g), family: oneLine(f) })), ...all('NICKNAME').flatMap(({ value }) => listOf(value)).map(oneLine), reading, sortAs, ...sound]);
  return { name, otherNames: others.filter((other) => foldForCompare(other) !== foldForCompare(name)) };
}
const foldForCompare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s.,]/gu, '');

function partsOfAddress({ value }: CardProperty): PostalParts {
  const [box = '', extended = '', street = '', city = '', region = '', code = '', country = ''] = textPartsOf(value);
  return { box, extended, street, city, region, code, country };
}
/** Preferred, else at work, else the first that holds a street. A label is the address as it stands on an envelope, in the card's own words. */
function addressOf(all: Properties): { readonly postal: string | null; readonly place: string | null } {
  const rank = (property: CardProperty): number => (preference(property) < 101 ? preference(property) : typesOf(property).includes('WORK') ? 200 : 300);
  const addresses = all('ADR').filter(({ value }) => /[^;\s]/u.test(value)).toSorted((a, b) => rank(a) - rank(b));
  let place: string | null = null;
  for (const address of addresses) {
    place ??= placeOf(partsOfAddress(address));
    const label = address.params.get('LABEL')?.[0];
    // Line ends of a parameter are ^n; programs older than that rule write \n.
    const postal = label ? manyLines(label.includes('\n') ? label : unescaped(label)) : postalLines(partsOfAddress(address));
    if (postal) return { postal, place };
  }
  const label = all('LABEL').map(({ value }) => manyLines(unescaped(value))).find(Boolean);
  return { postal: label ?? null, place };
}

/** Machines and not people answer there. */
const isMachine = (property: CardProperty): boolean => {
  const types = typesOf(property);
  return types.some((type) => ['FAX', 'PAGER', 'MODEM', 'BBS', 'TELEX', 'X-FAX'].includes(type) || type.endsWith('FAX')) && !types.some((type) => ['VOICE', 'CELL'].includes(type));
};

function linksOf(all: Properties): { readonly profileUrl: string | null; readonly website: string | null } {
  const social = all('X-SOCIALPROFILE', 'SOCIALPROFILE', 'X-SOCIAL-PROFILE');
  const links = [...social, ...byPreference(all('URL', 'X-URL', 'X-LINKEDIN', 'X-LINKEDIN-URL')), ...all('IMPP', 'X-ABRELATEDNAMES')].map((property) => ({ property, link: oneLine(unescaped(property.value)) }));
  const named = social.filter((property) => typesOf(property).includes('LINKEDIN') || property.params.get('SERVICE-TYPE')?.[0]?.toUpperCase() === 'LINKEDIN')
    .map((property) => property.params.get('X-USER')?.[0] ?? property.params.get('USERNAME')?.[0] ?? '').filter((user) => /^[\p{L}\d_-]{3,100}$/u.test(user));
  const profileUrl = links.map(({ link }) => profileOf(link)).find((link) => link !== null) ?? named.map((user) => profileOf(`https://www.linkedin.com/in/${user}`))[0] ?? null;
  const website = links.filter(({ property, link }) => ['URL', 'X-URL'].includes(property.name) && profileOf(link) === null).map(({ link }) => websiteOf(link)).find((link) => link !== null) ?? null;
  return { profileUrl, website };
}

export const isGroup = (properties: readonly CardProperty[]): boolean => properties.some(({ name, value }) => (name === 'KIND' || name === 'X-ADDRESSBOOKSERVER-KIND') && /^\s*group\s*$/iu.test(value));

/** Null where the card holds nothing to go by. */
export function cardToContact(properties: readonly CardProperty[]): ReadContact | null {
  const byName = new Map<string, CardProperty[]>();
  for (const property of properties) {
    const known = byName.get(property.name);
    if (known) known.push(property);
    else byName.set(property.name, [property]);
  }
  const all: Properties = (first, ...more) => (more.length === 0 ? (byName.get(first) ?? NONE) : [first, ...more].flatMap((name): readonly CardProperty[] => byName.get(name) ?? NONE));
  const text = (name: string): string | null => byPreference(all(name)).map(({ value }) => oneLine(unescaped(value))).find(Boolean) ?? null;
  const orgs = byPreference(all('ORG')).flatMap(({ value }) => textPartsOf(value).map(oneLine).find(Boolean) ?? []);
  const named = nameOf(all);
  const emails = distinct(byPreference(all('EMAIL')).flatMap(({ value }) => emailsIn(unescaped(value))));
  const phones = distinct(byPreference(all('TEL').filter((property) => !isMachine(property))).map(({ value }) => phoneOf(unescaped(value))));
  const { profileUrl, website } = linksOf(all);
  // FN must hold something: programs put the address there, or a dash.
  const isStandIn = /^[—–-]$/u.test(named.name) || emails.includes(named.name.toLowerCase()) || phones.includes(named.name);
  const { name, otherNames } = isStandIn ? { name: '', otherNames: named.otherNames } : named;
  if (!name && emails.length === 0 && phones.length === 0 && !profileUrl) return null;
  const { postal, place } = addressOf(all);
  const notes = distinct(all('NOTE').map(({ value }) => manyLines(unescaped(value))));
  const tags = distinct(all('CATEGORIES').flatMap(({ value }) => listOf(value)).flatMap((tag) => tagsIn(tag.replaceAll(',', '\uE000'))).map((tag) => tag.replaceAll('\uE000', ',')));
  return {
    name, otherNames, emails, phones, company: orgs[0] ?? null, title: text('TITLE') ?? text('ROLE'), location: place, postal, profileUrl, website,
    notes: notes.length > 0 ? notes.join('\n\n') : null, tags, since: null,
  };
}
