// Given and received in a real browser and two languages: what happened is written down and taken back, amounts of two currencies are never added, spin-offs make a chain, and the ledger goes out as CSV.
import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { noBarriers } from './barriers.ts';
import { start, type Session } from './extension.ts';
import { button, speakAs, t } from './words.ts';

const CLIENT = { en: 'Agnes Wirral', ja: '佐藤 花子' } as const;
const NEXT = { en: 'Cyril Oake', ja: '大木 誠' } as const;
const IRENA = 'Irena Novakova';
const PRAISE = { en: 'All our books in order within a week.', ja: '一週間で帳簿がすっかり片付きました。' } as const;
const AMOUNTS = { en: ['£1,250.50', '¥300,000', /£1,250\.50.*¥300,000/u], ja: ['£1,250.50', '30万円', /1,250\.50.*300,000/u] } as const;

for (const language of ['en', 'ja'] as const) {
  test.describe(`given and received (${language})`, () => {
    test.describe.configure({ mode: 'serial' });
    let session: Session;
    let book: Page;
    const section = (name: string): Locator => book.getByRole('region', { name, exact: true });
    const inNav = (name: 'ledger' | 'people' | 'referrals'): Promise<void> => book.getByRole('navigation').locator(`a[href="#/${name}"]`).click();
    const choose = async (name: string, isKnown: boolean): Promise<void> => {
      await button(book, new RegExp(`^${t('party.choose')}`, 'u')).first().click();
      await book.getByLabel(t('pick.label')).fill(name);
      await button(book, isKnown ? t('act.about', { act: t('act.choose'), what: name }) : t('pick.add', { name })).click();
    };
    /** Somebody introduces a client to me. */
    const received = async (topic: string, prospect: string, introducer: string, isKnown: boolean): Promise<void> => {
      await book.getByRole('navigation').locator('a[href="#/add"]').click();
      await book.getByLabel(t('add.topic')).fill(topic);
      await book.getByLabel(t('add.need')).fill(`${topic}, soon`);
      await book.locator('label', { hasText: t('add.received') }).click();
      await choose(prospect, false);
      await choose(introducer, isKnown);
      await button(book, t('add.saveReferral')).click();
      await expect(book.getByRole('heading', { level: 1, name: topic })).toBeVisible();
    };
    test.beforeAll(async () => {
      await speakAs(language);
      session = await start({ sites: { gmail: { threads: [] } }, language });
      book = await session.extensionPage('book.html');
    });
    test.afterAll(() => session.close());

    test('the empty ledger says what will stand here', async () => {
      await inNav('ledger');
      await expect(book.getByRole('heading', { name: t('books.empty') })).toBeVisible();
      await noBarriers(book);
    });

    test('an appointment and the client’s word are written down; one is taken out and back', async () => {
      await received('Web shop', CLIENT[language], IRENA, false);
      const since = section(t('since.title'));
      await button(since, t('since.add')).click();
      await noBarriers(book);
      await button(since, t('act.save')).click();
      await expect(since.getByRole('listitem')).toHaveText([new RegExp(t('happened.appointment'), 'u')]);
      await button(since, t('since.add')).click();
      await since.getByLabel(t('since.kind'), { exact: true }).selectOption({ label: t('happened.client-word') });
      await expect(since.getByLabel(t('since.with'), { exact: true }).locator('option:checked')).toHaveText(CLIENT[language]);
      await since.getByLabel(t('answer.channel'), { exact: true }).selectOption({ label: t('channel.phone') });
      await since.getByLabel(t('since.words'), { exact: true }).fill(PRAISE[language]);
      await button(since, t('act.save')).click();
      await expect(since.getByRole('blockquote')).toHaveText(PRAISE[language]);
      await since.getByRole('listitem').first().getByRole('button', { name: new RegExp(`^${t('ledger.takeOut')}`, 'u') }).click();
      await expect(since.getByRole('listitem')).toHaveCount(1);
      await button(book.getByRole('status', { name: t('toast.region') }), t('act.undo')).click();
      await expect(since.getByRole('listitem')).toHaveCount(2);
      await noBarriers(book);
    });

    test('an order with an amount, and one in another currency: side by side, never added', async () => {
      const [first, second] = AMOUNTS[language];
      const since = section(t('since.title'));
      await button(since, t('since.add')).click();
      await since.getByLabel(t('since.kind'), { exact: true }).selectOption({ label: t('happened.order') });
      await since.getByLabel(t('worth.amount'), { exact: true }).fill('a lot');
      await expect(button(since, t('act.save'))).toHaveAttribute('aria-disabled', 'true');
      await since.getByLabel(t('worth.amount'), { exact: true }).fill(first);
      await noBarriers(book);
      await button(since, t('act.save')).click();
      await expect(since.getByRole('listitem')).toHaveCount(3);
      const worth = section(t('worth.title'));
      await button(worth, t('worth.add')).click();
      await worth.getByLabel(t('worth.amount'), { exact: true }).fill(second);
      await noBarriers(book);
      await button(worth, t('act.save')).click();
      await expect(worth.getByRole('textbox')).toHaveCount(0);
      await expect(worth.locator('.count')).toHaveText(AMOUNTS[language][2]);
      await expect(worth.getByText(t('worth.sideBySide', { count: 2 }))).toBeVisible();
      await expect(worth.getByRole('listitem')).toHaveCount(2);
      await noBarriers(book);
    });

    test('a step of the delivery is told; the tie is named', async () => {
      const steps = section(t('steps.title'));
      await button(steps, t('steps.add')).click();
      await steps.getByLabel(t('steps.what'), { exact: true }).fill('Inspection');
      await button(steps, t('act.save')).click();
      await button(steps, t('act.about', { act: t('steps.tell'), what: 'Inspection' })).click();
      await expect(steps.locator('.st-yes')).toBeVisible();
      const roots = section(t('roots.title'));
      await button(roots, t('act.about', { act: t('act.fillIn'), what: t('roots.tie') })).click();
      await roots.getByLabel(t('roots.tie'), { exact: true }).fill('BNI Leeds');
      await book.keyboard.press('Enter');
      await expect(roots.getByText('BNI Leeds')).toBeVisible();
      await noBarriers(book);
    });

    test('a client who brings another: offered, tied by a press, shown from both ends', async () => {
      await received('Photos', NEXT[language], CLIENT[language], true);
      const roots = section(t('roots.title'));
      await expect(roots.getByText(t('roots.offered', { name: CLIENT[language], topic: 'Web shop' }))).toBeVisible();
      await noBarriers(book);
      await button(roots, t('act.about', { act: t('roots.yes'), what: 'Web shop' })).click();
      const chain = roots.getByRole('list', { name: t('roots.from') });
      await expect(chain.getByRole('listitem')).toHaveCount(2);
      await expect(chain.getByRole('listitem').first()).toContainText('BNI Leeds');
      await chain.getByRole('link', { name: 'Web shop' }).click();
      await expect(roots.getByRole('list', { name: t('roots.branch') }).getByRole('link', { name: 'Photos' })).toBeVisible();
      await button(roots, t('roots.choose')).click();
      await expect(roots.getByText(t('roots.noneFits'))).toBeVisible();
      await noBarriers(book);
      await button(roots, t('act.cancel')).click();
    });

    test('a person’s page says in words what stands between you, and who brought this client', async () => {
      await inNav('people');
      await book.locator('a.row', { hasText: IRENA }).click();
      const between = book.locator('.between');
      await expect(between).toContainText(t('between.received', { name: IRENA, count: 1 }));
      await expect(between).toContainText(t('worth.sideBySide', { count: 2 }));
      await book.locator('a.row', { hasText: NEXT[language] }).click();
      await expect(between).toContainText(t('between.first', { name: IRENA }));
      await expect(between.getByRole('list').getByRole('listitem')).toHaveCount(2);
      await noBarriers(book);
      await between.getByRole('link', { name: t('between.all') }).click();
      await expect(book.locator('a.line')).toHaveCount(1);
    });

    test('the ledger is filtered, kept in the address, moved through by keys, and goes out as CSV', async () => {
      await button(book, t('books.anybody')).click();
      await expect(book.locator('a.line')).toHaveCount(2);
      await book.getByLabel(t('books.withAmount')).check();
      await expect(book.locator('a.line')).toHaveCount(1);
      await expect(book.getByRole('status').filter({ hasText: t('books.count', { count: 1 }) })).toContainText(AMOUNTS[language][2]);
      await book.reload();
      await expect(book.locator('a.line')).toHaveCount(1);
      await book.getByLabel(t('books.withAmount')).uncheck();
      await expect(book.locator('a.line')).toHaveCount(2);
      for (const [width, colorScheme] of [[1360, 'dark'], [400, 'light'], [320, 'light']] as const) {
        await book.setViewportSize({ width, height: 900 });
        await book.emulateMedia({ colorScheme });
        await noBarriers(book);
        expect(await book.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      }
      await book.setViewportSize({ width: 1360, height: 900 });
      await book.locator('h1').click();
      await book.keyboard.press('j');
      await expect(book.locator('a.line').first()).toBeFocused();
      await book.keyboard.press('ArrowDown');
      await expect(book.locator('a.line').last()).toBeFocused();
      const [download] = await Promise.all([book.waitForEvent('download'), button(book, t('books.csv')).click()]);
      const text = readFileSync(await download.path(), 'utf8');
      expect(download.suggestedFilename()).toMatch(/^goen-ledger-\d{4}-\d\d-\d\d\.csv$/u);
      expect(text.startsWith('\uFEFF"')).toBe(true);
      const [head, ...rows] = text.slice(1).trimEnd().split('\r\n');
      expect(head).toContain(`"${t('books.amountIn', { currency: 'GBP' })}","${t('books.amountIn', { currency: 'JPY' })}"`);
      expect(rows).toHaveLength(2);
      expect(rows.filter((row) => row.endsWith(',1250.5,300000'))).toHaveLength(1);
      await book.locator('a.line').last().click();
      await expect(book.locator('.detail').getByRole('heading', { level: 1 })).toBeVisible();
    });

    test('nothing was asked of the network, and no page complained', () => {
      expect(session.ownRequests).toEqual([]);
      expect(session.faults).toEqual([]);
    });
  });
}
