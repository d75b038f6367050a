// Kills a real Chromium in the middle of saves, again and again, and counts what of the acknowledged is gone, half there or there twice.
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import type { Mark } from '../../lib/store/book.ts';
import type { Findings } from './crash-page.ts';
import { bundle, PAGE_ADDRESS, servePage } from './serve-page.ts';

const ORIGIN = new URL(PAGE_ADDRESS).origin;
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

async function start(folder: string, script: string, outside: Outside, book: string, quotaSize?: number): Promise<Session> {
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
  // Before the first write: Chromium asks again only when what it was granted then is used up.
  if (quotaSize) await (await context.newCDPSession(page)).send('Storage.overrideQuotaForOrigin', { origin: ORIGIN, quotaSize });
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

async function inNewFolder(use: (folder: string, script: string, outside: Outside) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'goen-crash-'));
  try {
    await use(folder, await bundle(join(import.meta.dirname, 'crash-page.ts')), { acknowledged: new Map(), marks: new Map() });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

test(`${KILLS} kills in the middle of saves: nothing acknowledged is lost, torn or doubled`, async () => {
  test.setTimeout(60_000 + KILLS * 8_000);
  const sum = { kills: 0, acknowledged: 0, lost: 0, torn: 0, doubled: 0, unheard: 0, retried: 0, alarms: 0 };
  const began = Date.now();
  await inNewFolder(async (folder, script, outside) => {
    const look = async (page: Page, book: string, run: number | null): Promise<void> => {
      const acknowledged = outside.acknowledged.get(book) ?? [];
      const found: Findings = await page.evaluate(([told, last]) => window.crash.look(told, last), [acknowledged, run] as const);
      outside.acknowledged.set(book, [...new Set([...acknowledged, ...found.retried])]);
      for (const key of ['lost', 'torn', 'doubled', 'unheard'] as const) sum[key] += found[key];
      sum.retried += found.retried.length;
      sum.alarms += Number(found.health !== 'good');
    };
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
  });
});

const FORGETTINGS = Math.ceil(KILLS / 5);
test(`${FORGETTINGS} kills while somebody is forgotten: they are named as often as before, or nowhere`, async () => {
  test.setTimeout(60_000 + FORGETTINGS * 12_000);
  const sum = { kept: 0, gone: 0 };
  for (let run = 0; run < FORGETTINGS; run++) {
    await inNewFolder(async (folder, script, outside) => {
      outside.acknowledged.set('book', []);
      const { page, kill } = await start(folder, script, outside, 'book');
      expect(await page.evaluate(() => window.crash.nameOften(1500))).toBe('written');
      const before = await page.evaluate(() => window.crash.named());
      await page.evaluate(() => window.crash.forget());
      await new Promise((resolve) => setTimeout(resolve, (run * 151) % 1500));
      await kill();
      const again = await start(folder, script, outside, 'book');
      const after = await again.page.evaluate(() => window.crash.named());
      expect([before, 0]).toContain(after);
      if (outside.acknowledged.get('book')?.length) expect(after).toBe(0);
      sum[after === 0 ? 'gone' : 'kept']++;
      expect(await again.page.evaluate(() => window.crash.isSound())).toBe(true);
      expect(await again.page.evaluate(() => window.crash.health())).toBe('good');
      await again.context.close();
    });
  }
  console.log(`forgotten: ${JSON.stringify(sum)}`);
});

/** Where Chromium keeps the databases of the page: the log that is written now has the highest number. */
function cutLog(folder: string, bytes: number): void {
  const databases = join(folder, 'Default', 'IndexedDB');
  const [site = ''] = readdirSync(databases).filter((name) => name.endsWith('.leveldb'));
  const log = readdirSync(join(databases, site)).filter((name) => name.endsWith('.log')).sort().at(-1) ?? '';
  const path = join(databases, site, log);
  truncateSync(path, statSync(path).size - bytes);
}

test('a log torn in the middle of a save costs that save, says so, and takes nothing with it at the start after', async () => {
  test.setTimeout(120_000);
  await inNewFolder(async (folder, script, outside) => {
    const first = await start(folder, script, outside, 'book');
    for (const operation of ['a', 'b', 'c']) expect(await first.page.evaluate((name) => window.crash.fill(name, 2), operation)).toBe('written');
    await expect.poll(() => outside.marks.get('book')?.events).toBe(3);
    await first.kill();
    cutLog(folder, 1500);
    const second = await start(folder, script, outside, 'book');
    expect(await second.page.evaluate(() => window.crash.health())).toBe('lost-saves');
    expect(await second.page.evaluate(() => window.crash.fill('d', 2))).toBe('written');
    await second.kill();
    const third = await start(folder, script, outside, 'book');
    const again: Record<string, string> = {};
    for (const operation of ['a', 'b', 'c', 'd']) again[operation] = await third.page.evaluate((name) => window.crash.fill(name, 2), operation);
    expect(again).toEqual({ a: 'repeated', b: 'repeated', c: 'written', d: 'repeated' });
    expect(await third.page.evaluate(() => window.crash.isSound())).toBe(true);
    expect(await third.page.evaluate(() => window.crash.health())).toBe('lost-saves');
    await third.context.close();
  });
});

test('a full disk: the save says so, nothing is lost, and the same save goes in once there is room', async () => {
  test.setTimeout(120_000);
  await inNewFolder(async (folder, script, outside) => {
    const { context, page } = await start(folder, script, outside, 'book', 24_000_000);
    const fill = (operation: string): Promise<string> => page.evaluate((name) => window.crash.fill(name, 400), operation);
    expect(await fill('0')).toBe('written');
    let written = 1;
    let answer = await fill('1');
    for (; answer === 'written' && written < 100; written++) answer = await fill(String(written + 1));
    expect(answer).toBe('full');
    expect(written).toBeGreaterThan(2);
    expect(await fill(String(written)), 'nor a second time').toBe('full');
    expect(await page.evaluate(() => window.crash.isSound())).toBe(true);
    expect(await page.evaluate(() => window.crash.people())).toBe(written);
    await (await context.newCDPSession(page)).send('Storage.overrideQuotaForOrigin', { origin: ORIGIN, quotaSize: 100_000_000 });
    expect(await fill(String(written))).toBe('written');
    expect(await fill('0')).toBe('repeated');
    expect(await page.evaluate(() => window.crash.people())).toBe(written + 1);
    expect(await page.evaluate(() => window.crash.isSound())).toBe(true);
    await context.close();
  });
});
