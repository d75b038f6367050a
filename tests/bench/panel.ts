// How soon the panel can be used, against an empty Preact page of the same extension; and what its scripts weigh.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { BUILT, start } from '../e2e/extension.ts';
import { figure, type Figure } from './figures.ts';

/** Beside a tab that is gone: each page that can be read brings parts of its own. */
const PANEL = 'sidepanel.html?tab=999999';
const EMPTY = `import { render, h } from 'preact'; render(h('main', null, h('button', null, 'Go')), document.body);`;

/** The built extension with one more page in it: the smallest Preact page that has a button. */
async function withEmptyPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'goen-bench-'));
  cpSync(BUILT, folder, { recursive: true });
  const source = join(folder, 'empty-source');
  mkdirSync(source);
  writeFileSync(join(source, 'empty.js'), EMPTY.replace("'preact'", JSON.stringify(join(import.meta.dirname, '../../node_modules/preact'))));
  await build({ configFile: false, logLevel: 'silent', build: { outDir: join(folder, 'empty'), lib: { entry: join(source, 'empty.js'), formats: ['es'], fileName: () => 'empty.js' }, minify: true } });
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><meta charset="utf-8"><title>Empty</title><body><script type="module" src="empty/empty.js"></script></body>');
  return folder;
}

/** Notes when the first button stands in the page, from inside, so that nobody's round trips are in the figure. */
function noteFirstButton(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('button')) return;
    watch.disconnect();
    Object.assign(window, { firstButton: performance.now() });
  });
  watch.observe(document, { childList: true, subtree: true });
}

export async function benchPanel(rounds = 15): Promise<Figure> {
  const extension = await withEmptyPage();
  const session = await start({ sites: {}, extension });
  try {
    const page = await session.extensionPage('empty.html');
    await page.addInitScript(noteFirstButton);
    const time = async (path: string): Promise<number> => {
      await page.goto(`chrome-extension://${session.extensionId}/${path}`);
      return (await page.waitForFunction(() => (window as never as { firstButton?: number }).firstButton)).jsonValue() as Promise<number>;
    };
    await time(PANEL);
    const pairs = [];
    for (let i = 0; i < rounds; i++) pairs.push({ peer: await time('empty.html'), ours: await time(PANEL) });
    return figure(pairs, 'ms to the first button', '<= 1.35');
  } finally {
    await session.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

/** Bytes of script that the panel has fetched when it stands: frame, words, book, and its first view. */
export async function panelScriptBytes(): Promise<number> {
  const session = await start({ sites: {} });
  try {
    const page = await session.extensionPage('popup.html');
    // What the popup fetches late is not the panel's.
    await page.goto('about:blank');
    const sizes = new Map<string, number>();
    page.on('response', (response) => { if (response.url().endsWith('.js')) sizes.set(response.url(), statSync(join(BUILT, new URL(response.url()).pathname)).size); });
    await page.goto(`chrome-extension://${session.extensionId}/${PANEL}`);
    await page.locator('h1').first().waitFor();
    await page.waitForTimeout(500);
    return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  } finally {
    await session.close();
  }
}
export const contentScriptBytes = (): number => readdirSync(join(BUILT, 'content-scripts')).filter((f) => f.endsWith('.js')).reduce((sum, f) => sum + statSync(join(BUILT, 'content-scripts', f)).size, 0);
