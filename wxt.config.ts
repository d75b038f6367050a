// How the extension is built: one source, one manifest, no auto-imports, no connection from any page of ours.
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  vite: () => ({ plugins: [preact()], build: { modulePreload: { polyfill: false } } }),
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: '123',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'sidePanel', 'scripting', 'activeTab'],
    optional_permissions: ['notifications'],
    host_permissions: ['https://mail.google.com/*', 'https://www.linkedin.com/*'],
    action: { default_title: '__MSG_open__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+G' } } },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
  },
});
