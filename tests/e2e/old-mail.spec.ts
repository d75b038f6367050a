// Ten years of mail in a real browser: a mailbox is chosen, read beside the page, gone through by keyboard, in the book, taken back; paused and gone on with; what is no mailbox is told.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { makeMailbox, OWNER, type Mailbox } from '../mailbox/make-mailbox.ts';
import { noBarriers } from './barriers.ts';
import { start, type Session } from './extension.ts';
import { button, speakAs, t } from './words.ts';

const MEGABYTES = Number(process.env.GOEN_MBOX_MB ?? 8);

test.describe('ten years of mail', () => {
  test.describe.configure({ mode: 'serial' });
  const folder = mkdtempSync(join(tmpdir(), 'goen-old-mail-'));
  const path = join(folder, 'All mail.mbox');
  let mailbox: Mailbox;
  let session: Session;
  let book: Page;
  let firstCase: string;
  const cases = () => book.locator('.mailbox-case');
  const counts = () => book.evaluate(() => new Promise<{ people: number; referrals: number; openFollowUps: number }>((resolve, reject) => {
    const opening = indexedDB.open('goen-book');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const get = opening.result.transaction('meta').objectStore('meta').get('book');
      get.addEventListener('success', () => { opening.result.close(); resolve(get.result as never); });
    });
  }));
  test.beforeAll(async () => {
    await speakAs('en');
    mailbox = await makeMailbox(path, MEGABYTES);
    writeFileSync(join(folder, 'takeout.mbox.gz'), gzipSync('From x'));
    writeFileSync(join(folder, 'notes.txt'), 'Milk, bread, and a present for Ida.');
    session = await start({ sites: { gmail: { threads: [] } }, language: 'en' });
    book = await session.extensionPage('book.html#/mailbox');
  });
  test.afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('what is no mailbox is told in a sentence', async () => {
    await expect(button(book, t('mailbox.choose'))).toBeVisible();
    await noBarriers(book);
    await book.setInputFiles('[data-mailbox-file]', [join(folder, 'takeout.mbox.gz'), join(folder, 'notes.txt')]);
    await expect(book.getByText(t('mailbox.problem.packed', { file: 'takeout.mbox.gz' }))).toBeVisible();
    await expect(book.getByText(t('mailbox.problem.not-a-mailbox', { file: 'notes.txt' }))).toBeVisible();
  });

  test('the owner is guessed, the mail is read, paused and gone on with', async () => {
    await book.setInputFiles('[data-mailbox-file]', path);
    await expect(book.getByLabel(OWNER.email)).toBeChecked();
    await noBarriers(book);
    await button(book, t('mailbox.read')).click();
    await button(book, t('mailbox.pause')).click();
    await expect(book.getByText(t('mailbox.paused'))).toBeVisible();
    await noBarriers(book);
    // As after a killed browser: the page is new, the file must be chosen again.
    await book.reload();
    await expect(book.getByText(t('mailbox.begun.title', { file: 'All mail.mbox' }))).toBeVisible();
    await book.setInputFiles('[data-mailbox-file]', path);
    await expect(cases().first()).toBeVisible({ timeout: 60_000 });
    await expect(cases()).toHaveCount(10);
  });

  test('a batch is gone through by keyboard and saved as one', async () => {
    await expect(cases().nth(0)).toHaveAttribute('aria-current', 'true');
    firstCase = (await cases().first().getAttribute('data-case')) ?? '';
    await book.keyboard.press('e');
    await expect(cases().nth(0).locator('blockquote').first()).toBeVisible();
    await noBarriers(book);
    // Faster than the browser draws: one stands at the next, and is not thrown back.
    await book.evaluate(async () => {
      for (const key of ['y', 'n']) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    await expect(cases().nth(1)).toContainText(t('mailbox.said.left-out'));
    await expect(cases().nth(2)).toBeFocused();
    await expect(cases().nth(2)).toHaveAttribute('aria-current', 'true');
    await book.keyboard.press('z');
    await expect(cases().nth(1)).not.toContainText(t('mailbox.said.left-out'));
    await book.keyboard.press('n');
    await book.keyboard.press('a');
    await expect(book.locator('.mailbox-case.is-kept')).toHaveCount(9);
    const before = await counts();
    await book.keyboard.press('Enter');
    await expect(book.getByText(t('mailbox.batch.saved', { count: 9, left: 1 }))).toBeVisible();
    const after = await counts();
    expect(after.referrals - before.referrals).toBe(9);
    expect(after.people).toBeGreaterThan(9);
  });

  test('nothing of it floods what is due, and the batch is taken back whole', async () => {
    // Of ten years, what is over is closed; the rest is at most what the last half-year left open.
    expect((await counts()).openFollowUps).toBeLessThanOrEqual(4);
    await book.keyboard.press('z');
    // Ten of the next batch are shown until the first is back.
    await expect(cases().first()).toHaveAttribute('data-case', firstCase);
    await expect(cases()).toHaveCount(10);
    expect(await counts()).toMatchObject({ referrals: 0, people: 0, openFollowUps: 0 });
  });

  test('the end tells sources and what was left open, and puts what is chosen into Today', async () => {
    const end = book.getByRole('heading', { name: t('mailbox.end.title') });
    for (let batch = 0; batch < 4 && (await cases().count()) > 0; batch++) {
      const left = await cases().first().getAttribute('data-case');
      await book.keyboard.press('a');
      await book.keyboard.press('Enter');
      await expect(book.locator(`.mailbox-case[data-case="${left}"]`)).toHaveCount(0);
      // While the next are laid out there is neither a case nor the end.
      await expect(cases().first().or(end)).toBeVisible();
    }
    await expect(end).toBeVisible();
    await noBarriers(book);
    const { referrals, openFollowUps } = await counts();
    expect(referrals).toBeGreaterThanOrEqual(Math.floor(mailbox.planted.length * 0.8));
    await book.locator('.mailbox-end input[type=checkbox]').first().check();
    await button(book, t('mailbox.plan', { count: 1 })).click();
    await expect(book.getByText(t('mailbox.loop.planned')).first()).toBeVisible();
    expect((await counts()).openFollowUps).toBe(openFollowUps + 1);
    for (const width of [320, 400]) {
      await book.setViewportSize({ width, height: 900 });
      expect(await book.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }
  });

  test('nothing was asked of the network, and no page complained', () => {
    expect(session.ownRequests).toEqual([]);
    expect(session.faults).toEqual([]);
  });
});
