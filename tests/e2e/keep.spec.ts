// Backups in a real Chromium: in the downloads, the browser's own file store and a folder. The first steps are the same in Firefox.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { noBarriers } from './barriers.ts';
import { start, type Session } from './extension.ts';
import { fillBook } from './filled-book.ts';
import { inStore, keepJob, keepRegion, people } from './keep-job.ts';
import { button, speakAs, t } from './words.ts';

test.describe('backup and health', () => {
  test.describe.configure({ mode: 'serial' });
  let session: Session;
  let book: Page;
  const region = (key: string) => keepRegion(book, key);
  test.beforeAll(async () => {
    await speakAs('en');
    session = await start({ sites: { gmail: { threads: [] } }, language: 'en' });
    book = await session.extensionPage('book.html#/keep');
    await fillBook(book, people());
  });
  test.afterAll(() => session.close());

  test('a backup is made, tried, and brings the book back', async () => {
    test.setTimeout(120_000);
    await keepJob({
      book, noBarriers,
      async downloaded(press) {
        const [download] = await Promise.all([book.waitForEvent('download'), press()]);
        const path = join(session.folder, download.suggestedFilename());
        copyFileSync(await download.path(), path);
        return path;
      },
    });
    expect(new Set((await inStore(book, 'backups')).map((name) => name.replace(/^.*\./u, '')))).toEqual(new Set(['goen', 'json']));
  });

  test('a folder gets a file that is read back from the disk; a copy of it is looked at and goes away with nothing', async () => {
    // The browser's own picker cannot be pressed here: a folder of the same kind stands in for the one that is picked.
    await book.evaluate(() => Object.assign(window, { showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('my-backups', { create: true }) }));
    await book.getByRole('radio', { name: new RegExp(t('keep.way.folder'), 'u') }).check();
    await expect(book.getByText(t('keep.verified.read-back'))).toBeVisible();
    expect(await inStore(book, 'my-backups')).toEqual([expect.stringMatching(/^goen-\d{4}-\d\d-\d\d\.goen$/u)]);
    await button(region('keep.copies.title'), new RegExp(`^${t('keep.copies.restore')}`, 'u')).last().click();
    await region('keep.restore.title').getByText(t('keep.restore.made')).waitFor();
    for (const [width, colorScheme] of [[1360, 'dark'], [320, 'light']] as const) {
      await book.setViewportSize({ width, height: 900 });
      await book.emulateMedia({ colorScheme });
      await noBarriers(book);
      expect(await book.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }
    expect(await book.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).not.toContain('goen-scratch');
    expect([session.ownRequests, session.faults]).toEqual([[], []]);
  });
});
