// The main job in a real Chromium, in English and in Japanese. Its steps are the same in Firefox (firefox.spec.ts).
import { expect, test } from '@playwright/test';
import { noBarriers } from './barriers.ts';
import { start, type Session } from './extension.ts';
import { mainJob } from './main-job.ts';
import { sites } from './mailbox.ts';
import { speakAs } from './words.ts';

for (const language of ['en', 'ja'] as const) {
  test.describe(`the main job (${language})`, () => {
    let session: Session;
    test.beforeAll(async () => {
      await speakAs(language);
      session = await start({ sites: sites(language), language });
    });
    test.afterAll(() => session.close());

    test('a person reads a thread, keeps it, asks in private, hears yes, introduces, and is reminded', async () => {
      test.setTimeout(180_000);
      await mainJob(session, noBarriers);
    });

    test('the whole run asked the network for nothing, and no page of Goen complained', () => {
      expect(session.ownRequests).toEqual([]);
      expect(session.faults).toEqual([]);
    });
  });
}
