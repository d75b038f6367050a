// A seeded sample of what `npm run test:hosts` checks in full: sixty threads in all presets, one harmed page for each, and drafts put in.
import { expect, test } from '@playwright/test';
import type { Browser, BrowserContext } from '@playwright/test';
import { hashId } from '../fixtures/pages/gmail.mjs';
import { launch } from '../hosts/browser.ts';
import { corpusThreads, sample } from '../hosts/corpus.ts';
import { checkGmail } from '../hosts/gmail/check-gmail.ts';
import { checkInserts } from '../hosts/gmail/check-inserts.ts';
import { judge, type LaidOut } from '../hosts/gmail/compare.ts';
import { dana, oddThreads } from '../hosts/gmail/odd-threads.ts';
import { MAIL, openStandIn } from '../hosts/gmail/stand-in.ts';

let browser: Browser;
test.beforeAll(async () => {
  browser = await launch();
});
test.afterAll(() => browser.close());
const fresh = (): Promise<BrowserContext> => browser.newContext({ timezoneId: 'Europe/Rome', viewport: { width: 1280, height: 880 } });

test('sixty threads are read exactly, or what is missing is said', async () => {
  const gmail = await checkGmail(await fresh(), 'sample', sample(corpusThreads(), 60, 20_261_125));
  expect(gmail.silent).toEqual([]);
  expect(gmail.wrong).toBe(0);
  expect(gmail.cases).toBe(60);
  expect(gmail.exact).toBeGreaterThan(50);
  expect(gmail.harmed).toBeGreaterThan(800);
});

test('odd heads are read exactly in every language', async () => {
  const { page, state } = await openStandIn(await fresh());
  for (const lang of ['en', 'ja', 'it', 'ru', 'de']) {
    state.gmail = { threads: oddThreads.map(({ thread }) => thread), options: { lang, openDelay: 0, bodyDelay: 0, account: dana } };
    await page.goto(`${MAIL}#inbox`);
    await page.reload();
    for (const { name, thread } of oddThreads) {
      const { answer, laid } = (await page.evaluate(`goen.visit('#inbox/${hashId(thread.threadId)}').then(async () => ({ answer: await goen.host.expandMessages(), laid: goen.laidOut() }))`)) as { answer: Parameters<typeof judge>[3]; laid: LaidOut };
      expect(judge(thread, thread.messages, 'dana@dana.example', answer, laid, false), `${lang}: ${name}`).toEqual({ outcome: 'exact', faults: [] });
    }
  }
});

test('a draft goes in once, and what is said of it is true', async () => {
  const thread = corpusThreads().find((one) => one.thread.host === 'gmail' && one.thread.messages.length > 2)?.thread;
  expect(thread).toBeDefined();
  if (!thread) return;
  const inserts = await checkInserts(await fresh(), thread, 'sample');
  expect(inserts.silent).toEqual([]);
  expect(inserts.there).toBe(inserts.cases);
});
