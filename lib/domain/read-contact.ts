/** What contact files and address books say, in one shape. Knows no file format, no database and no record of the book. */

/** What one entry of a contact file says; blanks are null or empty. Never guessed. */
export interface ReadContact {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly company: string | null;
  readonly title: string | null;
  readonly location: string | null;
  readonly postal: string | null;
  readonly profileUrl: string | null;
  readonly website: string | null;
  readonly notes: string | null;
  readonly tags: readonly string[];
  /** YYYY-MM-DD; connected on, or the like. */
  readonly since: string | null;
}

export interface ReadContacts {
  readonly kind: 'linkedin' | 'google' | 'outlook' | 'vcard' | 'other-csv';
  readonly contacts: readonly ReadContact[];
  /** Entries that hold nothing to go by, with their line or number in the file. */
  readonly empty: readonly number[];
  /** Entries of which a text was longer than the cap and is cut there; numbered as `empty`. */
  readonly cut?: readonly number[];
  /** Cards that stand for a list of people and not for one; numbered as `empty`. */
  readonly groups?: readonly number[];
}
