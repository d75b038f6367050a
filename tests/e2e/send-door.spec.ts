// The last door: what the person writes in Gmail by hand is looked at when Send is pressed, and held only where it would give somebody away. Its steps are the same in Firefox.
import { expect, test } from '@playwright/test';
import { start } from './extension.ts';
import { launch } from '../hosts/browser.ts';
import { checkDoor } from '../hosts/gmail/check-door.ts';
import { sites } from './mailbox.ts';
import { hideSomebody, sendDoorJob } from './send-door-job.ts';
import { speakAs } from './words.ts';

test('sixty presses by hand and key, with a book that answers, is late, or is gone: every mail goes once, every leak waits', async () => {
  test.setTimeout(120_000);
  const browser = await launch();
  const { faults, ...check } = await checkDoor(await browser.newContext({ viewport: { width: 1280, height: 880 } }), 60);
  await browser.close();
  expect(faults).toEqual([]);
  expect(check).toMatchObject({ runs: 60, lost: 0, doubled: 0, wronglyStopped: 0, leaked: 0 });
  expect(check.delay.p95).toBeLessThan(5);
});

test('in the extension: what gives somebody away is held until the person says, everything else goes at once', async () => {
  test.setTimeout(120_000);
  await speakAs('en');
  const session = await start({ sites: sites('en', { undoMs: 60_000 }) });
  try {
    await sendDoorJob(session, await hideSomebody(session));
    expect(session.ownRequests).toEqual([]);
  } finally {
    await session.close();
  }
});
