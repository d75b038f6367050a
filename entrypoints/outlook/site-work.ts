// Long work beside a page of the site, and the doors to its backups.
import type { KeepDoors } from '../../lib/actions/backups.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { keepDoorsIn } from '../../lib/messaging/backups-beside.ts';
import { siteHome } from '../../lib/messaging/site-home.ts';
import { keepWeeklyBackups } from '../../lib/messaging/weekly-backups.ts';
import { isOfMailbox, workBeside } from '../../lib/messaging/work-beside.ts';
import type { Book } from '../../lib/store/book.ts';

export const startWork = workBeside({
  mark: siteHome.mark,
  workerFor: (kind) => (isOfMailbox(kind) ? new Worker(new URL('./mailbox-worker.ts', import.meta.url), { type: 'module' }) : new Worker(new URL('./book-worker.ts', import.meta.url), { type: 'module' })),
});
/** Which pages of the site are open nobody tells. */
export const keepDoors = (book: Book): KeepDoors => keepDoorsIn({ startWork, pagesOpen: async () => null, version: import.meta.env.GOEN_VERSION as string }, book);
export const keepBackups = (tools: Tools, download?: (fileName: string, bytes: Uint8Array<ArrayBuffer>, type: string) => void): void =>
  keepWeeklyBackups(tools, { ...keepDoors(tools.book), work: startWork, download: download && ((name, bytes) => download(name, bytes, 'application/octet-stream')) });
