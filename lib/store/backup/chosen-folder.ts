// The folder that the person chose for backups: kept as the browser's handle, which lasts longer than its leave to write. It must not know what is written.
import type { BackupFolder } from '../../domain/backup.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Book } from '../book.ts';
import { readFile, writeFile, type DirectoryHandle } from './file-handles.ts';

const NOTE = 'folder';
const WISH = { mode: 'readwrite' } as const;
type Notes = Pick<Book, 'backupNote' | 'keepBackupNote'>;

export const keepFolder = (book: Notes, handle: DirectoryHandle | null): ReturnType<Book['keepBackupNote']> => book.keepBackupNote(NOTE, handle);
export const folderHandle = async (book: Notes): Promise<DirectoryHandle | null> => (await book.backupNote(NOTE)) as DirectoryHandle | null;
const permissionOf = async (handle: DirectoryHandle): Promise<'granted' | 'ask' | 'denied'> => {
  const state = (await handle.queryPermission?.(WISH)) ?? 'granted';
  return state === 'prompt' ? 'ask' : state;
};
/** After a press only. */
export const allowFolder = async (handle: DirectoryHandle): Promise<boolean> => (await permissionOf(handle)) === 'granted' || (await handle.requestPermission?.(WISH)) === 'granted';

export async function chosenFolder(book: Notes): Promise<BackupFolder | null> {
  const handle = await folderHandle(book);
  return handle && {
    name: handle.name,
    permission: () => permissionOf(handle),
    async write(name, bytes) {
      try {
        await writeFile(handle, name, bytes);
        return ok(true);
      } catch (error) {
        return fail(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unavailable');
      }
    },
    read: (name) => readFile(handle, name).catch(() => null),
    remove: (name) => handle.removeEntry(name).catch(() => undefined),
  };
}
