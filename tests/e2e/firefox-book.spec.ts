// The book in a real Firefox: backups by the very steps of Chromium, by hand and by themselves; and nothing lost over a restart.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { noBarriers } from '../mozilla/barriers.ts';
import type { FirefoxPage } from '../mozilla/firefox-page.ts';
import { startFirefox, type FirefoxSession } from '../mozilla/start-firefox.ts';
import { fillBook } from './filled-book.ts';
import { inStore, keepJob, people } from './keep-job.ts';
import { shows } from './sees.ts';
import { speakAs, t } from './words.ts';

test.describe.configure({ mode: 'serial' });
const SITES = { gmail: { threads: [] } };

let session: FirefoxSession;
test.beforeAll(async () => {
  await speakAs('en');
  session = await startFirefox({ sites: SITES });
});
test.afterAll(() => session?.close());

const files = (): readonly string[] => { try { return readdirSync(session.downloads).filter((name) => name.endsWith('.goen')); } catch { return []; } };
async function nextFile(before: readonly string[], timeout = 8_000): Promise<string> {
  await expect.poll(() => files().length, { timeout }).toBe(before.length + 1);
  return join(session.downloads, files().find((name) => !before.includes(name)) ?? '');
}

test('a backup is made, by itself too, is tried, and brings the book back', async () => {
  test.setTimeout(150_000);
  const book = await session.extensionPage('book.html#/keep');
  await fillBook(book, people());
  await keepJob<FirefoxPage>({
    book, noBarriers,
    // A page of ours sees to it once it has stood for 20 seconds.
    beforeTheFirst: async () => expect(await nextFile([], 40_000)).toMatch(/goen-\d{4}-\d\d-\d\d\.goen$/u),
    async downloaded(press) {
      const before = files();
      await press();
      return nextFile(before);
    },
  });
  expect(new Set((await inStore(book, 'backups')).map((name) => name.replace(/^.*\./u, '')))).toEqual(new Set(['goen', 'json']));
  await session.lookBack();
  expect(session.ownRequests).toEqual([]);
  expect(session.faults).toEqual([]);
});

async function again(): Promise<FirefoxSession> {
  session = await startFirefox({ sites: SITES, profile: session.profile });
  return session;
}

test('over a restart everything is there', async () => {
  await session.close({ keepProfile: true });
  await again();
  const book = await session.extensionPage('book.html#/people');
  for (const { set } of people()) await shows(book.locator('.rows, .windowed').getByText(String(set?.name), { exact: true }).first());
  await book.goto(`${session.own}book.html#/keep`);
  await shows(book.getByRole('heading', { name: t('keep.well.title') }));
});
