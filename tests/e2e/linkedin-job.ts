// What a person does on LinkedIn with Goen beside it, step by step, whichever browser it is done in: nothing is read before the press, nothing is ever added to the page.
import { expect, test } from '@playwright/test';
import { conversations, profileUrl } from './mailbox.ts';
import { draftText } from './person.ts';
import type { PersonPage, PersonSession, Spot } from './person-page.ts';
import { holds, shows, showsNone } from './sees.ts';
import { button, t } from './words.ts';

interface Tamper { report(): { clean: boolean } }
export const isClean = async (page: PersonPage): Promise<boolean> => (await page.evaluate(() => (window as never as { __tamper: Tamper }).__tamper.report())).clean;
const PEOPLE = {
  noor: { slug: 'noor-halloran-kest', name: 'Noor Halloran', firm: 'Tally & Thyme' },
  akemi: { slug: 'akemi-toriyabe', name: '鳥谷部 明美', firm: '鳥谷部労務事務所' },
} as const;
const LOADS_MS = 500;

async function openPage<Page extends PersonPage>(session: PersonSession<Page>, url: string): Promise<Page> {
  const page = await session.open(url);
  await page.waitForTimeout(LOADS_MS);
  await expect.poll(() => session.popupOf(page)).toBe('');
  expect(await isClean(page)).toBe(true);
  return page;
}

/** A contact from a profile; a profile moved on to; a private one; a message thread and a draft into its box. */
export async function linkedInJob<Page extends PersonPage>(session: PersonSession<Page>, language: 'en' | 'ja', noBarriers: (page: Page) => Promise<void>): Promise<void> {
  const [mine, other] = language === 'en' ? [PEOPLE.noor, PEOPLE.akemi] : [PEOPLE.akemi, PEOPLE.noor];

  await test.step('a person captures a contact from a profile, and finds it again the next time', async () => {
    const page = await openPage(session, profileUrl(mine.slug));
    await session.clickIcon(page);
    const panel = await session.panel(page);
    await shows(panel.getByText(mine.name, { exact: true }).first());
    await holds(panel.getByLabel(t('field.company'), { exact: true }), new RegExp(`^${mine.firm}$`, 'u'));
    for (const stranger of ['Tobin Marsh', 'Greta Lund', '別野']) await showsNone(panel.getByText(stranger));
    await noBarriers(panel);
    await button(panel, t('contact.save')).click();
    await shows(panel.getByText(t('contact.isSaved')));
    expect(await isClean(page)).toBe(true);
    await page.reload();
    await page.waitForTimeout(LOADS_MS);
    await session.clickIcon(page);
    await shows(panel.getByText(t('contact.known')).first());
    await showsNone(button(panel, t('contact.save')));
  });

  await test.step('a profile that the person moved on to is not read before they ask', async () => {
    const page = await openPage(session, profileUrl(other.slug));
    await session.clickIcon(page);
    const panel = await session.panel(page);
    await shows(panel.getByText(other.name, { exact: true }).first());
    await page.evaluate((path) => history.pushState({}, '', path), `/in/${mine.slug}/`);
    await shows(panel.getByText(t('elsewhere.title')));
    await shows(panel.getByText(other.name, { exact: true }).first());
    await noBarriers(panel);
    await page.evaluate(() => history.back());
    await showsNone(panel.getByText(t('elsewhere.title')));
    await page.goto(profileUrl(mine.slug));
    await shows(panel.getByText(t('elsewhere.title')));
    await button(panel, t('panel.readPage')).click();
    await shows(panel.getByText(mine.name, { exact: true }).first());
    await showsNone(panel.getByText(t('elsewhere.title')));
  });

  await test.step('a private profile is an empty form, never somebody else', async () => {
    const page = await openPage(session, profileUrl('private-0f3c'));
    await session.clickIcon(page);
    const panel = await session.panel(page);
    await shows(panel.getByText(t('contact.unnamed')).first());
    for (const stranger of ['Someone Seen', 'LinkedIn Member']) await showsNone(panel.getByText(stranger));
    await expect.poll(() => button(panel, t('contact.save')).getAttribute('aria-disabled')).toBe('true');
  });

  await test.step('a message thread becomes a referral, and a draft goes into the message box, beside what was typed', async () => {
    const { thread } = conversations[0]!;
    const page = await openPage(session, `https://www.linkedin.com/messaging/thread/${encodeURIComponent(thread.threadId)}/`);
    await session.clickIcon(page);
    const panel = await session.panel(page);
    await shows(panel.getByText('Lucan Everard', { exact: true }).first());
    await shows(panel.getByText('Noor Halloran', { exact: true }).first());
    await button(panel, t('capture.saveReferral')).click();
    await button(panel, t('step.ask-prospect.go', { name: 'Lucan Everard' })).click();
    // His name stands in the greeting, once; who signs depends on the book.
    await holds(draftText<Spot>(panel), /Lucan/);
    const box = page.locator('.msg-form__contenteditable');
    await box.click();
    await page.keyboard.type('One moment. ');
    await button(panel, t('foot.insertInto', { host: 'LinkedIn' })).dblclick();
    await shows(panel.getByText(t('placed.title', { host: 'LinkedIn' })));
    const written = await box.innerText();
    expect(written).toContain('One moment.');
    expect(written.match(/Lucan/g)).toHaveLength(1);
    expect(await page.evaluate(() => (window as never as { __sent: unknown[] }).__sent.length)).toBe(0);
    expect(await isClean(page)).toBe(true);
  });
}
