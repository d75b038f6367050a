// LinkedIn in a real Chromium: nothing before the click, nothing added to the page, the right person or an empty form; a message thread goes the same line as a mail. Its steps are the same in Firefox.
import { expect, test } from '@playwright/test';
import { noBarriers } from './barriers.ts';
import { start, type Session } from './extension.ts';
import { linkedInJob } from './linkedin-job.ts';
import { profileUrl, sites } from './mailbox.ts';
import { speakAs } from './words.ts';

interface Tamper { probe(id: string): Promise<unknown> }

for (const language of ['en', 'ja'] as const) {
  test.describe(`LinkedIn (${language})`, () => {
    let session: Session;
    test.beforeAll(async () => {
      await speakAs(language);
      session = await start({ sites: sites(language), language });
    });
    test.afterAll(() => session.close());

    test('a person reads profiles and a message thread by a press, and the page is left as it was', async () => {
      test.setTimeout(120_000);
      await linkedInJob(session, language, noBarriers);
    });

    test('the page cannot find out that Goen is there', async () => {
      const page = await session.open(profileUrl('old-layout-orrin'));
      const found = await page.evaluate((id) => (window as never as { __tamper: Tamper }).__tamper.probe(id), session.extensionId);
      expect(JSON.stringify(found)).not.toMatch(/true|ok/i);
    });

    test('nothing was asked of the network and no page complained', () => {
      expect(session.ownRequests).toEqual([]);
      expect(session.faults).toEqual([]);
    });
  });
}
