// The doors to backups for any page with a worker: the copies as they lie, the folder that the browser lets the person choose, and restoring in the worker.
import { v7 } from 'uuid';
import type { Backups, KeepDoors } from '../actions/backups.ts';
import { fail } from '../domain/result.ts';
import { allowFolder, chosenFolder, folderHandle, keepFolder } from '../store/backup/chosen-folder.ts';
import type { DirectoryHandle } from '../store/backup/file-handles.ts';
import { keptCopies } from '../store/backup/kept-copies.ts';
import { askToPersist, storageRoom } from '../store/backup/storage-room.ts';
import type { Book } from '../store/book.ts';
import { SCHEMA_VERSION } from '../store/schema.ts';
import type { StartWork } from '../actions/work.ts';

/** They need no book: for the screen that says that it cannot be opened. */
export const backupsBy = (startWork: StartWork): Backups => ({
  async newest() {
    const copies = await keptCopies.list();
    return copies.find((copy) => copy.verifiedAt !== null) ?? copies[0] ?? null;
  },
  async restore(id) {
    const done = await startWork('restore-copy', { id, operation: v7() }).result;
    return done.ok ? done.value : fail(done.reason);
  },
  async restoreFile(file, passphrase) {
    const done = await startWork('restore-backup', { file, opener: passphrase ?? undefined, how: 'replace', operation: v7() }).result;
    return done.ok ? done.value : fail(done.reason);
  },
});

type PickFolder = (wish: { readonly id: string; readonly mode: 'readwrite'; readonly startIn: 'documents' }) => Promise<DirectoryHandle>;
const pickFolder = (): PickFolder | undefined => (globalThis as { showDirectoryPicker?: PickFolder }).showDirectoryPicker;

export interface Around {
  readonly startWork: StartWork;
  /** Pages of ours that are open; null where nobody can say. */
  readonly pagesOpen: () => Promise<number | null>;
  readonly version: string;
}
export const keepDoorsIn = ({ startWork, pagesOpen, version }: Around, book: Book): KeepDoors => ({
  ...backupsBy(startWork),
  copies: () => keptCopies.list(),
  copyFile: (id) => keptCopies.read(id),
  room: storageRoom,
  persist: askToPersist,
  hasFolders: pickFolder() !== undefined,
  async chooseFolder() {
    const handle = await pickFolder()?.({ id: 'goen-backups', mode: 'readwrite', startIn: 'documents' }).catch(() => null);
    if (!handle) return null;
    await keepFolder(book, handle);
    return handle.name;
  },
  async allowFolder() {
    const handle = await folderHandle(book);
    return handle !== null && (await allowFolder(handle).catch(() => false));
  },
  forgetFolder: async () => void (await keepFolder(book, null)),
  async folder() {
    const folder = await chosenFolder(book);
    return folder && { name: folder.name, permission: await folder.permission() };
  },
  pagesOpen,
  version,
  schema: SCHEMA_VERSION,
});
