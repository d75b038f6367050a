// What is put into Firefox itself, with all its rights: finds tabs, sidebar and popup of the extension, looks into them through Marionette's own actor, and presses mouse and keys as a person's go in. It knows no Goen.
import type { Eyes } from './eyes.ts';
import type { Look } from './query.ts';

interface Context { readonly browserId: number }
interface Browser { readonly browserId: number; readonly currentURI: { readonly spec: string }; readonly webProgress: { readonly isLoadingDocument: boolean }; readonly contentDocument: Document | null; focus(): void; reload(): void; loadURI(uri: unknown, how: object): void }
interface Tab { readonly linkedBrowser: Browser }
interface Actor { executeScript(script: string, args: readonly unknown[], how: object): Promise<unknown>; toBrowserWindowCoordinates(point: readonly [number, number]): Promise<readonly [number, number]> }
interface Action { readonly action: { getProperty(tab: Tab | null, name: 'popup'): string | null } }
interface Extension { readonly baseURL: string; terminateBackground(how?: object): Promise<void>; readonly backgroundState: string }
interface AddonManager { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> }
interface BrowserWindow extends Window { readonly SidebarController: { hide(): void }; readonly gBrowser: { selectedTab: Tab; readonly tabs: readonly Tab[]; addTab(url: string, how: object): Tab; removeTab(tab: Tab): void } }
interface Events { synthesizeMouseAtPoint(x: number, y: number, event: object, win: Window): Promise<unknown>; sendKeys(text: string, win: Window): void; sendSingleKey(key: object, win: Window): void }
declare const ChromeUtils: { importESModule(url: string): never };
declare const BrowsingContext: { getCurrentTopByBrowserId(id: number): Context };
declare const Services: { readonly prefs: { setIntPref(name: string, value: number): void }; readonly wm: { getMostRecentWindow(type: string): BrowserWindow }; readonly io: { newURI(url: string): unknown }; readonly scriptSecurityManager: { getSystemPrincipal(): unknown } };
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } | null };

/** A tab by its browser; the sidebar of a tab (null: beside a tab that has none of its own), or the popup, wherever it stands now. */
export type Target = { readonly browserId: number } | { readonly panelOf: number | null } | { readonly popup: true };

const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs') as { event: Events };
const { getMarionetteCommandsActorProxy } = ChromeUtils.importESModule('chrome://remote/content/marionette/actors/MarionetteCommandsParent.sys.mjs') as { getMarionetteCommandsActorProxy(of: () => Context): Actor };
const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs') as { ExtensionParent: { readonly apiManager: { readonly global: { readonly tabTracker: { getId(tab: Tab): number; getTab(id: number): Tab }; browserActionFor(extension: Extension): Action } } } };
const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs') as { AddonManager: AddonManager };
const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs') as { CustomizableUI: { addWidgetToArea(id: string, area: string): void } };

const win = (): BrowserWindow => Services.wm.getMostRecentWindow('navigator:browser');
const pause = (ms: number): Promise<void> => new Promise((later) => win().setTimeout(later, ms));
const inDocument = <T>(owner: Document | null | undefined, selector: string): T | null => (owner?.querySelector(selector) ?? null) as T | null;
const tabOf = (browserId: number): Tab | undefined => win().gBrowser.tabs.find((tab) => tab.linkedBrowser.browserId === browserId);
const api = () => ExtensionParent.apiManager.global;

function browserOf(target: Target): Browser | null {
  if ('browserId' in target) return tabOf(target.browserId)?.linkedBrowser ?? null;
  if ('popup' in target) return inDocument<Browser>(win().document, '.webextension-popup-browser');
  const panel = inDocument<Browser>(inDocument<Browser>(win().document, '#sidebar')?.contentDocument, '#webext-panels-browser');
  return panel && String(new URL(panel.currentURI.spec).searchParams.get('tab')) === String(target.panelOf) ? panel : null;
}
const actorOf = (browser: Browser): Actor => getMarionetteCommandsActorProxy(() => BrowsingContext.getCurrentTopByBrowserId(browser.browserId));
const SCRIPT_MS = 30_000;
const inPage = (browser: Browser, script: string, args: readonly unknown[], sandboxName: string | null): Promise<unknown> =>
  actorOf(browser).executeScript(script, args, { timeout: SCRIPT_MS, sandboxName, newSandbox: false, async: false, file: 'test', line: 0 });

let eyesSource = '';
const LOOK = "if (!globalThis.goenEyes) return { absent: true }; return goenEyes[arguments[0]](...arguments[1])";
async function lookOnce(browser: Browser, call: Exclude<keyof Eyes, 'element'>, args: readonly unknown[]): Promise<Look> {
  const seen = (await inPage(browser, LOOK, [call, args], 'goen')) as Look | { readonly absent: true };
  if (!('absent' in seen)) return seen;
  await inPage(browser, eyesSource, [], 'goen');
  return lookOnce(browser, call, args);
}

