// Bringing files in, in a real browser and two languages: looked at before, decided by keyboard, brought in with tags, cut short and gone on with, taken back.
import { expect, test, type Page } from '@playwright/test';
import { noBarriers } from './barriers.ts';
import { start, type Session } from './extension.ts';
import { button, speakAs, t } from './words.ts';

const HEAD = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const COUNT = 300;
const line = (n: number): string => `Ada${n},Marsh,https://www.linkedin.com/in/ada-${n},${n % 3 === 0 ? `ada${n}@example.com` : ''},Pottery ${n % 7},Potter,03 Apr 2019`;
const file = (name: string, text: string): { name: string; mimeType: string; buffer: Buffer } => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const connections = file('Connections.csv', ['Notes:', '"When exporting your connection data, you may notice that some of the email addresses are missing."', '', HEAD, ...Array.from({ length: COUNT }, (_, n) => line(n)), line(0)].join('\n'));
const members = file('members.csv', 'Mitglied,Erreichbar,Ort\nLeo Brandt,leo@example.com,Linz\nAda5 Marsh,other@example.net,Graz\n');
const mail = file('intro.eml', ['From: Agnes Wirral <agnes@example.com>', 'To: Mara Lindqvist <mara@example.org>', 'Subject: Question about a bookkeeper', 'Date: Mon, 23 Nov 2026 09:12:00 +0000', 'Message-ID: <x1@example.com>', '',
  'Hi Mara,', '', 'you mentioned Irena Novakova, the bookkeeper. I need a bookkeeper for my web shop. Could you introduce me to her?', '', 'Best,', 'Agnes'].join('\n'));

const choose = (page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> => page.locator('.bring input[type=file]').setInputFiles(files);
const outcome = (page: Page, added: number, joined: number, leftOut: number) => expect(page.getByText(t('bring.outcome', { added, joined, leftOut }))).toBeVisible();
/** Rows of the book, and whether their events add up to them. */
const inBook = (page: Page): Promise<{ people: string[]; jobs: number }> => page.evaluate(async () => {
  const answer = <Value>(request: IDBRequest<Value>): Promise<Value> => new Promise((resolve, reject) => { request.addEventListener('success', () => resolve(request.result)); request.addEventListener('error', () => reject(request.error)); });
  const db = await answer(indexedDB.open('goen-book'));
  const people = (await answer(db.transaction('people').objectStore('people').getAll())) as { row: { name: string } }[];
  const jobs = await answer(db.transaction('jobs').objectStore('jobs').count());
  db.close();
  return { people: people.map(({ row }) => row.name).sort(), jobs };
});
/** Pressed in the very moment the list is there: before the browser has drawn it, and long before a test would see it. */
const pressAtOnce = (page: Page, ...keys: string[]): Promise<void> => page.evaluate((all) => new MutationObserver((_, watch) => {
  if (!document.querySelector('.bring-row')) return;
  watch.disconnect();
  for (const key of all) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}).observe(document.body, { childList: true, subtree: true }), keys);
/** Keeps every other writer of people waiting, as a slow disk would; ends with the page. */
const holdWrites = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>((resolve) => {
  const opening = indexedDB.open('goen-book');
  opening.addEventListener('success', () => {
    const store = opening.result.transaction('people', 'readwrite').objectStore('people');
    const again = (): void => { store.get('nobody').addEventListener('success', again); };
    again();
    resolve();
  });
}));

