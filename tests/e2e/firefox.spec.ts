// The main job and LinkedIn in a real Firefox, by the very steps of Chromium, in English and in Japanese; then what Firefox has of its own: one sidebar for all tabs, and a key for it.
import { expect, test } from '@playwright/test';
import { noBarriers } from '../mozilla/barriers.ts';
import type { FirefoxPage } from '../mozilla/firefox-page.ts';
import { startFirefox, type FirefoxSession } from '../mozilla/start-firefox.ts';
import { isClean, linkedInJob } from './linkedin-job.ts';
import { mainJob } from './main-job.ts';
import { GMAIL, profileUrl, sites, thread } from './mailbox.ts';
import type { PersonPage, Spot } from './person-page.ts';
import { shows, showsNone } from './sees.ts';
import { button, speakAs, t } from './words.ts';

const region = (page: PersonPage, name: string): Spot => page.getByRole('region', { name });
const TOPIC = thread('t-5a0001').subject;

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

    test('a thread of the book opens in a tab, the sidebar with its record beside it', async () => {
      await session.side('closeSidebar');
      const tabs = async () => (await session.side('tabsAt', GMAIL)).length;
      const before = await tabs();
      const book = await session.extensionPage('book.html#/referrals');
      await book.locator('.rows, .windowed').getByText(TOPIC).first().click();
      await button(book, t('act.more')).click();
      await book.getByRole('menuitem', { name: t('act.openThread') }).click();
      await expect.poll(tabs).toBe(before + 1);
      await expect.poll(isOpen).toBe(true);
      const gmail = await gmailTab();
      // The newest of the record: her reply.
      await gmail.locator('h2.hP:visible', { hasText: thread('t-5a0002').subject }).waitFor();
      await shows(region(await session.panel(gmail), t('step.wait-outcome.do')));
    });

    test('in the narrowest sidebar nothing is cut off or touches the edge', async () => {
      const gmail = await gmailTab();
      const panel = await session.panel(gmail);
      await session.side('setSidebarWidth', 240);
      const room = () => panel.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        const rights = [...document.querySelectorAll('.panel-head > *')].map((part) => part.getBoundingClientRect().right);
        return { width: clientWidth, over: scrollWidth - clientWidth, beside: clientWidth - Math.max(...rights) };
      });
      await expect.poll(async () => (await room()).width).toBeLessThanOrEqual(240);
      const { over, beside } = await room();
      expect(over).toBe(0);
      expect(beside).toBeGreaterThanOrEqual(8);
      await session.side('setSidebarWidth', 360);
    });

    test('beside a page where nothing can be read the sidebar says so and shows what is due, and no fault', async () => {
      await session.extensionPage('book.html');
      await shows((await session.commonPanel()).getByText(t('nothing.title')));
    });

    test('a page of LinkedIn that comes into sight beside the open sidebar is read by a press only', async () => {
      expect(await isOpen()).toBe(true);
      const page = await session.open(profileUrl('noor-halloran-kest'));
      await expect.poll(() => session.popupOf(page)).toBe('');
      const panel = await session.panel(page);
      await shows(panel.getByText(t('unread.title')));
      await page.waitForTimeout(500);
      await showsNone(panel.getByText('Noor Halloran'));
      await noBarriers(panel);
      await button(panel, t('panel.readPage')).click();
      await shows(panel.getByText('Noor Halloran', { exact: true }).first());
      // Come back to, it is what was asked for; where the tab went on meanwhile, it is not.
      const gmail = await gmailTab();
      await session.show(gmail);
      await shows(region(await session.panel(gmail), t('step.wait-outcome.do')));
      await session.show(page);
      await shows((await session.panel(page)).getByText('Noor Halloran', { exact: true }).first());
      await session.show(gmail);
      await page.goto(profileUrl('akemi-toriyabe'));
      await session.show(page);
      await shows((await session.panel(page)).getByText(t('unread.title')));
      expect(await isClean(page)).toBe(true);
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