const EVERY_MS = 40;
/** A page that is left in the middle of a look never answers. */
const ANSWER_MS = 3_000;
/** Looks until there is an answer. A page that is on its way is looked at again. */
async function look(target: Target, call: Exclude<keyof Eyes, 'element'>, args: readonly unknown[], ms: number): Promise<unknown> {
  const end = Date.now() + ms;
  for (;;) {
    const browser = browserOf(target);
    // oxlint-disable-next-line no-await-in-loop -- one look after the other
    const seen: Look = browser ? await Promise.race([lookOnce(browser, call, args).catch((error: unknown) => ({ wait: String(error) })), pause(ANSWER_MS).then(() => ({ wait: 'it does not answer' }))]) : { wait: 'the page is not there' };
    if ('ready' in seen) return seen.ready;
    if ('fault' in seen) throw new Error(seen.fault);
    if (Date.now() > end) throw new Error(`not within ${ms} ms: ${call} ${JSON.stringify(args)}: ${seen.wait}`);
    // oxlint-disable-next-line no-await-in-loop -- one look after the other
    await pause(EVERY_MS);
  }
}

async function pressAt(x: number, y: number, times: number): Promise<void> {
  // What a press hides may never say that it was pressed.
  const mouse = (type: string, clickCount: number): Promise<unknown> => Promise.race([pause(ANSWER_MS), event.synthesizeMouseAtPoint(x, y, { type, button: 0, buttons: type === 'mousedown' ? 1 : 0, clickCount, asyncEnabled: true, isWidgetEventSynthesized: false }, win())]);
  await mouse('mousemove', 0);
  for (let count = 1; count <= times; count++) {
    // oxlint-disable-next-line no-await-in-loop -- one hand
    await mouse('mousedown', count);
    // oxlint-disable-next-line no-await-in-loop -- one hand
    await mouse('mouseup', count);
  }
}
const EVENTS = "const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');";
const IN_POPUP = `${EVENTS}
  const [[x, y], times] = arguments;
  const mouse = (type, clickCount) => event.synthesizeMouseAtPoint(x, y, { type, button: 0, buttons: type === 'mousedown' ? 1 : 0, clickCount }, window);
  for (let count = 1; count <= times; count++) { mouse('mousedown', count); mouse('mouseup', count); }`;
async function press(target: Target, query: unknown, force: boolean, times: number, ms: number): Promise<void> {
  const at = (await look(target, 'point', [query, force], ms)) as [number, number];
  const browser = browserOf(target);
  if (!browser) throw new Error('the page is gone');
  // A popup is a window of its own: what is pressed in the large one does not reach it.
  if ('popup' in target) return void (await inPage(browser, IN_POPUP, [at, times], 'system'));
  const [x, y] = await actorOf(browser).toBrowserWindowCoordinates(at);
  await pressAt(x, y, times);
}

async function loaded(browser: Browser, url: string): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    // oxlint-disable-next-line no-await-in-loop -- one look after the other
    await pause(20);
    if (!browser.webProgress.isLoadingDocument && browser.currentURI.spec.split('#')[0] === url.split('#')[0]) return;
  }
  throw new Error(`not loaded: ${url}, but ${browser.currentURI.spec}`);
}

