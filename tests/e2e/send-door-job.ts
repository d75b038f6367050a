// Mails that a person writes in Gmail by hand while the book hides somebody, step by step, whichever browser it is done in: what the last door holds, and what it lets go untouched.
import { expect, test } from '@playwright/test';
import { openThread, sentMails } from './mailbox.ts';
import { expandAndSave, fillInAddress } from './person.ts';
import type { PersonPage, PersonSession } from './person-page.ts';
import { shows } from './sees.ts';
import { t } from './words.ts';

/** A record that hides each side from the other; its thread is in front. */
export async function hideSomebody<Page extends PersonPage>(session: PersonSession<Page>): Promise<Page> {
  const gmail = await openThread(session, 't-5a0001');
  await session.clickIcon(gmail);
  const panel = await session.panel(gmail);
  await expandAndSave(panel);
  await fillInAddress(panel, 'irena@ledgerline.example');
  return gmail;
}

export async function sendDoorJob<Page extends PersonPage>(session: PersonSession<Page>, gmail: Page): Promise<void> {
  const panel = await session.panel(gmail);
  const dialogs = (): Promise<number> => gmail.evaluate(() => [...document.documentElement.children].filter((element) => element.tagName === 'DIV').length);
  const letter = () => gmail.locator('.Am.editable:visible').last();
  const write = async (to: string, subject: string, text: string): Promise<void> => {
    await gmail.locator('[gh=cm]').click();
    // Gmail puts the cursor into a new letter a moment after it is there.
    await letter().waitFor();
    await expect.poll(() => letter().evaluate((element) => element === document.activeElement)).toBe(true);
    await gmail.locator('[role=dialog] input[role=combobox]:visible').last().fill(to);
    await gmail.keyboard.press('Enter');
    await gmail.locator('input[name=subjectbox]:visible').last().fill(subject);
    await letter().click();
    await gmail.keyboard.type(text);
    // The guard is brought while the person writes.
    await gmail.waitForTimeout(900);
  };
  const send = (): Promise<void> => gmail.locator('.aoI[role=region] .aoO:visible').last().click();
  const sent = async (subject: string) => (await sentMails(gmail)).filter((mail) => mail.subject === subject);

  await test.step('a mail that tells the provider who it is about is held, with a way back', async () => {
    await write('irena@ledgerline.example', 'Somebody', 'Agnes Wirral needs you.');
    await send();
    await expect.poll(dialogs).toBe(1);
    await gmail.keyboard.press('Enter');
    await expect.poll(dialogs).toBe(0);
    expect(await sent('Somebody')).toEqual([]);
  });

  await test.step('the name taken out, it goes at once, by the person’s own press', async () => {
    await letter().fill('Somebody needs you.');
    await send();
    await expect.poll(async () => (await sent('Somebody')).length).toBe(1);
    expect((await sent('Somebody'))[0]).toMatchObject({ trusted: true, by: 'click' });
  });

  await test.step('sent anyway by key it goes once, and the record says so', async () => {
    await write('irena@ledgerline.example', 'Anyway', 'It is Agnes.');
    await gmail.keyboard.press('Control+Enter');
    await expect.poll(dialogs).toBe(1);
    await gmail.keyboard.press('Tab');
    await gmail.keyboard.press('Enter');
    await expect.poll(dialogs).toBe(0);
    await expect.poll(async () => (await sent('Anyway')).length).toBe(1);
    await shows(panel.getByText(t('history.sent-anyway', { told: 'Agnes Wirral' })));
  });

  await test.step('a mail to anybody else goes untouched, whomever it names', async () => {
    await write('paul@ashdown.example', 'News', 'Agnes Wirral and Irena Novakova say hello.');
    await send();
    await expect.poll(async () => (await sent('News')).length).toBe(1);
    expect((await sent('News'))[0]).toMatchObject({ trusted: true });
    expect(await dialogs()).toBe(0);
  });

  await test.step('updated under an open letter it is there again, once', async () => {
    await write('irena@ledgerline.example', 'Later', 'Agnes Wirral says hello.');
    await session.reloadExtension();
    await gmail.waitForTimeout(2_000);
    await send();
    await expect.poll(dialogs).toBe(1);
    await gmail.keyboard.press('Tab');
    await gmail.keyboard.press('Enter');
    await expect.poll(async () => (await sent('Later')).length).toBe(1);
    expect(await dialogs()).toBe(0);
  });
}
