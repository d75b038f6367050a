// Whoever sends business, in a real browser and two languages: a first introduction stands out, a plan is made and taken back, a provider is paused on evidence with a kind mail, marked where somebody is chosen, and taken up again.
import { expect, test, type Page } from '@playwright/test';
import { noBarriers } from './barriers.ts';
import { bookOfSources, FIRST, NEW_CLIENT, PROVIDER } from './book-of-sources.ts';
import { start, type Session } from './extension.ts';
import { fillBook } from './filled-book.ts';
import { button, speakAs, t } from './words.ts';

const NAMES = { en: { first: FIRST, client: NEW_CLIENT, provider: PROVIDER }, ja: { first: '野村 晴子', client: '石井 直美', provider: '渡辺 工務' } } as const;
const WHY = { en: 'The last door came four weeks late', ja: '前回の納品が四週間遅れました' } as const;
const AGREED = { en: 'Answers within two days', ja: '二日以内にお返事をいただく' } as const;

for (const language of ['en', 'ja'] as const) {
  test.describe(`sources (${language})`, () => {
    test.describe.configure({ mode: 'serial' });
    const names = NAMES[language];
    let session: Session;
    let book: Page;
    const room = async (name: 'sources' | 'referrals'): Promise<void> => book.getByRole('navigation').locator(`a[href="#/${name}"]`).click();
    const undo = () => button(book.getByRole('status', { name: t('toast.region') }), t('act.undo')).last();
    test.beforeAll(async () => {
      await speakAs(language);
      session = await start({ sites: { gmail: { threads: [] } }, language });
      book = await session.extensionPage('book.html');
    });
    test.afterAll(() => session.close());

    test('an empty room says what makes a source', async () => {
      await room('sources');
      await expect(book.getByRole('heading', { name: t('sources.empty.title') })).toBeVisible();
      await noBarriers(book);
      await fillBook(book, bookOfSources(names));
    });

    test('a first introduction stands on top, the order has its reasons, and few cases have none', async () => {
      await room('sources');
      const firsts = book.getByRole('region', { name: t('sources.firsts') });
      await expect(firsts.getByText(names.first)).toBeVisible();
      await expect(firsts.getByText(t('sources.firsts.notThanked'))).toBeVisible();
      await expect(book.getByRole('region', { name: t('sources.new') }).getByText(names.client)).toBeVisible();
      const order = book.getByRole('region', { name: t('sources.rank') }).getByRole('listitem');
      await expect(order).toHaveCount(3);
      await expect(order.first()).toContainText('Agnes Wirral');
      await expect(order.first()).toContainText(t('sources.rank.closest'));
      await expect(order.first()).toContainText(t('sources.why.won', { count: 6 }));
      await expect(book.getByRole('region', { name: t('sources.few'), exact: true }).getByRole('listitem')).toHaveCount(2);
      await expect(book.getByRole('region', { name: t('sources.partners'), exact: true }).getByText('Bernd Oster')).toBeVisible();
      await expect(book.getByRole('region', { name: t('sources.clients'), exact: true }).getByText(names.client)).toBeVisible();
    });

    test('wide and narrow, light and dark: no barriers, nothing wider than the page', async () => {
      for (const [width, colorScheme] of [[1360, 'dark'], [400, 'light'], [320, 'dark']] as const) {
        await book.setViewportSize({ width, height: 900 });
        await book.emulateMedia({ colorScheme });
        for (const hash of ['#/sources', '#/sources/agnes', '#/sources/tomas']) {
          await book.evaluate((to) => { location.hash = to; }, hash);
          await expect(book.getByRole('heading', { level: 1 })).toHaveText(hash === '#/sources' ? t('room.sources') : hash.endsWith('agnes') ? 'Agnes Wirral' : names.provider);
          await noBarriers(book);
          expect(await book.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
        }
      }
      await book.setViewportSize({ width: 1360, height: 900 });
      await book.emulateMedia({ colorScheme: 'light' });
    });

    test('a plan is made for a new client from suggestions, saved in one, and taken back', async () => {
      await room('sources');
      await book.getByRole('region', { name: t('sources.new') }).getByRole('link', { name: t('act.about', { act: t('sources.makePlan'), what: names.client }) }).click();
      const sheet = book.getByRole('region', { name: t('plan.title') });
      await expect(sheet.getByRole('radio', { name: t('sources.kind.client') })).toBeChecked();
      await button(sheet, t('plan.client.gain1')).click();
      await sheet.getByLabel(t('plan.ask')).fill('A talk of three');
      await sheet.getByRole('list', { name: t('plan.start') }).getByRole('button').filter({ hasText: t('plan.client.steps').split('\n')[0] }).click();
      await expect(sheet.getByLabel(t('plan.steps'))).toHaveValue(t('plan.client.steps'));
      await sheet.getByLabel(t('plan.mostAsksPerYear')).fill('99');
      await button(sheet, t('act.about', { act: t('plan.save'), what: names.client })).click();
      await expect(sheet.getByText(t('plan.badNumber'))).toBeVisible();
      await sheet.getByLabel(t('plan.mostAsksPerYear')).fill('1');
      await noBarriers(book);
      await button(sheet, t('act.about', { act: t('plan.save'), what: names.client })).click();
      await expect(sheet.getByText(t('settings.allSaved'))).toBeVisible();
      await button(book, t('sources.asks.today')).click();
      await expect(book.getByRole('region', { name: t('sources.asks') })).toContainText(t('sources.asks.most', { count: 1 }));
      await expect(book.getByRole('region', { name: t('sources.asks') }).locator('.st-open')).toBeVisible();
      await undo().click();
      await expect(book.getByText(t('sources.asks.none'))).toBeVisible();
      await book.reload();
      await expect(sheet.getByLabel(t('plan.gain'))).toHaveValue(t('plan.client.gain1'));
      await room('sources');
      await expect(book.getByRole('region', { name: t('sources.new') }).getByText(names.client)).toHaveCount(0);
    });

    test('what is typed into a plan is there again', async () => {
      await book.evaluate(() => { location.hash = '#/sources/bernd'; });
      const sheet = book.getByRole('region', { name: t('plan.title') });
      await sheet.getByLabel(t('plan.notes')).fill('Half a thought');
      await expect(sheet.getByText(t('settings.unsaved'))).toBeVisible();
      await book.waitForTimeout(500); // it is kept a moment after the last key
      await book.reload();
      await expect(sheet.getByLabel(t('plan.notes'))).toHaveValue('Half a thought');
    });

    test('a provider is paused on evidence, told kindly, and marked where somebody is chosen', async () => {
      await book.evaluate(() => { location.hash = '#/people/tomas'; });
      const part = book.getByRole('region', { name: t('pause.title', { name: names.provider }) });
      const speaks = part.getByRole('region', { name: t('pause.for') });
      await expect(speaks.getByRole('listitem')).toHaveCount(3);
      await expect(speaks).toContainText(t('pause.evidence.slow', { count: 13 }));
      await expect(speaks).toContainText('Nobody answers the phone there.');
      await button(part, t('pause.begin')).click();
      await expect(button(part, t('pause.go'))).toHaveAttribute('aria-disabled', 'true');
      await part.getByLabel(t('pause.why')).fill(WHY[language]);
      await part.getByLabel(t('pause.until')).fill('2027-02-01');
      await noBarriers(book);
      await button(part, t('pause.go')).click();
      await expect(part.getByText(WHY[language]).first()).toBeVisible();
      await button(part, t('pause.draft.write')).click();
      const mail = part.getByLabel(t('pause.draft.mail', { name: names.provider }));
      await expect(mail).toHaveValue(new RegExp(WHY[language], 'u'));
      await mail.fill(`${await mail.inputValue()}\nEwa Zielona waits as well.`);
      await expect(part.getByText(t('pause.draft.held', { name: 'Ewa Zielona' }))).toBeVisible();
      await expect(button(part, t('act.copy'))).toHaveAttribute('aria-disabled', 'true');
      await noBarriers(book);
      await mail.fill((await mail.inputValue()).replace('Ewa Zielona waits as well.', ''));
      await expect(part.getByText(t('pause.draft.held', { name: 'Ewa Zielona' }))).toHaveCount(0);
      await button(part, t('act.copy')).click();
      await expect(book.getByText(t('toast.copied'))).toBeVisible();

      await room('referrals');
      await book.locator('a.row', { hasText: 'A pantry cupboard' }).click();
      await expect(book.getByText(t('paused.title', { name: names.provider }))).toBeVisible();
      await button(book, new RegExp(`^${t('party.else')}`, 'u')).last().click();
      await book.getByLabel(t('pick.label')).fill(names.provider);
      await expect(book.locator('.cand').getByText(WHY[language])).toBeVisible();
      await expect(button(book, t('act.about', { act: t('act.choose'), what: names.provider }))).toBeEnabled();
      await noBarriers(book);
    });

    test('the way back keeps what was agreed', async () => {
      await room('sources');
      await book.getByRole('region', { name: t('sources.paused') }).getByRole('link', { name: names.provider }).click();
      const part = book.getByRole('region', { name: t('pause.title', { name: names.provider }) });
      await part.getByLabel(t('pause.resume.agreed')).fill(AGREED[language]);
      await button(part, t('pause.resume.go')).click();
      await expect(part.getByRole('region', { name: t('pause.earlier') })).toContainText(AGREED[language]);
      await expect(button(part, t('pause.begin'))).toBeVisible();
      await undo().click();
      await expect(button(part, t('pause.resume.go'))).toBeVisible();
    });

    test('nothing was asked of the network, and no page complained', () => {
      expect(session.ownRequests).toEqual([]);
      expect(session.faults).toEqual([]);
    });
  });
}
