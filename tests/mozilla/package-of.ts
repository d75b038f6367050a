// Packs a built extension as it would be published: a program keeps it over a restart, and takes no folder so.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const WEB_EXT = resolve(import.meta.dirname, '../../node_modules/.bin/web-ext');

const packed = new Map<string, string>();
/** Once for each build. */
export function packageOf(built: string): string {
  const before = packed.get(built);
  if (before !== undefined) return before;
  const folder = mkdtempSync(join(tmpdir(), 'goen-package-'));
  execFileSync(WEB_EXT, ['build', '--source-dir', built, '--artifacts-dir', folder, '--filename', 'goen.xpi', '--overwrite-dest'], { stdio: 'ignore' });
  const [file] = readdirSync(folder);
  if (!file) throw new Error('nothing was packed');
  packed.set(built, join(folder, file));
  return join(folder, file);
}
