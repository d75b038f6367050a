// How the extension is built: one source, one manifest for each client it runs in, no auto-imports, no connection from any page of ours.
import preact from '@preact/preset-vite';
import { defineConfig, type UserManifest } from 'wxt';

const EVERYWHERE = {
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'en',
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  },
  optional_permissions: ['notifications'],
} as const;
const IN_BROWSERS = {
  host_permissions: ['https://mail.google.com/*', 'https://www.linkedin.com/*'],
  action: { default_title: '__MSG_open__' },
};
const KEY = { suggested_key: { default: 'Alt+Shift+G' } };
const CHROMIUM = { ...EVERYWHERE, ...IN_BROWSERS, commands: { _execute_action: KEY }, minimum_chrome_version: '123', permissions: ['storage', 'unlimitedStorage', 'alarms', 'sidePanel', 'scripting', 'activeTab'] };
const MOZILLA = { browser_specific_settings: { gecko: { id: '{6d1a2a7e-5f6e-4a57-9c1c-6f0a2d1c9e40}', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } } } };
const BUTTON = { default_title: '__MSG_open__', default_label: 'Goen', default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' } };

/** What each client is asked for; the README says why. */
export const MANIFESTS = {
  chrome: CHROMIUM,
  edge: CHROMIUM,
  firefox: { ...EVERYWHERE, ...IN_BROWSERS, ...MOZILLA, commands: { 'toggle-sidebar': { ...KEY, description: '__MSG_toggle__' } }, permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab'] },
  thunderbird: {
    ...EVERYWHERE, ...MOZILLA,
    optional_permissions: ['notifications', 'addressBooks'],
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'accountsRead', 'messagesRead', 'compose'],
    action: BUTTON,
    message_display_action: BUTTON,
    compose_action: BUTTON,
    // One key for both buttons: Thunderbird gives a key that two share to the first of them. Alt and G open its Go menu, with Shift too.
    commands: { 'open-panel': { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_open__' } },
  },
};

type StaticImports = Readonly<Record<string, { readonly imports?: readonly string[] }>>;
function closureOf(file: string, bundle: StaticImports, found = new Set<string>()): ReadonlySet<string> {
  for (const next of bundle[file]?.imports ?? []) if (!found.has(next)) closureOf(next, bundle, found.add(next));
  return found;
}
/** A script names what to fetch along with a later one; what it could not run without is there already, and each name weighs. */
function leanPreloads() {
  let bundle: StaticImports = {};
  return {
    plugin: { name: 'lean-preloads', generateBundle(_options: unknown, all: StaticImports) { bundle = all; } },
    notYetThere: (_file: string, needed: string[], { hostId, hostType }: { hostId: string; hostType: 'html' | 'js' }): string[] => {
      const there = hostType === 'js' ? closureOf(hostId, bundle) : new Set<string>();
      return needed.filter((file) => !there.has(file));
    },
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  vite: () => {
    const { plugin, notYetThere } = leanPreloads();
    return { plugins: [preact(), plugin], build: { modulePreload: { polyfill: false, resolveDependencies: notYetThere } } };
  },
  manifest: ({ browser }) => MANIFESTS[browser as keyof typeof MANIFESTS] as unknown as UserManifest,
  hooks: {
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.browser !== 'thunderbird') return;
      // WXT knows Firefox's event page and sidebar, not Thunderbird's.
      manifest.background = { scripts: ['background.js'] } as typeof manifest.background;
      delete (manifest as { side_panel?: unknown }).side_panel;
      manifest.permissions = manifest.permissions?.filter((permission) => permission !== 'sidePanel');
      manifest.action = { ...manifest.action, default_title: '__MSG_name__' };
    },
  },
});
