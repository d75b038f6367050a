// The book and the popup in a real browser, by mouse and by keyboard, in two languages: written by hand, found, put off, taken back, exported.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { formatDay } from '../../lib/i18n/days.ts';
import { noBarriers } from './barriers.ts';
import { start, type Session } from './extension.ts';
import { button, speakAs, t } from './words.ts';

const room = (page: Page, name: 'today' | 'referrals' | 'people' | 'mails' | 'keep' | 'settings'): Promise<void> => page.getByRole('navigation').locator(`a[href="#/${name}"]`).click();
const TOPIC = { en: 'A bookkeeper for a pottery', ja: '陶器店に税理士さんを' } as const;
const WORD = { en: 'bookkeep', ja: '税理士' } as const;

for (const language of ['en', 'ja'] as const) {
  test.describe(`the book (${language})`, () => {
    test.describe.configure({ mode: 'serial' });
    let session: Session;
    let book: Page;
    test.beforeAll(async () => {
      await speakAs(language);
      session = await start({ sites: { gmail: { threads: [] } }, language });
      book = await session.extensionPage('book.html');
    });
    test.afterAll(() => session.close());

    test('an empty book says so, and a referral can be written by hand', async () => {
      await expect(book.getByRole('heading', { name: t('empty.book.title') })).toBeVisible();
      await noBarriers(book);
      await button(book, t('room.add')).click();
      await expect(button(book, t('act.save'))).toHaveAttribute('aria-disabled', 'true');
      await book.getByLabel(t('add.topic')).fill(TOPIC[language]);
      await book.getByLabel(t('add.need')).fill('Bookkeeping and VAT');
      for (const [name, email] of [['Agnes Wirral', 'agnes@wirral.example'], ['Irena Novakova', 'irena@ledgerline.example']] as const) {
        await button(book, new RegExp(`^${t('party.choose')}`, 'u')).first().click();
        await book.getByLabel(t('pick.label')).fill(name);
        await book.getByLabel(t('pick.email')).fill(email);
        await button(book, t('pick.add', { name })).click();
      }
      await noBarriers(book);
      await button(book, t('add.saveReferral')).click();
      await expect(book.getByRole('heading', { level: 1, name: TOPIC[language] })).toBeVisible();
      await expect(book.getByRole('region', { name: t('step.ask-prospect.do', { name: 'Agnes Wirral' }) })).toBeVisible();
      await noBarriers(book);
    });

    test('every room is free of barriers, wide and narrow, light and dark', async () => {
      for (const [width, colorScheme] of [[1360, 'dark'], [400, 'light']] as const) {
        await book.setViewportSize({ width, height: 900 });
        await book.emulateMedia({ colorScheme });
        for (const name of ['today', 'people', 'mails', 'keep', 'settings', 'referrals'] as const) {
          await room(book, name);
          await noBarriers(book);
          expect(await book.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
        }
      }
      await book.setViewportSize({ width: 1360, height: 900 });
      await book.emulateMedia({ colorScheme: 'light' });
    });

    test('“/” finds it from anywhere, and Enter opens it', async () => {
      await room(book, 'today');
      await book.keyboard.press('/');
      await expect(book.getByRole('combobox', { name: t('search.placeholder') })).toBeFocused();
      await book.keyboard.type(WORD[language]);
      await expect(book.getByRole('option', { name: TOPIC[language] })).toHaveAttribute('aria-selected', 'true');
      await noBarriers(book);
      await book.keyboard.press('Enter');
      await expect(book.getByRole('heading', { level: 1, name: TOPIC[language] })).toBeVisible();
    });

    test('the search is narrowed by keyboard, forgives a slip, and opens in the panel too', async () => {
      const box = (page: Page) => page.getByRole('combobox', { name: t('search.placeholder') });
      await book.keyboard.press('/');
      await box(book).fill('Novakvoa'); // two letters changed over
      await expect(book.getByRole('option', { name: 'Irena Novakova' }).first()).toHaveAttribute('aria-selected', 'true');
      await expect(book.locator('.hit mark').first()).toHaveText('Novakova');
      const given = t('find.chip', { what: t('find.direction'), value: t('find.given') });
      await box(book).fill(`${t('find.direction')} `);
      await expect(book.getByRole('option', { name: given })).toHaveAttribute('aria-selected', 'true');
      await book.keyboard.press('Enter');
      await expect(button(book, t('find.takeOut', { what: given }))).toBeVisible();
      await expect(book.getByRole('option')).toHaveCount(1); // the referral, and nobody
      await noBarriers(book);
      await book.keyboard.press('Backspace');
      await expect(button(book, t('find.takeOut', { what: given }))).toHaveCount(0);
      await book.keyboard.press('Escape');
      await expect(box(book)).toHaveCount(0);

      const panel = await session.extensionPage('sidepanel.html');
      await panel.setViewportSize({ width: 360, height: 700 });
      await button(panel, t('act.search')).click();
      await box(panel).fill(WORD[language]);
      await expect(panel.getByRole('option', { name: TOPIC[language] })).toHaveAttribute('aria-selected', 'true');
      await noBarriers(panel);
      await panel.keyboard.press('Enter');
      await expect(panel.getByRole('heading', { level: 1, name: TOPIC[language] })).toBeVisible();
      await panel.close();
    });

    test('a person is corrected in place; removing one is taken back', async () => {
      await room(book, 'people');
      await book.getByRole('link', { name: 'Irena Novakova' }).click();
      await button(book, t('act.about', { act: t('act.fillIn'), what: t('field.company') })).click();
      await expect(book.locator('.detail').getByLabel(t('field.company'), { exact: true })).toBeFocused();
      await book.keyboard.type('Ledgerline');
      await book.keyboard.press('Enter');
      await expect(book.getByRole('definition').filter({ hasText: /^Ledgerline/u })).toBeVisible(); // not the address
      await button(book, t('detail.remove')).click();
      await expect(book.getByRole('link', { name: 'Irena Novakova' })).toHaveCount(0);
      await button(book.getByRole('status', { name: t('toast.region') }), t('act.undo')).click();
      await expect(book.getByRole('link', { name: 'Irena Novakova' })).toBeVisible();
    });

    test('the popup lists what is due; done and later by keys, each taken back', async () => {
      const popup = await session.extensionPage('popup.html');
      await popup.setViewportSize({ width: 380, height: 600 });
      const rows = popup.locator('.due');
      await expect(rows).toHaveCount(2);
      await noBarriers(popup);
      await popup.keyboard.press('d');
      await expect(rows).toHaveCount(1);
      await expect(rows.locator('.open')).toBeFocused();
      await popup.keyboard.press('z');
      await expect(rows).toHaveCount(2);
      await popup.keyboard.press('l');
      const tomorrow = popup.getByRole('menuitem').first();
      await expect(tomorrow).toBeFocused();
      await noBarriers(popup);
      await popup.keyboard.press('Escape');
      await expect(tomorrow).toHaveCount(0);
      await popup.keyboard.press('l');
      await popup.keyboard.press('ArrowUp');
      await popup.keyboard.press('Enter');
      const until = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
      await popup.locator('input[type=date]').fill(until);
      await noBarriers(popup);
      await popup.keyboard.press('Enter');
      await expect(rows).toHaveCount(1);
      await expect(popup.locator('.snooze')).toHaveCount(0);
      await expect(popup.locator('.toast')).toContainText(formatDay(until, 'day', new Date().toISOString().slice(0, 10)));
      await popup.keyboard.press('d');
      await expect(popup.getByRole('heading', { name: t('popup.nothing') })).toBeVisible();
      await popup.close();
    });

    test('everything goes out as a file that holds every event', async () => {
      await room(book, 'keep');
      const [download] = await Promise.all([book.waitForEvent('download'), button(book, t('keep.out.json')).click()]);
      const out = JSON.parse(readFileSync(await download.path(), 'utf8')) as { format: string; events: { kind: string }[] };
      expect(out.format).toBe('goen-book');
      expect(new Set(out.events.map((event) => event.kind))).toEqual(new Set(['added', 'captured', 'planned', 'corrected', 'removed', 'undone', 'done', 'put-off']));
    });

    test('a setting that makes no sense is refused in words; another language is spoken at once', async () => {
      await room(book, 'settings');
      await book.getByLabel(t('settings.emails')).fill('mara');
      await button(book, t('act.save')).click();
      await expect(book.getByText(t('settings.badEmail', { email: 'mara' }))).toBeVisible();
      await book.getByLabel(t('settings.emails')).fill('');
      await book.getByLabel(t('settings.name')).fill('Mara Lindqvist');
      await book.getByLabel(t('settings.language')).selectOption('it');
      await button(book, t('act.save')).click();
      await expect(book.locator('html')).toHaveAttribute('lang', 'it');
      await expect(book.getByRole('heading', { level: 1, name: 'Impostazioni' })).toBeVisible();
      await expect(book.getByLabel('Il Suo nome')).toHaveValue('Mara Lindqvist');
    });

    test('nothing was asked of the network, and no page complained', () => {
      expect(session.ownRequests).toEqual([]);
      expect(session.faults).toEqual([]);
    });
  });
}
