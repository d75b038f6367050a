// Scores the reader on a corpus folder with the measure of the corpus's own score, over all, by language, and apart for the files that were kept out of sight.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { MailThread } from '../../lib/domain/mail-thread.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { readThread } from '../../lib/reading/read-thread.ts';
import { scoreReadings, type Expected, type ScoredFile } from './score.ts';

/** A third of the corpus, chosen by its names, that nobody looked at while the reader was written. */
export const isHeldOut = (file: string): boolean => Number.parseInt(createHash('sha256').update(basename(file)).digest('hex').slice(0, 8), 16) % 3 === 0;

export function corpusFiles(dir: string): string[] {
  return readdirSync(dir)
    .toSorted()
    .flatMap((name) => {
      const path = join(dir, name);
      if (statSync(path).isDirectory()) return corpusFiles(path);
      return path.endsWith('.json') ? [path] : [];
    });
}

export async function readCorpus(dir: string): Promise<ScoredFile[]> {
  const out: ScoredFile[] = [];
  for (const file of corpusFiles(dir)) {
    const { thread, expected } = JSON.parse(readFileSync(file, 'utf8')) as { thread: MailThread; expected: Expected };
    let reading: Reading | null = null;
    try {
      reading = await readThread(thread);
    } catch (error) {
      console.error(`${basename(dirname(file))}/${basename(file)}: ${error instanceof Error ? error.message.slice(-160) : 'failed'}`);
    }
    out.push({ file: `${basename(dirname(file))}/${basename(file)}`, language: basename(dirname(file)), expected, reading });
  }
  return out;
}

if (process.argv[1]?.endsWith('eval.ts')) {
  const args = process.argv.slice(2);
  const dir = resolve(args.find((arg) => !arg.startsWith('--')) ?? 'tests/fixtures/corpus');
  const files = await readCorpus(dir);
  const held = files.filter((file) => isHeldOut(file.file));
  const worked = files.filter((file) => !isHeldOut(file.file));
  const result = { all: scoreReadings(files), workedOn: scoreReadings(worked), heldOut: scoreReadings(held) };
  if (args.includes('--json')) console.log(JSON.stringify(Object.fromEntries(Object.entries(result).map(([name, score]) => [name, score.rows]))));
  else {
    for (const [name, score] of Object.entries(result)) {
      console.log(`${name} (${score.rows.all?.files ?? 0} threads)`);
      console.table(score.rows);
    }
    // Misses of the held-out files stay unseen.
    for (const miss of result.workedOn.misses) console.log(miss);
  }
}
