// What the rest of the house may ask of the book. It says nothing of IndexedDB; `open-book.ts` does.
import type { BookExport } from '../domain/book-export.ts';
import type { BookEvent, EventIntent, Json } from '../domain/event.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Person } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import type { Result } from '../domain/result.ts';
import type { Settings } from '../domain/settings.ts';

export type { BookExport } from '../domain/book-export.ts';

export type StoreProblem =
  | 'full' // no space left; nothing was written
  | 'conflict' // another page changed the record meanwhile; nothing was written
  | 'closed' // another page needed the book for itself (a newer version, a restore)
  | 'newer-version' // this page is older than the book
  | 'blocked' // an older page does not let go of the book, which is to be brought up to date
  | 'unavailable' // the browser denies storage
  | 'damaged';

export interface Save {
  /** UUID of this save; given again it changes nothing and answers as the first time. */
  readonly operation: string;
  readonly intents: readonly EventIntent[];
  /** Subject id → the revision that the person was looking at. */
  readonly expect?: Readonly<Record<string, number>>;
  /** While many records are written: how far it is, as so many of them. They count once all are there. */
  readonly onWriting?: (done: number, of: number) => void;
}

/** One person's right to be forgotten; it cannot be taken back. */
export interface Erasure {
  readonly operation: string;
  readonly personId: string;
  /** Today, YYYY-MM-DD. */
  readonly on: string;
  /** The revision of the person that was looked at. */
  readonly revision: number;
}

export interface Receipt {
  readonly events: readonly BookEvent[];
  /** True where the same operation had been written before. */
  readonly repeated: boolean;
}

export interface Counts {
  readonly people: number;
  readonly referrals: number;
  readonly openFollowUps: number;
  readonly events: number;
}

/** The events as they are kept: each text a JSON array of them, in no order that matters. */
export interface BookTexts {
  readonly exportedAt: string;
  readonly counts: Counts;
  readonly texts: readonly string[];
}

/** Long work that was begun: what it needs to go on after a killed browser. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly job: unknown;
}

export interface Change {
  /** Absent: everything may have changed; a whole book was put in, or too many records to tell them one by one. */
  readonly subjects?: readonly string[];
}

/** The packed search index, kept beside the rows. Nobody need believe what is read: whoever reads checks it. */
export interface SearchPacks {
  /** Null where there is none. */
  read(): Promise<unknown>;
  /** Before the first row is read for a pack: the newest save there is. The ticket is lost when somebody is forgotten or the book is replaced. */
  begin(ticket: string): Promise<number>;
  /** False, and nothing is kept, where the ticket was lost or a newer pack is there. */
  keep(ticket: string, pack: { readonly seq: number }): Promise<boolean>;
  drop(): Promise<void>;
}

/** What `checkReplay` found; all empty in a sound book. */
export interface ReplayCheck {
  readonly subjects: number;
  /** Subjects whose row is not what their events add up to. */
  readonly torn: readonly string[];
  /** Rows of which no event tells. */
  readonly orphans: readonly string[];
  /** Counters that differ from what is counted: `people`, `referrals`, `openFollowUps`, `events`, `due 2026-11-25`, … */
  readonly countersOff: readonly string[];
}

/**
 * Reads reject with a `StoreFailure` (lib/store/problem.ts), whose `reason` is a `StoreProblem`.
 * A removed record is found by its id (`removed: true`) and in its history; lists, look-ups and counts leave it out.
 */
