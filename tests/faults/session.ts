// A real Chromium with pages that save into a book, each acknowledged save told outside, and ways to kill its processes. It must not know what is looked for.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import type { Mark } from '../../lib/store/book.ts';
import { CHROMIUM } from '../e2e/extension.ts';
import { bundle, PAGE_ADDRESS, servePage } from '../e2e/serve-page.ts';
import type { Outside } from './outside.ts';

export const ORIGIN = new URL(PAGE_ADDRESS).origin;
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-extensions'];
const scripts = new Map<string, Promise<string>>();
/** The script of this folder that runs in the page. */
export function scriptOf(name: string): Promise<string> {
  const made = scripts.get(name) ?? bundle(join(import.meta.dirname, name));
  scripts.set(name, made);
  return made;
}

const CRASH_TOLD_MS = 8_000;
/** By their folders. */
const running = new Map<string, Set<BrowserContext>>();

export interface Session {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  /** A new page with the book open in it. */
  pageFor(book: string): Promise<Page>;
  /** A new page with nothing open, whose saves are told as the book's. */
  emptyPage(book: string): Promise<Page>;
  processes(type: string): Promise<readonly number[]>;
  /** The processes of its pages. Says how many there were, none where the browser ended with them. */
  killRenderers(page: Page): Promise<number>;
  /** Closes the page; a browser without any would end. */
  leave(page: Page): Promise<void>;
  /** The whole browser, at once. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Where a page tells what was acknowledged, and keeps the mark. */
export async function bind(page: Page, outside: Outside, book: string): Promise<void> {
  await page.exposeBinding('acknowledged', (_, operation: string) => void outside.of(book).add(operation));
  await page.exposeBinding('readMark', () => outside.marks.get(book) ?? null);
  await page.exposeBinding('isBegun', () => outside.begun.has(page.context()));
  await page.exposeBinding('begin', () => void outside.begun.add(page.context()));
  await page.exposeBinding('writeMark', (_, mark: Mark) => void outside.marks.set(book, mark));
}

export async function startSession(folder: string, outside: Outside, { script = 'page.ts', quotaSize = 0 } = {}): Promise<Session> {
  const context = await chromium.launchPersistentContext(folder, { executablePath: CHROMIUM, headless: true, args: FLAGS });
  await servePage(context, await scriptOf(script));
  const here = running.get(folder) ?? new Set();
  running.set(folder, here.add(context));
  let isGone = false;
  context.once('close', () => { isGone = here.delete(context); });
  const cdp = await context.browser()!.newBrowserCDPSession();
  const processes = async (type: string): Promise<number[]> => (await cdp.send('SystemInfo.getProcessInfo')).processInfo.filter((one) => one.type === type).map(({ id }) => id);
  const [pid] = await processes('browser');
  if (!pid) throw new Error('the browser has no process');
  const dead = new Set<Page>();
  for (const page of context.pages()) page.once('crash', () => dead.add(page));
  context.on('page', (page) => page.once('crash', () => dead.add(page)));
  const leave = async (page: Page): Promise<void> => {
    if (isGone) return;
    await context.newPage();
    await Promise.race([page.close(), pause(1000)]); // one whose process is gone may not answer
  };
  const emptyPage = async (book: string): Promise<Page> => {
    const page = context.pages().find((one) => one.url() === 'about:blank' && !dead.has(one)) ?? (await context.newPage());
    await bind(page, outside, book);
    // Before the first write: Chromium asks again only when what it was granted then is used up.
    if (quotaSize) await (await context.newCDPSession(page)).send('Storage.overrideQuotaForOrigin', { origin: ORIGIN, quotaSize });
    await page.goto(PAGE_ADDRESS);
    return page;
  };
  return {
    context, cdp, processes, emptyPage, leave,
    async pageFor(book) {
      const page = await emptyPage(book);
      const opened = await page.evaluate((name) => window.faults.open(name), book);
      if (opened !== 'open') throw new Error(`the book did not open: ${opened}`);
      return page;
    },
    async killRenderers(page) {
      const crashed = new Promise((resolve) => { page.once('crash', resolve); context.once('close', resolve); });
      const pids = (await processes('renderer')).filter((one) => !isOfBrowser(one));
      for (const one of pids) process.kill(one, 'SIGKILL');
      await Promise.race([crashed, pause(CRASH_TOLD_MS)]); // not always told
      dead.add(page);
      await Promise.race([leave(page).catch(() => undefined), pause(CRASH_TOLD_MS)]);
      await pause(20);
      return isGone ? 0 : pids.length;
    },
    async kill() {
      const gone = new Promise((resolve) => context.once('close', resolve));
      process.kill(-pid, 'SIGKILL'); // Playwright starts it as the head of its own group
      await gone;
    },
    close: () => context.close(),
  };
}

/** The browser draws some of its own window in such a process. */
function isOfBrowser(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--top-chrome-webui');
  } catch {
    return true; // gone already
  }
}
export function isRunning(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

export async function inNewFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'goen-faults-'));
  try {
    return await use(folder);
  } finally {
    for (const context of running.get(folder) ?? []) await context.close().catch(() => undefined); // only where something failed
    running.delete(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
export const copyFolder = (from: string, to: string): void => void execFileSync('cp', ['-r', `${from}/.`, to]);
export const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });
export async function until(what: string, isSo: () => boolean, ms = 15_000): Promise<void> {
  for (const end = Date.now() + ms; !isSo(); ) {
    if (Date.now() > end) throw new Error(`not within ${ms} ms: ${what}`);
    // oxlint-disable-next-line no-await-in-loop -- asks again and again
    await pause(5);
  }
}
