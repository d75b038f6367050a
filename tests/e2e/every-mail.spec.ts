// Every mail is within reach: a note to be passed on, to nobody, to somebody new and to a party of the record; an introduction by phone first. Who will learn what is shown.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { noBarriers } from './barriers.ts';
import { start, type Session } from './extension.ts';
import { composeText, openThread, pressSend, sentMails, sites } from './mailbox.ts';
import { draftText, expandAndSave, expandJoinAndAccept, fillInAddress, fillInPhone, giveMissing, insert, otherMail, writeDown, writeIntroduction } from './person.ts';
import { button, speakAs, t } from './words.ts';

const learns = (panel: Page): ReturnType<Page['getByRole']> => panel.getByRole('region', { name: t('learn.title') });
const backToRecord = async (panel: Page): Promise<void> => {
  await panel.locator('.sec-title .link').click();
  await panel.getByText(t('step.label')).first().waitFor();
};

/** How far it ends above what is said at the foot, in pixels; `end`: with the page scrolled to its end. */
const aboveToast = (what: Locator, at?: 'end'): Promise<number> => what.evaluate((element, isAtEnd) => {
  if (isAtEnd) scrollTo(0, document.documentElement.scrollHeight);
  return (document.querySelector('.toast')?.getBoundingClientRect().top ?? NaN) - element.getBoundingClientRect().bottom;
}, at === 'end');

for (const language of ['en', 'ja'] as const) {
  test.describe(`every mail (${language})`, () => {
    let session: Session;
    test.beforeAll(async () => {
      await speakAs(language);
      session = await start({ sites: sites(language), language });
    });
    test.afterAll(() => session.close());

    test('a person writes a note to be passed on, and introduces by phone first', async () => {
      test.setTimeout(180_000);
      const gmail = await openThread(session, 't-5a0001');
      await session.clickIcon(gmail);
      const panel = await session.panel(gmail);
      await expandAndSave(panel);
      await fillInAddress(panel, 'irena@ledgerline.example');

      await test.step('the note alone goes to nobody: it is copied, and tells nothing', async () => {
        await otherMail(panel, 'forwardable');
        await noBarriers(panel);
        await button(panel, t('reader.onlyCopy')).click();
        await giveMissing(panel, 'a joiner who restores old oak doors');
        await expect(draftText(panel)).toHaveValue(/Mara Lindqvist[^]*oak doors/);
        await expect(learns(panel)).toContainText(t('learn.nothing'));
        await expect(button(panel, t('foot.insertInto', { host: 'Gmail' }))).toHaveCount(0);
        const clean = await draftText(panel).inputValue();
        await draftText(panel).fill(`${clean}\nAsk Irena Novakova, too.`);
        await expect(panel.getByText(t('finding.held', { name: 'Irena Novakova' }))).toBeVisible();
        await draftText(panel).fill(clean);
        await expect(panel.getByText(t('foot.clear'))).toBeVisible();
        await noBarriers(panel);
        await button(panel, t('draft.copy')).click();
        await panel.locator('.toast').waitFor();
        await expect.poll(() => aboveToast(panel.locator('main > :last-child'), 'end')).toBeGreaterThanOrEqual(0);
        const before = await panel.evaluate(() => { scrollTo(0, 0); return scrollY; });
        await panel.locator('.panel-foot .btn').last().focus();
        expect(await panel.evaluate(() => scrollY)).toBe(before);
        await panel.locator('main :is(a, button, summary)').last().focus();
        expect(await aboveToast(panel.locator(':focus'))).toBeGreaterThanOrEqual(0);
        await backToRecord(panel);
        await expect(panel.getByText(t('begun.title', { what: t('draftKind.forwardable') }))).toBeVisible();
      });

      await test.step('to somebody new it goes as a mail of its own, and the book has them', async () => {
        await otherMail(panel, 'forwardable');
        await writeDown(panel, 'Olive Tan', 'olive@tan.example');
        await giveMissing(panel, 'a joiner who restores old oak doors');
        await expect(draftText(panel)).toHaveValue(/Olive|Tan/);
        await expect(learns(panel).getByText(t('learn.nothing'))).toHaveCount(2);
        await insert(panel, 'Gmail');
        await pressSend(gmail);
        await expect.poll(async () => (await sentMails(gmail)).map(({ to }) => to[0]?.email)).toEqual(['olive@tan.example']);
        await panel.getByText(t('step.label')).first().waitFor();
      });

      await test.step('phone first: the one is asked to call the other, with the number that the yes covers', async () => {
        await fillInPhone(panel, 'Agnes Wirral', '029 2018 0199');
        await openThread(session, 't-5a0002', gmail);
        await expandJoinAndAccept(panel);
        await writeIntroduction(panel, 'help with the books of a web shop');
        await expect(draftText(panel)).not.toHaveValue(/029 2018 0199/);
        await panel.getByRole('radio', { name: t('way.phone') }).check();
        await expect(draftText(panel)).toHaveValue(/029 2018 0199/);
        for (const name of ['Agnes Wirral', 'Irena Novakova']) await expect(learns(panel).locator('dt', { hasText: name })).toBeVisible();
        await noBarriers(panel);
        await insert(panel, 'Gmail');
        expect(await composeText(gmail)).toContain('029 2018 0199');
        await pressSend(gmail);
        await expect.poll(async () => (await sentMails(gmail)).at(-1)?.to.map((a) => a.email)).toEqual(['agnes@wirral-ceramics.example', 'irena@ledgerline.example']);
      });
    });

    test('nothing was asked of the network and no page complained', () => {
      expect(session.ownRequests).toEqual([]);
      expect(session.faults).toEqual([]);
    });
  });
}
