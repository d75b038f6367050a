// A person puts the question to the provider into their own words, in a real browser: from a draft to the mail in the book, what is wrong marked where it is, the next draft written from it, the guard over it, and all of it in the backup.
import { expect, test, type Page } from '@playwright/test';
import { noBarriers } from './barriers.ts';
import { start, type Session } from './extension.ts';
import { openThread, sites } from './mailbox.ts';
import { draftText, expandAndSave, fillInAddress, writeTo } from './person.ts';
import { button, speakAs, t } from './words.ts';

const OWN = { en: 'One question before I name anybody.', ja: 'お名前を出す前に、一つ伺います。' } as const;

for (const language of ['en', 'ja'] as const) {
  test.describe(`mails in own words (${language})`, () => {
    test.describe.configure({ mode: 'serial' });
    let session: Session;
    let gmail: Page;
    let panel: Page;
    let book: Page;
    test.beforeAll(async () => {
      await speakAs(language);
      session = await start({ sites: sites(language), language });
    });
    test.afterAll(() => session.close());
    /** A tab that is not in front draws nothing, nor does its panel. */
    const leave = async (): Promise<void> => { await gmail.bringToFront(); await panel.locator('.sec-title .link').click(); };
    const write = async (): Promise<string> => { await writeTo(panel, 'Irena Novakova'); return draftText(panel).inputValue(); };
    const mail = (): ReturnType<Page['getByLabel']> => draftText(book);

    test('from a draft the very mail opens in the book', async () => {
      gmail = await openThread(session, 't-5a0001');
      await session.clickIcon(gmail);
      panel = await session.panel(gmail);
      await expandAndSave(panel);
      await fillInAddress(panel, 'irena@ledgerline.example');
      const shipped = await write();
      expect(shipped).not.toContain(OWN[language]);
      await noBarriers(panel);
      const [opened] = await Promise.all([session.context.waitForEvent('page'), button(panel, t('draft.forGood')).click()]);
      book = opened;
      await expect(book.getByRole('heading', { level: 1, name: t('draftKind.optin-provider') })).toBeVisible();
      await expect(mail()).toHaveValue(/\{reader\.name/u);
      await noBarriers(book);
    });

    test('what is wrong is said and marked at its place, and saved only when it is mended', async () => {
      const source = await mail().inputValue();
      await mail().fill(`${OWN[language]}\n{reader.nam}\n${source}`);
      await expect(book.getByText(t('mails.fault.unknown-slot'))).toBeVisible();
      await expect(button(book, t('act.save'))).toHaveAttribute('aria-disabled', 'true');
      await noBarriers(book);
      await button(book, '{reader.nam}').click();
      expect(await mail().evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd))).toBe('{reader.nam}');
      await book.keyboard.press('Delete');
      await book.locator('.slot', { hasText: t('slot.me.name') }).first().click();
      await expect(mail()).toHaveValue(/\n\{me\.name\}\n/u);
      await expect(mail()).toBeFocused();
      await expect(book.locator('.letter')).toContainText(OWN[language]);
      await expect(book.locator('.letter')).not.toContainText('{');
      await button(book, t('act.save')).click();
      await expect(book.getByRole('status', { name: t('toast.region') })).toContainText(t('mails.saved'));
      await noBarriers(book);
    });

    test('the next draft is written from it, and names nobody', async () => {
      await leave();
      await write();
      await expect(draftText(panel)).toHaveValue(new RegExp(`^${OWN[language]}`, 'u'));
      expect(await draftText(panel).inputValue()).not.toMatch(/Agnes|Wirral/u);
      await expect(panel.getByText(t('draft.words.own'))).toBeVisible();
    });

    test('a name that was typed into the mail is held before it goes in', async () => {
      await book.bringToFront();
      await mail().fill(`${await mail().inputValue()}\nPS: Agnes Wirral says hello.`);
      await expect(book.getByText(t('mails.named', { name: 'Agnes Wirral' }))).toBeVisible();
      await noBarriers(book);
      await button(book, t('act.save')).click();
      await expect(button(book, t('act.save'))).toHaveAttribute('aria-disabled', 'true');
      await leave();
      await button(panel, t('step.ask-provider.go', { name: 'Irena Novakova' })).click();
      await expect(draftText(panel)).toHaveValue(/Agnes Wirral/u);
      await expect(panel.getByText(t('finding.held', { name: 'Agnes Wirral' }))).toBeVisible();
    });

    test('the backup holds it; Undo takes the last words back, and the shipped mail can be had again', async () => {
      await book.bringToFront();
      await button(book.getByRole('status', { name: t('toast.region') }), t('act.undo')).click();
      await expect(mail()).not.toHaveValue(/Agnes/u);
      await book.getByRole('navigation').locator('a[href="#/keep"]').click();
      // The file itself lies where the other connection of this test cannot reach it: what goes into it can be read.
      const backup = book.evaluate(() => new Promise<string>((read) => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (file) => { void (file as Blob).text().then(read); return make(file); };
      }));
      await button(book, t('keep.out.json')).click();
      expect(await backup).toContain(OWN[language]);
      await book.goBack();
      await button(book, t('mails.backToShipped')).click();
      await expect(mail()).not.toHaveValue(new RegExp(OWN[language], 'u'));
      await leave();
      expect(await write()).not.toContain(OWN[language]);
    });

    test('the room is free of barriers in light and dark, wide and narrow; nothing went out', async () => {
      await book.bringToFront();
      for (const [width, colorScheme] of [[1360, 'dark'], [400, 'light'], [320, 'dark']] as const) {
        await book.setViewportSize({ width, height: 900 });
        await book.emulateMedia({ colorScheme });
        await noBarriers(book);
        expect(await book.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      }
      expect(session.ownRequests).toEqual([]);
      expect(session.faults).toEqual([]);
    });
  });
}
