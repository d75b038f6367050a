// The copies that a page can go back to, whether or not the database opens. It must not know where they lie.
import type { BackupCounts, KeptCopy } from '../domain/backup.ts';
import type { BackupProblem } from '../domain/backup.ts';
import type { Result } from '../domain/result.ts';
import type { WorkProblem } from './work.ts';

export interface Restored {
  readonly counts: BackupCounts;
  /** The copy of what stood in the book before; null where it held nothing, or could not be read. Restoring it takes the restoring back. */
  readonly before: string | null;
}
export type RestoreProblem = WorkProblem | BackupProblem | 'gone';

/** `book.doors.backups`; works without the database, which a restored copy replaces where it cannot be opened. */
export interface Backups {
  /** The newest copy that was read back and found whole; null where there is none. */
  newest(): Promise<KeptCopy | null>;
  restore(id: string): Promise<Result<Restored, RestoreProblem>>;
}
