// What is known of a backup before it is opened: when it was made, how much it holds, where it lies. It must not know how it is written.

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
