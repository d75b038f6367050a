// Fills the book of a running extension with what a test begins from, by the book's own code in its own page. It must not stand in for what a person does there.
import { join } from 'node:path';
import type { EventIntent } from '../../lib/domain/event.ts';
import type { PersonPage } from './person-page.ts';
import { bundle } from './serve-page.ts';

let code: Promise<string> | null = null;

/** The page is loaded again with the book in it. */
export async function fillBook(page: PersonPage, intents: readonly EventIntent[]): Promise<void> {
  code ??= bundle(join(import.meta.dirname, 'fill-page.ts'));
  // oxlint-disable-next-line no-new-func -- it is taken as text, and runs in the page
  await page.evaluate(new Function(await code) as () => void);
  await page.evaluate((given) => window.fillBook(given as never), intents as unknown);
  await page.reload();
}
