// Several pages write into one book at the same time, by many seeds: nothing that was acknowledged is written over unseen, and what is refused is said to be.
import type { Page } from '@playwright/test';
import { seeded } from '../seeded.ts';
import { Outside } from './outside.ts';
import type { ActorLog, ScheduleFindings } from './schedules-page.ts';
import { inNewFolder, startSession } from './session.ts';

export interface ScheduleTally {
  readonly kind: string;
  schedules: number;
  /** Of them with real tabs, each page in one of its own. */
  inTabs: number;
  saves: number;
  conflictsTold: number;
  forgotten: number;
  lostUpdates: number;
  untoldConflicts: number;
  torn: number;
  seconds: number;
}
const STEPS = 5;
const MOST_PAGES = 5;

function add(tally: ScheduleTally, logs: readonly ActorLog[], found: ScheduleFindings): void {
  tally.schedules++;
  for (const log of logs) {
    tally.saves += Object.keys(log.saved).length;
    tally.conflictsTold += log.refused.length;
    tally.forgotten += Number(log.erased);
  }
  for (const key of ['lostUpdates', 'untoldConflicts', 'torn'] as const) tally[key] += found[key];
}

export async function runSchedules({ inOnePage, inTabs }: { readonly inOnePage: number; readonly inTabs: number }): Promise<ScheduleTally> {
  const tally: ScheduleTally = { kind: 'schedules of 2-5 pages', schedules: 0, inTabs: 0, saves: 0, conflictsTold: 0, forgotten: 0, lostUpdates: 0, untoldConflicts: 0, torn: 0, seconds: 0 };
  const [began, random] = [Date.now(), seeded(20261126)];
  const pagesOf = (): number => 2 + Math.floor(random() * (MOST_PAGES - 1));
  await inNewFolder(async (folder) => {
    const session = await startSession(folder, new Outside(), { script: 'schedules-page.ts' });
    const tabs: Page[] = [];
    while (tabs.length < MOST_PAGES) tabs.push(await session.emptyPage('schedules'));
    const [first] = tabs as [Page];
    for (let n = 0; n < inOnePage + inTabs; n++) {
      const [name, pages] = [`schedule-${n}`, pagesOf()];
      await first.evaluate((book) => window.schedules.begin(book), name);
      const isInTabs = n >= inOnePage;
      const logs = isInTabs
        ? await Promise.all(tabs.slice(0, pages).map((tab, k) => tab.evaluate(([book, seed, steps]) => window.schedules.act(book, seed, steps), [name, n * 10 + k, STEPS] as const)))
        : await first.evaluate(([book, seed, many, steps]) => window.schedules.actTogether(book, seed, many, steps), [name, n, pages, STEPS] as const);
      tally.inTabs += Number(isInTabs);
      add(tally, logs, await first.evaluate(([book, told]) => window.schedules.look(book, told), [name, logs] as const));
    }
    await session.close();
  });
  tally.seconds = Math.round((Date.now() - began) / 1000);
  return tally;
}
