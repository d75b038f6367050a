// LinkedIn: nothing before the click, nothing added to the page, the right person or an empty form; a message thread goes the same line as a mail.
import { expect, test, type Page } from '@playwright/test';
import { noBarriers } from './barriers.ts';
import { start, type Session } from './extension.ts';
import { conversations, profileUrl, sites } from './mailbox.ts';
import { button, speakAs, t } from './words.ts';

interface Tamper { report(): { clean: boolean; probes: unknown[] }; probe(id: string): Promise<unknown> }
const tamper = (page: Page): Promise<{ clean: boolean }> => page.evaluate(() => (window as never as { __tamper: Tamper }).__tamper.report());

for (const language of ['en', 'ja'] as const) {
  test.describe(`LinkedIn (${language})`, () => {
    let session: Session;
    test.beforeAll(async () => {
      await speakAs(language);
      session = await start({ sites: sites(language), language });
    });
    test.afterAll(() => session.close());

    test('a person captures a contact from a profile, and finds it again the next time', async () => {
      const slug = language === 'en' ? 'noor-halloran-kest' : 'akemi-toriyabe';
      const name = language === 'en' ? 'Noor Halloran' : '鳥谷部 明美';
      const page = await session.open(profileUrl(slug));
      await page.waitForTimeout(800);
      expect((await tamper(page)).clean).toBe(true);
      await expect.poll(() => session.popupOf(page)).toBe('');
      await session.clickIcon(page);
      const panel = await session.panel(page);
      await expect(panel.getByText(name, { exact: true }).first()).toBeVisible();
      await expect(panel.getByLabel(t('field.company'), { exact: true })).toHaveValue(language === 'en' ? 'Tally & Thyme' : '鳥谷部労務事務所');
      for (const other of ['Tobin Marsh', 'Greta Lund', '別野']) await expect(panel.getByText(other)).toHaveCount(0);
      await noBarriers(panel);
      await button(panel, t('contact.save')).click();
      await expect(panel.getByText(t('contact.isSaved'))).toBeVisible();
      expect((await tamper(page)).clean).toBe(true);
      await page.reload();
      await page.waitForTimeout(500);
      await session.clickIcon(page);
      await expect(panel.getByText(t('contact.known')).first()).toBeVisible();
      await expect(button(panel, t('contact.save'))).toHaveCount(0);
    });

    test('a profile that the person moved on to is not read before they ask', async () => {
      const [first, second] = language === 'en' ? (['鳥谷部 明美', 'Noor Halloran'] as const) : (['Noor Halloran', '鳥谷部 明美'] as const);
      const [slug, next] = language === 'en' ? (['akemi-toriyabe', 'noor-halloran-kest'] as const) : (['noor-halloran-kest', 'akemi-toriyabe'] as const);
      const page = await session.open(profileUrl(slug));
      await page.waitForTimeout(500);
      await session.clickIcon(page);
      const panel = await session.panel(page);
      await expect(panel.getByText(first, { exact: true }).first()).toBeVisible();
      await page.evaluate((path) => history.pushState({}, '', path), `/in/${next}/`);
      await expect(panel.getByText(t('elsewhere.title'))).toBeVisible();
      await expect(panel.getByText(first, { exact: true }).first()).toBeVisible();
      await noBarriers(panel);
      await page.evaluate(() => history.back());
      await expect(panel.getByText(t('elsewhere.title'))).toHaveCount(0);
      await page.goto(profileUrl(next));
      await expect(panel.getByText(t('elsewhere.title'))).toBeVisible();
      await button(panel, t('panel.readPage')).click();
      await expect(panel.getByText(second, { exact: true }).first()).toBeVisible();
      await expect(panel.getByText(t('elsewhere.title'))).toHaveCount(0);
    });

    test('a private profile is an empty form, never somebody else', async () => {
      const page = await session.open(profileUrl('private-0f3c'));
      await page.waitForTimeout(500);
      await session.clickIcon(page);
      const panel = await session.panel(page);
      await expect(panel.getByText(t('contact.unnamed')).first()).toBeVisible();
      for (const other of ['Someone Seen', 'LinkedIn Member']) await expect(panel.getByText(other)).toHaveCount(0);
      await expect(button(panel, t('contact.save'))).toHaveAttribute('aria-disabled', 'true');
    });

    test('a message thread becomes a referral, and a draft goes into the message box, beside what was typed', async () => {
      const { thread } = conversations[0]!;
      const page = await session.open(`https://www.linkedin.com/messaging/thread/${encodeURIComponent(thread.threadId)}/`);
      await page.waitForTimeout(500);
      await session.clickIcon(page);
      const panel = await session.panel(page);
      await expect(panel.getByText('Lucan Everard', { exact: true }).first()).toBeVisible();
      await expect(panel.getByText('Noor Halloran', { exact: true }).first()).toBeVisible();
      await button(panel, t('capture.saveReferral')).click();
      await button(panel, t('step.ask-prospect.go', { name: 'Lucan Everard' })).click();
      const text = panel.getByLabel(t('draft.text'), { exact: true });
      await expect(text).toHaveValue(/Imogen/);
      await page.locator('.msg-form__contenteditable').click();
      await page.keyboard.type('One moment. ');
      await button(panel, t('foot.insertInto', { host: 'LinkedIn' })).dblclick();
      await expect(panel.getByText(t('placed.title', { host: 'LinkedIn' }))).toBeVisible();
      const box = await page.locator('.msg-form__contenteditable').innerText();
      expect(box).toContain('One moment.');
      expect(box.match(/Imogen/g)).toHaveLength(1);
      expect(await page.evaluate(() => (window as never as { __sent: unknown[] }).__sent.length)).toBe(0);
      expect((await tamper(page)).clean).toBe(true);
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
