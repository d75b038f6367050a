// One given and one received referral lived through, from capture to the second half-year review, by a clock that the test moves and by a person's own moves, in two languages.
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { BookEvent } from '../../lib/domain/event.ts';
import type { MomentKind } from '../../lib/domain/moment.ts';
import { bundleForPage } from '../hosts/bundle.ts';
import { noBarriers } from './barriers.ts';
import { dueWords, fillMissing, noteInRow, openRow, standsDue, writeInRow, type Due } from './due-rows.ts';
import { start, type Session } from './extension.ts';
import { openThread, pressSend, sentMails, sites } from './mailbox.ts';
import { movedClock, type MovedClock } from './moved-clock.ts';
import { readPdf, squeezed } from './pdf-text.ts';
import { expandAndJoin, expandAndSave, fillInAddress, insert, writeIntroduction, writeTo } from './person.ts';
import { button, speakAs, t } from './words.ts';

const [AGNES, IRENA] = ['Agnes Wirral', 'Irena Novakova'];
const TALES = {
  en: { zone: 'Europe/London', introducer: 'Gareth Pugh', client: 'Leila Haddad', topic: 'Books for a café', need: 'Somebody who keeps the books of a café', provider: 'A month ahead, and well sorted.', praise: 'All our books in order within a week.', kind: 'You picked up the phone on a Sunday.', gave: '1800', gaveSum: '£1,800', got: '£4,200', gotSum: '£4,200', more: '£900', moreSum: '£900' },
  ja: { zone: 'Asia/Tokyo', introducer: '堀 誠', client: '西村 拓也', topic: 'カフェの記帳', need: 'カフェの記帳をお願いできる方', provider: '予定より一か月早く片付きました。', praise: '一週間で帳簿がすっかり片付きました。', kind: '日曜でも電話に出てくださって助かりました。', gave: '1800', gaveSum: '£1,800', got: '42万円', gotSum: '￥420,000', more: '9万円', moreSum: '￥90,000' },
} as const;
/** Eight weeks before the mailbox's own days, so that a half-year fits between an order and its review. */
function earlier(language: string): ReturnType<typeof sites> {
  const before = sites(language);
  const text = JSON.stringify(before.gmail?.threads).replace(/"sentAt":"([^"]+)"/gu, (_, at: string) => `"sentAt":"${new Date(Date.parse(at) - 55 * 86_400_000).toISOString()}"`);
  return { ...before, gmail: { ...before.gmail, threads: JSON.parse(text) as object[] } };
}

