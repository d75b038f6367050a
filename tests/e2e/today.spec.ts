// Today and the popup in a real browser, in two languages: a due thing written where it stands, copied, inserted into an open Gmail tab, noted, several done at once and taken back; a note of one's own; the calendar file read again; the rules changed after a look at what would be due.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { readCalendar } from '../exchange/read-calendar.ts';
import { noBarriers } from './barriers.ts';
import { start, type Session } from './extension.ts';
import { composeText, GMAIL, sites } from './mailbox.ts';
import { button, speakAs, t } from './words.ts';

const TOPIC = { en: 'A bookkeeper for a pottery', ja: '陶器店に税理士さんを' } as const;
const CALL = { en: 'Call the printer; ask for thick paper, 300 g', ja: '印刷所に電話。厚い紙があるか聞く' } as const;
const daysOn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const row = (page: Page, name: string) => page.locator('.due', { hasText: name });
const toast = (page: Page) => page.getByRole('status', { name: t('toast.region') });

for (const language of ['en', 'ja'] as const) {
  test.describe(`today (${language})`, () => {
    test.describe.configure({ mode: 'serial' });
    let session: Session;
    let book: Page;
    const go = async (room: string): Promise<void> => { await book.evaluate((hash) => { location.hash = hash; }, `#/${room}`); };
    test.beforeAll(async () => {
      await speakAs(language);
      session = await start({ sites: sites(language), language });
      await session.context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => undefined);
      book = await session.extensionPage('book.html#/settings');
      await book.getByLabel(t('settings.name')).fill('Mara Lindqvist');
      await button(book, t('act.save')).click();
      await expect(toast(book)).toContainText(t('toast.saved'));
      await go('add');
      await book.getByLabel(t('add.topic')).fill(TOPIC[language]);
      await book.getByLabel(t('add.need')).fill('Bookkeeping and VAT');
      for (const [name, email] of [['Agnes Wirral', 'agnes@wirral.example'], ['Irena Novakova', 'irena@ledgerline.example']] as const) {
        await button(book, new RegExp(`^${t('party.choose')}`, 'u')).first().click();
        await book.getByLabel(t('pick.label')).fill(name);
        await book.getByLabel(t('pick.email')).fill(email);
        await button(book, t('pick.add', { name })).click();
      }
      await button(book, t('add.saveReferral')).click();
      await expect(book.getByRole('heading', { level: 1, name: TOPIC[language] })).toBeVisible();
    });
    test.afterAll(() => session.close());

    test('a due thing of one’s own is written on Today, and on a person’s page', async () => {
      await go('today');
      // The half-year review may stand there already, or not yet.
      await expect(row(book, TOPIC[language])).toHaveCount(2);
      await button(book, t('today.own')).click();
      await expect(button(book, t('act.save'))).toHaveAttribute('aria-disabled', 'true');
      await book.getByLabel(t('today.ownWhat')).fill(CALL[language]);
      await book.getByLabel(t('today.ownDay')).fill(daysOn(0));
      await noBarriers(book);
      await book.keyboard.press('Enter');
      await expect(row(book, CALL[language])).toBeVisible();
      await go('people');
      await book.getByRole('link', { name: 'Irena Novakova' }).click();
      await button(book, t('today.own')).click();
      await book.getByLabel(t('today.ownWhat')).fill(t('today.ownExample'));
      await book.getByLabel(t('today.ownDay')).fill(daysOn(0));
      await noBarriers(book);
      await book.keyboard.press('Enter');
      await expect(toast(book)).toContainText(t('today.ownExample'));
      await go('today');
      await expect(row(book, t('today.ownExample'))).toContainText('Irena Novakova');
    });

    test('the popup writes the draft where the thing stands; it is copied', async () => {
      const popup = await session.extensionPage('popup.html');
      await popup.setViewportSize({ width: 380, height: 600 });
      const agnes = row(popup, t('due.ask-prospect')).first();
      await expect(agnes).toContainText(t('today.channel.mail'));
      await agnes.locator('.open').click();
      await button(agnes, t('due.write')).click();
      const draft = popup.getByRole('region', { name: t('today.draftHere') });
      await expect(draft.getByLabel(t('draft.subject'))).toBeVisible();
      const text = await draft.locator('textarea').last().inputValue();
      expect(text).not.toContain('Irena');
      await noBarriers(popup);
      expect(await popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      await button(draft, t('draft.copy')).click();
      await expect(toast(popup)).toContainText(t('toast.copied'));
      expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(text);
      await popup.close();
    });

    test('a draft that tells of the other is held, in the row', async () => {
      const agnes = row(book, t('due.ask-prospect')).first();
      await agnes.locator('.open').click();
      await button(agnes, t('due.write')).click();
      const words = book.getByRole('region', { name: t('today.draftHere') }).locator('textarea').last();
      await expect(words).toBeVisible();
      const text = await words.inputValue();
      await words.fill(`${text}\nIt is Irena Novakova.`);
      await expect(book.getByText(t('foot.held', { count: 1 }))).toBeVisible();
      await expect(button(book, t('today.newMail', { host: t('hostName.gmail') }))).toHaveCount(0);
      await noBarriers(book);
      await words.fill(text);
      await expect(button(book, t('today.newMail', { host: t('hostName.gmail') }))).toBeVisible();
      await button(book, t('today.closeDraft')).click();
    });

    test('with Gmail open it goes into a new mail there, is read back, and is noted as sent', async () => {
      const gmail = await session.open(GMAIL);
      await gmail.locator('.aeH, .AO, [role=main]').first().waitFor();
      await book.bringToFront();
      const agnes = row(book, t('due.ask-prospect')).first();
      await agnes.locator('.open').click();
      await button(agnes, t('due.write')).click();
      await button(book, t('foot.insertInto', { host: 'Gmail' })).click();
      await expect(book.getByText(t('placed.title', { host: 'Gmail' }))).toBeVisible();
      await noBarriers(book);
      expect(await composeText(gmail)).toContain('Mara Lindqvist');
      await button(book, t('draft.iSentIt')).click();
      await expect(toast(book)).toContainText(t('draft.sentNoted'));
      await expect(row(book, t('due.ask-prospect')).filter({ hasText: 'Agnes Wirral' })).toHaveCount(0);
    });

    test('what happened is noted in the row, and the thing is done with it; Undo takes both back', async () => {
      const call = row(book, t('today.ownExample'));
      await call.locator('.open').click();
      await book.keyboard.press('n');
      await expect(book.getByLabel(t('today.what'), { exact: true })).toBeFocused();
      await book.keyboard.type('She was pleased.');
      await noBarriers(book);
      await button(book, t('act.save')).click();
      await expect(call).toHaveCount(0);
      await button(toast(book), t('act.undo')).click();
      await expect(call).toBeVisible();
    });

    test('several are chosen by key and box, done in one save, and taken back by one undo', async () => {
      // What was said last may still lie over the rows.
      await book.reload();
      const rows = book.locator('.due-desk .due');
      await rows.first().waitFor();
      const before = await rows.count();
      expect(before).toBeGreaterThanOrEqual(3);
      await rows.first().locator('.open').click();
      await book.keyboard.press('x');
      await rows.nth(1).getByRole('checkbox').check();
      await expect(book.getByText(t('today.chosen', { count: 2 })).first()).toBeVisible();
      await noBarriers(book);
      await book.keyboard.press('d');
      await expect(rows).toHaveCount(before - 2);
      await button(toast(book), t('act.undo')).click();
      await expect(rows).toHaveCount(before);
      await rows.first().getByRole('checkbox').check();
      await button(book.getByRole('group', { name: t('today.chosen', { count: 1 }) }), t('act.later')).click();
      await book.getByRole('menuitem', { name: t('snooze.otherDay') }).click();
      await book.getByLabel(t('snooze.title')).fill(daysOn(40));
      await noBarriers(book);
      await book.keyboard.press('Enter');
      await expect(rows).toHaveCount(before - 1);
      await button(toast(book), t('act.undo')).click();
      await expect(rows).toHaveCount(before);
    });

    test('the calendar file is read again: a whole day for each thing, in these words', async () => {
      await noBarriers(book);
      const [download] = await Promise.all([book.waitForEvent('download'), button(book, t('today.icsGo')).click()]);
      expect(download.suggestedFilename()).toMatch(/^goen-due-\d{4}-\d\d-\d\d\.ics$/u);
      const { head, events, lines } = readCalendar(readFileSync(await download.path(), 'utf8'));
      expect(head['X-WR-CALNAME']?.value).toBe(t('today.icsName'));
      const call = events.find((event) => event['SUMMARY']?.value === CALL[language]);
      expect([call?.['DTSTART']?.params, call?.['DTSTART']?.value]).toEqual([';VALUE=DATE', daysOn(0).replaceAll('-', '')]);
      expect(events.map((event) => event['SUMMARY']?.value)).toContain(t('step.ask-provider.do', { name: 'Irena Novakova' }));
      expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    });

    test('a rule is changed after a look at what would be due; the days follow, and Undo brings them back', async () => {
      await go('rules');
      const days = book.getByLabel(t('rules.daysOf', { rule: t('rules.name.chase-prospect') }));
      await expect(days).toHaveValue('4');
      for (const [width, colorScheme] of [[1360, 'dark'], [320, 'light']] as const) {
        await book.setViewportSize({ width, height: 900 });
        await book.emulateMedia({ colorScheme });
        await noBarriers(book);
        expect(await book.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      }
      await book.setViewportSize({ width: 1360, height: 900 });
      await days.fill('9');
      await button(book, t('rules.look')).click();
      const list = book.getByRole('list', { name: t('rules.preview') });
      await expect(list.getByRole('listitem')).toHaveCount(1);
      await expect(list).toContainText('Agnes Wirral');
      await noBarriers(book);
      await days.fill('');
      await expect(book.getByText(t('rules.badDays', { max: 3650 }))).toBeVisible();
      await days.fill('9');
      await button(book, t('act.save')).click();
      await expect(toast(book)).toContainText(t('rules.saved'));
      await button(toast(book), t('act.undo')).click();
      await expect(days).toHaveValue('4');
    });

    test('nothing was asked of the network, and no page complained', () => {
      expect(session.ownRequests).toEqual([]);
      expect(session.faults).toEqual([]);
    });
  });
}
