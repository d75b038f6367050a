// Faults in the middle of a stream of saves: a page saves on and on, the fault comes, and the next page looks at what is there. It must not know which fault.
import type { Page } from '@playwright/test';
import { seeded } from '../seeded.ts';
import { addFindings, newTally, Outside, type Tally } from './outside.ts';
import { inNewFolder, pause, startSession, until, type Session } from './session.ts';

export interface StreamFault {
  readonly kind: string;
  /** A new book now and then, so that looking at it stays quick; the last look is at all of them. */
  readonly perBook?: number;
  /** Begins to save; in the page itself where nothing is said. */
  readonly begin?: (page: Page, book: string, run: number) => Promise<void>;
  /** The browser is gone where this gives back false. */
  readonly fault: (session: Session, page: Page, tally: Tally) => Promise<boolean>;
}
/** How often, and how many saves there are between two faults, more or less. */
export interface Size {
  readonly times: number;
  readonly saves: number;
  /** Which of the ways of one kind it begins with, where there are several. */
  readonly from?: number;
}

export async function faultsInStream({ kind, perBook = 10, begin, fault }: StreamFault, { times, saves }: Size): Promise<Tally> {
  const [tally, outside, began, random] = [newTally(kind), new Outside(), Date.now(), seeded(times)];
  await inNewFolder(async (folder) => {
    let session: Session | null = null;
    const look = async (page: Page, book: string, run: number): Promise<void> => {
      addFindings(tally, outside, book, await page.evaluate(([told, n]) => window.faults.look(told, n), [[...outside.of(book)], run] as const));
    };
    for (let run = 0; run < times; run++) {
      const book = `book-${Math.floor(run / perBook)}`;
      session ??= await startSession(folder, outside);
      const page = await session.pageFor(book);
      if (run % perBook > 0) await look(page, book, run - 1);
      const enough = outside.of(book).size + 1 + Math.floor(random() * 2 * saves);
      await (begin ? begin(page, book, run) : page.evaluate((n) => window.faults.stream(n), run));
      await until('saves', () => outside.of(book).size >= enough, 60_000);
      await pause(random() * 8);
      if (!(await fault(session, page, tally))) session = null;
      tally.faults++;
      tally.acknowledged = outside.sum;
    }
    session ??= await startSession(folder, outside);
    for (const book of outside.books) {
      const page = await session.pageFor(book);
      addFindings(tally, outside, book, await page.evaluate((told) => window.faults.lookAtAll(told), [...outside.of(book)]));
      await page.close();
    }
    await session.close();
  });
  tally.acknowledged = outside.sum;
  tally.seconds = Math.round((Date.now() - began) / 1000);
  return tally;
}