for (const language of ['en', 'ja'] as const) {
  test.describe(`lived through (${language})`, () => {
    test.describe.configure({ mode: 'serial' });
    const tale = TALES[language];
    let session: Session;
    let clock: MovedClock;
    let book: Page;

    /** The page anew, by a clock that moved. */
    const go = async (room: string): Promise<void> => { await book.goto('about:blank'); await book.goto(`chrome-extension://${session.extensionId}/book.html#/${room}`); };
    const section = (name: string): Locator => book.getByRole('region', { name, exact: true });
    const due = (kind: Due, name: string, page = book): Locator => page.locator('.due-desk .due').filter({ hasText: dueWords(kind, name) });
    const record = async (topic: string): Promise<void> => {
      await go('ledger');
      await book.locator('a.line', { hasText: topic }).click();
      await expect(book.getByRole('heading', { level: 1, name: topic })).toBeVisible();
    };
    const happened = async (kind: MomentKind, facts: { words?: string; amount?: string } = {}): Promise<void> => {
      const since = section(t('since.title'));
      await button(since, t('since.add')).click();
      await since.getByLabel(t('since.kind'), { exact: true }).selectOption({ label: t(`happened.${kind}`) });
      if (facts.words) await since.getByLabel(t('since.words'), { exact: true }).fill(facts.words);
      if (facts.amount) await since.getByLabel(t('worth.amount'), { exact: true }).fill(facts.amount);
      await button(since, t('act.save')).click();
      await expect(button(since, t('act.save'))).toHaveCount(0);
    };
    const reviewStep = async (step: string, answer: string, words?: string): Promise<void> => {
      const said = book.getByRole('status', { name: t('toast.region') });
      const before = await said.innerText();
      const line = book.locator('.entry-open .to-do > li').filter({ hasText: step });
      if (!(await line.getByRole('group').count())) await button(line, step).click();
      await button(line, answer).click();
      if (words) {
        await line.getByRole('textbox').first().fill(words);
        await book.keyboard.press('Control+Enter');
      }
      await expect(line).toHaveClass('is-done');
      // The line is done with the change, and the answer is said when its save is over: what is said next would else be covered by it.
      await expect.poll(() => said.innerText()).not.toBe(before);
    };
    /** What is not said to be saved may still be on its way when the page is left. */
    const lookBackOn = async (topic: string): Promise<void> => {
      await button(book, t('review.lookedBack')).click();
      await expect(book.getByRole('status', { name: t('toast.region') })).toContainText(t('review.said.reviewed', { topic }));
    };
    const endReview = async (): Promise<void> => {
      await book.locator('.walk').getByRole('button', { name: t('review.part.end') }).click();
      await button(book, t('review.end')).click();
      await expect(book.locator('.ends .note')).toBeVisible();
    };

    let halfway: readonly BookEvent[] = [];
    /** What the book would write into its file, and that its rows are what its events add up to. */
    const exported = async (): Promise<readonly BookEvent[]> => {
      await book.evaluate(await bundleForPage(new URL('./replay-page.ts', import.meta.url)));
      const { events, check } = await book.evaluate(() => window.readWholeBook());
      expect(check).toMatchObject({ torn: [], orphans: [], countersOff: [] });
      return events;
    };

    test.beforeAll(async () => {
      await speakAs(language);
      session = await start({ sites: earlier(language), language, timeZone: tale.zone });
      clock = movedClock(session);
      await clock.to('2026-10-01');
    });
    test.afterAll(() => session.close());

    test('given: captured, both asked, both yes, introduced', async () => {
      const gmail = await openThread(session, 't-5a0001');
      await session.clickIcon(gmail);
      const panel = await session.panel(gmail);
      await clock.on(panel);
      await expandAndSave(panel);
      await fillInAddress(panel, 'irena@ledgerline.example');
      await writeTo(panel, IRENA);
      await insert(panel, 'Gmail');
      await pressSend(gmail);
      await expect.poll(async () => (await sentMails(gmail)).length).toBe(1);
      await expect(panel.getByRole('region', { name: t('step.wait-provider.do', { name: IRENA }) })).toBeVisible();
      await openThread(session, 't-5a0002', gmail);
      await expandAndJoin(panel);
      await button(panel, t('offer.accept')).click();
      await expect(panel.getByRole('region', { name: t('step.introduce.do', { name: AGNES, other: IRENA }) })).toBeVisible();
      await writeIntroduction(panel, 'help with the books of a web shop');
      await insert(panel, 'Gmail');
      await pressSend(gmail);
      await expect.poll(async () => (await sentMails(gmail)).length).toBe(2);
      await expect(panel.getByRole('region', { name: t('step.wait-outcome.do') })).toBeVisible();
      await gmail.close();
      book = await session.extensionPage('book.html#/today');
      await standsDue(book);
    });

    test('received: thanks on the same day, a letter on the next, word of the appointment and of the order', async () => {
      await go('add');
      await book.getByLabel(t('add.topic')).fill(tale.topic);
      await book.getByLabel(t('add.need')).fill(tale.need);
      await book.locator('label', { hasText: t('add.received') }).click();
      for (const [name, email] of [[tale.client, 'client@tinhut.example'], [tale.introducer, 'introducer@valley.example']] as const) {
        await button(book, new RegExp(`^${t('party.choose')}`, 'u')).first().click();
        await book.getByLabel(t('pick.label')).fill(name);
        await book.getByLabel(t('pick.email')).fill(email);
        await button(book, t('pick.add', { name })).click();
      }
      await button(book, t('add.saveReferral')).click();
      await expect(book.getByRole('heading', { level: 1, name: tale.topic })).toBeVisible();

      await go('today');
      await standsDue(book, ['thank-introducer', tale.introducer], ['thanks-letter', tale.introducer]);
      await writeInRow(due('thank-introducer', tale.introducer), t('step.thank-introducer.go'), '-');
      await standsDue(book, ['thanks-letter', tale.introducer]);

      await clock.to('2026-10-02');
      await go('today');
      await standsDue(book, ['thanks-letter', tale.introducer]);
      await openRow(due('thanks-letter', tale.introducer));
      await button(due('thanks-letter', tale.introducer), t('follow.thanks-letter.go')).click();
      await fillMissing(book.locator('.letter-missing'), '4 Wharf Road');
      await expect(book.getByRole('heading', { level: 1, name: t('letter.title', { kind: t('letter.kind.thanks-letter'), name: tale.introducer }) })).toBeVisible();
      await expect(book.locator('.letter-paper').first()).toBeVisible();
      await button(book, t('letter.notePosted')).click();
      await expect(book.getByRole('status', { name: t('toast.region') })).toContainText(t('letter.postedSaved', { what: t('letter.kind.thanks-letter') }));
      await go('today');
      await standsDue(book);

      await clock.to('2026-10-05');
      await record(tale.topic);
      await happened('appointment');
      await go('today');
      await standsDue(book, ['report-appointment', tale.introducer]);
      await noteInRow(due('report-appointment', tale.introducer), 'Told on the phone');
      await standsDue(book);

      await clock.to('2026-10-08');
      await record(tale.topic);
      await happened('order', { amount: tale.got });
      await go('today');
      await standsDue(book, ['report-order', tale.introducer]);
      await noteInRow(due('report-order', tale.introducer), 'Told in a few lines');
      await standsDue(book);
    });

    test('thirty days on: the provider first, then the client, then praise and introductions', async () => {
      await clock.to('2026-10-31');
      const popup = await session.extensionPage('popup.html');
      await standsDue(popup, ['ask-how-it-went', IRENA], ['plan-source', tale.client]);
      const irena = due('ask-how-it-went', IRENA, popup);
      await openRow(irena);
      await button(irena, t('today.note')).click();
      await irena.locator('label', { hasText: t('outcome.won') }).click();
      await irena.getByLabel(t('outcome.worth')).fill(tale.gave);
      await irena.getByRole('textbox', { name: t('answer.note'), exact: true }).fill(tale.provider);
      await button(irena, t('act.save')).click();
      await standsDue(popup, ['ask-client', AGNES], ['plan-source', tale.client]);
      await noteInRow(due('ask-client', AGNES, popup), tale.praise);
      await standsDue(popup, ['ask-testimonial', AGNES], ['plan-source', tale.client]);
      await noBarriers(popup);
      await writeInRow(due('ask-testimonial', AGNES, popup), t('follow.ask-testimonial.go'), tale.praise);
      const plan = due('plan-source', tale.client, popup);
      await openRow(plan);
      await plan.locator('.acts .btn').filter({ hasText: t('act.done') }).first().click();
      await expect(popup.getByRole('heading', { name: t('popup.nothing') })).toBeVisible();
      await popup.close();
      await record('Question about a bookkeeper');
      await happened('result');
      await go('today');
      await standsDue(book, ['ask-introductions', AGNES]);
      await noteInRow(due('ask-introductions', AGNES), 'A talk of three');
      await standsDue(book);
    });

    test('a client is asked after ninety days, later where there was a real contact', async () => {
      await clock.to('2027-01-04');
      await go('today');
      await standsDue(book, ['regular-check', tale.client]);
      await record(tale.topic);
      await happened('client-word', { words: tale.kind });
      await go('today');
      await standsDue(book, ['ask-testimonial', tale.client]);
      await writeInRow(due('ask-testimonial', tale.client), t('follow.ask-testimonial.go'), tale.kind);
      await standsDue(book);
    });

    test('the first review: Today says so, it is opened there, shows both with their amounts, and is ended', async () => {
      await clock.to('2027-04-01');
      const popup = await session.extensionPage('popup.html');
      await standsDue(popup, ['review', ''], ['regular-check', tale.client]);
      await popup.close();
      await clock.to('2027-04-09');
      await go('today');
      await standsDue(book, ['review', ''], ['regular-check', tale.client], ['report-on', tale.introducer]);
      await noteInRow(due('regular-check', tale.client), 'All is well');
      await openRow(due('review', ''));
      await noBarriers(book);
      await button(due('review', ''), t('follow.review.go')).click();
      await book.locator('.period.is-due').click();
      for (const sum of [tale.gaveSum, tale.gotSum]) await expect(book.locator('.figs')).toContainText(sum);
      await expect(book.locator('.entries tbody tr', { hasText: tale.topic }).first()).toContainText(tale.gotSum);
      await expect(book.locator('.entries tbody tr', { hasText: AGNES }).first()).toContainText(tale.gaveSum);
      await button(book, t('review.begin')).click();
      await reviewStep(t('review.step.report', { name: tale.introducer }), t('review.answer.in-person'));
      await noBarriers(book);
      await lookBackOn(tale.topic);
      await reviewStep(t('review.step.ask-provider', { name: IRENA }), t('review.answer.well'), tale.provider);
      await lookBackOn('Question about a bookkeeper');
      await endReview();
      await go('today');
      await standsDue(book, ['ask-client', AGNES]);
      await noteInRow(due('ask-client', AGNES), tale.praise);
      await standsDue(book, ['ask-testimonial', AGNES]);
      await noteInRow(due('ask-testimonial', AGNES), tale.praise);
      await standsDue(book);
      halfway = await exported();
    });

    test('the second review shows the half-year beside the one before, prints, and is ended; nothing comes back', async () => {
      await clock.to('2027-06-15');
      await record(tale.topic);
      const worth = section(t('worth.title'));
      await button(worth, t('worth.add')).click();
      await worth.getByLabel(t('worth.amount'), { exact: true }).fill(tale.more);
      await button(worth, t('act.save')).click();
      await expect(worth.getByRole('textbox')).toHaveCount(0);
      await clock.to('2027-10-08');
      await go('today');
      await standsDue(book, ['review', ''], ['regular-check', tale.client], ['report-on', tale.introducer]);
      await noteInRow(due('regular-check', tale.client), tale.kind);
      await openRow(due('review', ''));
      await button(due('review', ''), t('follow.review.go')).click();
      await expect(book.locator('.period.is-ended')).toHaveCount(1);
      await book.locator('.period.is-due').click();
      await expect(book.locator('.figs')).toContainText(tale.moreSum);
      for (const amount of [tale.gaveSum, tale.gotSum]) await expect(book.locator('.figs')).toContainText(t('review.figures.halfBefore', { amount }));
      await noBarriers(book);
      const pages = readPdf(await book.pdf({ format: 'A4' }));
      expect(pages.length).toBeLessThanOrEqual(3);
      for (const [at, page] of pages.entries()) expect([page.width, page.height, page.text.includes(`${at + 1}/${pages.length}`)]).toEqual([210, 297, true]);
      const text = pages.map((page) => page.text).join('');
      for (const words of [t('review.title'), tale.topic, tale.client, tale.introducer, tale.moreSum, tale.kind, t('review.fromBefore'), t('review.loop.report', { name: tale.introducer })]) expect(text).toContain(squeezed(words));
      await button(book, t('review.begin')).click();
      await reviewStep(t('review.step.report', { name: tale.introducer }), t('review.answer.phone'));
      await lookBackOn(tale.topic);
      await endReview();
      await go('today');
      await standsDue(book);
    });

    test('nothing is lost: every event is still there, and both histories tell every step', async () => {
      const all = new Map((await exported()).map((event) => [event.id, event]));
      expect(halfway.length).toBeGreaterThan(60);
      expect(all.size).toBeGreaterThan(halfway.length);
      for (const event of halfway) expect(all.get(event.id)).toEqual(event);
      const told = async (topic: string, ...steps: readonly string[]): Promise<void> => {
        await record(topic);
        const history = section(t('history.title'));
        await history.getByRole('button').first().click();
        for (const step of steps) await expect(history.getByRole('listitem').filter({ hasText: step }).first()).toBeVisible();
      };
      const happenings = (...kinds: readonly MomentKind[]): readonly string[] => kinds.map((kind) => t(`happened.${kind}`));
      const done = (...dues: readonly (readonly [Due, string])[]): readonly string[] => dues.map(([kind, name]) => t('history.done', { what: kind === 'ask-how-it-went' || kind === 'thank-introducer' ? t(`step.${kind}.do`, { name }) : dueWords(kind, name) }));
      await told('Question about a bookkeeper', t('history.introduced'), t('history.outcome-recorded', { result: t('outcome.won') }), ...happenings('client-word', 'result', 'asked-introductions', 'provider-word', 'reviewed'), ...done(['ask-how-it-went', IRENA], ['ask-client', AGNES], ['ask-testimonial', AGNES], ['ask-introductions', AGNES]));
      await told(tale.topic, t('history.added'), ...happenings('letter', 'appointment', 'order', 'reported', 'client-word', 'reviewed'), ...done(['thank-introducer', tale.introducer], ['thanks-letter', tale.introducer], ['report-appointment', tale.introducer], ['report-order', tale.introducer], ['report-on', tale.introducer], ['ask-testimonial', tale.client]));
    });

    test('nothing was asked of the network, and no page complained', () => {
      expect(session.ownRequests).toEqual([]);
      expect(session.faults).toEqual([]);
    });
  });
}
