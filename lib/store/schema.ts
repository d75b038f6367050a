// How the book lies in IndexedDB: stores, keys, indexes. It must not know what the rows mean.
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Json, ReplayedRow, SubjectType } from '../domain/event.ts';

/** Raised when a page of an older version must not write any more. */
export const SCHEMA_VERSION = 4;

/**
 * Up to `EVENTS_PER_PART` events of one save, as JSON text: written once and never changed.
 * Key: the save's operation and the number of the part, so that a repeated save finds itself.
 */
export interface StoredEvents {
  readonly operation: string;
  readonly part: number;
  /** What it is found under: the ids of those it tells of, or where they are many the moments in which these were made (`subject-keys.ts`). */
  readonly subjects: readonly string[];
  /** The ids, where `subjects` does not hold them. Never in parts older than schema 4. */
  readonly about?: readonly string[];
  readonly text: string;
  /** Of the save, growing by one with each: what was written since another save is found by it. Absent in parts older than schema 3. */
  readonly seq?: number;
  /** Of a large text: what was changed under the book is told from it. */
  readonly sum?: number;
}
export const EVENTS_PER_PART = 100;

export interface StoredRow {
  readonly id: string;
  readonly row: ReplayedRow;
}
export interface StoredPerson extends StoredRow {
  readonly emails: readonly string[];
  readonly names: readonly string[];
  readonly profiles: readonly string[];
}
export interface StoredReferral extends StoredRow {
  readonly threads: readonly string[];
  readonly parties: readonly string[];
  /** Months in which something happened, `2026-04`. */
  readonly months: readonly string[];
}
export interface StoredFollowUp extends StoredRow {
  /** Absent where removed; an index leaves out what lacks a part of its key. */
  readonly state?: string;
  readonly dueOn: string;
  readonly referralId?: string;
  readonly personId?: string;
}

/** One per book, read and written by every save. */
export interface BookState {
  readonly id: 'book';
  readonly bookId: string;
  readonly device: string;
  readonly version: number;
  readonly newestAt: string | null;
  /** `seq` of the newest save. Absent in books of a schema before 3 that were not written to since. */
  readonly saves?: number;
  readonly people: number;
  readonly referrals: number;
  readonly openFollowUps: number;
  readonly events: number;
  /** Events that were there once and went with a person who was forgotten: the mark outside counts them. Absent where there were none. */
  readonly erased?: number;
  /** Subjects that have events but no row, because all were taken back. */
  readonly rowless: number;
  /** The mark outside knew of more events, and the person has not been told yet. */
  readonly hasLost: boolean;
  /** Operation of the last restore or merge; given again it changes nothing. */
  readonly wholeBy?: string;
}

/** How many open follow-ups fall due on the day. */
export interface DueCounter {
  readonly day: string;
  readonly open: number;
}

export interface SearchPack {
  readonly key: string;
  readonly pack: unknown;
}
export interface StoredJob {
  readonly id: string;
  readonly kind: string;
  readonly job: unknown;
}
export interface StoredBackup {
  readonly id: string;
  readonly backup: unknown;
}

export interface BookSchema extends DBSchema {
  events: { key: [string, number]; value: StoredEvents; indexes: { subjects: string; seq: number } };
  people: { key: string; value: StoredPerson; indexes: { emails: string; names: string; profiles: string } };
  referrals: { key: string; value: StoredReferral; indexes: { threads: string; parties: string; months: string } };
  followUps: { key: string; value: StoredFollowUp; indexes: { due: [string, string, string]; referralId: string; personId: string } };
  settings: { key: string; value: StoredRow };
  counters: { key: string; value: DueCounter };
  meta: { key: 'book'; value: BookState };
  /** Empty but for a moment after a start: `fresh-log.ts`. */
  scratch: { key: number; value: { readonly key: number; readonly noise: Uint8Array } };
  unsaved: { key: string; value: { readonly key: string; readonly value: Json } };
  /** The packed search index, in packs; nothing in it that the rows do not hold. */
  search: { key: string; value: SearchPack };
  /** Long work that a killed browser may cut short: what it works on, and how far it came. */
  jobs: { key: string; value: StoredJob };
  /** Backups that were written, and the folder they go to. */
  backups: { key: string; value: StoredBackup };
}
export type BookDatabase = IDBPDatabase<BookSchema>;

export type RowStore = 'people' | 'referrals' | 'followUps' | 'settings';
export const ROW_STORES = { person: 'people', referral: 'referrals', 'follow-up': 'followUps', settings: 'settings' } as const satisfies Record<SubjectType, RowStore>;
/** What a save reads and writes in its one transaction. */
export const BOOK_STORES = ['meta', 'events', 'people', 'referrals', 'followUps', 'settings', 'counters'] as const;
