// What writing and restoring backups need beside the usual tools, and what is noted of them on this device.
import type { BackupFolder, BackupWay, BookCheck, KeptCopies, OutsideBackup, StorageRoom } from '../domain/backup.ts';
import type { Result } from '../domain/result.ts';
import type { Lock } from '../exchange/backup/passphrase.ts';
import type { Book, BookExport, Counts, ReplayCheck, StoreProblem } from '../store/book.ts';
import type { Tools } from './tools.ts';

export interface BackupTools extends Tools {
  readonly copies: KeptCopies;
  /** Null where none was chosen. */
  folder(): Promise<BackupFolder | null>;
  /** Really restored into a database of its own, which is deleted again. */
  tryRestore(exported: BookExport): Promise<Result<{ readonly counts: Counts; readonly check: ReplayCheck }, StoreProblem>>;
  room(): Promise<StorageRoom | null>;
}

export interface BackupNotes {
  readonly way: BackupWay;
  readonly lock: Lock;
  readonly outside: OutsideBackup;
  readonly checked: BookCheck;
  /** Files of ours in the folder, newest first. */
  readonly files: readonly string[];
  /** Why the last backup came to nothing; gone with the next one that is well. */
  readonly trouble: { readonly at: string; readonly reason: string };
}
type Notes = Pick<Book, 'backupNote' | 'keepBackupNote'>;

export const readNote = async <Name extends keyof BackupNotes>(book: Notes, name: Name): Promise<BackupNotes[Name] | null> => (await book.backupNote(name)) as BackupNotes[Name] | null;
export const keepNote = <Name extends keyof BackupNotes>(book: Notes, name: Name, note: BackupNotes[Name] | null): Promise<Result<true, StoreProblem>> => book.keepBackupNote(name, note);
