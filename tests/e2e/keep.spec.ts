// Backups in a real browser: sealed, into the downloads, the browser's own file store and a folder; restored after harm, taken back, and damaged ones refused with the book untouched.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { EventIntent } from '../../lib/domain/event.ts';
import { noBarriers } from './barriers.ts';
import { start, type Session } from './extension.ts';
import { fillBook } from './filled-book.ts';
import { button, speakAs, t } from './words.ts';

const PASSPHRASE = 'four words nobody guesses';
const PEOPLE = ['Agnes Wirral', 'Irena Novakova', '佐藤 花子'];
const people = (): readonly EventIntent[] => PEOPLE.map((name, n) => ({ subject: { type: 'person', id: `01900000-0000-7000-8000-00000000000${n}` }, kind: 'added', set: { name, emails: [`p${n}@example.com`] } }));

test.describe('backup and health', () => {
  test.describe.configure({ mode: 'serial' });
  let session: Session;
  let book: Page;
  let backup: string;
  const region = (key: Parameters<typeof t>[0]) => book.getByRole('region', { name: (t as (key: string) => string)(key), exact: true });
  const said = () => book.getByRole('status', { name: t('toast.region') });
  const go = (room: 'keep' | 'people'): Promise<void> => book.getByRole('navigation').locator(`a[href="#/${room}"]`).click();
  const named = (name: string) => book.locator('.rows, .windowed').getByText(name, { exact: true }).first();
  const choose = (path: string): Promise<void> => book.getByLabel(t('keep.restore.file')).setInputFiles(path);
  const inStore = (folder: string): Promise<string[]> => book.evaluate(async (name) => {
    const names: string[] = [];
    const directory = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
    for await (const one of (directory as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(one);
    return names.sort();
  }, folder);
  test.beforeAll(async () => {
    await speakAs('en');
    session = await start({ sites: { gmail: { threads: [] } }, language: 'en' });
    book = await session.extensionPage('book.html#/keep');
    await fillBook(book, people());
  });
  test.afterAll(() => session.close());

  test('a sealed backup goes into the downloads and a tried copy stays in the browser', async () => {
    await expect(book.getByText(t('keep.need.no-backup'))).toBeVisible();
    await button(book, t('keep.pass.go')).click();
    await book.getByRole('textbox', { name: t('keep.pass.first'), exact: true }).fill('short');
    await button(region('keep.pass.title'), t('keep.pass.go')).click();
    await expect(book.getByText(t('keep.pass.short', { count: 12 }))).toBeVisible();
    await book.getByRole('textbox', { name: t('keep.pass.first'), exact: true }).fill(PASSPHRASE);
    await book.getByLabel(t('keep.pass.second')).fill(PASSPHRASE);
    await noBarriers(book);
    await button(region('keep.pass.title'), t('keep.pass.go')).click();
    await expect(book.getByText(t('keep.pass.set'))).toBeVisible({ timeout: 20_000 });
    await book.getByRole('radio', { name: new RegExp(t('keep.way.downloads'), 'u') }).check();
    const [download] = await Promise.all([book.waitForEvent('download'), button(book, t('keep.now')).click()]);
    backup = join(session.folder, 'backup.goen');
    writeFileSync(backup, readFileSync(await download.path()));
    expect(download.suggestedFilename()).toMatch(/^goen-\d{4}-\d\d-\d\d\.goen$/u);
    expect(readFileSync(backup, 'latin1')).not.toMatch(/Wirral|example\.com|person/u);
    await expect(region('keep.copies.title').getByRole('listitem')).toHaveCount(1);
    await expect(book.getByText(t('keep.verified.before-writing'))).toBeVisible();
    await expect(book.getByRole('heading', { name: t('keep.well.title') })).toBeVisible();
    expect((await inStore('backups')).map((name) => name.replace(/^.*\./u, ''))).toEqual(['goen', 'json']);
    await noBarriers(book);
  });

  test('everything is added up again, and the page says when and with what result', async () => {
    await button(book, t('keep.check.go')).click();
    await expect(region('keep.store.title').getByText(t('keep.check.sound', { count: 3 }))).toBeVisible();
  });

  test('after harm the sealed file brings back what was there; the restoring can be taken back', async () => {
    await go('people');
    await named('Irena Novakova').click();
    await button(book, t('detail.remove')).click();
    await expect(named('Irena Novakova')).toHaveCount(0);
    await go('keep');
    await choose(backup);
    // This browser still holds the lock: it needs no words. Another one does.
    await expect(region('keep.restore.title').getByText(t('keep.restore.onlyInBook', { count: 1 }))).toBeVisible();
    await button(book, t('keep.restore.go')).click();
    await expect(said()).toContainText('The book is that of');
    await go('people');
    await expect(named('Irena Novakova')).toBeVisible();
    await button(said(), t('act.undo')).click();
    await expect(named('Irena Novakova')).toHaveCount(0);
    await go('keep');
    await button(book, t('keep.pass.remove')).click();
    await expect(book.getByText(t('keep.pass.none'))).toBeVisible();
    await choose(backup);
    await book.getByLabel(t('keep.restore.passphrase')).fill('not the right words');
    await button(book, t('keep.restore.open')).click();
    await expect(book.getByText(t('keep.problem.passphrase-wrong'))).toBeVisible();
    await book.getByLabel(t('keep.restore.passphrase')).fill(PASSPHRASE);
    await button(book, t('keep.restore.open')).click();
    await expect(button(book, t('keep.restore.go'))).toBeVisible();
    await noBarriers(book);
    await button(book, t('keep.restore.try')).click();
    await expect(said()).toContainText('This backup is whole');
    await button(book, t('keep.restore.go')).click();
    await expect(said()).toContainText('The book is that of');
    await go('people');
    for (const name of PEOPLE) await expect(named(name)).toBeVisible();
  });

  test('damaged files are refused in words, and the book stays as it is', async () => {
    await go('keep');
    const whole = readFileSync(backup);
    const flipped = Buffer.from(whole);
    flipped[whole.length - 60]! ^= 4;
    for (const [name, bytes, problem] of [['cut.goen', whole.subarray(0, 400), 'damaged'], ['bit.goen', flipped, 'damaged'], ['other.goen', Buffer.from('BEGIN:VCARD'), 'not-a-backup']] as const) {
      writeFileSync(join(session.folder, name), bytes);
      await choose(join(session.folder, name));
      await expect(book.getByText(t(`keep.problem.${problem}`))).toBeVisible();
      await expect(button(book, t('keep.restore.go'))).toHaveCount(0);
    }
    await expect(region('keep.store.title').getByText('3 people')).toBeVisible();
  });

  test('a folder gets a file that is read back from the disk; a copy of it is looked at and goes away with nothing', async () => {
    // The browser's own picker cannot be pressed here: a folder of the same kind stands in for the one that is picked.
    await book.evaluate(() => Object.assign(window, { showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('my-backups', { create: true }) }));
    await book.getByRole('radio', { name: new RegExp(t('keep.way.folder'), 'u') }).check();
    await expect(book.getByText(t('keep.verified.read-back'))).toBeVisible();
    expect(await inStore('my-backups')).toEqual([expect.stringMatching(/^goen-\d{4}-\d\d-\d\d\.goen$/u)]);
    await button(region('keep.copies.title'), new RegExp(`^${t('keep.copies.restore')}`, 'u')).last().click();
    await expect(region('keep.restore.title').getByText(t('keep.restore.made'))).toBeVisible();
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
