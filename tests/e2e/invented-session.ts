// A session whose book holds invented people and referrals, so that a page can be looked at as if it had been kept for years.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Session } from './extension.ts';
import type { Filled } from './invent-book-page.ts';
import { bundle } from './serve-page.ts';

/** A page of the extension, with its book filled. */
export async function filledBook(session: Session, wanted: Filled, path = 'book.html'): Promise<Page> {
  const page = await session.extensionPage('manifest.json');
  await page.evaluate(await bundle(join(import.meta.dirname, 'invent-book-page.ts')));
  await page.evaluate((given) => window.inventBook(given), wanted);
  await page.goto(`chrome-extension://${session.extensionId}/${path}`);
  return page;
}
