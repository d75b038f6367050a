// What is due: the number on the icon, the popup on every tab that has nothing to read, and what one does there.
import { expect, test } from '@playwright/test';
import { noBarriers } from './barriers.ts';
import { dueInPopup } from './due-in-popup.ts';
import { start, type Session } from './extension.ts';
import { openThread, sites } from './mailbox.ts';
import { button, speakAs, t } from './words.ts';

for (const language of ['en', 'ja'] as const) {
  test.describe(`what is due (${language})`, () => {
    let session: Session;
    test.beforeAll(async () => {
      await speakAs(language);
      session = await start({ sites: sites(language, { collapsed: 'none' }), language });
    });
    test.afterAll(() => session.close());

    test('the icon opens the panel on a thread and the popup elsewhere; the number on it is what is due', async () => {
      const gmail = await openThread(session, 't-5a0001');
      await session.clickIcon(gmail);
      const panel = await session.panel(gmail);
      await button(panel, t('offer.accept')).click();
      await button(panel, t('capture.saveReferral')).click();
      await expect.poll(() => session.badge()).toBe('1');
      await gmail.evaluate(() => { location.hash = '#inbox'; });
      await dueInPopup(session, gmail, t('due.ask-provider'), /^Irena Novakova/, noBarriers);
    });

    test('a keyboard shortcut does the same as the icon', async () => {
      expect(await session.shortcuts()).toContainEqual({ name: '_execute_action', shortcut: expect.stringMatching(/Alt\+Shift\+G/) });
    });

    test('the book lists it, finds it, shows its history, and gives everything out as JSON', async () => {
      const book = await session.extensionPage('book.html#/referrals');
      await expect(book.getByText('Question about a bookkeeper').first()).toBeVisible();
      await noBarriers(book);
      await book.keyboard.press('/');
      await book.keyboard.type('wirral');
      await expect(book.getByText('Agnes Wirral').first()).toBeVisible();
      await book.keyboard.press('Escape');
      await book.goto(`${book.url().split('#')[0]}#/keep`);
      // The other connections to this browser take its downloads: the file's text is read where it is made.
      await book.evaluate(() => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => { Object.assign(window, { given: blob.text() }); return make(blob); };
      });
      const [file] = await Promise.all([book.waitForEvent('download'), button(book, t('keep.out.json')).click()]);
      expect(file.suggestedFilename()).toMatch(/^goen-\d{4}-\d\d-\d\d\.json$/);
      const { format, version, events } = JSON.parse(await book.evaluate(() => (window as never as { given: Promise<string> }).given)) as { format: string; version: number; events: { kind: string }[] };
      expect([format, version]).toEqual(['goen-book', 2]);
      expect(events.map((e) => e.kind)).toContain('captured');
      await book.close();
    });

    test('nothing was asked of the network and no page complained', () => {
      expect(session.ownRequests).toEqual([]);
      expect(session.faults).toEqual([]);
    });
  });
}
