// LinkedIn's stand-in pages, whole and harmed, read as the host reads them: everything right, or said to be missing; the page notices nothing.
import { expect, test } from '@playwright/test';
import { launch } from '../hosts/browser.ts';
import { checkLinkedIn } from '../hosts/linkedin/check-linkedin.ts';

test.setTimeout(240_000);

test('profiles and threads are read rightly or said to be unread', async () => {
  const browser = await launch();
  try {
    const context = await browser.newContext({ timezoneId: 'Europe/Rome', viewport: { width: 1280, height: 880 } });
    const { cases, wrong, silent } = await checkLinkedIn(context);
    expect(silent).toEqual([]);
    expect(wrong).toBe(0);
    expect(cases).toBeGreaterThan(500);
  } finally {
    await browser.close();
  }
});
