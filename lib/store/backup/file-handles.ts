// The browser's file handles as far as backups use them, of which TypeScript's library lacks some. Shapes only.

export interface DirectoryHandle {
  readonly name: string;
  getDirectoryHandle(name: string, options?: { readonly create?: boolean }): Promise<DirectoryHandle>;
  getFileHandle(name: string, options?: { readonly create?: boolean }): Promise<FileHandle>;
  removeEntry(name: string): Promise<void>;
  keys(): AsyncIterable<string>;
  /** Absent in the browser's own file store, which needs none. */
  queryPermission?(wish: { readonly mode: 'readwrite' }): Promise<'granted' | 'denied' | 'prompt'>;
  /** After a press only, and in a page only. */
  requestPermission?(wish: { readonly mode: 'readwrite' }): Promise<'granted' | 'denied' | 'prompt'>;
}
export interface FileHandle {
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(bytes: Uint8Array<ArrayBuffer> | string): Promise<void>; close(): Promise<void>; abort(): Promise<void> }>;
  /** In a worker, and in the browser's own file store only. */
  createSyncAccessHandle?(): Promise<{ truncate(size: number): void; write(bytes: Uint8Array<ArrayBuffer>): number; flush(): void; close(): void }>;
}

/** Into the browser's own file store, from a worker: flushed before it counts. */
export async function writeOwnFile(folder: DirectoryHandle, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  if (!file.createSyncAccessHandle) return writeFile(folder, name, bytes);
  const access = await file.createSyncAccessHandle();
  try {
    access.truncate(0);
    if (access.write(bytes) !== bytes.byteLength) throw new DOMException('less was written than given', 'QuotaExceededError');
    access.flush();
  } finally {
    access.close();
  }
}

/** Into any folder: swapped in as one whole when it is closed. */
export async function writeFile(folder: DirectoryHandle, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  try {
    await stream.write(bytes);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
}

/** Null where there is none. */
export async function readFile(folder: DirectoryHandle, name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await (await (await folder.getFileHandle(name)).getFile()).arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}
