// Brings the host into a stand-in page without the extension: bundled once, run inside a function so that the page gets no global of ours.
import { resolve } from 'node:path';
import type { JSHandle, Page } from '@playwright/test';
import { build } from 'vite';
import type { Host } from '../../../lib/hosts/host.ts';

const root = resolve(import.meta.dirname, '../../..');
let bundled: Promise<string> | null = null;

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false, root, logLevel: 'silent', publicDir: false,
    build: { write: false, minify: false, target: 'esnext', lib: { entry: resolve(import.meta.dirname, 'host-entry.ts'), formats: ['iife'], name: 'goenHost', fileName: 'host' } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('nothing was bundled');
  return first.output[0].code;
}
export const hostCode = (): Promise<string> => (bundled ??= bundle());

/** A host that stays while the page does. */
export const hostIn = async (page: Page): Promise<JSHandle<Host>> => (await page.evaluateHandle(`(() => { ${await hostCode()}\n; return goenHost.createLinkedInHost(window); })()`)) as JSHandle<Host>;

/** Runs `body` (source of a function of `(host, arg)`) in the page with a host made there. */
export async function withHost<T>(page: Page, body: string, arg?: unknown): Promise<T> {
  const code = await hostCode();
  return page.evaluate(`(async () => { ${code}\n; return await (${body})(goenHost.createLinkedInHost(window), ${JSON.stringify(arg ?? null)}, goenHost); })()`) as Promise<T>;
}
/** At once, without waiting for what is not there yet. */
export const readUnharmed = <T>(page: Page): Promise<T> => withHost<T>(page, '(_host, _arg, goenHost) => goenHost.createLinkedInHost(window, { patience: 0 }).readPage()');
