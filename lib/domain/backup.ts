// What is known of a backup before it is opened: when it was made, how much it holds, where it lies. It must not know how it is written.
import type { Result } from './result.ts';

export type BackupReason = 'weekly' | 'by-hand' | 'before-restore' | 'before-import';

/** How much a backup holds; the same figures as the book's own counters. */
export interface BackupCounts {
  readonly people: number;
  readonly referrals: number;
  readonly openFollowUps: number;
  readonly events: number;
}

/** A copy in the browser's own file store, beside the database and independent of it. */
export interface KeptCopy extends BackupCounts {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly why: BackupReason;
  readonly bytes: number;
  /** When it was last read back and found whole; null: never. ISO 8601. */
  readonly verifiedAt: string | null;
}

/** Why a file is no backup that may be taken; each has a sentence in `lib/i18n` under `keep.problem.`. */
export type BackupProblem =
  | 'not-a-backup' // some other file
  | 'newer-format' // written by a newer Goen
  | 'damaged' // cut short, changed, or not what it says it is
  | 'too-large' // more than a book can hold, or unpacks to it
  | 'passphrase-wanted'
  | 'passphrase-wrong';

/** Copies beside the database: `lib/store/backup/kept-copies.ts`. */
export interface KeptCopies {
  /** Newest first. Empty where the browser has no such store. */
  list(): Promise<readonly KeptCopy[]>;
  read(id: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** What is known of it comes last: a copy that was cut short is none. */
  write(copy: KeptCopy, bytes: Uint8Array<ArrayBuffer>): Promise<Result<true, 'full' | 'unavailable'>>;
  /** As `write`, for a copy that lies there already. */
  note(copy: KeptCopy): Promise<Result<true, 'full' | 'unavailable'>>;
  remove(id: string): Promise<void>;
}

/** The folder that the person chose. */
export interface BackupFolder {
  readonly name: string;
  /** `ask`: the browser wants the person's leave again, after a press. */
  permission(): Promise<'granted' | 'ask' | 'denied'>;
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<true, 'full' | 'unavailable'>>;
  read(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  remove(name: string): Promise<void>;
}

export interface StorageRoom {
  readonly quota: number;
  readonly usage: number;
  /** By kind, where the browser tells: the database, the copies. */
  readonly database: number | null;
  readonly files: number | null;
  /** The browser has promised to throw nothing away by itself. */
  readonly isPersisted: boolean;
}
/** With as much again to spare. Where the browser says nothing there is no reason to refuse. */
export const isRoomFor = (room: StorageRoom | null, bytes: number): boolean => room === null || room.quota === 0 || room.quota - room.usage > 2 * bytes + 16 * 1024 * 1024;

/** Where a weekly backup goes beside the copy in the browser. */
export type BackupWay = 'here' | 'folder' | 'downloads';
export const BACKUP_EVERY_DAYS = 7;
const DAY_MS = 86_400_000;
/** `at`: of the newest one, ISO 8601. A clock that was set back makes none due; one that was wrong before does. */
export const isBackupDue = (at: string | null, nowMs: number): boolean => at === null || nowMs - Date.parse(at) >= BACKUP_EVERY_DAYS * DAY_MS || Date.parse(at) > nowMs + DAY_MS;

export interface OutsideBackup {
  /** ISO 8601. */
  readonly at: string;
  readonly way: 'folder' | 'downloads';
  readonly fileName: string;
  readonly events: number;
  readonly bytes: number;
  readonly isSealed: boolean;
  /** `read-back`: from the disk, and restored for a trial; `before-writing`: restored for a trial, then handed to the browser. */
  readonly verified: 'read-back' | 'before-writing';
}
/** The last time that the whole book was added up again. */
export interface BookCheck {
  readonly at: string;
  readonly records: number;
  readonly isSound: boolean;
}

/** In letters: shorter ones are refused when one is set; what opens a file is never refused. */
export const SHORTEST_PASSPHRASE = 12;
