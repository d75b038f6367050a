// How fast the book saves and answers, against raw IndexedDB in the same page of a real Chromium.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bundle, PAGE_ADDRESS, servePage } from '../e2e/serve-page.ts';
import { figure, type Figure } from './figures.ts';

export interface StoreFigures {
  readonly oneSave: Figure;
  readonly bulkSave10k: Figure;
  readonly first50Due10kAgainst1k: Figure;
  readonly countPeople10k: Figure;
  readonly countDue10k: Figure;
}

/** The page is taken to an address of its own; any page of any profile will do. */
export async function benchStore(page: Page, { count = 10_000, bulkRounds = 5 } = {}): Promise<StoreFigures> {
  await servePage(page, await bundle(join(import.meta.dirname, 'store-page.ts')));
  await page.goto(PAGE_ADDRESS);
  return {
    oneSave: figure(await page.evaluate(() => window.measures.oneSave(100)), 'ms a strict save: record, history, counters', '<= 2 x a raw strict put'),
    bulkSave10k: figure(await page.evaluate(([r, n]) => window.measures.bulkSave(r, n), [bulkRounds, count] as const), `ms for ${count} people in one save`, '<= 1.25 x raw puts with the same indexes'),
    first50Due10kAgainst1k: figure(await page.evaluate((n) => window.measures.firstDue(60, n, n / 10), count), `ms for the first 50 of ${count} due`, `<= 1.5 x of ${count / 10}`),
    countPeople10k: figure(await page.evaluate((n) => window.measures.counts(40, n), count), `ms to count ${count} people`, '<= 0.05 x count()'),
    countDue10k: figure(await page.evaluate((n) => window.measures.dueCounts(40, n), count), `ms to count what is due of ${count}`, '<= 0.05 x count() of the index'),
  };
}
