// The corpus and the page presets as the host checks use them.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { MailThread } from '../../lib/domain/mail-thread.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

export interface CorpusThread {
  readonly ref: string;
  readonly thread: MailThread;
}
export interface Preset {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly patch?: Readonly<Record<string, unknown>>;
}

export function corpusThreads(): readonly CorpusThread[] {
  const root = join(fixtures, 'corpus/threads');
  return readdirSync(root).sort().flatMap((language) =>
    readdirSync(join(root, language)).sort().map((file) => ({ ref: `${language}/${file.replace('.json', '')}`, thread: (JSON.parse(readFileSync(join(root, language, file), 'utf8')) as { thread: MailThread }).thread })));
}

export const presets = (): readonly Preset[] => JSON.parse(readFileSync(join(fixtures, 'pages/presets.json'), 'utf8')) as readonly Preset[];

/** The same sample for the same seed. */
export function sample<T>(all: readonly T[], count: number, seed: number): readonly T[] {
  let state = seed;
  const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  return all.map((value) => ({ value, key: next() })).sort((a, b) => a.key - b.key).slice(0, count).map(({ value }) => value);
}
