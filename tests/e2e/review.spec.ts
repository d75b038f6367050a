// A half-year looked back on from the first figure to the end, by keyboard, in two languages; then printed on two papers and read, and taken out as a table.
import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { periodDue } from '../../lib/domain/review/period.ts';
import { noBarriers } from './barriers.ts';
import { start, type Session } from './extension.ts';
import { fillBook } from './filled-book.ts';
import { readPdf, squeezed } from './pdf-text.ts';
import { reviewStory } from './review-story.ts';
import { button, speakAs, t } from './words.ts';

const PERIOD = periodDue([4, 10], new Date().toISOString().slice(0, 10));
const NAMES = {
  en: { zadie: 'Zadie Kornfeld', oscar: 'Oscar Lund', yusuf: 'Yusuf Demir', callum: 'Callum Reyes', colin: 'Colin Tedder' },
  ja: { zadie: '渡辺 春香', oscar: '杉本 大輔', yusuf: '山口 直樹', callum: '永田 修', colin: '木下 誠' },
} as const;
const SUMS = { en: ['£18,400', '€900', '£22,000', '£22,900'], ja: ['￥1,840,000', '€900', '￥2,200,000', '￥2,290,000'] } as const;
const ROWS = {
  en: [['Coaching for the practice managers', 'Zadie Kornfeld'], ['Finance director, a day a month', 'Callum Reyes'], ['Penetration test before renewal', 'Tomasz Bielak'], ['Bookkeeper for a web shop', 'Irena Novakova']],
  ja: [['開業資金の計画', '渡辺 春香'], ['ご実家の土地', '永田 修'], ['物件の撮影', '高田 涼'], ['飲食に強い税理士', '大塚 玲子']],
} as const;

const open = (book: Page): Locator => book.locator('.entry-open');
const current = (book: Page): Locator => book.locator('tr[aria-current]');
const step = (book: Page, words: string): Locator => open(book).locator('.to-do > li').filter({ hasText: words });
/** J until the row of somebody is laid open. */
async function walkTo(book: Page, name: string): Promise<void> {
  for (let n = 0; n < 20 && !(await current(book).filter({ hasText: name }).count()); n += 1) await book.keyboard.press('j');
  await expect(current(book).filter({ hasText: name })).toBeVisible();
}

