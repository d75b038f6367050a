// Starts a real Firefox with the built extension and the stand-in sites on their real addresses, clicks the real toolbar icon, and reaches sidebar and popup as pages.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { PersonSession } from '../e2e/person-page.ts';
import type { Marionette } from './marionette.ts';
import { FirefoxPage, sideOf, type Side } from './firefox-page.ts';
import { within } from './extension-page.ts';
import { packageOf } from './package-of.ts';
import { siteProxy } from './site-proxy.ts';
import { startProgram } from './start-program.ts';
import { MANIFESTS } from '../../wxt.config.ts';
import { profileFolder } from '../profile-folder.ts';

export const BUILT_FOR_FIREFOX = resolve(import.meta.dirname, '../../.output/firefox-mv3');
const ADDON = MANIFESTS.firefox.browser_specific_settings.gecko.id;
const WIDGET = `${ADDON.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
const UUID = '11111111-2222-4333-8444-555555555555';
const OWN = `moz-extension://${UUID}/`;
const LANGUAGES = { en: 'en-GB,en', ja: 'ja-JP,ja', it: 'it-IT,it', ru: 'ru-RU,ru' } as const;

export interface FirefoxSession extends PersonSession<FirefoxPage> {
  readonly side: Side;
  readonly marionette: Marionette;
  readonly profile: string;
  /** The folder into which Firefox saves what is downloaded. */
  readonly downloads: string;
  /** Where its own pages are. */
  readonly own: string;
  /** All tabs whose address begins so. */
  tabsAt(start: string): Promise<readonly FirefoxPage[]>;
  /** The sidebar beside a tab where nothing can be read. */
  commonPanel(): Promise<FirefoxPage>;
  /** Brings its tab to the front. */
  show(page: FirefoxPage): Promise<void>;
  /** The event page is put to sleep, as Firefox does after half a minute. */
  sleep(): Promise<string>;
  screenshot(): Promise<Buffer>;
  /** Asks what Firefox saw so far: fills `ownRequests` and `faults`. */
  lookBack(): Promise<void>;
  /** As if its process ended in the middle of everything. */
  kill(): Promise<void>;
  close(options?: { readonly keepProfile?: boolean }): Promise<void>;
}

async function bundled(file: string): Promise<string> {
  const built = await build({ entryPoints: [fileURLToPath(new URL(file, import.meta.url))], bundle: true, write: false, format: 'iife', target: 'firefox140', logLevel: 'error', define: { 'process.env.NODE_ENV': '"test"' } });
  return built.outputFiles[0]?.text ?? '';
}

/** Every request of the network, with whose page or script asked for it; and what script errors said. */
const WATCH = `
  globalThis.goenAsked = [];
  globalThis.goenWatch = { observe(subject) {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal, loadingPrincipal, externalContentPolicyType } = channel.loadInfo;
    const by = [triggeringPrincipal, loadingPrincipal].find((one) => one && (one.addonId || one.isAddonOrExpandedAddonPrincipal));
    globalThis.goenAsked.push({ url: channel.URI.spec, own: by ? externalContentPolicyType !== 6 : false });
  } };
  Services.obs.addObserver(globalThis.goenWatch, 'http-on-modify-request');
  return null;`;
/** Firefox's own words where a sidebar is closed: before the answer to a question came, or while its page was only being made (bug 1749116, seen in ESR 153 on 2026-11-26). */
const TOO_LATE = '^Promise (?:resolved|rejected) after context unloaded|^FrameData missing for ';
const LOOK_BACK = `
  const errors = Services.console.getMessageArray().filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & 1) && (message.sourceName + message.errorMessage).includes(args[0]) && !/${TOO_LATE}/.test(message.errorMessage));
  return { asked: globalThis.goenAsked, errors: errors.map((error) => error.errorMessage + ' (' + error.sourceName + ':' + error.lineNumber + ')') };`;

export interface FirefoxOptions {
  readonly sites: object;
  readonly language?: keyof typeof LANGUAGES;
  readonly timeZone?: string;
  /** Where a session before this one left its profile; Goen is in it. */
  readonly profile?: string;
}

