// How much ordinary mail is taken for a referral: the ham of a public corpus, which the reader never learned from.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readEml } from '../../lib/exchange/read-mail-file.ts';
import { readThread } from '../../lib/reading/read-thread.ts';

const filesIn = (dir: string): string[] => readdirSync(dir).toSorted().flatMap((name) => {
  const path = join(dir, name);
  return statSync(path).isDirectory() ? filesIn(path) : [path];
});

/** `folder`: one with subfolders of mails named for ham. */
export async function benchOrdinary(folder: string): Promise<object> {
  let mails = 0;
  let unreadable = 0;
  const taken: string[] = [];
  for (const path of readdirSync(folder).filter((name) => name.includes('ham')).flatMap((name) => filesIn(join(folder, name)))) {
    const read = await readEml(readFileSync(path));
    if (!read.ok) unreadable++;
    else for (const thread of read.value) {
      mails++;
      const { kind } = await readThread(thread);
      if (kind !== 'unrelated') taken.push(`${path.slice(folder.length + 1)}: ${kind}`);
    }
  }
  return { mails, unreadable, taken, limit: '<= 1 in 50' };
}
