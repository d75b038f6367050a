// The file host with its real writer and reader, whose files a test can look at.
import { readBack } from '../../../lib/exchange/eml/read-back.ts';
import { writeEml } from '../../../lib/exchange/eml/write-eml.ts';
import { createFileHost, type FileHost } from '../../../lib/hosts/file/file-host.ts';

export interface Outbox { readonly host: FileHost; readonly files: Uint8Array[] }
export function outbox(change: Partial<Parameters<typeof createFileHost>[0]> = {}): Outbox {
  const files: Uint8Array[] = [];
  const host = createFileHost({ write: writeEml, readBack, save: (bytes) => void files.push(bytes), me: async () => ({ name: 'Dana', emails: ['dana@own.example'] }), now: () => new Date('2026-11-26T08:00:00Z'), show: () => true, ...change });
  return { host, files };
}