for (const language of ['en', 'ja'] as const) {
  test.describe(`the review (${language})`, () => {
    test.describe.configure({ mode: 'serial' });
    const names = NAMES[language];
    let session: Session;
    let book: Page;
    test.beforeAll(async () => {
      await speakAs(language);
      session = await start({ sites: {}, language });
      book = await session.extensionPage('book.html');
      await expect(book.getByRole('heading', { name: t('empty.book.title') })).toBeVisible();
      await fillBook(book, reviewStory(PERIOD, language));
    });
    test.afterAll(() => session.close());

    test('is found in the list, and opens at its figures', async () => {
      await book.goto(`${book.url().split('#')[0]}#/review`);
      await book.reload();
      await expect(book.locator('.period.is-due')).toContainText(t('review.state.due'));
      await noBarriers(book);
      await book.locator('.period.is-due').click();
      for (const sum of SUMS[language]) await expect(book.locator('.figs')).toContainText(sum);
      await noBarriers(book);
    });

    test('is walked by keys: begun, answered, taken back, written, gone on', async () => {
      await book.keyboard.press('Enter');
      await expect(current(book)).toContainText(names.zadie);
      await expect(step(book, t('review.step.offer-back', { name: names.zadie })).getByRole('group')).toBeVisible();
      await book.keyboard.press('1');
      await expect(book.getByLabel(t('review.form.offered'))).toBeFocused();
      await book.keyboard.type('A workshop for her staff');
      await book.keyboard.press('Control+Enter');
      await expect(step(book, t('review.step.offer-back', { name: names.zadie }))).toHaveClass('is-done');
      await book.keyboard.press('d');
      await expect(current(book)).toContainText(names.colin);
      await expect(book.locator('.walk')).toContainText(t('review.progress', { done: 1, all: 6 }));
      await walkTo(book, names.oscar);
      const thanks = step(book, t('review.step.thank', { name: names.oscar }));
      await expect(thanks).toHaveClass('is-open');
      await book.keyboard.press('2');
      await expect(thanks).toHaveClass('is-done');
      await book.keyboard.press('z');
      await expect(thanks).toHaveClass('is-open');
      await noBarriers(book);
      await book.keyboard.press('Enter');
      const sheet = book.getByRole('dialog');
      // Months later it is the letter, and an English one has an address.
      if (language === 'en') {
        await sheet.getByLabel(t('slot.me.address')).fill('4 Wharf Road');
        await button(sheet, t('slots.write')).click();
      }
      await expect(sheet.locator('.letter-body')).not.toBeEmpty();
      // A letter has no subject; the Japanese one is longer than an address may be.
      await expect(sheet.getByRole('link', { name: t('review.draft.newMail') })).toHaveAttribute('href', language === 'en' ? /^mailto:oscar@oscar\.example\?body=4%20Wharf%20Road%0D%0A/u : 'mailto:oscar@oscar.example');
      await noBarriers(book);
      await button(sheet, t('review.draft.sent')).click();
      await expect(sheet).toHaveCount(0);
      await expect(thanks).toHaveClass('is-done');
    });

    test('asks the provider first; the client’s turn comes with the answer', async () => {
      await walkTo(book, names.callum);
      const client = step(book, t('review.step.client-word', { name: names.yusuf }));
      await expect(client).toHaveClass('is-waits');
      await book.keyboard.press('2');
      await expect(book.getByRole('form', { name: t('review.answer.well') }).getByRole('textbox')).toBeFocused();
      await book.keyboard.type('A month ahead of plan');
      await book.keyboard.press('Control+Enter');
      await expect(client).toHaveClass('is-open');
      await expect(current(book)).toContainText('A month ahead of plan');
    });

    test('can be left anywhere and goes on there', async () => {
      await book.reload();
      await expect(current(book)).toContainText(names.callum);
      await expect(book.locator('.walk')).toContainText(t('review.progress', { done: 1, all: 6 }));
    });

    test('prints on A4 and on Letter: everything is there, heads and page numbers too', async () => {
      for (const [format, width, height] of [['A4', 210, 297], ['Letter', 216, 279]] as const) {
        const pages = readPdf(await book.pdf({ format }));
        expect(pages.length).toBeGreaterThanOrEqual(3);
        expect(pages.length).toBeLessThanOrEqual(5);
        for (const [n, page] of pages.entries()) {
          expect(Math.abs(page.width - width) + Math.abs(page.height - height)).toBeLessThanOrEqual(1);
          expect(page.text).toContain(`${n + 1}/${pages.length}`);
        }
        const text = pages.map((page) => page.text).join('\n');
        for (const part of ['received', 'given', 'amounts', 'loops', 'plans', 'letters'] as const) expect(text).toContain(squeezed(t(`review.part.${part}`)));
        for (const words of [t('review.title'), names.zadie, names.callum, ...SUMS[language], t('review.loop.report', { name: names.colin }), t('review.plan.ask'), t('review.column.envelope')]) expect(text).toContain(squeezed(words));
        for (const words of [t('review.csv'), t('review.lookedBack'), t('review.oneByOne')]) expect(text).not.toContain(squeezed(words));
        // No row is split, and a table that goes over to the next page says its heads again.
        for (const [topic, name] of ROWS[language]) {
          const page = pages.find((one) => one.text.includes(squeezed(topic)));
          expect(page?.text).toContain(squeezed(name));
          expect(page?.text).toContain(squeezed(t('review.column.need')));
        }
      }
    });

    test('goes out as a table', async () => {
      const [download] = await Promise.all([book.waitForEvent('download'), button(book, t('review.csv')).click()]);
      expect(download.suggestedFilename()).toBe(`goen-review-${PERIOD.id}.csv`);
      const rows = readFileSync(await download.path(), 'utf8').trim().split('\r\n');
      expect(rows.length).toBeGreaterThan(30);
      expect(rows.filter((row) => row.includes(names.zadie)).length).toBeGreaterThanOrEqual(3);
    });

    test('stands on a narrow screen and in the dark', async () => {
      await book.setViewportSize({ width: 400, height: 900 });
      await book.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await noBarriers(book);
      expect(await book.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      await book.setViewportSize({ width: 1280, height: 860 });
      await book.emulateMedia({ colorScheme: 'light', reducedMotion: null });
    });

    test('is ended, says what follows, and the list knows', async () => {
      await book.locator('.walk').getByRole('button', { name: t('review.part.end') }).click();
      await expect(book.locator('.ends')).toBeFocused();
      await book.keyboard.press('Enter');
      await expect(book.locator('.ends .note')).toContainText(t('review.follows.loops', { count: await book.locator('.loops > li').count() }));
      await noBarriers(book);
      await book.locator('.walk .back').click();
      await expect(book.locator('.period.is-ended')).toHaveCount(1);
    });

    test('nothing was asked of the network, and no page complained', () => {
      expect(session.ownRequests).toEqual([]);
      expect(session.faults).toEqual([]);
    });
  });
}
