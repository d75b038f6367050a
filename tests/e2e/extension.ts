// Starts a real Chromium with the built extension and the stand-in sites, clicks the real toolbar icon, and reaches panel and popup as pages.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { routeSites } from '../fixtures/pages/serve.mjs';
import { profileFolder } from '../profile-folder.ts';

export const BUILT = process.env.GOEN_BUILT ?? resolve(import.meta.dirname, '../../.output/chrome-mv3');
export const CHROMIUM = process.env.GOEN_CHROMIUM ?? '/usr/bin/chromium';
/** Chromium refuses its sandbox to root only. */
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const FLAGS = [...SANDBOX, '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-features=DialMediaRouteProvider,MediaRouter', '--remote-debugging-port=0'];
const LOCALES = { en: 'en-GB', ja: 'ja-JP', it: 'it-IT', ru: 'ru-RU', de: 'de-DE' } as const;

interface Chrome {
  readonly action: { getBadgeText(of: object): Promise<string>; getPopup(of: { tabId: number }): Promise<string> };
  readonly tabs: { query(what: object): Promise<{ id: number; url: string }[]> };
  readonly commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
}
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
  /** The number on the icon. */
  badge(): Promise<string>;
  /** What the icon of this tab opens; empty: the panel. */
  popupOf(page: Page): Promise<string>;
  /** As an update does. */
  reloadExtension(): Promise<void>;
  shortcuts(): Promise<{ name?: string; shortcut?: string }[]>;
  close(options?: { keepFolder?: boolean }): Promise<void>;
}

async function within<T>(what: string, attempt: () => Promise<T | undefined>, ms = 25_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = await attempt();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`not within ${ms} ms: ${what}`);
    await new Promise((later) => setTimeout(later, 60));
  }
}

export async function start({ sites, language = 'en', folder = profileFolder('goen'), headless = true, timeZone, extension = BUILT }: StartOptions): Promise<Session> {
  const locale = LOCALES[language];
  // Without developer mode an unpacked extension is switched off when it is loaded again.
  if (!existsSync(join(folder, 'Default'))) {
    mkdirSync(join(folder, 'Default'), { recursive: true });
    writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  }
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: CHROMIUM, headless, locale, viewport: { width: 1280, height: 860 }, ...(timeZone ? { timezoneId: timeZone } : {}),
    ignoreDefaultArgs: ['--disable-extensions'], args: [...FLAGS, `--lang=${locale}`, `--accept-lang=${locale}`, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    env: { ...process.env, LANGUAGE: language, LANG: `${locale.replace('-', '_')}.UTF-8`, ...(timeZone ? { TZ: timeZone } : {}) } as Record<string, string>,
  });
  context.setDefaultTimeout(30_000);
  await routeSites(context, sites);
  const ownRequests: string[] = [];
  const faults: string[] = [];
  let worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const own = `chrome-extension://${extensionId}/`;
  context.on('request', (request) => {
    const by = request.serviceWorker()?.url() ?? (request.isNavigationRequest() ? '' : request.frame().url());
    if (by.startsWith(own) && !request.url().startsWith(own) && !/^(?:data|blob):/.test(request.url())) ownRequests.push(request.url());
  });
  const port = await within('the debugging port', async () => (existsSync(join(folder, 'DevToolsActivePort')) ? readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n')[0] : undefined));
  const cdp: CDPSession = await context.browser()!.newBrowserCDPSession();
  const connections: Browser[] = [];
  const listened = new WeakSet<Page>();

  function listen(page: Page): Page {
    if (listened.has(page)) return page;
    listened.add(page);
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => !request.url().startsWith(own) && !/^(?:data|blob|chrome):/.test(request.url()) && ownRequests.push(request.url()));
    return page;
  }
  /** Playwright's own connection does not show panel and popup; another one does, those that are there when it is made: it is dear, so it is made once the page is there. */
  async function ownPage(is: (url: URL) => boolean): Promise<Page | undefined> {
    const isOurs = (url: string): boolean => url.startsWith(own) && is(new URL(url));
    if (!(await cdp.send('Target.getTargets')).targetInfos.some(({ url }) => isOurs(url))) return undefined;
    const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    for (const page of connection.contexts().flatMap((c) => c.pages())) {
      if (!isOurs(page.url())) continue;
      connections.push(connection);
      page.setDefaultTimeout(15_000);
      return listen(page);
    }
    await connection.close();
    return undefined;
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

  /** Asks the browser from the extension's worker, which stays awake while it is looked at. */
  const fromWorker = <T>(ask: (chrome: Chrome, argument?: string) => Promise<T>, argument?: string): Promise<T> => worker.evaluate(`(${ask.toString()})(chrome, ${JSON.stringify(argument)})`);

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
    panel: async (page) => {
      const tab = await fromWorker(async (chrome, url) => (await chrome.tabs.query({})).find((t) => t.url === url)?.id, page.url());
      return within('the side panel', () => ownPage(({ pathname, searchParams }) => pathname === '/sidepanel.html' && searchParams.get('tab') === String(tab)));
    },
    popup: () => within('the popup', () => ownPage(({ pathname }) => pathname === '/popup.html')),
    async reloadExtension() {
      const next = context.waitForEvent('serviceworker', { timeout: 20_000 });
      await worker.evaluate('setTimeout(() => chrome.runtime.reload(), 30)');
      worker = await next;
    },
    async extensionPage(path) {
      const page = listen(await context.newPage());
      await page.goto(`${own}${path}`);
      return page;
    },
    badge: () => fromWorker((chrome) => chrome.action.getBadgeText({})),
    popupOf: async (page) => fromWorker(async (chrome, url) => {
      const [tab] = (await chrome.tabs.query({})).filter((t) => t.url === url);
      return chrome.action.getPopup({ tabId: tab?.id ?? -1 });
    }, page.url()),
    shortcuts: () => fromWorker(async (chrome) => (await chrome.commands.getAll()).map(({ name, shortcut }) => ({ name, shortcut }))),
    async close({ keepFolder = false } = {}) {
      for (const connection of connections) await connection.close().catch(() => undefined);
      await context.close();
      if (!keepFolder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
