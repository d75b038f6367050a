// Serves one script of ours as a page of its own on a made-up https address, so that the store meets a real IndexedDB without the extension around it.
import type { BrowserContext, Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';

export const PAGE_ADDRESS = 'https://book.goen.test/';

/** One classic script with everything it imports. */
export async function bundle(entry: string): Promise<string> {
  const built = (await build({
    configFile: false, logLevel: 'silent', define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, target: 'es2022', lib: { entry, formats: ['iife'], name: 'page', fileName: () => 'page.js' } },
  })) as Rolldown.RolldownOutput[];
  const chunk = built[0]?.output[0];
  if (!chunk) throw new Error(`nothing was built from ${entry}`);
  return chunk.code;
}

/** Alone in its process a page has a clock of 5 microseconds; else of 100. */
const ALONE = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
export async function servePage(where: BrowserContext | Page, script: string): Promise<void> {
  await where.route(`${PAGE_ADDRESS}**`, (route) =>
    route.request().url().endsWith('/page.js')
      ? route.fulfill({ headers: ALONE, contentType: 'text/javascript; charset=utf-8', body: script })
      : route.fulfill({ headers: ALONE, contentType: 'text/html; charset=utf-8', body: '<!doctype html><meta charset="utf-8"><title>book</title><script src="page.js"></script>' }),
  );
}
