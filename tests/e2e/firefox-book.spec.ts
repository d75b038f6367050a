// The book in a real Firefox: backups by the very steps of Chromium, by hand and by themselves; a list brought in; and nothing lost over a restart and kills.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { noBarriers } from '../mozilla/barriers.ts';
import type { FirefoxPage } from '../mozilla/firefox-page.ts';
import { saveAmidKills } from '../mozilla/saves-amid-kills.ts';
import { startFirefox, type FirefoxSession } from '../mozilla/start-firefox.ts';
import { fillBook } from './filled-book.ts';
import { inStore, keepJob, people } from './keep-job.ts';
import { shows } from './sees.ts';
import { button, speakAs, t } from './words.ts';

test.describe.configure({ mode: 'serial' });
const KILLS = Number(process.env.GOEN_KILLS ?? 2);
const SITES = { gmail: { threads: [] } };

let session: FirefoxSession;
test.beforeAll(async () => {
  await speakAs('en');
  session = await startFirefox({ sites: SITES });
});
test.afterAll(() => session?.close());

const files = (): readonly string[] => { try { return readdirSync(session.downloads).filter((name) => name.endsWith('.goen')); } catch { return []; } };
async function nextFile(before: readonly string[], timeout = 8_000): Promise<string> {
  await expect.poll(() => files().length, { timeout }).toBe(before.length + 1);
  return join(session.downloads, files().find((name) => !before.includes(name)) ?? '');
}

test('a backup is made, by itself too, is tried, and brings the book back', async () => {
  test.setTimeout(150_000);
  const book = await session.extensionPage('book.html#/keep');
  await fillBook(book, people());
  await keepJob<FirefoxPage>({
    book, noBarriers,
    // A page of ours sees to it once it has stood for 20 seconds.
    beforeTheFirst: async () => expect(await nextFile([], 40_000)).toMatch(/goen-\d{4}-\d\d-\d\d\.goen$/u),
    async downloaded(press) {
      const before = files();
      await press();
      return nextFile(before);
    },
  });
  expect(new Set((await inStore(book, 'backups')).map((name) => name.replace(/^.*\./u, '')))).toEqual(new Set(['goen', 'json']));
  await session.lookBack();
  expect(session.ownRequests).toEqual([]);
  expect(session.faults).toEqual([]);
});

async function again(): Promise<FirefoxSession> {
  session = await startFirefox({ sites: SITES, profile: session.profile });
  return session;
}

test('over a restart everything is there', async () => {
  await session.close({ keepProfile: true });
  await again();
  const book = await session.extensionPage('book.html#/people');
  for (const { set } of people()) await shows(book.locator('.rows, .windowed').getByText(String(set?.name), { exact: true }).first());
  await book.goto(`${session.own}book.html#/keep`);
  await shows(book.getByRole('heading', { name: t('keep.well.title') }));
});

test('a list is looked at, brought in, found by the search, and taken back', async () => {
  const name = 'Connections.csv';
  const path = join(session.profile, name);
  writeFileSync(path, ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...[1, 2, 3].map((n) => `Ada${n},Marsh,https://www.linkedin.com/in/ada-${n},ada${n}@example.com,Pottery ${n},Potter,03 Apr 2019`)].join('\n'));
  const book = await session.extensionPage('book.html#/bring');
  await book.locator('.bring input[type=file]').setInputFiles(path);
  await shows(book.getByText(t('bring.outcome', { added: 3, joined: 0, leftOut: 0 })));
  await button(book, t('bring.go', { count: 3 })).click();
  await shows(book.getByText(t('bring.done', { name, count: 3 })));
  await book.keyboard.press('/');
  await book.keyboard.type('ada2');
  await shows(book.getByText('Ada2 Marsh').first());
  await book.keyboard.press('Escape');
  await button(book, t('act.about', { act: t('bring.back'), what: name })).click();
  await shows(book.getByText(t('bring.tookBack', { name })));
});

test(`killed ${KILLS} times amid saves, no acknowledged save is lost, torn or doubled`, async () => {
  test.setTimeout(60_000 + KILLS * 20_000);
  const running = ({ marionette, kill, extensionPage, tabsAt, own }: FirefoxSession) => ({
    marionette, kill,
    showBook: async () => { if ((await tabsAt(`${own}book.html`)).length === 0) await extensionPage('book.html'); },
  });
  const found = await saveAmidKills(running(session), KILLS, async () => running(await again()));
  console.log(JSON.stringify({ kills: KILLS, ...found }));
  expect(found).toMatchObject({ lost: 0, torn: 0, doubled: 0 });
});
