// Packs a built extension as it would be published: a program keeps it over a restart, and takes no folder so.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const WEB_EXT = resolve(import.meta.dirname, '../../node_modules/.bin/web-ext');

export function packageOf(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'goen-package-'));
  execFileSync(WEB_EXT, ['build', '--source-dir', built, '--artifacts-dir', folder, '--filename', 'goen.xpi', '--overwrite-dest'], { stdio: 'ignore' });
  const [file] = readdirSync(folder);
  if (!file) throw new Error('nothing was packed');
  return join(folder, file);
}
