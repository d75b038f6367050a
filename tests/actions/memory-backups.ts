// What backups need, in memory: copies, a folder, room on the disk; each can be made to fail. The trial restore is the real one.
import type { BackupFolder, KeptCopies, KeptCopy } from '../../lib/domain/backup.ts';
import { fail, ok } from '../../lib/domain/result.ts';
import type { BackupTools } from '../../lib/actions/backup-tools.ts';
import type { Book } from '../../lib/store/book.ts';
import { tryRestore } from '../../lib/store/backup/scratch-book.ts';
import { newId } from '../store/memory-book.ts';

type Bytes = Uint8Array<ArrayBuffer>;
export interface MemoryBackups extends BackupTools {
  readonly files: Map<string, Bytes>;
  readonly folderFiles: Map<string, Bytes>;
  /** What the disk does to whatever is written to it. */
  spoil: (bytes: Bytes) => Bytes;
  isFull: boolean;
  permission: 'granted' | 'ask' | 'denied';
  hasFolder: boolean;
  time: number;
}

export function memoryBackups(book: Book, start = Date.UTC(2026, 10, 25, 9)): MemoryBackups {
  const slips = new Map<string, KeptCopy>();
  const files = new Map<string, Bytes>();
  const folderFiles = new Map<string, Bytes>();
  const copies: KeptCopies = {
    list: async () => [...slips.values()].sort((a, b) => (a.at < b.at ? 1 : -1)),
    read: async (id) => files.get(id) ?? null,
    write: async (copy, bytes) => {
      if (tools.isFull) return fail('full');
      files.set(copy.id, tools.spoil(bytes));
      slips.set(copy.id, copy);
      return ok(true);
    },
    note: async (copy) => { slips.set(copy.id, copy); return ok(true); },
    remove: async (id) => { slips.delete(id); files.delete(id); },
  };
  const folder: BackupFolder = {
    name: 'Backups',
    permission: async () => tools.permission,
    write: async (name, bytes) => { if (tools.isFull) return fail('full'); folderFiles.set(name, tools.spoil(bytes)); return ok(true); },
    read: async (name) => folderFiles.get(name) ?? null,
    remove: async (name) => { folderFiles.delete(name); },
  };
  const tools: MemoryBackups = {
    book, copies, files, folderFiles, newId, spoil: (bytes) => bytes, isFull: false, permission: 'granted', hasFolder: true, time: start,
    now: () => new Date(tools.time),
    folder: async () => (tools.hasFolder ? folder : null),
    tryRestore: (exported) => tryRestore({ now: () => tools.time, newId }, exported),
    room: async () => null,
  };
  return tools;
}
