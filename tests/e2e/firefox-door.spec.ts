// What is due and the last door in a real Firefox, by the very steps of Chromium.
import { expect, test } from '@playwright/test';
import { noBarriers } from '../mozilla/barriers.ts';
import type { FirefoxPage } from '../mozilla/firefox-page.ts';
import { startFirefox, type FirefoxSession } from '../mozilla/start-firefox.ts';
import { dueInPopup } from './due-in-popup.ts';
import { openThread, sites } from './mailbox.ts';
import { hideSomebody, sendDoorJob } from './send-door-job.ts';
import { speakAs, t } from './words.ts';

test.describe.configure({ mode: 'serial' });
let session: FirefoxSession;
let gmail: FirefoxPage;
test.beforeAll(async () => {
  await speakAs('en');
  session = await startFirefox({ sites: sites('en', { undoMs: 60_000 }) });
  gmail = await hideSomebody(session);
});
test.afterAll(() => session?.close());

test('where nothing is open the icon opens the popup with what is due, and its number says how much', async () => {
  await expect.poll(() => session.badge()).toBe('1');
  await gmail.evaluate(() => { location.hash = '#inbox'; });
  await dueInPopup(session, gmail, t('due.ask-provider'), /^Irena Novakova/, noBarriers);
});

test('what gives somebody away is held until the person says, everything else goes at once', async () => {
  test.setTimeout(120_000);
  await sendDoorJob(session, await openThread(session, 't-5a0001', gmail));
  await session.lookBack();
  expect(session.ownRequests).toEqual([]);
  expect(session.faults).toEqual([]);
});
