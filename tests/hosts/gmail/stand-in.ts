// The stand-in of Gmail on its real address, with the host in it, in a context that somebody else opened.
import type { BrowserContext, Page } from '@playwright/test';
import { routeSites } from '../../fixtures/pages/serve.mjs';
import { bundleForPage } from '../bundle.ts';

export const MAIL = 'https://mail.google.com/mail/u/0/';

/** `state` may be changed between loads. */
export async function openStandIn(context: BrowserContext): Promise<{ page: Page; state: { gmail: object | null } }> {
  const state: { gmail: object | null } = { gmail: null };
  await routeSites(context, state);
  await context.addInitScript(await bundleForPage(new URL('in-page.ts', import.meta.url)));
  return { page: await context.newPage(), state };
}

/** Waits until a thread is shown. Playwright's own waiting evaluates strings in the page, which trusted types forbid. */
export async function untilShown(page: Page): Promise<void> {
  for (let i = 0; i < 1000; i++) {
    if (await page.evaluate('window.__standin?.views.length > 0')) return;
    await page.waitForTimeout(15);
  }
  throw new Error('the stand-in shows no thread');
}
