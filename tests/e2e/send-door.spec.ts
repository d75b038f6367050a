// The last door: what the person writes in Gmail by hand is looked at when Send is pressed, and held only where it would give somebody away.
import { expect, test, type Page } from '@playwright/test';
import { start, type Session } from './extension.ts';
import { launch } from '../hosts/browser.ts';
import { checkDoor } from '../hosts/gmail/check-door.ts';
import { openThread, sentMails, sites } from './mailbox.ts';
import { expandAndSave, fillInAddress } from './person.ts';
import { speakAs, t } from './words.ts';

test('sixty presses by hand and key, with a book that answers, is late, or is gone: every mail goes once, every leak waits', async () => {
  test.setTimeout(120_000);
  const browser = await launch();
  const { faults, ...check } = await checkDoor(await browser.newContext({ viewport: { width: 1280, height: 880 } }), 60);
  await browser.close();
  expect(faults).toEqual([]);
  expect(check).toMatchObject({ runs: 60, lost: 0, doubled: 0, wronglyStopped: 0, leaked: 0 });
  expect(check.delay.p95).toBeLessThan(5);
});

test.describe('in the extension', () => {
  let session: Session;
  let gmail: Page;
  let panel: Page;
  test.beforeAll(async () => {
    await speakAs('en');
    session = await start({ sites: sites('en', { undoMs: 60_000 }) });
    gmail = await openThread(session, 't-5a0001');
    await session.clickIcon(gmail);
    panel = await session.panel(gmail);
    await expandAndSave(panel);
    await fillInAddress(panel, 'irena@ledgerline.example');
  });
  test.afterAll(() => session.close());

  const dialogs = (): Promise<number> => gmail.evaluate(() => [...document.documentElement.children].filter((element) => element.tagName === 'DIV').length);
  const write = async (to: string, subject: string, text: string): Promise<void> => {
    await gmail.locator('[gh=cm]').click();
    // Gmail puts the cursor into a new letter a moment after it is there.
    await expect(gmail.locator('.Am.editable:visible').last()).toBeFocused();
    await gmail.locator('[role=dialog] input[role=combobox]:visible').last().fill(to);
    await gmail.keyboard.press('Enter');
    await gmail.locator('input[name=subjectbox]:visible').last().fill(subject);
    await gmail.locator('.Am.editable:visible').last().click();
    await gmail.keyboard.type(text);
    // The guard is brought while the person writes.
    await gmail.waitForTimeout(900);
  };
  const send = (): Promise<void> => gmail.locator('.aoI[role=region] .aoO:visible').last().click();
  const sent = async (subject: string) => (await sentMails(gmail)).filter((mail) => mail.subject === subject);

  test('a mail that tells the provider who it is about is held, with a way back', async () => {
    await write('irena@ledgerline.example', 'Somebody', 'Agnes Wirral needs you.');
    await send();
    await expect.poll(dialogs).toBe(1);
    await gmail.keyboard.press('Enter');
    await expect.poll(dialogs).toBe(0);
    expect(await sent('Somebody')).toEqual([]);
  });

  test('the name taken out, it goes at once, by the person’s own press', async () => {
    await gmail.locator('.Am.editable:visible').last().fill('Somebody needs you.');
    await send();
    await expect.poll(async () => (await sent('Somebody')).length).toBe(1);
    expect((await sent('Somebody'))[0]).toMatchObject({ trusted: true, by: 'click' });
  });

  test('sent anyway by key it goes once, and the record says so', async () => {
    await write('irena@ledgerline.example', 'Anyway', 'It is Agnes.');
    await gmail.keyboard.press('Control+Enter');
    await expect.poll(dialogs).toBe(1);
    await gmail.keyboard.press('Tab');
    await gmail.keyboard.press('Enter');
    await expect.poll(async () => (await sent('Anyway')).length).toBe(1);
    await expect(panel.getByText(t('history.sent-anyway', { told: 'Agnes Wirral' }))).toBeVisible();
  });

  test('a mail to anybody else goes untouched, whomever it names', async () => {
    await write('paul@ashdown.example', 'News', 'Agnes Wirral and Irena Novakova say hello.');
    await send();
    await expect.poll(async () => (await sent('News')).length).toBe(1);
    expect((await sent('News'))[0]).toMatchObject({ trusted: true });
    expect(await dialogs()).toBe(0);
  });

  test('updated under an open letter it is there again, once', async () => {
    await write('irena@ledgerline.example', 'Later', 'Agnes Wirral says hello.');
    await session.reloadExtension();
    await gmail.waitForTimeout(2_000);
    await send();
    await expect.poll(dialogs).toBe(1);
    await gmail.keyboard.press('Tab');
    await gmail.keyboard.press('Enter');
    await expect.poll(async () => (await sent('Later')).length).toBe(1);
    expect(await dialogs()).toBe(0);
    expect(session.ownRequests).toEqual([]);
  });
});
