// Lists of a large book in a real browser: at once there, short tasks, few nodes; tagged, changed together by keyboard, joined and taken apart; and every place has its address.
import { expect, test, type Page } from '@playwright/test';
import { inventedBook } from '../domain/pictures/invented-book.ts';
import { noBarriers } from './barriers.ts';
import { start, type Session } from './extension.ts';
import { filledBook } from './invented-session.ts';
import { button, speakAs, t } from './words.ts';

const PEOPLE = Number(process.env['GOEN_LISTS'] ?? 10_000);
const REFERRALS = Math.round(PEOPLE / 5);
const WANTED = { people: PEOPLE, referrals: REFERRALS };
/** Entries on the card of the first person. */
const YEARS = Math.round(PEOPLE / 5);

/** From the beginning of the page: tasks over 50 ms, and when the first row stood there. */
const watch = (): void => {
  const seen = { tasks: [] as number[], firstRow: 0, allRead: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.tasks.push(Math.round(entry.duration)); }).observe({ type: 'longtask', buffered: true });
  const look = (): void => {
    if (seen.firstRow === 0 && document.querySelector('.list .windowed .row')) seen.firstRow = Math.round(performance.now());
    const size = Number(document.querySelector('.list .windowed li')?.getAttribute('aria-setsize') ?? 0);
    if (seen.allRead === 0 && size > 500) seen.allRead = Math.round(performance.now());
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};
type Seen = { tasks: number[]; firstRow: number; allRead: number };
const seenOn = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { seen: Seen }).seen);
const rows = (page: Page) => page.locator('.list .windowed li');
const nodes = (page: Page): Promise<number> => page.locator('.list .windowed').evaluate((list) => list.querySelectorAll('*').length + 1);

