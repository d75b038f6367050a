// Files that are gathered for one piece of long work and thrown away after it, in the browser's own file store. A file that was not closed is not there.
import type { DirectoryHandle } from './backup/file-handles.ts';

const FOLDER = 'gathered';

const root = async (): Promise<DirectoryHandle> => (await navigator.storage.getDirectory()) as unknown as DirectoryHandle;
const plain = (name: string): string => name.replace(/[^\p{L}\p{N} ._@-]/gu, '_').slice(0, 120);

export const gatheredFiles = {
  /** Rejects as the browser does where there is no room, or no such store. */
  async begin(name: string) {
    const folder = await (await root()).getDirectoryHandle(FOLDER, { create: true });
    const handle = await folder.getFileHandle(plain(name), { create: true });
    const stream = await handle.createWritable();
    return {
      write: (bytes: Uint8Array<ArrayBuffer>): Promise<void> => stream.write(bytes),
      async close(): Promise<File> { await stream.close(); return handle.getFile(); },
      async abort(): Promise<void> { await stream.abort().catch(() => undefined); await folder.removeEntry(plain(name)).catch(() => undefined); },
    };
  },
  async all(): Promise<readonly File[]> {
    try {
      const folder = await (await root()).getDirectoryHandle(FOLDER);
      const files: File[] = [];
      for await (const name of folder.keys()) files.push(await (await folder.getFileHandle(name)).getFile());
      return files.filter(({ size }) => size > 0);
    } catch {
      return [];
    }
  },
  async drop(): Promise<void> {
    const place = await root().catch(() => null);
    const folder = await place?.getDirectoryHandle(FOLDER).catch(() => null);
    if (!folder) return;
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    for (const name of names) await folder.removeEntry(name).catch(() => undefined);
  },
};
