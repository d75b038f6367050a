// The doors to what lies beside the database: copies, folder, room. The first two work whether or not the database opens. It must not know how any of it is kept.
import type { BackupCounts, BackupProblem, KeptCopy, StorageRoom } from '../domain/backup.ts';
import type { Result } from '../domain/result.ts';
import type { WorkProblem } from './work-progress.ts';

export interface Restored {
  readonly counts: BackupCounts;
  /** The copy of what stood in the book before; null where it held nothing, or could not be read. Restoring it takes the restoring back. */
  readonly before: string | null;
}
export type RestoreProblem = WorkProblem | BackupProblem | 'gone' | 'unsound';

/** `book.doors.backups`, as far as a book that does not open needs it. */
export interface Backups {
  /** The newest copy that was read back and found whole; else the newest, which is tried when it is restored; null where there is none. */
  newest(): Promise<KeptCopy | null>;
  /** Takes the place of a database that cannot be opened. */
  restore(id: string): Promise<Result<Restored, RestoreProblem>>;
  /** A file that the person chose; without its passphrase a sealed one asks for it. */
  restoreFile(file: Blob, passphrase: string | null): Promise<Result<Restored, RestoreProblem>>;
}

/** And what the page about backups needs. */
export interface KeepDoors extends Backups {
  /** Newest first. */
  copies(): Promise<readonly KeptCopy[]>;
  /** To be saved somewhere else. */
  copyFile(id: string): Promise<Uint8Array<ArrayBuffer> | null>;
  room(): Promise<StorageRoom | null>;
  /** True where the browser promises to throw nothing away by itself. */
  persist(): Promise<boolean>;
  /** False where the browser lets no page write into a folder. */
  readonly hasFolders: boolean;
  /** The person chooses one; null where they did not. */
  chooseFolder(): Promise<string | null>;
  /** After a press: the browser may have to ask again. */
  allowFolder(): Promise<boolean>;
  forgetFolder(): Promise<void>;
  folder(): Promise<{ readonly name: string; readonly permission: 'granted' | 'ask' | 'denied' } | null>;
  /** Pages of Goen that are open now, this one among them; null where the browser does not tell. */
  pagesOpen(): Promise<number | null>;
  /** Of the extension, and of the schema of its database. */
  readonly version: string;
  readonly schema: number;
}
