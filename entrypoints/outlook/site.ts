// How the site for Outlook is built: pane, book and event page with Office.js beside them, and the manifests, for the address that GOEN_OUTLOOK_SITE names. Any https host can serve it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'esbuild';
import { defineConfig, type Plugin } from 'vite';
import { unifiedManifest, xmlManifest, type Place } from './manifest.ts';

const root = resolve(import.meta.dirname, '../..');
const from = (path: string): Buffer => readFileSync(resolve(root, path));
const { version } = JSON.parse(from('package.json').toString()) as { version: string };
export const SITE = (process.env.GOEN_OUTLOOK_SITE ?? 'https://localhost:3000').replace(/\/+$/u, '');

/** The loader, each Outlook's own part, its sentences in our languages. Outlook for Windows older than 16.02 runs none of our pages. */
const OFFICE = ['office.js', 'o15apptofilemappingtable.js', 'outlook-web-16.01.js', 'outlook-mac-16.00.js', 'outlook-win32-16.02.js', ...['en-us', 'ja-jp', 'it-it', 'ru-ru'].flatMap((locale) => [`${locale}/office_strings.js`, `${locale}/outlook_strings.js`])];
const ICONS = ['public/icon/16.png', 'public/icon/32.png', 'public/icon/128.png', ...['64', '80', '192', 'outline-32'].map((name) => `entrypoints/outlook/icon/${name}.png`)];

export function placeAt(site: string): Place {
  const wordsIn = (language: string): Place['words']['en'] => {
    const messages = JSON.parse(from(`public/_locales/${language}/messages.json`).toString()) as Record<'name' | 'description' | 'open', { message: string }>;
    return { name: messages.name.message, description: messages.description.message, open: messages.open.message };
  };
  return { site, version, words: { en: wordsIn('en'), ja: wordsIn('ja'), it: wordsIn('it'), ru: wordsIn('ru') } };
}

const beside: Plugin = {
  name: 'goen-beside',
  async generateBundle() {
    const emit = (fileName: string, source: string | Uint8Array): void => void this.emitFile({ type: 'asset', fileName, source });
    for (const file of OFFICE) emit(`office/${file}`, from(`node_modules/@microsoft/office-js/dist/${file}`));
    const before = await build({ entryPoints: [resolve(import.meta.dirname, 'before-office.ts')], bundle: true, write: false, format: 'iife', target: 'es2022', minify: true });
    emit('office/before-office.js', before.outputFiles[0]?.contents ?? '');
    // It would report how it was used: what it asks for there is empty.
    emit('office/telemetry/oteljs_agave.js', '');
    for (const file of ICONS) emit(`icon/${file.split('/').at(-1)}`, from(file));
    emit('manifest.xml', xmlManifest(placeAt(SITE)));
    emit('manifest.json', JSON.stringify(unifiedManifest(placeAt(SITE)), null, 2));
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  envDir: false,
  define: { 'import.meta.env.GOEN_VERSION': JSON.stringify(version) },
  plugins: [preact(), beside],
  worker: { format: 'es' },
  build: {
    outDir: resolve(root, '.output/outlook'), emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0, chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: ['pane', 'book', 'event'].map((page) => resolve(import.meta.dirname, `${page}.html`)) },
  },
});
