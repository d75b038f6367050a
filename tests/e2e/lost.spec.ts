// The book that cannot be read any more: the page says what happened and what one can do, and one press brings back the newest copy, or a file that one has.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { EventIntent } from '../../lib/domain/event.ts';
import { noBarriers } from './barriers.ts';
import { start, type Session } from './extension.ts';
import { fillBook } from './filled-book.ts';
import { button, speakAs, t } from './words.ts';

const people: readonly EventIntent[] = ['Agnes Wirral', '佐藤 花子'].map((name, n) => ({ subject: { type: 'person', id: `01900000-0000-7000-8000-00000000000${n}` }, kind: 'added', set: { name } }));

test.describe('a lost book', () => {
  test.describe.configure({ mode: 'serial' });
  let session: Session;
  let book: Page;
  let file: string;
  test.beforeAll(async () => {
    await speakAs('en');
    session = await start({ sites: { gmail: { threads: [] } }, language: 'en' });
    book = await session.extensionPage('book.html#/keep');
    await fillBook(book, people);
    await button(book, t('keep.now')).click();
    // The list of copies stands there before there is one: only the toast says that it was written and read back.
    await expect(book.locator('.toast')).toContainText(t('keep.done.here'), { timeout: 20_000 });
  });
  test.afterAll(() => session.close());

  /** What a damaged table leaves: the database opens, the book's own state is not there. */
  const damage = (): Promise<void> => book.evaluate(() => new Promise((done, failed) => {
    const opening = indexedDB.open('goen-book');
    opening.addEventListener('error', () => failed(opening.error));
    opening.addEventListener('success', () => {
      const tx = opening.result.transaction('meta', 'readwrite');
      tx.objectStore('meta').clear();
      tx.addEventListener('complete', () => { opening.result.close(); done(); });
    });
  }));
  const isBack = async (): Promise<void> => {
    await expect(book.locator('.bar')).toBeVisible();
    await book.getByRole('navigation').locator('a[href="#/people"]').click();
    for (const name of ['Agnes Wirral', '佐藤 花子']) await expect(book.getByText(name, { exact: true }).first()).toBeVisible();
    await expect(book.locator('.troubles')).toHaveText([]);
  };

  test('its newest copy is offered, and takes its place at a press', async () => {
    file = join(session.folder, 'book.json');
    writeFileSync(file, await book.evaluate(() => new Promise<string>((done) => {
      const opening = indexedDB.open('goen-book');
      opening.addEventListener('success', () => {
        const all = opening.result.transaction('events').objectStore('events').getAll();
        all.addEventListener('success', () => { opening.result.close(); done(JSON.stringify({ format: 'goen-book', version: 1, exportedAt: new Date().toISOString(), events: (all.result as { text: string }[]).flatMap(({ text }) => JSON.parse(text) as unknown[]) })); });
      });
    })));
    await damage();
    await book.reload();
    await expect(book.getByRole('heading', { name: t('storeProblem.damaged.title') })).toBeVisible();
    await expect(book.getByText('It holds', { exact: false })).toBeVisible();
    await noBarriers(book);
    await button(book, t('lost.bring')).click();
    await isBack();
  });

  test('a copy that was never tried is offered as that, tried first, and takes its place', async () => {
    await book.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups');
      for await (const [name, handle] of (folder as unknown as { entries(): AsyncIterable<[string, FileSystemFileHandle]> }).entries()) {
        if (!name.endsWith('.json')) continue;
        const slip = { ...(JSON.parse(await (await handle.getFile()).text()) as object), verifiedAt: null };
        const out = await handle.createWritable();
        await out.write(JSON.stringify(slip));
        await out.close();
      }
    });
    await damage();
    await book.reload();
    await expect(book.getByText(t('lost.untried'))).toBeVisible();
    await noBarriers(book);
    await button(book, t('lost.bring')).click();
    await isBack();
  });

  test('a file brings it back as well; one that is none changes nothing', async () => {
    await damage();
    await book.reload();
    await book.getByLabel(t('lost.file')).setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('not a book') });
    await expect(book.getByText(t('keep.problem.not-a-backup'))).toBeVisible();
    await book.getByLabel(t('lost.file')).setInputFiles(file);
    await isBack();
  });

  test('saves that are missing are told, in popup too, until the person goes on without them', async () => {
    await book.evaluate(async () => {
      const { local } = (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<{ mark: { events: number } }>; set(what: object): Promise<void> } } } }).chrome.storage;
      const { mark } = await local.get('mark');
      await local.set({ mark: { ...mark, events: mark.events + 20 } });
    });
    await book.reload();
    await expect(book.getByRole('heading', { name: t('health.lost-saves.title') })).toBeVisible();
    const popup = await session.extensionPage('popup.html');
    await expect(popup.getByRole('heading', { name: t('health.lost-saves.title') })).toBeVisible();
    await popup.close();
    await noBarriers(book);
    await button(book, t('lost.leave')).click();
    await expect(book.locator('.troubles')).toHaveText([]);
    await book.reload();
    await expect(book.locator('.bar')).toBeVisible();
    await expect(book.locator('.troubles')).toHaveText([]);
  });
});