const system = (): unknown => Services.scriptSecurityManager.getSystemPrincipal();
const KEYS = { Alt: 'altKey', Control: 'ctrlKey', Shift: 'shiftKey', Meta: 'metaKey' } as const;
export const chromeSide = {
  begin(source: string): void { eyesSource = source; },
  look, press,
  async fill(target: Target, query: unknown, text: string, ms: number): Promise<void> {
    browserOf(target)?.focus();
    await look(target, 'fill', [query, text], ms);
  },
  evaluate(target: Target, code: string, args: readonly unknown[]): Promise<unknown> {
    const browser = browserOf(target);
    if (!browser) throw new Error('the page is not there');
    return inPage(browser, `return (${code})(...arguments)`, args, null);
  },
  /** `code` is a function of the element. */
  async evaluateOn(target: Target, query: unknown, code: string, ms: number): Promise<unknown> {
    await look(target, 'wait', [query, 'attached'], ms);
    return this.ownWorld(target, `return (${code})(goenEyes.element(arguments[0]))`, [query]);
  },
  /** A script in a world that the page cannot see. */
  ownWorld(target: Target, script: string, args: readonly unknown[]): Promise<unknown> {
    const browser = browserOf(target);
    if (!browser) throw new Error('the page is not there');
    return inPage(browser, script, args, 'goen');
  },
  type: (text: string): void => event.sendKeys(text, win()),
  /** In the page; without a target in the window, where Firefox's own keys are. */
  async pressKey(target: Target | null, chord: string): Promise<void> {
    const parts = chord.split('+');
    const key = parts.pop() ?? '';
    const held = Object.fromEntries(parts.map((name) => [KEYS[name as keyof typeof KEYS], true]));
    const pressed = { key, code: key === '/' ? 'Slash' : key.length === 1 ? `Key${key.toUpperCase()}` : key, printable: key.length === 1, location: 0, ...held };
    const browser = target && browserOf(target);
    if (browser) await inPage(browser, `${EVENTS} event.sendSingleKey(arguments[0], window);`, [pressed], 'system');
    else event.sendSingleKey(pressed, win());
  },
  async open(url: string): Promise<number> {
    const { gBrowser } = win();
    const blank = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === 'about:blank');
    const tab = blank ?? gBrowser.addTab(url, { triggeringPrincipal: system() });
    if (blank) blank.linkedBrowser.loadURI(Services.io.newURI(url), { triggeringPrincipal: system() });
    gBrowser.selectedTab = tab;
    await loaded(tab.linkedBrowser, url);
    return tab.linkedBrowser.browserId;
  },
  async go(target: Target, url: string): Promise<void> {
    const browser = browserOf(target);
    browser?.loadURI(Services.io.newURI(url), { triggeringPrincipal: system() });
    if (browser) await loaded(browser, url);
  },
  async reload(target: Target): Promise<void> {
    const browser = browserOf(target);
    browser?.reload();
    await pause(100);
    if (browser) await loaded(browser, browser.currentURI.spec);
  },
  /** As the person's own choice in the dialog of files. */
  async setFiles(target: Target, query: unknown, paths: readonly string[], ms: number): Promise<void> {
    await look(target, 'wait', [query, 'attached'], ms);
    const browser = browserOf(target);
    const script = `${eyesSource}; return Promise.all(arguments[1].map((path) => File.createFromFileName(path))).then((files) => { const field = goenEyes.element(arguments[0]); field.mozSetFileArray(files); for (const type of ['input', 'change']) field.dispatchEvent(new (field.ownerDocument.defaultView.Event)(type, { bubbles: true })); })`;
    if (browser) await inPage(browser, script, [query, paths], 'system');
  },
  select(browserId: number): void {
    const tab = tabOf(browserId);
    if (tab) win().gBrowser.selectedTab = tab;
  },
  close(browserId: number): void {
    const tab = tabOf(browserId);
    if (tab) win().gBrowser.removeTab(tab);
  },
  urlOf: (target: Target): string | null => browserOf(target)?.currentURI.spec ?? null,
  tabId: (browserId: number): number => api().tabTracker.getId(tabOf(browserId) as Tab),
  /** Browsers of all tabs whose address begins so. */
  tabsAt: (start: string): readonly number[] => win().gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser).filter(({ currentURI }) => currentURI.spec.startsWith(start)).map(({ browserId }) => browserId),
  popupOf(addon: string, browserId: number): string {
    const extension = WebExtensionPolicy.getByID(addon)?.extension;
    return extension ? (api().browserActionFor(extension).action.getProperty(tabOf(browserId) ?? null, 'popup') ?? '') : 'no extension';
  },
  /** Where the button of the extension stands, put beside the address first. */
  async pressIcon(widget: string): Promise<void> {
    const { document } = win();
    if (!document.querySelector(`#nav-bar #${CSS.escape(widget)}`)) {
      CustomizableUI.addWidgetToArea(widget, 'nav-bar');
      await pause(50);
    }
    const box = document.querySelector(`#${CSS.escape(widget)} .unified-extensions-item-action-button`)?.getBoundingClientRect();
    if (!box || box.width === 0) throw new Error('the icon is not to be seen');
    await pressAt(box.left + box.width / 2, box.top + box.height / 2, 1);
  },
  badge: (widget: string): string => win().document.querySelector(`#${CSS.escape(widget)} .unified-extensions-item-action-button`)?.getAttribute('badge') ?? '',
  setSidebarWidth(px: number): void {
    const box = inDocument<HTMLElement>(win().document, '#sidebar-box');
    if (box) box.style.width = `${px}px`;
  },
  setPreference: (name: string, value: number): void => Services.prefs.setIntPref(name, value),
  closeSidebar: (): void => win().SidebarController.hide(),
  isSidebarOpen: (): boolean => inDocument<HTMLElement>(win().document, '#sidebar-box')?.hidden === false,
  /** As an update does. */
  async reloadExtension(addon: string): Promise<void> { await (await AddonManager.getAddonByID(addon)).reload(); },
  async sleep(addon: string): Promise<string> {
    const extension = WebExtensionPolicy.getByID(addon)?.extension;
    await extension?.terminateBackground({ disableResetIdleForTest: true });
    return extension?.backgroundState ?? '';
  },
};
export type ChromeSide = typeof chromeSide;
(globalThis as { goenSide?: ChromeSide }).goenSide = chromeSide;
