// A file of contacts as the person chose it: why it cannot be read, and which column means what where nobody knows its form. It knows no bytes and no parser.

/** Why a file gives no contacts; nothing of it was taken in. */
export type ContactFileProblem =
  | 'empty' // no bytes, or nothing but blanks
  | 'not-contacts' // neither a table nor a card
  | 'too-large' // more than `CONTACT_CAPS.bytes`
  | 'too-many' // more rows, cards or columns than the caps
  | 'encoding' // its letters make sense in none of the encodings known here
  | 'messages-file' // LinkedIn's messages.csv, not its Connections.csv
  | 'other-linkedin-file' // another file of LinkedIn's archive
  | 'calendar-file'
  | 'mail-file'
  | 'sheet-file' // a workbook (.xlsx, .xls, .ods): to be saved as CSV first
  | 'zip-file'; // an archive in which no list of contacts was found

export const CONTACT_CAPS = { bytes: 200 * 1024 * 1024, entries: 300_000, columns: 500, fieldLength: 64 * 1024 } as const;

/** What a column may hold. Several columns may hold the same; they are joined in the order of the file. */
export type ContactField =
  | 'name' // the whole name
  | 'given-name' | 'middle-name' | 'family-name'
  | 'name-prefix' | 'name-suffix'
  | 'other-name' // nickname, former name, another writing
  | 'given-reading' | 'family-reading' // how it is said: kana, "phonetic"
  | 'email' | 'phone'
  | 'company' | 'title'
  | 'location' // city or country alone, as a profile shows it
  | 'postal' // a whole address in one cell
  | 'street' | 'city' | 'region' | 'postcode' | 'country' // of one address
  | 'profile' | 'website'
  | 'notes' | 'tags'
  | 'since'; // the day of the connection

export interface ColumnMapping {
  /** The first row holds the names of the columns and no contact. */
  readonly hasHead: boolean;
  /** By column; null: left out. */
  readonly fields: readonly (ContactField | null)[];
  /** How given and family name are put together; `by-script`: the family name first in Chinese, Japanese and Korean letters, else the given name. */
  readonly nameOrder: 'by-script' | 'given-first' | 'family-first';
  /** "Rossi, Anna" in a whole name is Anna Rossi. */
  readonly splitsComma: boolean;
  /** Of days written in numbers; null: neither can be told from the column, and such days are left out. */
  readonly dayOrder: 'day-first' | 'month-first' | null;
}

/** A table of a form that nobody knows: what stands in it, and what its columns most likely are. */
export interface CsvToMap {
  readonly kind: 'to-map';
  /** Names of the columns as they stand in the first row; empty texts where that row holds none. */
  readonly head: readonly string[];
  /** The first rows below it. */
  readonly samples: readonly (readonly string[])[];
  /** Rows below the head. */
  readonly rows: number;
  readonly guess: ColumnMapping;
  /** By column, how sure the guess is: name and content agree, one of them tells, neither does. */
  readonly sureness: readonly ('sure' | 'likely' | 'unsure')[];
}
