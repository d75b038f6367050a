// How fast the book saves and answers, against raw IndexedDB and Dexie in the same page of a real Chromium.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bundle, PAGE_ADDRESS, servePage } from '../e2e/serve-page.ts';
import { figure, type Figure } from './figures.ts';

async function openPage(page: Page): Promise<void> {
  await servePage(page, await bundle(join(import.meta.dirname, 'store-page.ts')));
  await page.goto(PAGE_ADDRESS);
  page.setDefaultTimeout(600_000);
}

async function bulk(page: Page, rounds: number, count: number): Promise<{ readonly raw: Figure; readonly dexie: Figure }> {
  const rows = await page.evaluate(([r, n]) => window.measures.bulkSave(r, n), [rounds, count] as const);
  return {
    raw: figure(rows.map(({ raw }) => raw), `ms for ${count} people in one save, against raw puts with the same indexes`, '<= 1.25'),
    dexie: figure(rows.map(({ dexie }) => dexie), `ms for ${count} people in one save, against Dexie's bulkPut`, '<= 1.0'),
  };
}

export interface StoreFigures {
  readonly oneSave: Figure;
  readonly bulk10k: { readonly raw: Figure; readonly dexie: Figure };
}
export async function benchStore(page: Page, { count = 10_000, bulkRounds = 7, saves = 300 } = {}): Promise<StoreFigures> {
  await openPage(page);
  return {
    oneSave: figure(await page.evaluate((n) => window.measures.oneSave(n), saves), 'ms a strict save: record, history, counters; against a raw strict put', '<= 2'),
    bulk10k: await bulk(page, bulkRounds, count),
  };
}

export interface ScaleFigures {
  readonly records: number;
  readonly bulk100k: { readonly raw: Figure; readonly dexie: Figure };
  readonly firstDue: Figure;
  readonly countPeople: Figure;
  readonly countDue: Figure;
  readonly backup: Figure;
  readonly restore: Figure;
}
/** The same with a hundred thousand records, as one page has them. */
export async function benchScale(page: Page, { count = 100_000, bulkRounds = 2, rounds = 3 } = {}): Promise<ScaleFigures> {
  await openPage(page);
  const firstDue = figure(await page.evaluate((n) => window.measures.firstDue(60, n, n / 100), count), `ms for the first 50 of ${count} due, against ${count / 100}`, '<= 1.5');
  const countDue = figure(await page.evaluate((n) => window.measures.dueCounts(40, n), count), `ms to count what is due of ${count}, against count() of the index`, '<= 0.05');
  const countPeople = figure(await page.evaluate((n) => window.measures.counts(40, n), count), `ms to count ${count} people, against count()`, '<= 0.05');
  const backup = figure(await page.evaluate(([r, n]) => window.measures.backup(r, n), [rounds, count] as const), `ms for a book of ${count} as text, against getAll and stringify`, '<= 1.3');
  const restore = figure(await page.evaluate(([r, n]) => window.measures.restore(r, n), [rounds, count] as const), `ms to restore a book of ${count}, against raw puts`, '<= 1.5');
  return { records: count, bulk100k: await bulk(page, bulkRounds, count), firstDue, countPeople, countDue, backup, restore };
}
