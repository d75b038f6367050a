// A person's answers and a person's rights, in a real browser and two languages: an old yes is asked about and said again, an entry is put right and taken out, what is kept is given out, and who is forgotten is gone.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { PersonFile } from '../../lib/domain/person-file.ts';
import { noBarriers } from './barriers.ts';
import { start, type Session } from './extension.ts';
import { button, speakAs, t } from './words.ts';

const AGNES = { en: 'Agnes Wirral', ja: '佐藤 花子' } as const;
const IRENA = 'Irena Novakova';
const room = (page: Page, name: 'referrals' | 'people'): Promise<void> => page.getByRole('navigation').locator(`a[href="#/${name}"]`).click();
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** All that lies in the extension's databases and storage, letter by letter. */
const kept = (page: Page): Promise<string> => page.evaluate(async () => {
  const answer = <Value>(request: IDBRequest<Value>): Promise<Value> => new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const found: unknown[] = [await (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<unknown> } } } }).chrome.storage.local.get()];
  for (const { name } of await indexedDB.databases()) {
    const db = await answer(indexedDB.open(name ?? ''));
    for (const store of db.objectStoreNames) found.push(await answer(db.transaction(store).objectStore(store).getAll()));
    db.close();
  }
  return JSON.stringify(found);
});

for (const language of ['en', 'ja'] as const) {
  test.describe(`the ledger (${language})`, () => {
    test.describe.configure({ mode: 'serial' });
    const agnes = AGNES[language];
    let session: Session;
    let book: Page;
    test.beforeAll(async () => {
      await speakAs(language);
      session = await start({ sites: { gmail: { threads: [] } }, language });
      book = await session.extensionPage('book.html');
    });
    test.afterAll(() => session.close());

    test('a yes of half a year ago is asked about, and said again', async () => {
      await button(book, t('room.add')).click();
      await book.getByLabel(t('add.topic')).fill('Books');
      await book.getByLabel(t('add.need')).fill('Bookkeeping and VAT');
      for (const [name, email] of [[agnes, 'agnes@wirral.example'], [IRENA, 'irena@ledgerline.example']] as const) {
        await button(book, new RegExp(`^${t('party.choose')}`, 'u')).first().click();
        await book.getByLabel(t('pick.label')).fill(name);
        await book.getByLabel(t('pick.email')).fill(email);
        await button(book, t('pick.add', { name })).click();
      }
      await button(book, t('add.saveReferral')).click();
      await button(book, t('act.about', { act: t('track.record'), what: agnes })).click();
      await book.locator('form input[type=date]').fill(daysAgo(200));
      await book.getByRole('textbox', { name: t('answer.note'), exact: true }).fill(`${agnes} on the phone`);
      await noBarriers(book);
      await button(book, t('act.save')).click();
      await expect(book.getByRole('region', { name: t('step.check-yes.do', { name: agnes }) })).toBeVisible();
      await noBarriers(book);
      await button(book, t('step.check-yes.go')).click();
      await expect(book.getByRole('radio', { name: t('answer.renewed') })).toBeChecked();
      await button(book, t('act.save')).click();
      await expect(book.getByRole('region', { name: t('step.ask-provider.do', { name: IRENA }) })).toBeVisible();
    });

    test('every entry can be seen, put right and taken out; each is taken back', async () => {
      await button(book, t('act.about', { act: t('ledger.all', { count: 2 }), what: agnes })).click();
      const list = book.getByRole('list', { name: t('ledger.of', { name: agnes }) });
      await expect(list.getByRole('listitem')).toHaveCount(2);
      await noBarriers(book);
      await list.getByRole('button', { name: new RegExp(`^${t('act.correct')}`, 'u') }).last().click();
      await list.locator('label', { hasText: t('answer.expired') }).click();
      await button(list, t('act.save')).click();
      await expect(list.getByText(t('optIn.expired'))).toBeVisible();
      await expect(book.getByRole('region', { name: t('step.ask-prospect.do', { name: agnes }) })).toBeVisible();
      const undo = button(book.getByRole('status', { name: t('toast.region') }), t('act.undo'));
      await undo.click();
      await expect(list.getByText(t('optIn.renewed'))).toBeVisible();
      await list.getByRole('button', { name: new RegExp(`^${t('ledger.takeOut')}`, 'u') }).first().click();
      await expect(list.getByRole('listitem')).toHaveCount(1);
      await undo.click();
      await expect(list.getByRole('listitem')).toHaveCount(2);
    });

    test('the person’s page tells what they agreed to, and gives it out', async () => {
      await room(book, 'people');
      await book.getByRole('link', { name: agnes }).click();
      await expect(book.getByRole('heading', { name: t('person.agreed', { name: agnes }) })).toBeVisible();
      await expect(book.getByRole('list', { name: 'Books' }).getByRole('listitem')).toHaveCount(2);
      await noBarriers(book);
      const [download] = await Promise.all([book.waitForEvent('download'), button(book, t('person.download')).click()]);
      const out = JSON.parse(readFileSync(await download.path(), 'utf8')) as PersonFile;
      expect(download.suggestedFilename()).toBe(`goen-person-${out.person?.id}.json`);
      expect(out.answers.map((entry) => entry.step)).toEqual(['granted', 'renewed']);
      expect(JSON.stringify(out)).not.toContain('Irena');
    });

    test('who is forgotten is gone from everything that is kept; the record says so', async () => {
      expect(await kept(book)).toContain(agnes);
      await button(book, t('person.forget')).click();
      const dialog = book.getByRole('dialog', { name: t('forget.title', { name: agnes }) });
      await expect(button(dialog, t('act.cancel'))).toBeFocused();
      await noBarriers(book);
      await book.setViewportSize({ width: 320, height: 640 });
      expect(await book.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      await book.setViewportSize({ width: 1360, height: 900 });
      await button(dialog, t('act.cancel')).click();
      await expect(dialog).toHaveCount(0);
      await button(book, t('person.forget')).click();
      await button(dialog, t('forget.go')).click();
      await expect(book.getByText(t('forget.done'))).toBeVisible();
      await expect(book.getByRole('link', { name: agnes })).toHaveCount(0);
      const left = await kept(book);
      for (const text of [agnes, agnes.replaceAll(' ', ''), 'agnes@wirral.example', 'Bookkeeping and VAT']) expect(left).not.toContain(text);
      expect(left).toContain(IRENA);
      await book.reload();
      await room(book, 'referrals');
      await book.locator('a.row').first().click();
      await expect(book.getByText(t('party.forgotten')).first()).toBeVisible();
      await noBarriers(book);
    });

    test('nothing was asked of the network, and no page complained', () => {
      expect(session.ownRequests).toEqual([]);
      expect(session.faults).toEqual([]);
    });
  });
}