export interface Book {
  /** What is told of somebody who was forgotten is refused as a conflict. */
  commit(save: Save): Promise<Result<Receipt, StoreProblem>>;
  /** Takes a person and every trace of them out of rows, events and what is typed, in one transaction; a tombstone stays. */
  erase(erasure: Erasure): Promise<Result<Receipt, StoreProblem>>;
  /**
   * Puts what the events add up to in place of the whole book, in one transaction: where anything fails the book stays as it was.
   * The same operation given again changes nothing. Who was forgotten here stays forgotten; what is typed and the list of backups stay.
   * Events are taken as they are: whoever reads them from a file has seen to it that they are sound.
   */
  restore(exported: BookExport, operation: string): Promise<Result<Counts, StoreProblem>>;
  /** As `restore`, but what is there stays: events of both, by their ids; per field the newest wins. */
  merge(exported: BookExport, operation: string): Promise<Result<Counts, StoreProblem>>;
  person(id: string): Promise<Person | null>;
  referral(id: string): Promise<Referral | null>;
  followUp(id: string): Promise<FollowUp | null>;
  settings(): Promise<Settings>;
  /** By `threadKey` of lib/domain/referral.ts. */
  referralByThread(key: string): Promise<Referral | null>;
  /** The address in any case. */
  peopleByEmail(email: string): Promise<readonly Person[]>;
  peopleByProfile(profileUrl: string): Promise<readonly Person[]>;
  /** By `foldName`, other writings included. */
  peopleByName(name: string): Promise<readonly Person[]>;
  people(): Promise<readonly Person[]>;
  /** Some of those whose names come first, nearly in order: to have something to show while all are read. */
  firstPeople(limit: number): Promise<readonly Person[]>;
  /** Newest change first. */
  referrals(): Promise<readonly Referral[]>;
  /** As `eachReferral`; removed ones and those who were forgotten where they are asked for. */
  eachPerson(take: (portion: readonly Person[]) => Promise<void>, also?: 'removed', size?: number): Promise<void>;
  /** All of them, a few hundred at a time, with as long a pause in between as `take` makes. What is written meanwhile may be among them, or not. */
  eachReferral(take: (portion: readonly Referral[]) => Promise<void>, size?: number): Promise<void>;
  /** As `eachReferral`, removed ones included. */
  eachFollowUp(take: (portion: readonly FollowUp[]) => Promise<void>, size?: number): Promise<void>;
  referralsOf(personId: string): Promise<readonly Referral[]>;
  /** Open ones that fall due on or before the day (and not before `from`), soonest first. */
  openFollowUps(until?: string, limit?: number, from?: string): Promise<readonly FollowUp[]>;
  countDue(until: string): Promise<number>;
  followUpsOf(referralId: string): Promise<readonly FollowUp[]>;
  /** About one person, of whatever referral or of none. */
  followUpsWith(personId: string): Promise<readonly FollowUp[]>;
  /** Those in which something happened in one of the months (`2026-04`, both included), newest change first. */
  referralsBetween(fromMonth: string, toMonth: string): Promise<readonly Referral[]>;
  /** Oldest first. */
  historyOf(subjectId: string): Promise<readonly BookEvent[]>;
  /** Everything one save wrote, in the order of writing; none where there was no such save. */
  eventsOf(operation: string): Promise<readonly BookEvent[]>;
  /** Subjects that were written to after the save `seq`, and the newest save there is. What lies before schema 3 has no `seq`. */
  changedSince(seq: number): Promise<{ readonly subjects: readonly string[]; readonly seq: number }>;
  searchPacks(): Promise<SearchPacks>;
  counts(): Promise<Counts>;
  exportBook(): Promise<BookExport>;
  /** As `exportBook`, but nothing is parsed: for whoever writes it down at once. */
  exportTexts(): Promise<BookTexts>;
  /** What is typed and not saved yet, by page and record; survives a killed browser. */
  unsaved(key: string): Promise<Json | null>;
  /** All whose keys begin so. */
  allUnsaved(beginning: string): Promise<readonly { readonly key: string; readonly value: Json }[]>;
  keepUnsaved(key: string, value: Json | null): Promise<Result<true, StoreProblem>>;
  /** Work laid down and not ended, of one kind; files are read by themselves. Forgetting a person clears all of it. */
  jobs(kind: string): Promise<readonly Job[]>;
  job(id: string): Promise<Job | null>;
  jobFile(id: string): Promise<Uint8Array | null>;
  keepJob(job: Job, file?: Uint8Array): Promise<Result<true, StoreProblem>>;
  dropJob(id: string): Promise<Result<true, StoreProblem>>;
  /** What is known of backups on this device: the folder, the lock, what was written last. Values that the browser can clone. */
  backupNote(id: string): Promise<unknown>;
  /** `null` takes the note out. */
  keepBackupNote(id: string, note: unknown): Promise<Result<true, StoreProblem>>;
  /** Changes made by any page, this one included. Returns the way to stop listening. */
  onChange(listener: (change: Change) => void): () => void;
  /** Called once when the book closes under this page. */
  onClosed(listener: (why: StoreProblem) => void): () => void;
  /** `lost-saves`: the mark kept outside says there were more saves than the book holds. */
  readonly health: 'good' | 'lost-saves';
  /** The person was told of lost saves: the mark is set to what the book holds, and `health` is good again. */
  acknowledgeLoss(): Promise<void>;
  /** Adds all events up again and compares: rows, counters. Reads the whole book. */
  checkReplay(): Promise<ReplayCheck>;
  close(): void;
}

/** Kept outside IndexedDB (storage.local), compared at open: how many events were acknowledged, erased ones included. */
export interface Mark {
  readonly bookId: string;
  readonly events: number;
}
export interface MarkKeeper {
  read(): Promise<Mark | null>;
  write(mark: Mark): Promise<void>;
}

/** What lasts as long as the browser runs (storage.session). */
export interface SinceStart {
  isBegun(): Promise<boolean>;
  begin(): Promise<void>;
}

export interface OpenBookOptions {
  readonly name?: string;
  readonly mark: MarkKeeper;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** UUIDv7. */
  readonly newId: () => string;
  /** Spares each opening but the first after a start some 4 MB of writing, by which a torn log is put away. */
  readonly sinceStart?: SinceStart;
}
export type OpenBook = (options: OpenBookOptions) => Promise<Result<Book, StoreProblem>>;
