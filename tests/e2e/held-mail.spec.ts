// A mail written in Gmail by hand that would give somebody away is held when Send is pressed, in the built extension. Its steps are the same in Firefox.
import { expect, test } from '@playwright/test';
import { start } from './extension.ts';
import { sites } from './mailbox.ts';
import { hideSomebody, sendDoorJob } from './send-door-job.ts';
import { speakAs } from './words.ts';

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
