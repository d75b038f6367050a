// The main job in Outlook, in a real Chromium on the built site, in English and in Japanese: the pane in a frame of another site, the real office.js, a mock mailbox beneath it.
import { expect, test } from '@playwright/test';
import { startOutlook, SITE, type OutlookSession } from './outlook.ts';
import { draftText, fillInAddress, insert, writeTo } from './person.ts';
import { button, speakAs, t } from './words.ts';

for (const [language, locale] of [['en', 'en-GB'], ['ja', 'ja-JP']] as const) {
  test(`the main job in Outlook (${language})`, async () => {
    test.setTimeout(60_000);
    await speakAs(language);
    const outlook: OutlookSession = await startOutlook(locale);
    const { pane } = outlook;

    await test.step('one mail is read; what was before it is said, opened by the person, and put together', async () => {
      await outlook.show('t-5a0001', 1);
      await expect(pane.getByText(t('unseen.apart', { count: 1 }))).toBeVisible();
      await outlook.show('t-5a0001', 0);
      await button(pane, t('unseen.readAgain')).click();
      await expect(pane.getByText(t('unseen.apart', { count: 1 }))).toHaveCount(0);
      await expect(pane.getByText('Irena Novakova', { exact: true }).first()).toBeVisible();
      await expect(pane.locator('blockquote').first()).toContainText('I need a bookkeeper for my web shop');
    });

    await test.step('it is kept, in the storage that the frame has', async () => {
      await button(pane, t('offer.accept')).click();
      await button(pane, t('capture.saveReferral')).dblclick();
      await expect(pane.getByRole('region', { name: t('step.ask-provider.do', { name: 'Irena Novakova' }) })).toBeVisible();
      await fillInAddress(pane, 'irena@ledgerline.example');
    });

    await test.step('a private question goes into a new mail, once for two clicks, and was read back there', async () => {
      await writeTo(pane, 'Irena Novakova');
      expect(await draftText(pane).inputValue()).not.toMatch(/Agnes|Wirral/);
      await insert(pane, 'Outlook');
      const forms = await outlook.forms();
      expect(forms).toHaveLength(1);
      expect(forms[0]).toMatchObject({ to: [{ emailAddress: 'irena@ledgerline.example' }] });
      expect(forms[0]?.own.match(/Mara Lindqvist/g)).toHaveLength(1);
    });

    await test.step('at Send a leak is held with its words, and may be sent anyway; a clean mail goes, and the pane asks', async () => {
      const [clean] = await outlook.forms();
      await outlook.change(0, { own: `${clean?.own}<p>Agnes Wirral says hello</p>` });
      const held = await outlook.send(0);
      expect(held).toMatchObject({ allowEvent: false, sendModeOverride: 'promptUser' });
      expect(held.errorMessage).toContain('Agnes Wirral');
      expect(held.errorMessage).toContain(t('finding.in.bodyText'));
      await outlook.change(0, { own: clean?.own ?? '' });
      expect(await outlook.send(0)).toEqual({ allowEvent: true });
      await button(pane, t('draft.iSentIt')).click();
      await expect(pane.getByRole('region', { name: t('step.wait-provider.do', { name: 'Irena Novakova' }) })).toBeVisible();
    });

    await test.step('Outlook does not tell whether a held mail was sent all the same: the pane asks, and notes it', async () => {
      const question = pane.getByRole('alert').filter({ hasText: t('heldMail.title', { reader: 'Irena Novakova' }) });
      await expect(question).toHaveCount(0);
      await outlook.change(0, { own: '<p>Agnes Wirral says hello</p>' });
      await outlook.send(0);
      await expect(question).toContainText('Agnes Wirral');
      await button(pane, t('heldMail.sent')).click();
      await expect(pane.getByText(t('heldMail.noted'))).toBeVisible();
      await expect(question).toHaveCount(0);
    });

    await test.step('the book in another frame is the same book; the record stands in it', async () => {
      const book = await outlook.frame('/book.html#/referrals');
      await expect(book.getByText('Agnes Wirral').first()).toBeVisible();
    });

    await test.step('nothing was asked for beyond the site, and nothing complained', () => {
      expect(outlook.foreign).toEqual([]);
      expect(outlook.faults).toEqual([]);
      expect(outlook.served).toContain('/office/office.js');
    });
    await outlook.close();
  });
}

test('an insert that reports success and inserted nothing is not believed, and the site alone says where it belongs', async () => {
  await speakAs('en');
  const outlook = await startOutlook('en-GB', { lie: 'opens an empty form' });
  const { pane } = outlook;
  await outlook.show('t-5a0001', 1);
  await expect(pane.getByText(t('unseen.apart', { count: 1 }))).toBeVisible();
  await outlook.show('t-5a0001', 0);
  await button(pane, t('unseen.readAgain')).click();
  await button(pane, t('offer.accept')).click();
  await button(pane, t('capture.saveReferral')).dblclick();
  await expect(pane.getByRole('region', { name: t('step.ask-provider.do', { name: 'Irena Novakova' }) })).toBeVisible();
  await fillInAddress(pane, 'irena@ledgerline.example');
  await writeTo(pane, 'Irena Novakova');
  await button(pane, t('foot.insertInto', { host: 'Outlook' })).click();
  await expect(pane.getByText(t('absent.title'))).toBeVisible({ timeout: 15_000 });
  expect(SITE).toMatch(/^https:/);
  await outlook.close();
});

test('an Outlook that does not answer is said, the book is at hand meanwhile, and the pane goes on when it speaks', async () => {
  await speakAs('ja');
  const outlook = await startOutlook('ja-JP', { isSilent: true });
  const { pane, page } = outlook;
  await expect(pane.getByRole('alert')).toContainText(t('pane.silent'), { timeout: 20_000 });
  await button(pane, t('pane.openBook')).click();
  await expect(pane.locator('.bar .brand')).toBeVisible();
  await button(pane, t('book.backToMail')).click();
  await expect(pane.getByRole('alert')).toContainText(t('pane.silent'), { timeout: 20_000 });
  await page.evaluate(() => window.goenScene?.speak());
  await outlook.show('t-5a0001', 0);
  await expect(pane.getByText('Irena Novakova', { exact: true }).first()).toBeVisible();
  expect(outlook.faults).toEqual([]);
  await outlook.close();
});

test('outside of Outlook the pane says so, and offers the book of this browser', async () => {
  await speakAs('en');
  const outlook = await startOutlook('en-GB');
  const page = await outlook.context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(`${SITE}/pane.html`);
  await expect(page.getByRole('status')).toContainText(t('pane.outsideText'));
  await button(page, t('pane.openBook')).click();
  await expect(page).toHaveURL(/book\.html/);
  await expect(page.locator('.bar .brand')).toBeVisible();
  expect([faults, outlook.foreign]).toEqual([[], []]);
  await outlook.close();
});
