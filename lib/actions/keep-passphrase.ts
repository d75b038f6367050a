// Sets the passphrase of backups that leave the browser, or takes it away. What is kept is a key that the words cannot be read from.
import { fail, type Result } from '../domain/result.ts';
import { lockFrom } from '../exchange/backup/passphrase.ts';
import type { StoreProblem } from '../store/book.ts';
import { keepNote } from './backup-tools.ts';
import type { Tools } from './tools.ts';

/** About a second, in a worker. */
export async function keepPassphrase({ book }: Pick<Tools, 'book'>, passphrase: string | null): Promise<Result<true, StoreProblem | 'broken'>> {
  if (passphrase === null) return keepNote(book, 'lock', null);
  const lock = await lockFrom(passphrase);
  return lock.ok ? keepNote(book, 'lock', lock.value) : fail('broken');
}
