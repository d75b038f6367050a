// Starts a real Chromium with the built extension and the stand-in sites, clicks the real toolbar icon, and reaches panel and popup as pages.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
// The stand-ins are plain modules without types of their own.
// @ts-ignore
import { routeSites } from '../fixtures/pages/serve.mjs';

export const BUILT = process.env.GOEN_BUILT ?? resolve(import.meta.dirname, '../../.output/chrome-mv3');
export const CHROMIUM = process.env.GOEN_CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-features=DialMediaRouteProvider,MediaRouter', '--remote-debugging-port=0'];
const LOCALES = { en: 'en-GB', ja: 'ja-JP', it: 'it-IT', ru: 'ru-RU', de: 'de-DE' } as const;

export interface Sites {
  gmail?: { threads: object[]; open?: string; options?: object };
  linkedin?: { profiles?: object[]; threads?: object[]; options?: object };
}
export interface StartOptions {
  readonly sites: Sites;
  readonly language?: keyof typeof LOCALES;
  /** A profile folder to come back to; a new one by default. */
  readonly folder?: string;
  readonly headless?: boolean;
  readonly timeZone?: string;
  readonly extension?: string;
}

export interface Session {
  readonly context: BrowserContext;
  readonly sites: Sites;
  readonly folder: string;
  readonly extensionId: string;
  /** Addresses that pages of the extension, its worker included, asked for over the network. */
  readonly ownRequests: string[];
  /** Errors that pages of the extension logged or threw. */
  readonly faults: string[];
  open(url: string): Promise<Page>;
  /** The real toolbar icon, on the tab of this page. */
  clickIcon(page: Page): Promise<void>;
  /** The side panel of the tab, once it is there. */
  panel(page: Page): Promise<Page>;
  popup(): Promise<Page>;
  /** A page of the extension in a tab of its own. */
  extensionPage(path: string): Promise<Page>;
  storage(): Promise<Record<string, unknown>>;
  close(options?: { keepFolder?: boolean }): Promise<void>;
}

async function within<T>(what: string, attempt: () => Promise<T | undefined>, ms = 10_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = await attempt();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`not within ${ms} ms: ${what}`);
    await new Promise((later) => setTimeout(later, 60));
  }
}

export async function start({ sites, language = 'en', folder = mkdtempSync(join(tmpdir(), 'goen-')), headless = true, timeZone, extension = BUILT }: StartOptions): Promise<Session> {
  const locale = LOCALES[language];
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: CHROMIUM, headless, locale, viewport: { width: 1280, height: 860 }, ...(timeZone ? { timezoneId: timeZone } : {}),
    ignoreDefaultArgs: ['--disable-extensions'], args: [...FLAGS, `--lang=${locale}`, `--accept-lang=${locale}`, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    env: { ...process.env, LANGUAGE: language, LANG: `${locale.replace('-', '_')}.UTF-8`, ...(timeZone ? { TZ: timeZone } : {}) } as Record<string, string>,
  });
  await routeSites(context, sites);
  const ownRequests: string[] = [];
  const faults: string[] = [];
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const own = `chrome-extension://${extensionId}/`;
  context.on('request', (request) => {
    const by = request.serviceWorker()?.url() ?? (request.isNavigationRequest() ? '' : request.frame().url());
    if (by.startsWith(own) && !request.url().startsWith(own) && !/^(?:data|blob):/.test(request.url())) ownRequests.push(request.url());
  });
  const port = await within('the debugging port', async () => (existsSync(join(folder, 'DevToolsActivePort')) ? readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n')[0] : undefined));
  const cdp: CDPSession = await context.browser()!.newBrowserCDPSession();
  let second: Browser | null = null;
  const listened = new WeakSet<Page>();

  function listen(page: Page): Page {
    if (listened.has(page)) return page;
    listened.add(page);
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => !request.url().startsWith(own) && !/^(?:data|blob|chrome):/.test(request.url()) && ownRequests.push(request.url()));
    return page;
  }
  /** Playwright's own connection does not show panel and popup; a second one does. */
  async function ownPages(): Promise<Page[]> {
    second ??= await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    return second.contexts().flatMap((c) => c.pages()).filter((p) => p.url().startsWith(own)).map(listen);
  }
  const tabTarget = async (page: Page): Promise<string> => {
    const session = await context.newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const mine = targetInfos.filter((t) => t.url === targetInfo.url && t.title === targetInfo.title);
    const found = mine[0] ?? targetInfos.find((t) => t.url === targetInfo.url);
    if (!found) throw new Error('the tab has no target');
    return found.targetId;
  };

  return {
    context, sites, folder, extensionId, ownRequests, faults,
    async open(url) {
      const blank = context.pages().find((p) => p.url() === 'about:blank');
      const page = blank ?? (await context.newPage());
      await page.goto(url);
      return page;
    },
    async clickIcon(page) {
      await page.bringToFront();
      await cdp.send('Extensions.triggerAction' as never, { id: extensionId, targetId: await tabTarget(page) } as never);
    },
    panel: (page) => within('the side panel', async () => {
      const panels = (await ownPages()).filter((p) => new URL(p.url()).pathname === '/sidepanel.html');
      if (panels.length < 2) return panels[0];
      const title = await page.title();
      for (const p of panels) if (await p.evaluate(async (t) => (await (globalThis as never as { chrome: { tabs: { get(id: number): Promise<{ title?: string }> } } }).chrome.tabs.get(Number(new URLSearchParams(location.search).get('tab')))).title === t, title)) return p;
      return undefined;
    }),
    popup: () => within('the popup', async () => (await ownPages()).find((p) => new URL(p.url()).pathname === '/popup.html')),
    async extensionPage(path) {
      const page = listen(await context.newPage());
      await page.goto(`${own}${path}`);
      return page;
    },
    storage: () => worker.evaluate(async () => (globalThis as never as { chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } } }).chrome.storage.local.get()),
    async close({ keepFolder = false } = {}) {
      await second?.close().catch(() => undefined);
      await context.close();
      if (!keepFolder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
