// The pictures of the book in a real browser, in two languages: opened, moved through by keyboard, the table behind them, saved, printed, free of barriers, no name over another.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { noBarriers } from './barriers.ts';
import { start, type Session } from './extension.ts';
import { filledBook } from './invented-session.ts';
import { button, speakAs, t } from './words.ts';

/** Names of the web that stand over each other, as they are really drawn. */
const namesOverNames = (page: Page): Promise<string[]> => page.locator('svg.web').evaluate((svg) => {
  const boxes = [...svg.querySelectorAll<SVGTextElement>('.standing text.name')].map((text) => ({ words: text.textContent ?? '', box: text.getBBox() }));
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.box.x + 0.5 < b.box.x + b.box.width && b.box.x + 0.5 < a.box.x + a.box.width && a.box.y + 0.5 < b.box.y + b.box.height && b.box.y + 0.5 < a.box.y + a.box.height).map((b) => `${a.words} / ${b.words}`));
});
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/gu)?.length ?? 0;
const laidOut = (page: Page): Promise<void> => expect(page.locator('svg.web [data-dot]').first()).toBeVisible();

for (const language of ['en', 'ja'] as const) {
  test.describe(`pictures (${language})`, () => {
    test.describe.configure({ mode: 'serial' });
    let session: Session;
    let book: Page;
    test.beforeAll(async () => {
      await speakAs(language);
      session = await start({ sites: { gmail: { threads: [] } }, language });
    });
    test.afterAll(() => session.close());

    test('an empty book says what will stand here', async () => {
      book = await session.extensionPage('book.html#/pictures');
      await expect(book.getByRole('heading', { name: t('charts.empty.title') })).toBeVisible();
      await expect(book.locator('svg.pic')).toHaveCount(0);
      await noBarriers(book);
      await book.close();
    });

    test('the web is moved through by keyboard, and Enter opens the person', async () => {
      book = await filledBook(session, { people: 12, referrals: 16, language }, 'book.html#/referrals');
      await book.getByRole('navigation').locator('a[href="#/pictures"]').click();
      await laidOut(book);
      await noBarriers(book);
      expect(await namesOverNames(book)).toEqual([]);
      await book.locator('svg.web [data-dot="me"]').focus();
      await book.keyboard.press('ArrowRight');
      const next = book.locator('svg.web [data-dot]:focus');
      await expect(next).not.toHaveAttribute('data-dot', 'me');
      const id = (await next.getAttribute('data-dot')) ?? '';
      const name = (await book.locator('.told b').textContent()) ?? '';
      expect(await next.getAttribute('aria-label')).toContain(name);
      await expect(book.locator('svg.web [tabindex="0"]')).toHaveCount(1);
      await noBarriers(book);
      await book.keyboard.press('Enter');
      await expect(book.getByRole('heading', { level: 1, name })).toBeVisible();
      expect(new URL(book.url()).hash).toBe(`#/people/${id}`);
    });

    test('each table holds the numbers of its picture', async () => {
      await book.getByRole('navigation').locator('a[href="#/pictures"]').click();
      await laidOut(book);
      await expect(book.locator('svg.funnel')).toBeVisible();
      for (const summary of await book.locator('.behind > summary').all()) await summary.click();
      await expect(book.locator('table.numbers tfoot').first().locator('td').first()).toHaveText('16');
      const overTime = book.getByRole('table', { name: t('time.title') });
      const [given, , received] = await overTime.locator('tfoot td').allTextContents();
      expect(Number(given) + Number(received)).toBe(16);
      await expect(book.locator('svg.time text.is-caption', { hasText: `${t('charts.given')} ${given}` }).first()).toBeVisible();
      const reached = await book.getByRole('table', { name: t('funnel.given', { count: Number(given) }) }).locator('tbody td:nth-of-type(1)').allTextContents();
      const drawn = await book.locator('svg.funnel text.is-count').allTextContents();
      expect(drawn.slice(0, reached.length)).toEqual(reached.map((count) => t('funnel.of', { count: Number(count), all: Number(given) })));
      await noBarriers(book);
    });

    test('narrow and wide, light and dark, with many people: no name over another, nothing beside the page', async () => {
      const many = await filledBook(session, { people: 200, referrals: 260, language, seed: 11 }, 'book.html#/pictures');
      for (const [width, colorScheme] of [[320, 'light'], [400, 'dark'], [1360, 'dark']] as const) {
        await many.setViewportSize({ width, height: 900 });
        await many.emulateMedia({ colorScheme });
        await expect(many.locator('svg.web')).toHaveAttribute('viewBox', new RegExp(`^0 0 ${width < 640 ? width - 32 : '1\\d\\d\\d'} `, 'u'));
        expect(await namesOverNames(many)).toEqual([]);
        expect(await many.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
        await noBarriers(many);
      }
      await many.locator('.figure-tools input[type=radio]').last().check();
      await expect.poll(() => many.locator('svg.web [data-dot]').count()).toBeGreaterThan(150);
      expect(await namesOverNames(many)).toEqual([]);
      await many.close();
    });

    test('it goes onto A4 and Letter, and into a file of its own', async () => {
      await book.bringToFront();
      await expect(book.locator('svg.funnel')).toBeVisible();
      const cdp = await session.context.newCDPSession(book);
      for (const [paperWidth, paperHeight] of [[8.27, 11.69], [8.5, 11]] as const) {
        const { data } = await cdp.send('Page.printToPDF', { paperWidth, paperHeight, preferCSSPageSize: false });
        const pages = pagesIn(Buffer.from(data, 'base64'));
        expect(pages).toBeGreaterThanOrEqual(2);
        expect(pages).toBeLessThanOrEqual(8); // with every table open
      }
      await book.emulateMedia({ media: 'print' });
      await book.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await expect(book.locator('svg.web')).toHaveAttribute('viewBox', /^0 0 680 /u);
      await expect(book.getByRole('navigation')).toBeHidden();
      expect(await namesOverNames(book)).toEqual([]);
      await book.evaluate(() => dispatchEvent(new Event('afterprint')));
      await book.emulateMedia({ media: 'screen' });
      await expect(book.locator('svg.web')).not.toHaveAttribute('viewBox', /^0 0 680 /u);
      const [download] = await Promise.all([book.waitForEvent('download'), button(book, t('act.about', { act: t('charts.save'), what: t('web.title') })).click()]);
      expect(download.suggestedFilename()).toMatch(/^goen-ties-\d{4}-\d\d-\d\d\.svg$/u);
      const svg = readFileSync(await download.path(), 'utf8');
      expect(svg).toContain(`<title>${t('web.title')}</title>`);
      expect(svg).not.toMatch(/class=|href=|var\(|chrome-extension/u);
      await expect(book.getByText(t('charts.savedNames', { file: download.suggestedFilename() }))).toBeVisible();
    });

    test('one person’s ties stand on their page, and alone in the room', async () => {
      await book.locator('svg.web a[data-dot]').first().focus();
      await book.keyboard.press('Enter');
      await expect(book.locator('.ego svg.web [data-dot]').first()).toBeVisible();
      expect(await namesOverNames(book)).toEqual([]);
      await noBarriers(book);
      await book.getByRole('link', { name: t('web.person.large') }).click();
      await expect(book.getByRole('link', { name: t('web.everybody') })).toBeVisible();
      await laidOut(book);
      await noBarriers(book);
      expect(session.faults).toEqual([]);
      expect(session.ownRequests).toEqual([]);
    });
  });
}
