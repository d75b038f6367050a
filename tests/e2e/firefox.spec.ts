// The main job and LinkedIn in a real Firefox, by the very steps of Chromium, in English and in Japanese; then what Firefox has of its own: one sidebar for all tabs, and a key for it.
import { expect, test } from '@playwright/test';
import { noBarriers } from '../mozilla/barriers.ts';
import type { FirefoxPage } from '../mozilla/firefox-page.ts';
import { startFirefox, type FirefoxSession } from '../mozilla/start-firefox.ts';
import { linkedInJob } from './linkedin-job.ts';
import { mainJob } from './main-job.ts';
import { GMAIL, sites } from './mailbox.ts';
import type { PersonPage, Spot } from './person-page.ts';
import { shows } from './sees.ts';
import { speakAs, t } from './words.ts';

const region = (page: PersonPage, name: string): Spot => page.getByRole('region', { name });

for (const language of ['en', 'ja'] as const) {
  test.describe(`Firefox (${language})`, () => {
    test.describe.configure({ mode: 'serial' });
    let session: FirefoxSession;
    test.beforeAll(async () => {
      await speakAs(language);
      session = await startFirefox({ sites: sites(language), language });
    });
    test.afterAll(() => session.close());
    const isOpen = () => session.side('isSidebarOpen');
    async function gmailTab(): Promise<FirefoxPage> {
      const gmail = (await session.tabsAt(GMAIL)).at(-1);
      if (!gmail) throw new Error('no Gmail');
      return gmail;
    }

    test('a person reads a thread, keeps it, asks in private, hears yes, introduces, and is reminded', async () => {
      test.setTimeout(180_000);
      await mainJob(session, noBarriers);
    });

    test('the sidebar opens by a press and not before: from the icon, after the background slept', async () => {
      const gmail = await gmailTab();
      await session.side('closeSidebar');
      await session.sleep();
      await session.clickIcon(gmail);
      await expect.poll(isOpen).toBe(true);
      await shows(region(await session.panel(gmail), t('step.wait-outcome.do')));
    });

    test('the key closes it and opens it, after the background slept too', async () => {
      const gmail = await gmailTab();
      for (const open of [false, true]) {
        await session.sleep();
        await session.side('pressKey', null, 'Alt+Shift+G');
        await expect.poll(isOpen).toBe(open);
      }
      await shows(region(await session.panel(gmail), t('step.wait-outcome.do')));
    });

    test('LinkedIn is read by a press, and the page is left as it was', async () => {
      test.setTimeout(120_000);
      await session.side('closeSidebar');
      await linkedInJob(session, language, noBarriers);
    });

    test('the whole run asked the network for nothing, and no page of Goen complained', async () => {
      await session.lookBack();
      expect(session.ownRequests).toEqual([]);
      expect(session.faults).toEqual([]);
    });
  });
}
