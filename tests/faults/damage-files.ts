// Damages the files of a book in a browser that does not run, starts it, and looks whether the book says so, and comes back from its backup.
import { seeded } from '../seeded.ts';
import type { BookExport } from '../../lib/store/book.ts';
import type { Seen, Telling } from './damage-page.ts';
import { hasFiles, type Damage } from './damages.ts';
import { inTurns } from './in-turns.ts';
import { Outside } from './outside.ts';
import { LANES, operationOf } from './plan.ts';
import { copyFolder, inNewFolder, startSession, until } from './session.ts';

export interface DamageTally {
  readonly kind: string;
  damages: number;
  /** Everything is there as it was. */
  unharmed: number;
  /** By what the book told of it: it does not open, it is shorter than the mark, a read fails, its own check finds it. */
  readonly told: Record<Exclude<Telling, null>, number>;
  /** Something is other than it was, and nothing told of it. */
  silent: number;
  restored: number;
  notRestored: number;
  seconds: number;
  /** What was done where it was silent or did not come back. */
  readonly faults: string[];
}

interface Laid {
  readonly folder: string;
  readonly outside: Outside;
  readonly exported: BookExport;
  readonly before: Seen;
}
const BOOK = 'damaged';
const operations = (run: number, many: number): string[] => Array.from({ length: many }, (_, n) => operationOf(run, n % LANES, Math.floor(n / LANES)));

/** Two starts, so that what the first saved lies in tables and what the second saved in the log. */
async function layDown(folder: string, isKilled: boolean): Promise<Omit<Laid, 'folder'>> {
  const outside = new Outside();
  const script = { script: 'damage-page.ts' };
  const first = await startSession(folder, outside, script);
  const page = await first.emptyPage(BOOK);
  for (const [some, large] of [[['import-0'], 3], [operations(0, 60), 0]] as const) {
    const answer = await page.evaluate(([names, many]) => window.damage.fill(names, many), [some, large] as const);
    if (answer !== 'written') throw new Error(answer);
  }
  await first.close();
  const second = await startSession(folder, outside, script);
  const again = await second.emptyPage(BOOK);
  await again.evaluate((names) => window.damage.fill(names, 2), operations(1, 60));
  const [exported, before] = [await again.evaluate(() => window.damage.exported()), await again.evaluate(() => window.damage.see())];
  await until('the mark', () => outside.marks.get(BOOK)?.events === exported.events.length);
  await (isKilled ? second.kill() : second.close());
  if (before.tells !== null || !hasFiles(folder)) throw new Error(`the book to be damaged is not as it should be: ${JSON.stringify(before)}`);
  return { outside, exported, before };
}

async function oneDamage(damage: Damage, laid: Laid, tally: DamageTally, random: () => number, isSeenAgain: boolean): Promise<void> {
  await inNewFolder(async (folder) => {
    copyFolder(laid.folder, folder);
    const done = damage.harm(folder, random);
    const outside = new Outside();
    const mark = laid.outside.marks.get(BOOK);
    if (mark) outside.marks.set(BOOK, mark);
    const session = await startSession(folder, outside, { script: 'damage-page.ts' });
    const page = await session.emptyPage(BOOK);
    const seen = await page.evaluate(() => window.damage.see());
    tally.damages++;
    if (seen.tells === null && seen.sum === laid.before.sum) tally.unharmed++;
    else if (seen.tells === null) {
      tally.silent++;
      tally.faults.push(`silent: ${done}`);
    } else tally.told[seen.tells]++;
    if (seen.tells !== null || seen.sum !== laid.before.sum) {
      const replaced = await page.evaluate((exported) => window.damage.replaceBy(exported as never), laid.exported as unknown);
      let after = await page.evaluate(() => window.damage.see());
      if (isSeenAgain) {
        await session.kill();
        const again = await startSession(folder, outside, { script: 'damage-page.ts' });
        after = await (await again.emptyPage(BOOK)).evaluate(() => window.damage.see());
        await again.close();
      }
      if (after.tells === null && after.sum === laid.before.sum) tally.restored++;
      else {
        tally.notRestored++;
        tally.faults.push(`not restored: ${done}; ${replaced}; ${after.tells} ${after.says}`);
      }
      if (isSeenAgain) return;
    }
    await session.close();
  });
}

const newTally = ({ what }: Damage): DamageTally => ({ kind: what, damages: 0, unharmed: 0, told: { open: 0, health: 0, read: 0, check: 0 }, silent: 0, restored: 0, notRestored: 0, seconds: 0, faults: [] });

/** Half of them on a book whose browser was killed, half after an orderly end. */
export async function damageFiles(damages: readonly Damage[], times: number): Promise<readonly DamageTally[]> {
  const tallies = damages.map((damage) => ({ damage, tally: newTally(damage), random: seeded(damage.name.length * 7919) }));
  for (const isKilled of [true, false].slice(0, times)) {
    await inNewFolder(async (folder) => {
      const laid = { folder, ...(await layDown(folder, isKilled)) };
      await inTurns(tallies, async ({ damage, tally, random }) => {
        const began = Date.now();
        for (let n = isKilled ? 0 : 1; n < times; n += 2) await oneDamage(damage, laid, tally, random, n % 6 === 5);
        tally.seconds += Math.round((Date.now() - began) / 1000);
      });
    });
  }
  return tallies.map(({ tally }) => tally);
}
