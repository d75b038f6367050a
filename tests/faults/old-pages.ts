// What meets a book of an older version: a page that does not let go of it, and a browser that is killed while the book is brought up to date.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { seeded } from '../seeded.ts';
import type { Mark } from '../../lib/store/book.ts';
import type { Size } from './in-stream.ts';
import type { OldSchema } from './old-pages-page.ts';
import { count, newTally, Outside, type Tally } from './outside.ts';
import { copyFolder, inNewFolder, pause, startSession, type Session } from './session.ts';

const SCHEMAS = [1, 2, 3].map((version) => JSON.parse(readFileSync(join(import.meta.dirname, `../fixtures/schemas/${version}.json`), 'utf8')) as OldSchema);
const schemaOf = (run: number): OldSchema => SCHEMAS[run % SCHEMAS.length] as OldSchema;

async function oldPage(session: Session, outside: Outside): Promise<Page> {
  const page = await session.emptyPage('');
  await page.exposeBinding('savedIn', (_, name: string, operation: string) => void outside.of(name).add(operation));
  await page.exposeBinding('readMarkOf', (_, name: string) => outside.marks.get(name) ?? null);
  await page.exposeBinding('writeMarkOf', (_, name: string, mark: Mark) => void outside.marks.set(name, mark));
  return page;
}

async function lookAt(page: Page, outside: Outside, tally: Tally, name: string): Promise<void> {
  const found = await page.evaluate(([book, told]) => window.old.look(book, told), [name, [...outside.of(name)]] as const);
  for (const key of ['lost', 'torn', 'doubled'] as const) tally[key] += found[key];
  if (found.answer !== 'good') tally.alarms++;
}

/** So many books wait at once, each for its own old page. */
const AT_ONCE = 10;

/** The newer page gives up and says so; the older one saves on; once it lets go, the book opens with all of it. */
async function oneBlocked(older: Page, newer: Page, outside: Outside, tally: Tally, run: number, saves: number): Promise<void> {
  const name = `blocked-${run}`;
  await older.evaluate(([book, schema]) => window.old.make(book, schema), [name, schemaOf(run)] as const);
  await older.evaluate(([book, n, many]) => window.old.save(book, n, 0, many), [name, run, Math.ceil(saves / 2)] as const);
  const [answer, saved] = await Promise.all([
    newer.evaluate((book) => window.old.open(book), name),
    older.evaluate(([book, n, from]) => window.old.save(book, n, from, from), [name, run, Math.ceil(saves / 2)] as const),
  ]);
  count(tally, 'told that an older page holds it', Number(answer === 'blocked'));
  if (answer === 'open') tally.torn++; // it can not have been opened under a page that held it
  if (saved !== 'saved') count(tally, 'saves of the older page refused');
  await older.evaluate((book) => window.old.letGo(book), name);
  await lookAt(newer, outside, tally, name);
  tally.faults++;
  tally.acknowledged = outside.sum;
}

export async function blockUpgrade({ times, saves }: Size): Promise<Tally> {
  const [tally, outside, began] = [newTally('upgrade blocked by an older page'), new Outside(), Date.now()];
  await inNewFolder(async (folder) => {
    const session = await startSession(folder, outside, { script: 'old-pages-page.ts' });
    const [older, newer] = [await oldPage(session, outside), await oldPage(session, outside)];
    for (let run = 0; run < times; run += AT_ONCE) await Promise.all(Array.from({ length: Math.min(AT_ONCE, times - run) }, (_, n) => oneBlocked(older, newer, outside, tally, run + n, saves)));
    await session.close();
  });
  tally.acknowledged = outside.sum;
  tally.seconds = Math.round((Date.now() - began) / 1000);
  return tally;
}

/** The book is laid down once by the older code, with so many saves to one fault's usual, and each killed migration begins from a copy of it. */
const MORE_SAVES = 10;
const LONGEST_MS = 900;

async function layDown(folder: string, outside: Outside, run: number, saves: number): Promise<void> {
  const session = await startSession(folder, outside, { script: 'old-pages-page.ts' });
  const page = await oldPage(session, outside);
  await page.evaluate(([book, schema]) => window.old.make(book, schema), [`old-${run}`, schemaOf(run)] as const);
  const answer = await page.evaluate(([book, n, many]) => window.old.save(book, n, 0, many), [`old-${run}`, run, saves * MORE_SAVES] as const);
  if (answer !== 'saved') throw new Error(`the older code did not save: ${answer}`);
  await page.evaluate((book) => window.old.letGo(book), `old-${run}`);
  await session.close();
}

async function oneMigration(laid: string, outside: Outside, tally: Tally, book: string, before: number, waitMs: number): Promise<void> {
  await inNewFolder(async (folder) => {
    copyFolder(laid, folder);
    const session = await startSession(folder, outside, { script: 'old-pages-page.ts' });
    const page = await oldPage(session, outside);
    let isOver = false;
    void page.evaluate((name) => window.old.open(name), book).then(() => { isOver = true; }, () => undefined);
    await pause(waitMs);
    count(tally, isOver ? 'killed after the migration' : 'killed within it');
    await session.kill();
    const again = await startSession(folder, outside, { script: 'old-pages-page.ts' });
    const after = await oldPage(again, outside);
    const version = await after.evaluate((name) => window.old.version(name), book);
    count(tally, version === before ? 'as it was before' : 'brought up to date');
    await lookAt(after, outside, tally, book);
    await again.close();
    tally.faults++;
    tally.acknowledged = outside.sum;
  });
}

export async function killMigration({ times, saves }: Size): Promise<Tally> {
  const [tally, outside, began, random] = [newTally('killed while the book is brought up to date'), new Outside(), Date.now(), seeded(times)];
  for (const [which, { version }] of SCHEMAS.slice(0, times).entries()) {
    await inNewFolder(async (laid) => {
      await layDown(laid, outside, which, saves);
      for (let run = which; run < times; run += SCHEMAS.length) await oneMigration(laid, outside, tally, `old-${which}`, version, random() * LONGEST_MS);
    });
  }
  tally.acknowledged = outside.sum;
  tally.seconds = Math.round((Date.now() - began) / 1000);
  return tally;
}
