// A person in the book, and the ways in which the same person is found again.
import type { Row } from './event.ts';
import type { Contact } from './moment.ts';
import type { ContactWay } from './reading.ts';
import type { Gift, IdealClient, Pause, Praise, Rhythm, SourcePlan } from './source.ts';

/** The person who keeps the book; never a row. */
export const ME = 'me';
/** Whoever a note that is passed on comes to: nobody in the record, and never a row. */
export const ANYBODY = 'anybody';
/** A row's id, or `ME`. */
export type PersonId = string;

/** What one knew them by under another entry; whoever may not learn of them may not learn of these either. */
export interface JoinedEntry {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly name: string;
  readonly company: string | null;
  readonly title: string | null;
  readonly profileUrl: string | null;
  readonly website: string | null;
}

export interface Person extends Row {
  /** As written; never guessed. May be empty where only an address is known. */
  readonly name: string;
  /** Other writings: kanji, kana, romaji, Cyrillic, Latin, former names, nicknames. */
  readonly otherNames: readonly string[];
  /** Lower-case. */
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly company: string | null;
  readonly title: string | null;
  readonly headline: string | null;
  readonly location: string | null;
  /** As it stands on an envelope, a line each, without the name. */
  readonly postal: string | null;
  readonly profileUrl: string | null;
  readonly website: string | null;
  readonly preferredContact: ContactWay | null;
  readonly bestTime: string | null;
  /** Language to write to them in. */
  readonly language: string | null;
  readonly register: 'formal' | 'familiar' | null;
  /** What one would say of their trade without telling who they are; written or approved by the person. */
  readonly neutral: string | null;
  readonly notes: string | null;
  /** Any real contact, by id. */
  readonly contacts: Readonly<Record<string, Contact>>;
  readonly rhythm: Rhythm | null;
  /** Null: not looked at as a source. */
  readonly source: SourcePlan | null;
  readonly ideal: IdealClient | null;
  readonly pause: Pause | null;
  readonly gifts: Readonly<Record<string, Gift>>;
  readonly praise: Readonly<Record<string, Praise>>;
  /** In the person's own words: "chamber", "2019 fair". */
  readonly tags: Readonly<Record<string, true>>;
  /** Of a removed row: the person it was joined to. */
  readonly joinedTo: PersonId | null;
  /** Entries of the same person that were joined to this one, by the entry's id. */
  readonly joined: Readonly<Record<PersonId, JoinedEntry>>;
  /** People who look like the same and are not: said of both, by id. */
  readonly notSame: Readonly<Record<PersonId, true>>;
  /** The day on which they were forgotten; then nothing else is known. */
  readonly erasedOn?: string;
  /** Of who was forgotten: `forgottenMarks`, so that no file brings them back unasked. */
  readonly marks?: readonly number[];
}

export const emptyPerson = (id: string): Person => ({
  id, revision: 0, updatedAt: '', name: '', otherNames: [], emails: [], phones: [], company: null, title: null, headline: null, location: null, postal: null,
  profileUrl: null, website: null, preferredContact: null, bestTime: null, language: null, register: null, neutral: null, notes: null,
  contacts: {}, rhythm: null, source: null, ideal: null, pause: null, gifts: {}, praise: {}, tags: {}, joinedTo: null, joined: {}, notSame: {},
});

/** How a person was found again. A same name alone is asked about, never assumed. */
export type FoundBy = 'email' | 'profile' | 'name';

/** Most names of a long list are folded by nature. */
const UNFOLDED = /[^\0-\x7F]/u;
export const foldName = (name: string): string => (UNFOLDED.test(name) ? name.normalize('NFKC') : name).toLowerCase().replace(/[\s.,·・'’-]/gu, '');
/** What to call somebody in a list: the name, else the address. */
export const callName = (person: Pick<Person, 'name' | 'emails'>): string => person.name || person.emails[0] || '';
