// Kills a real Chromium in the middle of saves, again and again, and counts what of the acknowledged is gone, half there or there twice.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import type { Mark } from '../../lib/store/book.ts';
import type { Findings } from './crash-page.ts';
import { bundle, PAGE_ADDRESS, servePage } from './serve-page.ts';

const KILLS = Number(process.env.GOEN_KILLS ?? 50);
/** A new book now and then, so that looking at it stays quick; the last look is at all of them. */
const KILLS_PER_BOOK = 10;
const CHROMIUM = process.env.GOEN_CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-extensions'];

/** What outlives the browser: the saves it acknowledged and the mark. */
interface Outside {
  readonly acknowledged: Map<string, string[]>;
  readonly marks: Map<string, Mark>;
}
interface Session {
  readonly context: BrowserContext;
  readonly page: Page;
  kill(): Promise<void>;
}

async function start(folder: string, script: string, outside: Outside, book: string): Promise<Session> {
  const context = await chromium.launchPersistentContext(folder, { executablePath: CHROMIUM, headless: true, args: FLAGS });
  await servePage(context, script);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.exposeBinding('acknowledged', (_, operation: string) => void outside.acknowledged.get(book)?.push(operation));
  await page.exposeBinding('readMark', () => outside.marks.get(book) ?? null);
  await page.exposeBinding('writeMark', (_, mark: Mark) => void outside.marks.set(book, mark));
  const cdp = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await cdp?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (!pid) throw new Error('the browser has no process');
  await page.goto(PAGE_ADDRESS);
  expect(await page.evaluate((name) => window.crash.open(name), book)).toBe('open');
  return {
    context, page,
    async kill() {
      const gone = new Promise((resolve) => context.once('close', resolve));
      process.kill(-pid, 'SIGKILL'); // Playwright starts it as the head of its own group
      await gone;
    },
  };
}

test(`${KILLS} kills in the middle of saves: nothing acknowledged is lost, torn or doubled`, async () => {
  test.setTimeout(60_000 + KILLS * 4_000);
  const script = await bundle(join(import.meta.dirname, 'crash-page.ts'));
  const folder = mkdtempSync(join(tmpdir(), 'goen-crash-'));
  const outside: Outside = { acknowledged: new Map(), marks: new Map() };
  const sum = { kills: 0, acknowledged: 0, lost: 0, torn: 0, doubled: 0, unheard: 0, retried: 0, alarms: 0 };
  const began = Date.now();
  const look = async (page: Page, book: string, run: number | null): Promise<void> => {
    const acknowledged = outside.acknowledged.get(book) ?? [];
    const found: Findings = await page.evaluate(([told, last]) => window.crash.look(told, last), [acknowledged, run] as const);
    outside.acknowledged.set(book, [...new Set([...acknowledged, ...found.retried])]);
    for (const key of ['lost', 'torn', 'doubled', 'unheard'] as const) sum[key] += found[key];
    sum.retried += found.retried.length;
    sum.alarms += Number(found.health !== 'good');
  };
  try {
    for (let run = 0; run < KILLS; run++) {
      const book = `book-${Math.floor(run / KILLS_PER_BOOK)}`;
      if (!outside.acknowledged.has(book)) outside.acknowledged.set(book, []);
      const session = await start(folder, script, outside, book);
      if (run % KILLS_PER_BOOK > 0) await look(session.page, book, run - 1);
      const before = outside.acknowledged.get(book)?.length ?? 0;
      await session.page.evaluate((n) => window.crash.stream(n), run);
      await expect.poll(() => outside.acknowledged.get(book)?.length ?? 0, { intervals: [5] }).toBeGreaterThan(before);
      await new Promise((resolve) => setTimeout(resolve, 10 + ((run * 37) % 160)));
      await session.kill();
      sum.kills++;
    }
    for (const [book, { length }] of [...outside.acknowledged].map(([name, told]) => [name, told] as const)) {
      const session = await start(folder, script, outside, book);
      await look(session.page, book, null);
      sum.acknowledged += length;
      await session.context.close();
    }
    console.log(`crash: ${JSON.stringify({ ...sum, seconds: Math.round((Date.now() - began) / 1000) })}`);
    expect(sum).toMatchObject({ kills: KILLS, lost: 0, torn: 0, doubled: 0, alarms: 0 });
    expect(sum.acknowledged).toBeGreaterThan(KILLS);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
