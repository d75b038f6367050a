// How soon the panel can be used, against an empty Preact page of the same extension; and what its scripts weigh.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { BUILT, start } from '../e2e/extension.ts';
import { figure, type Figure } from './figures.ts';

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

const FIRST_BUTTON = `new Promise((found) => { const look = () => document.querySelector('button') ? found(performance.now()) : requestAnimationFrame(look); look(); })`;

export async function benchPanel(rounds = 15): Promise<Figure> {
  const extension = await withEmptyPage();
  const session = await start({ sites: {}, extension });
  try {
    const page = await session.extensionPage('empty.html');
    const time = async (path: string): Promise<number> => {
      await page.goto(`chrome-extension://${session.extensionId}/${path}`);
      return page.evaluate<number>(FIRST_BUTTON);
    };
    await time('sidepanel.html');
    const pairs = [];
    for (let i = 0; i < rounds; i++) pairs.push({ peer: await time('empty.html'), ours: await time('sidepanel.html') });
    return figure(pairs, 'ms to the first button', '<= 1.35');
  } finally {
    await session.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

/** What a page loads before it can be used: its own scripts and those they import at once, in bytes. */
export function scriptBytes(page: string): number {
  const html = readFileSync(join(BUILT, page), 'utf8');
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(join(BUILT, file), 'utf8');
    for (const match of text.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w${},*\s]+from\s*)?["'](\.{1,2}\/[^"']+\.js)["']/g)) visit(join(file, '..', match[1]!));
  };
  for (const match of html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)) visit(match[1]!);
  return [...seen].reduce((sum, file) => sum + statSync(join(BUILT, file)).size, 0);
}
export const contentScriptBytes = (): number => readdirSync(join(BUILT, 'content-scripts')).filter((f) => f.endsWith('.js')).reduce((sum, f) => sum + statSync(join(BUILT, 'content-scripts', f)).size, 0);
