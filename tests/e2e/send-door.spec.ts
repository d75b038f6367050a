// The last door by the clock: what the person writes in Gmail by hand is looked at when Send is pressed, late or early, and held only where it would give somebody away.
import { expect, test } from '@playwright/test';
import { launch } from '../hosts/browser.ts';
import { checkDoor } from '../hosts/gmail/check-door.ts';

test('sixty presses by hand and key, with a book that answers, is late, or is gone: every mail goes once, every leak waits', async () => {
  test.setTimeout(120_000);
  const browser = await launch();
  const { faults, ...check } = await checkDoor(await browser.newContext({ viewport: { width: 1280, height: 880 } }), 60);
  await browser.close();
  expect(faults).toEqual([]);
  expect(check).toMatchObject({ runs: 60, lost: 0, doubled: 0, wronglyStopped: 0, leaked: 0 });
  expect(check.delay.p95).toBeLessThan(5);
});