for (const language of ['en', 'ja'] as const) {
  test.describe(`bringing in (${language})`, () => {
    test.describe.configure({ mode: 'serial' });
    let session: Session;
    let book: Page;
    test.beforeAll(async () => {
      await speakAs(language);
      session = await start({ sites: { gmail: { threads: [] } }, language });
      book = await session.extensionPage('book.html#/bring');
    });
    test.afterAll(() => session.close());

    test('a list is looked at, gone through by keyboard, cut short, gone on with: all of it is there, once', async () => {
      await expect(book.getByText(t('bring.where.linkedinText'))).toBeVisible();
      await pressAtOnce(book, 'j', 'j');
      await choose(book, connections);
      await outcome(book, COUNT, 0, 1);
      if (language === 'en') await noBarriers(book);
      for (const key of ['x', 'x', 'k', 'n']) await book.keyboard.press(key);
      await outcome(book, COUNT - 1, 0, 2);
      await expect(book.locator('.bring-who:focus')).toContainText('Ada3 Marsh');
      await book.getByLabel(t('bring.tags')).fill('fair, chamber');
      await holdWrites(book);
      await button(book, t('bring.go', { count: COUNT - 1 })).click();
      await expect.poll(async () => (await book.evaluate(() => navigator.locks.query())).held?.some(({ name }) => name?.startsWith('goen-work-'))).toBe(true);
      await expect(book.getByText(t('bring.writingText'))).toBeVisible();
      await book.waitForTimeout(500);
      await book.reload();
      const cut = book.getByRole('alert').filter({ hasText: t('bring.cut', { name: 'Connections.csv' }) });
      await expect(cut).toContainText(t('bring.cutText'));
      expect((await inBook(book)).people).toEqual([]);
      await button(cut, t('bring.cutGo')).click();
      await expect(book.getByText(t('bring.done', { name: 'Connections.csv', count: COUNT - 1 }))).toBeVisible();
      const { people, jobs } = await inBook(book);
      expect([people.length, new Set(people).size, people.includes('Ada1 Marsh'), jobs]).toEqual([COUNT - 1, COUNT - 1, false, 0]);
      if (language === 'en') await noBarriers(book);
    });

    test('a table of any shape: its columns are said, who may be known is asked, and the whole file is taken back', async () => {
      await choose(book, members, mail);
      const kontakt = book.getByLabel(`${t('bring.map.holds')}: Erreichbar`);
      await expect(kontakt).toHaveValue('email');
      await book.getByLabel(`${t('bring.map.holds')}: Mitglied`).selectOption({ label: t('bring.holds.name') });
      if (language === 'en') await noBarriers(book);
      await button(book, t('bring.map.go')).click();
      await outcome(book, 2, 0, 0);
      await expect(book.locator('.bring-row')).toHaveCount(1); // what is asked is shown first
      await expect(book.getByText(t('bring.sign.name'))).toBeVisible();
      for (const key of ['j', 'm']) await book.keyboard.press(key);
      await outcome(book, 1, 1, 0);
      await button(book, t('bring.go', { count: 2 })).click();
      await expect(book.getByText(t('bring.done', { name: 'members.csv', count: 1 }))).toBeVisible();
      await button(book, t('act.about', { act: t('bring.back'), what: 'members.csv' })).click();
      await expect(book.getByText(t('bring.tookBack', { name: 'members.csv' }))).toBeVisible();
      expect((await inBook(book)).people).toHaveLength(COUNT - 1);
    });

    test('a mail goes to the room of mails; what is something else says where it belongs', async () => {
      await button(book, t('bring.next', { name: 'intro.eml' })).click();
      await button(book, 'Mara Lindqvist <mara@example.org>').click();
      await expect(book.getByText('Irena Novakova', { exact: true }).first()).toBeVisible();
      await expect(book.locator('.mail-text li')).toHaveCount(1);
      await book.evaluate(() => { location.hash = '#/bring'; });
      for (const [given, says] of [
        [file('All mail.mbox', 'From a@example.com Mon Jan  5 10:00:00 2026\nSubject: x\n\nhello\n'), t('bring.elsewhere.mailbox')], [file('book.goen', '{"format":"goen-book"}'), t('bring.elsewhere.backup')],
        [file('messages.csv', 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n1,,A,,B,2026-01-01,,hello,INBOX\n'), t('bring.problem.messages-file')],
        [{ name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 1, 0, 8, 0]) }, t('bring.problem.zip-file')], [file('empty.csv', ''), t('bring.problem.empty')],
      ] as const) {
        await choose(book, given);
        await expect(book.getByText(says)).toBeVisible();
      }
      expect([session.faults, session.ownRequests]).toEqual([[], []]);
    });
  });
}
