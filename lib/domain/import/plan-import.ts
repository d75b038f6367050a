// What becomes of each entry of a contact file: somebody new, somebody who is in the book, a question, or nothing, and why. It must not write anything, nor know where the book is kept.
import { forgottenMarks } from '../forgotten-marks.ts';
import { foldEmail } from '../lookup-keys.ts';
import { foldName } from '../person.ts';
import type { ReadContact, ReadContacts } from '../read-contact.ts';
import { addedFields, joinedContact } from './add-to-person.ts';
import { keysOf, KnownPeople, type FindKeys, type Match } from './known-people.ts';
import type { ImportChoice, ImportCounts, JoinCandidate, KnownPerson, PlannedEntry } from './planned.ts';

/** What the book knows, as far as an import asks. */
export interface KnownBook {
  readonly people: KnownPeople<KnownPerson>;
  /** `forgottenMarks` of those who were forgotten. */
  readonly forgotten: ReadonlySet<number>;
  /** Of the keeper of the book, in small letters. */
  readonly myEmails: readonly string[];
}

const LEAVE: ImportChoice = { do: 'leave' };
const NEW: ImportChoice = { do: 'new' };
const NOBODY: ReadContact = { name: '', otherNames: [], emails: [], phones: [], company: null, title: null, location: null, postal: null, profileUrl: null, website: null, notes: null, tags: [], since: null };

export const isEmptyContact = (contact: ReadContact): boolean =>
  contact.emails.length === 0 && contact.phones.length === 0 && contact.profileUrl === null && [contact.name, ...contact.otherNames].every((name) => foldName(name) === '');

const apart = <Item>(a: readonly Item[], b: readonly Item[], isSame: (x: Item, y: Item) => boolean): boolean => a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => isSame(x, y)));
/** Two entries of one name and firm in one file are one person unless what they say differs. */
const contradict = (a: ReadContact, b: ReadContact): boolean => apart(a.emails, b.emails, (x, y) => foldEmail(x) === foldEmail(y)) || apart(a.phones, b.phones, (x, y) => x === y);
const isBare = ({ emails, phones, profileUrl, company }: ReadContact): boolean => emails.length === 0 && phones.length === 0 && profileUrl === null && company === null;

/** The earlier entry of the file that is the same person. */
function earlier(firsts: KnownPeople<ReadContact>, contact: ReadContact, keys: FindKeys): ReadContact | null {
  const found = firsts.find(contact, keys).find(({ who, by, isSure }) => isSure || (by === 'name-company' && !contradict(who, contact)) || (by === 'name' && isBare(who) && isBare(contact)));
  return found?.who ?? null;
}

const candidateOf = ({ who, by }: Match<KnownPerson>, contact: ReadContact, tellsDays: boolean): JoinCandidate =>
  ({ personId: who.id, name: who.name || who.emails[0] || '', company: who.company, by, adds: addedFields(who, contact, tellsDays) });

function planned(at: number, contact: ReadContact, own: ReadContact, keys: FindKeys, book: KnownBook, tellsDays: boolean): PlannedEntry {
  const entry = { at, contact, own, candidates: [], why: null, of: null } as const;
  const matches = book.people.find(contact, keys);
  const candidates = matches.map((match) => candidateOf(match, contact, tellsDays));
  if (contact.emails.some((email) => book.myEmails.includes(foldEmail(email)))) return { ...entry, group: 'left-out', choice: LEAVE, why: 'me' };
  if (matches.length === 0 && book.forgotten.size > 0 && forgottenMarks(contact.emails, contact.profileUrl === null ? [] : [contact.profileUrl]).some((mark) => book.forgotten.has(mark))) return { ...entry, group: 'left-out', choice: LEAVE, why: 'forgotten' };
  const [best, first] = [matches[0], candidates[0]];
  if (!best || !first) return { ...entry, group: 'new', choice: NEW };
  const isSuggested = best.by === 'name-company';
  // Where the surest is certain the others are only namesakes.
  const open = best.isSure ? candidates.filter((_, i) => matches[i]?.isSure) : candidates;
  if ((best.isSure || isSuggested) && first.adds.length === 0) return { ...entry, candidates: open, group: 'left-out', choice: LEAVE, why: 'already' };
  if (best.isSure) return { ...entry, candidates: open, group: 'joined', choice: { do: 'join', personId: first.personId } };
  return { ...entry, candidates: open, group: 'asked', choice: isSuggested ? { do: 'join', personId: first.personId } : NEW };
}

/** In the order of the file, what is empty last. `from` and `until`: a portion of the contacts, so that a long plan can say how far it is; the doubles before it are known all the same. */
export function planImport(read: ReadContacts, book: KnownBook, onPortion: (done: number) => void = () => undefined): readonly PlannedEntry[] {
  const tellsDays = read.kind === 'linkedin';
  /** Entries that stand for a person, with their places; later ones that are the same lead to them. */
  const firsts = new KnownPeople<ReadContact>();
  const places = new Map<ReadContact, number>();
  /** What they say with their doubles. */
  const whole = new Map<number, ReadContact>();
  const doubles = new Map<number, number>();
  const idle = [...read.empty.map((line) => ({ line, why: 'empty' as const })), ...(read.groups ?? []).map((line) => ({ line, why: 'group' as const }))];
  const keys = read.contacts.map(keysOf);
  for (const [at, contact] of read.contacts.entries()) {
    const own = keys[at] ?? keysOf(contact);
    if (isEmptyContact(contact)) continue;
    const same = earlier(firsts, contact, own);
    const of = same && places.get(same);
    firsts.add(contact, same ?? contact, own);
    if (!same || typeof of !== 'number') { places.set(contact, at); continue; }
    whole.set(of, joinedContact(whole.get(of) ?? same, contact));
    doubles.set(at, of);
  }
  const entries = read.contacts.map((contact, at): PlannedEntry => {
    if (at % 1000 === 0) onPortion(at);
    const of = doubles.get(at);
    if (of !== undefined) return { at, contact, own: contact, group: 'left-out', choice: LEAVE, candidates: [], why: 'twice', of };
    const joined = isEmptyContact(contact) ? null : (whole.get(at) ?? contact);
    return joined ? planned(at, joined, contact, (joined === contact ? keys[at] : undefined) ?? keysOf(joined), book, tellsDays) : { at, contact, own: contact, group: 'left-out', choice: LEAVE, candidates: [], why: 'empty', of: null };
  });
  return [...entries, ...idle.map(({ line, why }, i): PlannedEntry => ({ at: -1 - i, contact: NOBODY, own: NOBODY, group: 'left-out', choice: LEAVE, candidates: [], why, of: line }))];
}

/** `choices`: what the person said otherwise, by place. An entry that is empty, or joined to one that is left out, is left out. */
export type Choices = Readonly<Record<number, ImportChoice>>;
export const choiceFor = (entry: Pick<PlannedEntry, 'at' | 'choice'>, choices: Choices): ImportChoice => choices[entry.at] ?? entry.choice;

export function countChoices(entries: readonly Pick<PlannedEntry, 'at' | 'choice'>[], choices: Choices): ImportCounts {
  const counts = { added: 0, joined: 0, leftOut: 0 };
  for (const entry of entries) {
    const { do: what } = choiceFor(entry, choices);
    if (what === 'new') counts.added += 1;
    else if (what === 'join') counts.joined += 1;
    else counts.leftOut += 1;
  }
  return counts;
}