export async function startFirefox({ sites, language = 'en', timeZone, profile = profileFolder('goen-firefox') }: FirefoxOptions): Promise<FirefoxSession> {
  const proxy = await siteProxy(sites);
  const [eyes, chromeSide] = await Promise.all([bundled('eyes.ts'), bundled('chrome-side.ts')]);
  const downloads = join(profile, 'downloads');
  const program = await startProgram({
    program: 'firefox-esr', profile,
    preferences: {
      'network.proxy.type': 1, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': proxy.port, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': proxy.port,
      'network.stricttransportsecurity.preloadlist': false, 'security.cert_pinning.enforcement_level': 0, 'intl.accept_languages': LANGUAGES[language],
      'browser.download.folderList': 2, 'browser.download.dir': downloads, 'browser.download.alwaysOpenPanel': false,
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
    },
    env: { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', ...(timeZone ? { TZ: timeZone } : {}) },
  });
  const { marionette } = program;
  const side = sideOf(marionette);
  const ownRequests: string[] = [];
  const faults: string[] = [];
  await marionette.context('chrome');
  await marionette.run("Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB).addCertFromBase64(args[0], 'C,C,C'); return null", proxy.root);
  await marionette.run(`${chromeSide}; return null`);
  await marionette.run(WATCH);
  await side('begin', eyes);
  // Installed for good: it stays over a restart, with its book.
  if (!existsSync(join(profile, 'extensions'))) await marionette.send('Addon:Install', { path: packageOf(BUILT_FOR_FIREFOX), temporary: false });
  await within('Goen in Firefox', () => marionette.run<boolean>('return WebExtensionPolicy.getByID(args[0])?.active ?? false', ADDON));

  const browserIdOf = ({ target }: FirefoxPage): number => {
    if (!('browserId' in target)) throw new Error('no tab');
    return target.browserId;
  };
  async function arrived(page: FirefoxPage): Promise<FirefoxPage> {
    await page.locator('body').waitFor({ state: 'attached' });
    await page.arrive();
    return page;
  }
  return {
    side, marionette, profile, downloads, own: OWN, ownRequests, faults,
    open: async (url) => arrived(new FirefoxPage(side, { browserId: await side('open', url) }, url)),
    extensionPage: async (path) => arrived(new FirefoxPage(side, { browserId: await side('open', `${OWN}${path}`) }, path)),
    async tabsAt(start) {
      const pages: FirefoxPage[] = [];
      // Marionette runs one script at a time: of two at once one never ends.
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      for (const browserId of await side('tabsAt', start)) pages.push(await arrived(new FirefoxPage(side, { browserId }, start)));
      return pages;
    },
    show: (page) => side('select', browserIdOf(page)),
    async clickIcon(page) {
      await side('select', browserIdOf(page));
      await side('pressIcon', WIDGET);
    },
    panel: async (page) => arrived(new FirefoxPage(side, { panelOf: await side('tabId', browserIdOf(page)) }, '')),
    commonPanel: () => arrived(new FirefoxPage(side, { panelOf: null }, '')),
    popup: () => arrived(new FirefoxPage(side, { popup: true }, '')),
    badge: () => side('badge', WIDGET),
    popupOf: async (page) => (await side('popupOf', ADDON, browserIdOf(page))).replace(OWN, ''),
    sleep: () => side('sleep', ADDON),
    reloadExtension: () => side('reloadExtension', ADDON),
    screenshot: () => marionette.screenshot(),
    async lookBack() {
      const { asked, errors } = await marionette.run<{ asked: { url: string; own: boolean }[]; errors: string[] }>(LOOK_BACK, UUID);
      ownRequests.splice(0, Infinity, ...asked.filter(({ own }) => own).map(({ url }) => url), ...proxy.strays);
      faults.splice(0, Infinity, ...errors);
    },
    async kill() {
      await program.kill();
      await proxy.close();
    },
    async close(options) {
      await program.end(options);
      await proxy.close();
    },
  };
}
