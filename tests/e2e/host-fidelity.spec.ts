// A seeded sample of what `npm run test:hosts` checks in full: sixty threads in all presets, one harmed page for each, and drafts put in.
import { expect, test } from '@playwright/test';
import type { Browser, BrowserContext } from '@playwright/test';
import { launch } from '../hosts/browser.ts';
import { corpusThreads, sample } from '../hosts/corpus.ts';
import { checkGmail } from '../hosts/gmail/check-gmail.ts';
import { checkInserts } from '../hosts/gmail/check-inserts.ts';

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
  expect(gmail.harmed).toBeGreaterThan(1000);
});

test('a draft goes in once, and what is said of it is true', async () => {
  const thread = corpusThreads().find((one) => one.thread.host === 'gmail' && one.thread.messages.length > 2)?.thread;
  expect(thread).toBeDefined();
  if (!thread) return;
  const inserts = await checkInserts(await fresh(), thread, 'sample');
  expect(inserts.silent).toEqual([]);
  expect(inserts.there).toBe(inserts.cases);
});
