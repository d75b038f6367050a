// The disk is full in the middle of saves: each save says so, nothing is there in part, and the same save goes in once there is room.
import type { Page } from '@playwright/test';
import { addFindings, count, newTally, Outside, type Tally } from './outside.ts';
import type { Size } from './in-stream.ts';
import { LANES, operationOf } from './plan.ts';
import { inNewFolder, ORIGIN, startSession, type Session } from './session.ts';

/** Chromium asks what is free only when what it was granted before is used up: a new start for every full disk. */
const QUOTA_BYTES = 9_000_000;
const ROOM_BYTES = 200_000_000;
const KILOBYTES = 300;

/** Large saves, small ones between them, until one is refused. */
async function fillUntilFull(page: Page, run: number): Promise<{ readonly full: string; readonly written: number }> {
  for (let written = 0; written < 400; written++) {
    const large = `fill-${run}-${written}`;
    const small = operationOf(run, written % LANES, Math.floor(written / LANES));
    for (const operation of [large, small]) {
      const answer = await again(page, operation);
      if (answer === 'full') return { full: operation, written: written + Number(operation === small) };
      if (answer !== 'written') throw new Error(`the disk did not fill: ${answer}`);
    }
  }
  throw new Error('the disk did not fill');
}

const people = (page: Page): Promise<number> => page.evaluate(async () => (await window.faults.book().people()).length);
const again = (page: Page, operation: string): Promise<string> =>
  operation.startsWith('fill') ? page.evaluate(([name, kilobytes]) => window.faults.fill(name, kilobytes), [operation, KILOBYTES] as const) : page.evaluate((name) => window.faults.save(name), operation);

async function oneFullDisk(session: Session, outside: Outside, tally: Tally, run: number): Promise<void> {
  const book = `book-${run}`;
  const page = await session.pageFor(book);
  const { full, written } = await fillUntilFull(page, run);
  tally.torn += Number((await again(page, full)) !== 'full');
  count(tally, 'saves refused as full', 2);
  const before = await people(page);
  const found = await page.evaluate(() => window.faults.book().checkReplay());
  tally.torn += found.torn.length + found.orphans.length + found.countersOff.length;
  await (await session.context.newCDPSession(page)).send('Storage.overrideQuotaForOrigin', { origin: ORIGIN, quotaSize: ROOM_BYTES });
  // What was refused is in once, whatever was tried before; what was saved is not saved again.
  if ((await again(page, full)) !== 'written') tally.lost++;
  if ((await again(page, full)) !== 'repeated') tally.doubled++;
  if ((await again(page, `fill-${run}-0`)) !== 'repeated') tally.lost++;
  tally.torn += Number((await people(page)) < before);
  const told = [...outside.of(book)];
  addFindings(tally, outside, book, await page.evaluate(([all, n]) => window.faults.look(all, n), [told, run] as const));
  const { torn, orphans, countersOff } = await page.evaluate(() => window.faults.book().checkReplay());
  tally.torn += torn.length + orphans.length + countersOff.length;
  tally.acknowledged += written;
}

export async function fillDisk({ times }: Size): Promise<Tally> {
  const [tally, outside, began] = [newTally('full disk'), new Outside(), Date.now()];
  for (let run = 0; run < times; run++) {
    await inNewFolder(async (folder) => {
      const session = await startSession(folder, outside, { quotaSize: QUOTA_BYTES });
      await oneFullDisk(session, outside, tally, run);
      await session.close();
    });
    tally.faults++;
  }
  tally.acknowledged += outside.sum;
  tally.seconds = Math.round((Date.now() - began) / 1000);
  return tally;
}
