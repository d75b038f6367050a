// Thanks in a real browser, in two languages: a gift is noted, a repeat seen before it is saved, a letter printed and noted as posted, praise kept, asked about, granted and printed.
import { expect, test, type Page } from '@playwright/test';
import { bundleForPage } from '../hosts/bundle.ts';
import { noBarriers } from './barriers.ts';
import { start, type Session } from './extension.ts';
import { readPdf, type PrintedPage } from './pdf-text.ts';
import { TALES } from './thanks-page.ts';
import { button, speakAs, t } from './words.ts';

const GIFT = { en: ['Box of tea', 'Tea box'], ja: ['お茶の詰め合わせ', 'お茶'] } as const;
const FORMS = {
  en: { letter: [210, 297, 'DearMrPugh,'], card: [148, 105, 'ThankyouforintroducingmetoLeilaHaddad.'], envelope: [220, 110, 'PontypriddCF372BB'] },
  ja: { letter: [182, 257, '十一月'], card: [82, 185, '西村様をご紹介'], envelope: [120, 235, '商工会館二階'] },
} as const;
const bare = (text: string): string => text.replace(/\s/gu, '').normalize('NFKC');
const go = (page: Page, hash: string): Promise<void> => page.evaluate((to) => { location.hash = to; }, hash);
const undo = (page: Page) => button(page.getByRole('status', { name: t('toast.region') }), t('act.undo'));
const printed = async (page: Page): Promise<readonly PrintedPage[]> => readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
const entry = (page: Page, what: string) => page.locator('.given .what').filter({ hasText: what });
const fits = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const language of ['en', 'ja'] as const) {
  test.describe(`thanks (${language})`, () => {
    test.describe.configure({ mode: 'serial' });
    const tale = TALES[language];
    const name = tale.introducer.name ?? '';
    const client = tale.client.name ?? '';
    let session: Session;
    let book: Page;
    let ids: { referralId: string; introducerId: string; clientId: string };
    test.beforeAll(async () => {
      await speakAs(language);
      session = await start({ sites: { gmail: { threads: [] } }, language });
      book = await session.extensionPage('book.html');
      await expect(book.getByRole('heading', { name: t('empty.book.title') })).toBeVisible();
      await book.evaluate(await bundleForPage(new URL('./thanks-page.ts', import.meta.url)));
      ids = await book.evaluate((spoken) => window.fillThanks(spoken), language);
      await book.reload();
      await go(book, '#/thanks');
    });
    test.afterAll(() => session.close());

    test('what is owed is seen, one that came to nothing too; a gift is noted for it', async () => {
      const owed = book.getByRole('region', { name: t('owed.title') });
      await expect(owed.getByRole('listitem')).toHaveCount(2);
      await noBarriers(book);
      await owed.locator('label', { hasText: t('owed.lack.nothing') }).click();
      await expect(owed.getByRole('listitem')).toHaveCount(1);
      await button(owed, t('act.about', { act: t('owed.gift'), what: name })).click();
      await book.getByRole('textbox', { name: t('gift.what'), exact: true }).fill(GIFT[language][0]);
      await expect(book.getByRole('textbox', { name: t('gift.what'), exact: true })).toHaveValue(GIFT[language][0]);
      await book.getByText(t('gift.ideas'), { exact: true }).click();
      await noBarriers(book);
      await button(book, t('gift.save')).click();
      await expect(entry(book, GIFT[language][0])).toBeVisible();
      await undo(book).click();
      await expect(entry(book, GIFT[language][0])).toHaveCount(0);
      await undo(book).waitFor({ state: 'detached' });
    });

    test('a repeat is seen before it is saved, with what was given when', async () => {
      await go(book, `#/people/${ids.introducerId}`);
      for (const what of GIFT[language]) {
        await button(book, t('gift.add')).click();
        await book.getByRole('textbox', { name: t('gift.what'), exact: true }).fill(what);
        if (what === GIFT[language][0]) { await button(book, t('gift.save')).click(); await expect(entry(book, what)).toBeVisible(); }
      }
      await expect(book.getByRole('alert').getByText(t('gift.why.near'))).toBeVisible();
      await expect(book.getByRole('alert')).toContainText(GIFT[language][0]);
      await expect(button(book, t('gift.saveAgain'))).toBeVisible();
      await noBarriers(book);
      await button(book, t('act.cancel')).click();
    });

    test('letter, card and envelope print on their own paper, one page each', async () => {
      for (const [kind, form] of [['thanks-letter', 'letter'], ['card', 'card'], ['envelope', 'envelope']] as const) {
        await go(book, `#/letter/${ids.referralId}/${kind}`);
        await expect(book.getByRole('heading', { level: 1, name: t('letter.title', { kind: t(`letter.kind.${kind}`), name }) })).toBeVisible();
        await expect(book.locator('.letter-paper').first()).toBeVisible();
        await noBarriers(book);
        const [first, ...more] = await printed(book);
        const [width, height, words] = FORMS[language][form];
        expect([first?.width, first?.height]).toEqual([width, height]);
        expect(more.length).toBe(language === 'ja' && form === 'envelope' ? 1 : 0);
        expect(first?.text).toContain(bare(words));
        // Nothing of the page around it is printed.
        expect(first?.text).not.toContain(bare(t('letter.printHint')));
      }
    });

    test('a name that its reader may not learn holds the letter back, and there is a way on', async () => {
      const other = tale.other.name ?? '';
      await go(book, `#/letter/${ids.referralId}/thanks-letter`);
      const text = book.getByRole('textbox', { name: t('letter.text'), exact: true });
      const before = await text.inputValue();
      await text.fill(`${before}\n\n${other}`);
      await expect(book.getByRole('alert').getByText(other).first()).toBeVisible();
      await expect(button(book, t('letter.print'))).toHaveAttribute('aria-disabled', 'true');
      await noBarriers(book);
      await book.reload();
      await expect(text).toHaveValue(`${before}\n\n${other}`);
      await button(book, t('letter.reword')).click();
      await expect(button(book, t('letter.print'))).not.toHaveAttribute('aria-disabled', 'true');
      await expect(text).not.toHaveValue(new RegExp(other, 'u'));
      for (const width of [1360, 400, 320]) {
        await book.setViewportSize({ width, height: 900 });
        expect([width, await fits(book)]).toEqual([width, 0]);
      }
      await book.setViewportSize({ width: 1280, height: 860 });
    });

    test('posted: the record, the log and the list of what is owed say so; it is taken back', async () => {
      await book.locator('label', { hasText: t('letter.keepGift') }).click();
      await button(book, t('letter.notePosted')).click();
      const owed = book.getByRole('region', { name: t('owed.title') });
      await expect(owed.getByRole('listitem')).toHaveCount(1);
      await expect(entry(book, t('letter.kind.thanks-letter'))).toBeVisible();
      await undo(book).click();
      await expect(owed.getByRole('listitem')).toHaveCount(2);
      await expect(entry(book, t('letter.kind.thanks-letter'))).toHaveCount(0);
    });

    test('words of a client become praise; with leave they are on the sheet', async () => {
      await go(book, '#/thanks/praise');
      await button(book, t('act.about', { act: t('praise.takeOver'), what: client })).click();
      await expect(book.locator('.leave-state', { hasText: t('praise.leave.not-asked') })).toBeVisible();
      await expect(book.getByText(t('praise.sheetNone'))).toBeVisible();
      await noBarriers(book);
      await book.getByRole('link', { name: t('act.about', { act: t('praise.ask'), what: client }) }).click();
      await expect(book.getByRole('textbox', { name: t('letter.text'), exact: true })).toHaveValue(new RegExp(tale.word.replace(/[.。]$/u, ''), 'u'));
      await noBarriers(book);
      await button(book, t('letter.asked')).click();
      await expect(book.locator('.leave-state', { hasText: t('praise.leave.asked') })).toBeVisible();
      await button(book, t('act.about', { act: t('praise.record'), what: client })).click();
      await book.getByRole('textbox', { name: t('praise.signedAs') }).fill('L. H.');
      await noBarriers(book);
      await button(book, t('act.save')).click();
      const sheet = book.getByRole('region', { name: t('praise.sheet') });
      await expect(sheet.getByText(tale.word)).toBeVisible();
      await noBarriers(book);
      const [page, ...more] = await printed(book);
      expect([more.length, page?.text.includes(bare(tale.word)), page?.text.includes('L.H.'), page?.text.includes(bare(client))]).toEqual([0, true, true, false]);
    });

    test('dark and narrow, every page of it is free of barriers', async () => {
      await book.setViewportSize({ width: 400, height: 900 });
      await book.emulateMedia({ colorScheme: 'dark' });
      for (const hash of ['#/thanks', '#/thanks/praise', `#/letter/${ids.referralId}/card`, `#/letter/${ids.referralId}/apology`, `#/people/${ids.introducerId}`]) {
        await go(book, hash);
        await book.getByRole('heading', { level: 1 }).waitFor();
        await noBarriers(book);
        expect([hash, await fits(book)]).toEqual([hash, 0]);
      }
    });

    test('nothing was asked of the network, and no page complained', () => {
      expect(session.ownRequests).toEqual([]);
      expect(session.faults).toEqual([]);
    });
  });
}
