// The job that Goen is for, step by step as a person does it, whichever browser it is done in: from the toolbar icon to the text in Gmail's compose box.
import { expect, test } from '@playwright/test';
import { composeText, openThread, pressSend, sentMails } from './mailbox.ts';
import { draftText, expandAndJoin, fillInAddress, insert, writeIntroduction, writeTo } from './person.ts';
import type { PersonPage, PersonSession, Spot } from './person-page.ts';
import { contains, holds, shows, showsNone } from './sees.ts';
import { button, t } from './words.ts';

const region = (page: PersonPage, name: string): Spot => page.getByRole('region', { name });
const referralsIn = (panel: PersonPage): Promise<number> =>
  panel.evaluate(() => new Promise<number>((found) => { const r = indexedDB.open('goen-book'); r.onsuccess = () => { const q = r.result.transaction('referrals').objectStore('referrals').count(); q.onsuccess = () => { r.result.close(); found(q.result); }; }; }));

/** A person reads a thread, keeps it, asks in private, hears yes, introduces, and is reminded. */
export async function mainJob<Page extends PersonPage>(session: PersonSession<Page>, noBarriers: (page: Page) => Promise<void>): Promise<void> {
  const gmail = await openThread(session, 't-5a0001');
  await session.clickIcon(gmail);
  const panel = await session.panel(gmail);

  await test.step('the thread is there as a referral, with what could not be seen said', async () => {
    await button(panel, t('unseen.expand')).click();
    await shows(panel.getByText('Agnes Wirral', { exact: true }).first());
    await shows(panel.getByText('Irena Novakova', { exact: true }).first());
    await contains(panel.locator('blockquote').first(), 'I need a bookkeeper for my web shop');
    await shows(panel.getByRole('definition').filter({ hasText: '£300' }));
    await noBarriers(panel);
  });

  await test.step('every fact shows its words, and a click scrolls Gmail there', async () => {
    await gmail.evaluate(() => document.querySelector('[data-message-id]')?.closest('[role=list]')?.lastElementChild?.scrollIntoView());
    await button(panel, t('act.showInMail')).first().click();
    await expect.poll(() => gmail.locator('[data-message-id]').first().evaluate((m) => { const { top, bottom } = m.getBoundingClientRect(); return bottom > 0 && top < innerHeight; })).toBe(true);
  });

  await test.step('an answer counts when the person says so, and the record is saved once', async () => {
    await button(panel, t('offer.accept')).click();
    await button(panel, t('capture.saveReferral')).dblclick();
    await shows(region(panel, t('step.ask-provider.do', { name: 'Irena Novakova' })));
    await noBarriers(panel);
    expect(await referralsIn(panel)).toBe(1);
  });

  await test.step('a missing address is filled in where it is missing', async () => {
    await fillInAddress(panel, 'irena@ledgerline.example');
  });

  await test.step('the private question names nobody; a name typed into it is held back and marked', async () => {
    await writeTo(panel, 'Irena Novakova');
    const text = draftText<Spot>(panel);
    await holds(text, /Mara Lindqvist/);
    expect(await text.inputValue()).not.toMatch(/Agnes|Wirral/);
    const clean = await text.inputValue();
    await text.fill(`${clean}\nPS: Agnes says hello, see wirral-ceramics.example`);
    await shows(panel.getByText(t('finding.held', { name: 'Agnes Wirral' })));
    await noBarriers(panel);
    await button(panel, t('foot.insert')).click({ force: true });
    expect(await gmail.locator('.Am.Al.editable:visible').count()).toBe(0);
    await text.fill(clean);
    await shows(panel.getByText(t('foot.clear')));
  });

  await test.step('one click puts it into a new mail to the right person, twice clicked is once inserted, and nothing is sent', async () => {
    await insert(panel, 'Gmail');
    expect(await gmail.locator('.Am.Al.editable:visible').count()).toBe(1);
    const written = await composeText(gmail);
    expect(written.match(/Mara Lindqvist/g)).toHaveLength(1);
    await shows(gmail.locator('[role=dialog] [data-hovercard-id], .aoI [data-hovercard-id]').filter({ hasText: /Irena/ }).first());
    expect(await sentMails(gmail)).toEqual([]);
  });

  await test.step('the person presses Send in Gmail, and the book notes the day', async () => {
    await pressSend(gmail);
    await expect.poll(async () => (await sentMails(gmail)).length).toBe(1);
    expect((await sentMails(gmail))[0]).toMatchObject({ by: 'click', trusted: true, to: [{ name: 'Irena Novakova', email: 'irena@ledgerline.example' }] });
    await shows(region(panel, t('step.wait-provider.do', { name: 'Irena Novakova' })));
  });

  await test.step('her reply, in another thread, is offered as consent and counts when confirmed', async () => {
    await openThread(session, 't-5a0002', gmail);
    await expandAndJoin(panel);
    await shows(panel.locator('blockquote', { hasText: 'please do introduce us' }));
    await button(panel, t('offer.accept')).click();
    await shows(region(panel, t('step.introduce.do', { name: 'Agnes Wirral', other: 'Irena Novakova' })));
  });

  await test.step('now, and only now, the introduction can be written; it goes to both', async () => {
    await writeIntroduction(panel, 'help with the books of a web shop');
    const text = draftText<Spot>(panel);
    await holds(text, /Irena/);
    expect(await text.inputValue()).toMatch(/Agnes/);
    await insert(panel, 'Gmail');
    await pressSend(gmail);
    await expect.poll(async () => (await sentMails(gmail)).length).toBe(2);
    expect((await sentMails(gmail))[1]?.to.map((a) => a.email)).toEqual(['agnes@wirral-ceramics.example', 'irena@ledgerline.example']);
    await shows(region(panel, t('step.wait-outcome.do')));
  });

  await test.step('going back to the first thread shows the record, never a second one', async () => {
    await openThread(session, 't-5a0001', gmail);
    await shows(region(panel, t('step.wait-outcome.do')));
    await showsNone(button(panel, t('capture.saveReferral')));
  });
}