test.describe('lists', () => {
  test.describe.configure({ mode: 'serial' });
  let session: Session;
  let book: Page;
  test.beforeAll(async () => {
    if (PEOPLE > 10_000) test.setTimeout(280_000);
    await speakAs('en');
    session = await start({ sites: { gmail: { threads: [] } }, language: 'en' });
    book = await filledBook(session, { ...WANTED, planned: true, years: YEARS }, 'book.html#/today');
    await book.addInitScript(watch);
  });
  test.afterAll(() => session.close());

  for (const room of ['people', 'referrals'] as const)
    test(`${room}: ${PEOPLE} people and ${REFERRALS} referrals, first rows at once, few nodes, no long task`, async () => {
      await book.goto(`chrome-extension://${session.extensionId}/book.html#/${room}`);
      await book.reload();
      await expect.poll(async () => (await seenOn(book)).allRead, { timeout: 60_000 }).toBeGreaterThan(0);
      const inSight = await nodes(book);
      await book.locator('.list .windowed').evaluate((list) => { list.scrollTop = list.scrollHeight / 2; });
      await expect(rows(book).first()).not.toHaveAttribute('aria-posinset', '1');
      const seen = await seenOn(book);
      const memory = await book.evaluate(() => Math.round(((performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0) / 1e6));
      console.log(JSON.stringify({ room, people: PEOPLE, referrals: REFERRALS, firstRowMs: seen.firstRow, allReadMs: seen.allRead, longestTaskMs: Math.max(0, ...seen.tasks), tasksOver50: seen.tasks.length, nodes: [inSight, await nodes(book)], heapMb: memory }));
      expect(Math.max(inSight, await nodes(book))).toBeLessThanOrEqual(200);
      expect(seen.firstRow).toBeLessThan(process.env['CI'] ? 6000 : 3000);
    });

  test('narrowed, chosen by keyboard, tagged together, taken back', async () => {
    await book.goto(`chrome-extension://${session.extensionId}/book.html#/people`);
    await expect.poll(() => rows(book).first().getAttribute('aria-setsize')).toBe(String(PEOPLE));
    const field = book.getByRole('searchbox', { name: t('person.search') });
    const begun = Date.now();
    await field.fill('firm 42');
    // Words stand in any field: at full size the first that is found has its 42 in the address.
    const few = inventedBook(WANTED).people.filter(({ name, company, emails }) => ['firm', '42'].every((word) => [name, company, ...emails].join('\n').toLowerCase().includes(word))).length;
    await expect.poll(() => rows(book).first().getAttribute('aria-setsize'), { timeout: 20_000 }).toBe(String(few));
    if (PEOPLE > 10_000) console.log(JSON.stringify({ narrowedTo: few, ms: Date.now() - begun }));
    await book.locator('.tools h1').click();
    for (const key of ['j', 'x', 'j', 'j', 'Shift+X']) await book.keyboard.press(key);
    await expect(book.getByRole('status').filter({ hasText: t('today.chosen', { count: 3 }) })).toBeVisible();
    await field.fill('');
    await expect(book.getByRole('status').filter({ hasText: t('today.chosen', { count: 3 }) })).toBeVisible();
    await button(book, t('lists.change')).click();
    await book.getByLabel(t('lists.what.tag'), { exact: true }).fill('fair 2026, bni');
    await noBarriers(book);
    await button(book, t('lists.apply')).click();
    await expect(book.locator('.toast')).toContainText(t('lists.changed', { count: 3 }));
    await book.getByLabel(t('lists.byTag')).selectOption({ label: t('lists.tagCount', { tag: 'fair 2026', count: 3 }) });
    await expect(rows(book)).toHaveCount(3);
    await noBarriers(book);
    await book.keyboard.press('Escape');
    await book.locator('.toast .btn').click();
    await expect(book.locator('.toast')).toContainText(t('toast.undone'));
    await expect(rows(book)).toHaveCount(0);
    await book.getByLabel(t('lists.byTag')).selectOption('');
  });

  test('two entries are joined by keyboard, taken apart, and the address of either leads to them', async () => {
    // Each with an address of its own, and with a few referrals.
    const [first, second] = ['p00040', 'p00041'];
    for (const id of [first, second]) {
      await book.goto(`chrome-extension://${session.extensionId}/book.html#/people/${id}`);
      const fact = book.locator('[data-key="e"] .ledger > div').filter({ hasText: t('field.website') });
      await fact.getByRole('button').first().click();
      await book.getByLabel(t('field.website'), { exact: true }).fill(`https://${id}.example`);
      await button(book, t('act.save')).first().click();
      await expect(fact).toContainText(`${id}.example`);
    }
    const name = await book.locator('.detail h1').innerText();
    await book.goto(`chrome-extension://${session.extensionId}/book.html#/same/${first}~${second}`);
    await expect(book.getByRole('radio', { name: `https://${second}.example` })).toBeVisible();
    await noBarriers(book);
    await book.getByRole('radio', { name: `https://${second}.example` }).check();
    await book.locator('.same-pair h2').click();
    await book.keyboard.press('Enter');
    await expect(book).toHaveURL(new RegExp(`#/people/${first}$`));
    await expect(book.getByText(`https://${second}.example`).first()).toBeVisible();
    await book.goto(`chrome-extension://${session.extensionId}/book.html#/people/${second}`);
    await expect(book.getByText(t('same.cameAs'))).toBeVisible();
    await noBarriers(book);
    // Spoken with the entry that it is about: a card may hold several.
    await book.locator('.joined-entries').getByRole('button', { name: t('act.about', { act: t('same.takeApart'), what: name }) }).click();
    await expect(book.locator('.toast')).toContainText(t('same.apartDone'));
    await expect(book.getByText(t('same.cameAs'))).toHaveCount(0);
    await expect(book.getByText(`https://${second}.example`).first()).toBeVisible();
  });

  test('a busy person: their years are there, their referrals come twenty at a time, and the keyboard goes on where it was', async () => {
    await book.goto(`chrome-extension://${session.extensionId}/book.html#/people`);
    await expect.poll(() => rows(book).first().getAttribute('aria-setsize'), { timeout: 60_000 }).toBe(String(PEOPLE));
    await book.evaluate(() => { (window as unknown as { seen: Seen }).seen.tasks.length = 0; });
    const begun = Date.now();
    await book.goto(`chrome-extension://${session.extensionId}/book.html#/people/p00000`);
    const theirs = book.locator('.detail .rows.box [data-row]');
    await expect(theirs).toHaveCount(20);
    const openMs = Date.now() - begun;
    const years = book.locator('.timeline');
    await expect.poll(async () => Number(await years.locator('h2 span').innerText()), { timeout: 20_000 }).toBeGreaterThanOrEqual(YEARS);
    if (PEOPLE > 10_000) console.log(JSON.stringify({ years: YEARS, openMs, yearsMs: Date.now() - begun, longestTaskMs: Math.max(0, ...(await seenOn(book)).tasks) }));
    expect(await years.locator('.windowed').evaluate((list) => list.querySelectorAll('*').length)).toBeLessThan(150);
    const more = book.getByRole('button', { name: t('act.about', { act: t('act.showMore', { count: 20 }), what: t('person.referrals') }) });
    await more.focus();
    await book.keyboard.press('Enter');
    await expect(theirs).toHaveCount(40);
    await expect(theirs.nth(20).getByRole('link')).toBeFocused();
    await noBarriers(book);
  });

  if (PEOPLE > 10_000)
    test(`figures of ${PEOPLE}: who may be the same, and all of them tagged at once and taken back`, async () => {
      test.setTimeout(560_000);
      await book.goto(`chrome-extension://${session.extensionId}/book.html#/today`);
      await book.reload();
      await expect(book.locator('.rooms')).toBeVisible();
      let begun = Date.now();
      await book.goto(`chrome-extension://${session.extensionId}/book.html#/same`);
      await expect(book.locator('.same-list .row').first()).toBeVisible({ timeout: 120_000 });
      const sameMs = Date.now() - begun;
      await book.goto(`chrome-extension://${session.extensionId}/book.html#/people`);
      await expect.poll(() => rows(book).first().getAttribute('aria-setsize'), { timeout: 60_000 }).toBe(String(PEOPLE));
      await book.locator('.row-choice').first().click();
      await button(book, t('lists.chooseShown', { count: PEOPLE })).click();
      await button(book, t('lists.change')).click();
      await book.getByLabel(t('lists.what.tag'), { exact: true }).fill('everybody');
      begun = Date.now();
      await button(book, t('lists.apply')).click();
      await expect(book.locator('.toast')).toContainText(t('lists.changed', { count: PEOPLE }), { timeout: 240_000 });
      const tagAllMs = Date.now() - begun;
      begun = Date.now();
      await book.locator('.toast .btn').click();
      // Meanwhile one may look elsewhere in the book.
      await book.goto(`chrome-extension://${session.extensionId}/book.html#/today`);
      await book.goto(`chrome-extension://${session.extensionId}/book.html#/people`);
      await expect(book.locator('.bulk progress')).toBeVisible();
      await expect(book.locator('.toast')).toContainText(t('toast.undone'), { timeout: 240_000 });
      console.log(JSON.stringify({ people: PEOPLE, sameMs, tagAllMs, takeAllBackMs: Date.now() - begun, tasksOver50: (await seenOn(book)).tasks.length, longestTaskMs: Math.max(0, ...(await seenOn(book)).tasks) }));
    });

  test('nothing was asked of the network, and no page complained', () => {
    expect(session.ownRequests).toEqual([]);
    expect(session.faults).toEqual([]);
  });
});
