// What the worker does about backups: hands the actions their copies, folder and room, and lets one of them be at it at a time.
import type { BackupTools } from '../actions/backup-tools.ts';
import { keepPassphrase } from '../actions/keep-passphrase.ts';
import { isUntried, lookAtBackup, restoreBackup, restoreCopy, restoreUnread, tryBackup } from '../actions/restore-backup.ts';
import type { Tools } from '../actions/tools.ts';
import type { WorkOrder, WorkOrders, WorkProblem, WorkProgress, WorkResults } from '../actions/work.ts';
import { writeBackups, type TellStage } from '../actions/write-backups.ts';
import { ok, type Result } from '../domain/result.ts';
import { chosenFolder } from '../store/backup/chosen-folder.ts';
import { keptCopies } from '../store/backup/kept-copies.ts';
import { tryRestore } from '../store/backup/scratch-book.ts';
import { storageRoom } from '../store/backup/storage-room.ts';
import type { BookExport, Counts, OpenBookOptions, StoreProblem } from '../store/book.ts';
import { replaceBook } from '../store/replace-book.ts';

const LOCK = 'goen-backup';
const alone = async <Value>(work: () => Promise<Value>): Promise<Value> => (await navigator.locks.request(LOCK, work)) as Value;

const toolsWith = (tools: Tools): BackupTools => ({
  ...tools, copies: keptCopies, folder: () => chosenFolder(tools.book), room: storageRoom,
  tryRestore: (exported) => tryRestore({ now: () => tools.now().getTime(), newId: tools.newId }, exported),
});

type BackupKind = 'write-backup' | 'look-at-backup' | 'try-backup' | 'restore-backup' | 'restore-copy' | 'set-passphrase';
type Does<Kind extends BackupKind> = (tools: Tools, order: WorkOrders[Kind], tell: (progress: WorkProgress) => void) => Promise<Result<WorkResults[Kind], WorkProblem>>;

export const backupWorks: { readonly [Kind in BackupKind]: Does<Kind> } = {
  'write-backup': (tools, order, tell) => alone(async () => ok(await writeBackups(toolsWith(tools), order, tell satisfies TellStage))),
  'look-at-backup': async (tools, order) => ok(await lookAtBackup(tools, order)),
  'try-backup': (tools, order) => alone(async () => ok(await tryBackup(toolsWith(tools), order))),
  'restore-backup': (tools, order) => alone(async () => ok(await restoreBackup(toolsWith(tools), order))),
  'restore-copy': (tools, { id, operation }) => alone(async () => ok(await restoreCopy(toolsWith(tools), id, operation))),
  'set-passphrase': (tools, { passphrase }) => keepPassphrase(tools, passphrase),
};

type Restoring = WorkOrder & { readonly work: 'restore-copy' | 'restore-backup' };
export const isRestoring = (order: WorkOrder): order is Restoring => order.work === 'restore-copy' || order.work === 'restore-backup';

/** The book did not open, or opened and could not be read. */
export function isBookUnread(result: Result<unknown, WorkProblem>): boolean {
  const how = result.ok ? (result.value as WorkResults['restore-copy']) : result;
  return !how.ok && (how.reason === 'damaged' || how.reason === 'unavailable');
}

/** Where the book cannot be opened: it gives way to what is restored. A file that is damaged itself is found so again. */
export const restoreWithoutBook = (options: OpenBookOptions, order: Restoring): Promise<Result<WorkResults['restore-copy'], WorkProblem>> => alone(async () => {
  const replace = (exported: BookExport): Promise<Result<Counts, StoreProblem>> => replaceBook(options, exported, order.operation);
  const tryElsewhere = (exported: BookExport): ReturnType<BackupTools['tryRestore']> => tryRestore(options, exported);
  if (order.work === 'restore-backup') return ok(await restoreUnread(new Uint8Array(await order.file.arrayBuffer()), order.opener, { replace, tryRestore: tryElsewhere }));
  return ok(await restoreUnread(await keptCopies.read(order.id), undefined, { replace, tryRestore: (await isUntried(keptCopies, order.id)) ? tryElsewhere : null }));
});
