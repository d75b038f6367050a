// What an import would do, entry by entry, before anything is written: shapes only.
import type { Contact } from '../moment.ts';
import type { Person, PersonId } from '../person.ts';
import type { ReadContact } from '../read-contact.ts';

/** By what somebody of the book is found again. An address or a profile stands for a person; a name alone is asked about. */
export type JoinSign = 'email' | 'profile' | 'phone' | 'name-company' | 'name';
export type LeftOutWhy =
  | 'empty' // nothing to go by
  | 'group' // a card for a list of people
  | 'twice' // an earlier entry of the file is the same person; what this one adds is joined to it
  | 'already' // the book knows all of it
  | 'forgotten' // a person who was forgotten at their wish
  | 'me'; // the keeper of the book

export type ImportGroup = 'new' | 'joined' | 'asked' | 'left-out';
export type ImportChoice = { readonly do: 'new' } | { readonly do: 'join'; readonly personId: PersonId } | { readonly do: 'leave' };

/** Somebody of the book as an import sees them. */
export type KnownPerson = Pick<Person, 'id' | 'revision' | 'name' | 'otherNames' | 'emails' | 'phones' | 'company' | 'title' | 'location' | 'postal' | 'profileUrl' | 'website' | 'notes' | 'tags'> & { readonly contacts: Readonly<Record<string, Contact>> };

/** A field of the card that joining fills, or adds to. */
export type AddedField = 'name' | 'otherNames' | 'emails' | 'phones' | 'company' | 'title' | 'location' | 'postal' | 'profileUrl' | 'website' | 'notes' | 'tags' | 'since';

export interface JoinCandidate {
  readonly personId: PersonId;
  readonly name: string;
  readonly company: string | null;
  readonly by: JoinSign;
  readonly adds: readonly AddedField[];
}

export interface PlannedEntry {
  /** Its place among the contacts of the file, from 0; below 0 for entries without anything to go by. */
  readonly at: number;
  /** With what its doubles in the file say. */
  readonly contact: ReadContact;
  /** As it stands in the file. */
  readonly own: ReadContact;
  readonly group: ImportGroup;
  /** What is done unless the person says otherwise. */
  readonly choice: ImportChoice;
  /** The surest first. */
  readonly candidates: readonly JoinCandidate[];
  readonly why: LeftOutWhy | null;
  /** `twice`: the place of the entry that it is joined to. `empty`, `group`: the line or number in the file. */
  readonly of: number | null;
}
export interface ImportCounts {
  readonly added: number;
  readonly joined: number;
  readonly leftOut: number;
}
