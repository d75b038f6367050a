// Hostile strings in every field that is ever shown, in every room: nothing runs, no element comes of them, no address but a harmless one. GOEN_XSS=all takes every string.
import { expect, test, type Page } from '@playwright/test';
import { start, type Session } from './extension.ts';
import { fillBook } from './filled-book.ts';
import { hostileList, hostileMailbox, hostileTable, OWNER } from './foreign-files.ts';
import { hostileBook, idOf, VECTORS, watch, type Watched } from './foreign-text.ts';
import { GMAIL, hashId, sites } from './mailbox.ts';
import { button, speakAs, t } from './words.ts';

const EVERY = process.env['GOEN_XSS'] === 'all' ? 1 : 6;
const TEXTS = VECTORS.filter((_, n) => n % EVERY === 0);
const ROOMS = ['today', 'referrals', 'people', 'ledger', 'sources', 'review', 'review/2026-10', 'thanks', 'thanks/praise', 'pictures', 'kit', 'add', 'bring', 'mails', 'rules', 'settings', 'keep', 'same', 'mailbox', 'search'];
const LETTERS = ['thanks-letter', 'card', 'apology'];

test.describe('hostile text', () => {
  let session: Session;
  let book: Page;
  let watched: Watched;
  test.beforeAll(async () => {
    await speakAs('en');
    session = await start({ sites: { ...sites('en'), gmail: { threads: [hostileThread()], options: { account: { name: 'Mara', email: 'me@mara.example' } } } } });
    watched = await watch(session.context);
    book = await session.extensionPage('book.html#/today');
    await fillBook(book, hostileBook(TEXTS));
    await book.locator('.rooms').waitFor();
  });
  test.afterAll(() => session.close());
  test.afterEach(() => expect([...watched.alarms, ...session.faults]).toEqual([]));

  /** Goes to each place in turn; says how many of the texts were seen there. */
  const visit = (places: readonly { hash: string; text: string }[]): Promise<number> => book.evaluate(async (all) => {
    let seen = 0;
    for (const { hash, text } of all) {
      location.hash = hash;
      const shows = (): boolean => [document.body.textContent ?? '', ...[...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value)].some((shown) => shown.includes(text));
      for (let wait = 0; wait < 40 && !(location.hash === hash && shows()); wait++) await new Promise((resolve) => setTimeout(resolve, 25));
      seen += Number(shows());
    }
    return seen;
  }, places);
  /** As much of it as stands on one line and is neither folded nor cut. */
  const shown = (text: string): string => (text.trim().split(/\s/u)[0] ?? '').slice(0, 12);
  const places = (hash: (n: number) => string): { hash: string; text: string }[] => TEXTS.map((text, n) => ({ hash: hash(n), text: shown(text) }));

  test(`${TEXTS.length} people, each opened`, async () => {
    test.setTimeout(300_000);
    expect(await visit(places((n) => `#/people/${idOf(n, 'a')}`))).toBe(TEXTS.length);
  });
  test(`${TEXTS.length} referrals, each opened`, async () => {
    test.setTimeout(300_000);
    expect(await visit(places((n) => `#/referrals/${idOf(n, 'b')}`))).toBe(TEXTS.length);
  });
  test('letters to them', async () => {
    const some = TEXTS.map((_, n) => n).filter((n) => n % 6 === 0);
    for (const n of some) for (const kind of LETTERS) {
      await book.evaluate((hash) => { location.hash = hash; }, `#/letter/referral/${idOf(n, 'b')}/${kind}`);
      await book.waitForTimeout(60);
    }
  });
  test('every room, light and narrow', async () => {
    test.setTimeout(120_000);
    for (const room of ROOMS) {
      await book.goto(book.url().replace(/#.*$/u, `#/${room}`));
      await book.locator('main').first().waitFor();
      await book.mouse.wheel(0, 4_000);
      await book.waitForTimeout(150);
    }
  });
  const seenIn = (selector: string): Promise<string> => book.locator(selector).evaluateAll((all) => all.map((one) => one.textContent ?? '').join(' '));
  /** A row of the list begins with whatever of the text is not white. */
  const missing = (seen: string, texts: readonly string[]): string[] => texts.filter((text) => !seen.includes(shown(text)));
  test('files of them, looked at before they are brought in: columns, entries, what came of them', async () => {
    test.setTimeout(120_000);
    await book.keyboard.press('Escape'); // the search was the last room
    await book.goto(book.url().replace(/#.*$/u, '#/bring'));
    await book.locator('.bring input[type=file]').setInputFiles(hostileTable(TEXTS));
    await expect(book.locator('.bring-column')).toHaveCount(Math.min(40, TEXTS.length));
    expect(missing(await seenIn('.bring-column'), TEXTS.slice(0, 40))).toEqual([]);
    await button(book, t('act.cancel')).click();
    await book.locator('.bring input[type=file]').setInputFiles(hostileList(TEXTS));
    await book.locator('.bring-list').waitFor();
    await book.locator('.bring-preview .seg label, .bring-preview .seg button').first().click();
    let seen = '';
    for (let top = 0, height = 1; top < height; top += 300) {
      height = await book.locator('.bring-list .windowed').evaluate((list, at) => { list.scrollTop = at; return list.scrollHeight; }, top);
      await book.waitForTimeout(30);
      seen += await seenIn('.bring-row');
    }
    // Without an address, a phone or a profile that is one, and without letters in the name, there is nothing to go by: that is said, not shown.
    expect(missing(seen, TEXTS).length).toBeLessThan(TEXTS.length / 10);
    await button(book, t('bring.all.new')).click();
    await book.locator('.bring-foot .btn-main').click();
    await expect(book.locator('.bring-now .note').first()).toContainText('Connections.csv');
  });
  test('a mailbox of them, gone through batch by batch, each with its words', async () => {
    test.setTimeout(400_000);
    await book.goto(book.url().replace(/#.*$/u, '#/mailbox'));
    await book.locator('[data-mailbox-file]').setInputFiles(hostileMailbox(TEXTS));
    await expect(book.getByLabel(OWNER)).toBeChecked();
    await button(book, t('mailbox.read')).click();
    const cases = book.locator('.mailbox-case');
    const end = book.getByRole('heading', { name: t('mailbox.end.title') });
    let seen = '';
    let count = 0;
    await expect(cases.first().or(end)).toBeVisible({ timeout: 60_000 });
    while ((await cases.count()) > 0) {
      const first = await cases.first().getAttribute('data-case');
      const here = await cases.count();
      for (let n = 0; n < here; n++) await button(cases.nth(n), new RegExp(`^${t('mailbox.words')}`, 'u')).click();
      seen += await seenIn('.mailbox-case');
      count += here;
      await button(book, t('mailbox.keepAll')).click();
      await button(book, t('mailbox.batch.save', { count: here })).click();
      await expect(book.locator(`.mailbox-case[data-case="${first}"]`)).toHaveCount(0);
      await expect(cases.first().or(end)).toBeVisible();
    }
    // Some of them hide the introduction from the reader; the others are shown.
    expect(count).toBeGreaterThan(TEXTS.length * 0.7);
    expect(TEXTS.length - missing(seen, TEXTS).length).toBeGreaterThan(TEXTS.length / 2);
  });
  test('found by the search', async () => {
    await book.keyboard.press('Escape');
    for (const text of TEXTS.slice(0, 12)) {
      await book.locator('.btn.find').click();
      await book.getByRole('combobox').fill(text);
      await book.waitForTimeout(80);
      await book.keyboard.press('Escape');
    }
  });
  test('the popup, and a thread that says them, in the panel', async () => {
    const popup = await session.extensionPage('popup.html');
    await popup.locator('main, body > *').first().waitFor();
    await popup.waitForTimeout(300);
    const gmail = await session.open(`${GMAIL}#inbox/${hashId('hostile')}`);
    await gmail.locator('[data-message-id]:visible').first().waitFor();
    await session.clickIcon(gmail);
    const panel = await session.panel(gmail);
    await panel.locator('main').first().waitFor();
    await panel.waitForTimeout(800);
    const strange = await panel.evaluate(() => [...document.querySelectorAll('script:not([src]), iframe, object, embed, base, img:not([src^="/"]), [onerror], [onload], [onclick], a[href^="javascript" i], form[action]')].map((element) => element.outerHTML.slice(0, 200)));
    expect(strange).toEqual([]);
    expect(session.faults.filter((fault) => /policy|refused/iu.test(fault))).toEqual([]);
    expect(session.ownRequests).toEqual([]);
  });
});

function hostileThread(): object {
  const some = TEXTS.filter((text) => text.length < 200).slice(0, 20);
  return {
    threadId: 'hostile', subject: `Introduction: ${some[0]}`, host: 'gmail', me: { name: 'Mara', emails: ['me@mara.example'] },
    messages: some.slice(0, 3).map((text, n) => ({ id: `h${n}`, sentAt: `2026-11-2${n}T09:00:00+00:00`, from: { name: text, email: `from${n}@example.com` }, to: [{ name: 'Mara', email: 'me@mara.example' }], cc: [{ name: some[n + 3], email: `cc${n}@example.com` }], bodyText: `Hello Mara, may I introduce ${some[n + 4]} to ${some[n + 5]}? They need ${some.join(' and ')}.` })),
  };
}
