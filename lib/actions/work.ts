// Long work that is done beside the page, in a worker: what can be ordered, what comes back, how far it is. It must not know how the worker is reached.
import type { BackupProblem } from '../domain/backup.ts';
import type { Result } from '../domain/result.ts';
import type { Several, SeveralChanged } from '../domain/several.ts';
import type { SameFound } from '../domain/same/find-same.ts';
import type { ReplayCheck, StoreProblem } from '../store/book.ts';
import type { BringInOrder, BroughtIn } from './bring-in.ts';
import type { ContactFile, LookedAt } from './look-at-file.ts';
import type { Looked, MailboxEnd, MailboxOrder } from './read-mailbox.ts';
import type { TakeBackOrder, TakenBack } from './take-import-back.ts';
import type { Restored } from './backups.ts';
import type { LookedAt as LookedAtBackup, RestoreOrder, TriedBackup } from './restore-backup.ts';
import type { WorkProblem, WorkProgress } from './work-progress.ts';
import type { BackupOrder, WriteProblem, WrittenBackup } from './write-backups.ts';

export type { WorkProblem, WorkProgress } from './work-progress.ts';

/** What the worker is told; files are handed over as they are. */
export interface WorkOrders {
  /** Adds all events up again. */
  'check-book': Record<never, never>;
  /** What each entry of a contact file would become. */
  'look-at-file': ContactFile;
  /** Writes it, as one save. */
  'bring-in': BringInOrder;
  'take-import-back': TakeBackOrder;
  /** `byName`: a name alone is enough. */
  'find-same': { readonly byName?: boolean };
  /** How many groups that would be. */
  'count-same': Record<never, never>;
  'change-several': { readonly several: Several };
  'rename-tag': { readonly from: string; readonly to: string | null; readonly operation: string };
  /** Takes back what one save wrote. */
  'take-back': { readonly operation: string };
  /** Packs the search index and keeps it. */
  'pack-search': Record<never, never>;
  /** What chosen files are, before any is read whole. */
  'look-at-mailbox': { readonly files: readonly File[] };
  /** Tells what it finds (`MailboxNews`); the page keeps it. */
  'read-mailbox': MailboxOrder;
  /** One backup, tried by a real restore before it counts. */
  'write-backup': BackupOrder;
  'look-at-backup': Pick<RestoreOrder, 'file' | 'opener'>;
  /** As a restore, but into a database that is deleted again. */
  'try-backup': Pick<RestoreOrder, 'file' | 'opener'>;
  'restore-backup': RestoreOrder;
  /** One of the copies in the browser; done even where the book itself cannot be opened. */
  'restore-copy': { readonly id: string; readonly operation: string };
  /** Null: files outside are not sealed any more. */
  'set-passphrase': { readonly passphrase: string | null };
}
export interface WorkResults {
  'check-book': ReplayCheck;
  'look-at-file': LookedAt;
  'bring-in': BroughtIn;
  'take-import-back': TakenBack;
  'find-same': SameFound;
  'count-same': { readonly count: number };
  'change-several': SeveralChanged;
  'rename-tag': { readonly changed: number };
  'take-back': { readonly changed: number };
  'pack-search': { readonly kept: boolean };
  'look-at-mailbox': readonly Looked[];
  'read-mailbox': MailboxEnd;
  'write-backup': Result<WrittenBackup, WriteProblem>;
  'look-at-backup': Result<LookedAtBackup, BackupProblem>;
  'try-backup': Result<TriedBackup, BackupProblem | StoreProblem | 'unsound'>;
  'restore-backup': Result<Restored, BackupProblem | StoreProblem>;
  'restore-copy': Result<Restored, BackupProblem | StoreProblem | 'gone' | 'unsound'>;
  'set-passphrase': true;
}
/** Done by a worker of its own, which has the reader and no book. */
export type MailboxKind = 'look-at-mailbox' | 'read-mailbox';
export type WorkKind = keyof WorkOrders;
export type WorkOrder = { readonly [Kind in WorkKind]: { readonly work: Kind } & WorkOrders[Kind] }[WorkKind];

export interface Work<Kind extends WorkKind> {
  readonly result: Promise<Result<WorkResults[Kind], WorkProblem>>;
  /** At once. What is not saved as one whole by then is not saved at all. */
  stop(): void;
}
export type StartWork = <Kind extends WorkKind>(kind: Kind, order: WorkOrders[Kind], onProgress?: (progress: WorkProgress) => void) => Work<Kind>;
