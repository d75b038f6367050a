// What a contact adds to somebody who is known: blanks are filled, lists grow, nothing that stands there is overwritten. It must not know who is the same as whom.
import { foldEmail } from '../lookup-keys.ts';
import { foldName } from '../person.ts';
import type { ReadContact } from '../read-contact.ts';
import type { AddedField, KnownPerson } from './planned.ts';
import { isSamePhone } from './same-phone.ts';
import { cleanTag } from '../tags.ts';

const added = (known: readonly string[], read: readonly string[], isSame: (a: string, b: string) => boolean): readonly string[] =>
  read.reduce<readonly string[]>((all, one) => (one.trim() === '' || all.some((other) => isSame(one, other)) ? all : [...all, one]), known);
const folded = (fold: (text: string) => string) => (a: string, b: string): boolean => fold(a) === fold(b);

type Texts = 'company' | 'title' | 'location' | 'postal' | 'website' | 'notes';
const TEXTS: readonly Texts[] = ['company', 'title', 'location', 'postal', 'website', 'notes'];

export type Additions = Partial<Omit<KnownPerson, 'id' | 'revision' | 'contacts'>>;

/** Only what changes; an empty object where all of it is known. */
export function additionsTo(known: KnownPerson, read: ReadContact): Additions {
  const changed: { -readonly [Field in keyof Additions]: Additions[Field] } = {};
  if (!known.name && read.name) changed.name = read.name;
  const names = (known.name ? [read.name] : []).concat(read.otherNames);
  const otherNames = added(known.otherNames, names.filter((name) => foldName(name) !== foldName(known.name || read.name)), folded(foldName));
  if (otherNames !== known.otherNames) changed.otherNames = otherNames;
  const emails = added(known.emails, read.emails.map(foldEmail), folded(foldEmail));
  if (emails !== known.emails) changed.emails = emails;
  const phones = added(known.phones, read.phones, isSamePhone);
  // A number that is too short to compare is the same where it is written the same.
  const newPhones = phones.filter((phone, i) => i < known.phones.length || !known.phones.includes(phone));
  if (newPhones.length > known.phones.length) changed.phones = [...new Set(newPhones)];
  for (const field of TEXTS) if (!known[field] && read[field]) changed[field] = read[field];
  if (!known.profileUrl && read.profileUrl) changed.profileUrl = read.profileUrl;
  const tags = read.tags.map(cleanTag).filter((tag) => tag !== '' && !Object.hasOwn(known.tags, tag));
  if (tags.length > 0) changed.tags = Object.fromEntries(tags.map((tag) => [tag, true]));
  return changed;
}

/** Somebody is connected with once: a day that stands there already is not told again. */
export const isNewConnection = (known: Pick<KnownPerson, 'contacts'>, since: string | null): since is string =>
  since !== null && !Object.values(known.contacts).some(({ channel, on }) => channel === 'linkedin' && on === since);

export const addedFields = (known: KnownPerson, read: ReadContact, tellsDays: boolean): readonly AddedField[] =>
  [...(Object.keys(additionsTo(known, read)) as AddedField[]), ...(tellsDays && isNewConnection(known, read.since) ? ['since' as const] : [])];

/** Two entries of one file that are the same person, as one. */
export function joinedContact(first: ReadContact, more: ReadContact): ReadContact {
  const known: KnownPerson = { id: '', revision: 0, contacts: {}, ...first, tags: Object.fromEntries(first.tags.map((tag) => [tag, true])) };
  const { tags = {}, ...changes } = additionsTo(known, more);
  return { ...first, ...changes, since: first.since ?? more.since, tags: [...first.tags, ...Object.keys(tags)] };
}
