// The browser, the page or the worker is killed while something large is under way: an import, a restore, a forgetting, a backup. It is there whole or not at all, and all else is as it was.
import type { Page } from '@playwright/test';
import { seeded } from '../seeded.ts';
import type { Size } from './in-stream.ts';
import { addFindings, count, newTally, Outside, type Tally } from './outside.ts';
import { saveOf } from './plan.ts';
import { inNewFolder, pause, startSession, until, type Session } from './session.ts';

interface BigFault {
  readonly kind: string;
  /** No longer than this from the beginning to the fault. */
  readonly withinMs: number;
  readonly begin: (page: Page, book: string, run: number) => Promise<void>;
  /** What is there of it afterwards; everything else is looked at by itself. */
  readonly after: (page: Page, book: string, run: number, outside: Outside, tally: Tally) => Promise<void>;
}
/** A new book for every few faults. */
const PER_BOOK = 10;

/** Every second time the browser, else the page's process, or the page by itself. */
async function endSomehow(session: Session, page: Page, run: number, tally: Tally): Promise<boolean> {
  if (run % 2 === 0) {
    count(tally, 'browser killed');
    await session.kill();
    return false;
  }
  if (run % 4 === 1) {
    count(tally, 'renderer killed');
    return (await session.killRenderers(page)) > 0;
  }
  count(tally, 'page closed');
  await session.leave(page);
  return true;
}

async function faultsInBigSave({ kind, withinMs, begin, after }: BigFault, { times, saves, from = 0 }: Size): Promise<Tally> {
  const [tally, outside, began, random] = [newTally(kind), new Outside(), Date.now(), seeded(times)];
  await inNewFolder(async (folder) => {
    let session: Session | null = null;
    for (let run = 0; run < times; run++) {
      const book = `book-${Math.floor(run / PER_BOOK)}`;
      session ??= await startSession(folder, outside);
      const page = await session.pageFor(book);
      // Something is there before, and more is saved meanwhile.
      const enough = outside.of(book).size + Math.max(10, saves / 2);
      await page.evaluate((n) => window.faults.stream(n), run);
      await until('saves', () => outside.of(book).size >= enough, 60_000);
      await begin(page, book, run);
      await pause(random() * withinMs);
      if (!(await endSomehow(session, page, run + from, tally))) session = null;
      session ??= await startSession(folder, outside);
      const next = await session.pageFor(book);
      await after(next, book, run, outside, tally);
      addFindings(tally, outside, book, await next.evaluate(([told, n]) => window.faults.look(told, n), [[...outside.of(book)], run] as const));
      const isLast = run % PER_BOOK === PER_BOOK - 1 || run === times - 1;
      if (isLast) addFindings(tally, outside, book, await next.evaluate((told) => window.faults.lookAtAll(told), [...outside.of(book)]));
      await session.leave(next);
      tally.faults++;
      tally.acknowledged = outside.sum;
    }
    await session?.close();
  });
  tally.acknowledged = outside.sum;
  tally.seconds = Math.round((Date.now() - began) / 1000);
  return tally;
}

const IMPORTED = saveOf('import-0').intents.length;
const importIn = (run: number): string => `import-${run}`;
const eventsOf = (page: Page, operation: string): Promise<number> => page.evaluate(async (name) => (await window.faults.book().eventsOf(name)).length, operation);

/** Thousands of people in one save of a worker. Whatever came of it, made again it is there once. */
export const killImport = (size: Size): Promise<Tally> =>
  faultsInBigSave({
    kind: 'killed in an import',
    withinMs: 1500,
    begin: (page, book, run) => page.evaluate(([name, operation]) => { void window.faults.saveInWorker(name, operation); }, [book, importIn(run)] as const),
    async after(page, book, run, outside, tally) {
      const operation = importIn(run);
      const found = await eventsOf(page, operation);
      count(tally, found === 0 ? 'not there' : 'there');
      if (found === 0 && outside.of(book).has(operation)) tally.lost++;
      if (found > 0 && found < IMPORTED) tally.torn++;
      if ((await page.evaluate((name) => window.faults.save(name), operation)) !== (found === 0 ? 'written' : 'repeated')) tally.doubled++;
      if ((await eventsOf(page, operation)) !== IMPORTED) tally.doubled++;
    },
  }, size);

/** A book with all of this one and a large save more takes its place. */
const RESTORED = saveOf('restore-0').intents.length;
export const killRestore = (size: Size): Promise<Tally> =>
  faultsInBigSave({
    kind: 'killed in a restore',
    withinMs: 1200,
    begin: (page, _, run) => page.evaluate((operation) => window.faults.restoreWith(operation), `restore-${run}`),
    async after(page, book, run, outside, tally) {
      const found = await eventsOf(page, `restore-${run}`);
      count(tally, found === 0 ? 'as it was' : 'restored');
      if (found !== 0 && found !== RESTORED) tally.torn++;
      if (found === 0 && outside.of(book).has(`restore-${run}`)) tally.lost++;
    },
  }, size);

/** Somebody is named as often as before, or nowhere. */
export const killForgetting = (size: Size): Promise<Tally> =>
  faultsInBigSave({
    kind: 'killed while somebody is forgotten',
    withinMs: 1200,
    async begin(page, _, run) {
      const answer = await page.evaluate((operation) => window.faults.nameOften(operation), `naming-${run}`);
      if (answer !== 'written') throw new Error(answer);
      await page.evaluate((operation) => window.faults.forget(operation), `naming-${run}`);
    },
    async after(page, book, run, outside, tally) {
      const named = await page.evaluate((operation) => window.faults.named(operation), `naming-${run}`);
      count(tally, named === 0 ? 'forgotten' : 'named as before');
      if (named !== 0 && named !== NAMED) tally.torn++;
      if (named > 0 && outside.of(book).has(`erase naming-${run}`)) tally.lost++;
    },
  }, size);
/** In the person's event and row, and in the topic and ten notes of each record's event and row. */
const NAMED = 2 + (saveOf('naming-0').intents.length - 1) * 22;

/** A copy that counted stays whole until another counts; saves go on beside it. */
export const killBackup = (size: Size): Promise<Tally> =>
  faultsInBigSave({
    kind: 'killed in a backup',
    withinMs: 2500,
    begin: (page, _, run) => page.evaluate((operation) => window.faults.backUpOnAndOn(operation), String(run)),
    async after(page, book, run, outside, tally) {
      const copy = await page.evaluate(() => window.faults.readFile());
      const told = [...outside.of(book)].filter((operation) => operation.startsWith('backup'));
      count(tally, 'backups told', told.filter((operation) => operation.startsWith(`backup ${run} `)).length);
      if (typeof copy !== 'string') return void count(tally, 'copies read');
      if (copy === 'none' && told.length === 0) return void count(tally, 'no copy yet');
      tally.torn++;
    },
  }, size);
