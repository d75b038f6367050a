// Fetches what sees to the weekly backup once a page has settled: no page waits for it at its start.
import type { Tools } from '../actions/tools.ts';

const AFTER_MS = 20_000;

export function keepBackupsLater(tools: Tools, download?: (fileName: string, bytes: Uint8Array<ArrayBuffer>, type: string) => void): void {
  setTimeout(() => void import('./keep-backups.ts').then(({ keepBackups }) => keepBackups(tools, download && ((name, bytes) => download(name, bytes, 'application/octet-stream')))), AFTER_MS);
}
