// How soon the pictures stand in a book of 20,000 referrals, and how long the page is ever kept from answering meanwhile.
import type { Page } from '@playwright/test';
import { start } from '../e2e/extension.ts';
import { filledBook } from '../e2e/invented-session.ts';
import { quantile } from './figures.ts';

export interface PicturesFigures {
  readonly people: number;
  readonly referrals: number;
  /** From the press to the web of the strongest ties, laid out. */
  readonly toPicture: { readonly median: number; readonly worst: number; readonly n: number; readonly unit: string };
  /** From the press to everybody, laid out. */
  readonly toEverybody: { readonly median: number; readonly unit: string };
  /** Of the timer's own waits, where nothing is done at all in the same page: what the machine adds. */
  readonly idle: number;
  readonly longestBlock: { readonly first: number; readonly later: number; readonly everybody: number; readonly limit: string; readonly unit: string };
}

interface Measured { readonly took: number; readonly block: number }
/** Does something and waits until so many people stand in the web; a timer that should come every few milliseconds tells how long it was kept waiting. */
const measure = (page: Page, act: string, dots: number): Promise<Measured> => page.evaluate(([press, least]) => new Promise<Measured>((tell) => {
  const began = performance.now();
  let [last, block] = [began, 0];
  const tick = setInterval(() => {
    const now = performance.now();
    block = Math.max(block, now - last - 4);
    last = now;
    if (now - began < 60 || document.querySelectorAll('svg.web [data-dot]').length < least) return;
    clearInterval(tick);
    tell({ took: now - began, block });
  }, 4);
  if (press.startsWith('#')) location.hash = press;
  else document.querySelector<HTMLElement>(press)?.click();
}), [act, dots] as const);

const round = (ms: number): number => Math.round(ms);

export async function benchPictures({ people = 2_000, referrals = 20_000, rounds = 5 } = {}): Promise<PicturesFigures> {
  const session = await start({ sites: {} });
  try {
    const page = await filledBook(session, { people, referrals, days: 3_650 }, 'book.html#/settings');
    await page.locator('main form').first().waitFor({ timeout: 60_000 });
    await page.waitForTimeout(1_500);
    const idle = await page.evaluate(() => new Promise<number>((tell) => {
      const began = performance.now();
      let [last, block] = [began, 0];
      const tick = setInterval(() => {
        const now = performance.now();
        block = Math.max(block, now - last - 4);
        last = now;
        if (now - began < 2_000) return;
        clearInterval(tick);
        tell(block);
      }, 4);
    }));
    const rows: Measured[] = [];
    for (let i = 0; i < rounds; i += 1) {
      rows.push(await measure(page, '#/pictures', 20));
      await page.waitForTimeout(300);
      if (i < rounds - 1) await page.evaluate(() => { location.hash = '#/settings'; });
      await page.waitForTimeout(300);
    }
    const all = await measure(page, '.figure-tools label:nth-of-type(2) input', people * 0.95);
    const took = rows.map((row) => row.took);
    return {
      people, referrals, idle: round(idle),
      toPicture: { median: round(quantile(took, 0.5)), worst: round(Math.max(...took)), n: rows.length, unit: 'ms' },
      toEverybody: { median: round(all.took), unit: 'ms' },
      longestBlock: { first: round(rows[0]?.block ?? 0), later: round(Math.max(...rows.slice(1).map((row) => row.block))), everybody: round(all.block), limit: '<= 50', unit: 'ms' },
    };
  } finally {
    await session.close();
  }
}
