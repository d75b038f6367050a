// How soon "Today" and the popup show what is due in a book of 100,000 records, against one of 1,000: the built extension in a real Chromium, both books open at once and asked in turn.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BUILT, start, type Session } from '../e2e/extension.ts';
import { bundle } from '../e2e/serve-page.ts';
import { figure, type Figure } from './figures.ts';

export interface TodayFigures {
  readonly records: number;
  readonly today: Figure;
  readonly popup: Figure;
}

/** The built extension with one more page in it, which fills the book. */
async function withFiller(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'goen-bench-'));
  cpSync(BUILT, folder, { recursive: true });
  writeFileSync(join(folder, 'filler.js'), await bundle(join(import.meta.dirname, 'today-fill.ts')));
  writeFileSync(join(folder, 'filler.html'), '<!doctype html><meta charset="utf-8"><title>Filler</title><script src="filler.js"></script>');
  return folder;
}

/** Notes, from inside the page, when the first due thing stands in it and a frame with it was drawn. */
function noteFirstDue(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('.due .open')) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => Object.assign(window, { firstDue: performance.now() })));
  });
  watch.observe(document, { childList: true, subtree: true });
}

interface Opened {
  readonly session: Session;
  readonly page: Page;
}
async function openFilled(extension: string, records: number): Promise<Opened> {
  const session = await start({ sites: {}, extension });
  const page = await session.extensionPage('filler.html');
  page.setDefaultTimeout(600_000);
  const today = new Date().toISOString().slice(0, 10);
  const filled = await page.evaluate(([count, day]) => window.filler.fill(count, day), [records, today] as const);
  if (filled !== records) throw new Error(`${filled} of ${records} records`);
  await page.addInitScript(noteFirstDue);
  return { session, page };
}

async function timeOf({ session, page }: Opened, path: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${session.extensionId}/${path}`);
  return (await page.waitForFunction(() => (window as never as { firstDue?: number }).firstDue)).jsonValue() as Promise<number>;
}

export async function benchToday({ many = 100_000, few = 1_000, rounds = 25 } = {}): Promise<TodayFigures> {
  const extension = await withFiller();
  const opened: Opened[] = [];
  try {
    const [large, small] = [await openFilled(extension, many), await openFilled(extension, few)];
    opened.push(large, small);
    const inTurn = async (path: string): Promise<{ ours: number; peer: number }[]> => {
      for (const one of opened) for (let i = 0; i < 3; i++) await timeOf(one, path);
      const pairs: { ours: number; peer: number }[] = [];
      for (let round = 0; round < rounds; round++) {
        const [first, second] = round % 2 === 0 ? [large, small] : [small, large];
        const [one, two] = [await timeOf(first, path), await timeOf(second, path)];
        pairs.push(first === large ? { ours: one, peer: two } : { ours: two, peer: one });
      }
      return pairs;
    };
    return {
      records: many,
      today: figure(await inTurn('book.html#/today'), `ms until Today shows what is due, ${many} records against ${few}`, '<= 1.5'),
      popup: figure(await inTurn('popup.html'), `ms until the popup shows what is due, ${many} records against ${few}`, '<= 1.5'),
    };
  } finally {
    for (const { session } of opened) await session.close();
    rmSync(extension, { recursive: true, force: true });
  }
}
