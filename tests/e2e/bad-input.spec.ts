// What a person meets when the world is not as hoped: hostile mail, two panels, an update, another thread in the middle of typing. A sentence, and nothing lost.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { start, type Session, type Sites } from './extension.ts';
import { GMAIL, hashId, mailbox, openThread, sites } from './mailbox.ts';
import { button, speakAs, t } from './words.ts';

const me = mailbox.me;
const hostile = (id: string, subject: string, facts: object, from: object = { name: 'Mallory <script>alert(1)</script>', email: 'mallory@evil.example' }): object => ({
  host: 'gmail', threadId: id, subject, me: { name: me.name, emails: [me.email] },
  messages: [{ id: 'm1', sentAt: '2026-11-24T09:00:00+00:00', from, to: [me], cc: [], bodyText: 'Could you introduce me to a lawyer? I need one for a lease, next week.', ...facts }],
});
const many = Array.from({ length: 3_000 }, (_, n) => ({ name: `Person ${n}`, email: `p${n}@list.example` }));
const HOSTILE = [
  hostile('t-bad001', '<img src=x onerror="window.__ran=1"> a lawyer', {
    bodyHtml: '<div>Could you introduce me to a lawyer? <img src="x:" onerror="window.__ran=1"><svg onload="window.__ran=1"></svg><a href="javascript:window.__ran=1">here</a> I need one for a lease, next week.</div>',
  }),
  hostile('t-bad002', 'names \u202egnp.exe\u202c and marks', { bodyText: 'Could you introduce me to a lawyer? I need one for a lease. Perhaps \u202eИрина Ольховская\u202c, 大塚 恵, Zoë Ångström\u200b or أمل حداد knows one.' }, { name: '\u202eevil\u202c Мария 大野', email: 'm@evil.example' }),
  hostile('t-bad003', 'five megabytes', { bodyHtml: `<div>Could you introduce me to a lawyer? I need one for a lease.</div>${'<div class="x"><b>word</b> <i>word</i> word</div>'.repeat(110_000)}` }),
  hostile('t-bad004', 'three thousand', { to: [me, ...many] }),
];
const withHostile = (): Sites => {
  const all = sites('en', { collapsed: 'none' });
  return { ...all, gmail: { ...all.gmail!, threads: [...mailbox.threads, ...HOSTILE] } };
};
/** The page itself takes its time with five megabytes. */
async function openHostile(id: string, subject: string, page: Page): Promise<void> {
  await page.evaluate((hash) => { location.hash = hash; }, `#inbox/${hashId(id)}`);
  await page.locator('h2.hP:visible', { hasText: subject }).waitFor({ timeout: 75_000 });
}

/** Without waiting for it to hold still: a panel that is not in front draws nothing. */
const press = (locator: Locator): Promise<void> => locator.dispatchEvent('click');

test.describe('bad input', () => {
  let session: Session;
  let gmail: Page;
  let panel: Page;
  test.beforeAll(async () => {
    await speakAs('en');
    session = await start({ sites: withHostile() });
    gmail = await openThread(session, 't-5a0006');
    await session.clickIcon(gmail);
    panel = await session.panel(gmail);
  });
  test.afterAll(() => session.close());

  for (const [id, subject, what] of [['t-bad001', 'a lawyer', 'a mail with scripts in it'], ['t-bad002', 'and marks', 'bidi controls and names in four scripts'], ['t-bad003', 'five megabytes', 'five megabytes of HTML'], ['t-bad004', 'three thousand', 'three thousand recipients']] as const) {
    test(`${what}: shown as text, nothing runs, nothing freezes`, async () => {
      test.setTimeout(120_000);
      await openHostile(id, subject, gmail);
      await expect(panel.getByText(/need.*lease/i).first()).toBeVisible({ timeout: 20_000 });
      const longest = await panel.evaluate(() => new Promise<number>((done) => { let last = performance.now(); let worst = 0; let n = 0; const tick = (): void => { const now = performance.now(); worst = Math.max(worst, now - last); last = now; if ((n += 1) < 40) setTimeout(tick, 10); else done(worst); }; tick(); }));
      expect(longest).toBeLessThan(2_000);
      expect(await panel.evaluate(() => (window as never as { __ran?: number }).__ran)).toBeUndefined();
      expect(await panel.locator('script:not([src]), img[onerror], svg[onload], a[href^="javascript:"]').count()).toBe(0);
    });
  }

  test('an unrelated mail is left alone, and can be recorded all the same', async () => {
    await openThread(session, 't-5a0006', gmail);
    await expect(panel.getByText(t('aside.title'))).toBeVisible();
    await button(panel, t('aside.record')).click();
    await expect(button(panel, t('capture.saveLead'))).toBeVisible();
  });

  test('what was typed in one thread is there again after another one was opened', async () => {
    await openThread(session, 't-5a0005', gmail);
    await expect(button(panel, t('capture.saveReferral'))).toBeVisible();
    const topic = panel.getByLabel(t('field.topic'), { exact: true });
    await topic.fill('Договор с поставщиком чая');
    await openThread(session, 't-5a0006', gmail);
    await expect(panel.getByText(t('aside.title')).or(button(panel, t('capture.saveLead'))).first()).toBeVisible();
    await openThread(session, 't-5a0005', gmail);
    await expect(topic).toHaveValue('Договор с поставщиком чая');
    await expect(panel.getByText(t('restored.form'))).toBeVisible();
  });

  test('two panels on one record: the later save is told so, and neither is lost', async () => {
    await button(panel, t('capture.saveReferral')).click();
    await expect(panel.getByText(t('step.label')).first()).toBeVisible();
    const other = await openThread(session, 't-5a0005', await session.open(`${GMAIL}?second`));
    await session.clickIcon(other);
    const second = await session.panel(other);
    await expect(second.getByText(t('step.label')).first()).toBeVisible();
    const edit = async (page: Page, words: string): Promise<void> => {
      await press(button(page, t('act.about', { act: t('act.fillIn'), what: t('field.notes') })).or(button(page, t('act.about', { act: t('act.change'), what: t('field.notes') }))));
      await page.getByLabel(t('field.notes'), { exact: true }).fill(words);
    };
    await edit(panel, 'first words');
    await edit(second, 'second words');
    await press(button(panel, t('act.save')));
    await expect(panel.getByRole('definition').filter({ hasText: 'first words' })).toBeVisible();
    await press(button(second, t('act.save')));
    await expect(second.getByText(t('storeProblem.conflict.title')).or(second.getByRole('definition').filter({ hasText: 'second words' })).first()).toBeVisible();
    const conflict = await second.getByText(t('storeProblem.conflict.title')).isVisible();
    if (conflict) await expect(second.getByLabel(t('field.notes'), { exact: true })).toHaveValue('second words');
    await other.close();
    await gmail.bringToFront();
  });

  test('a draft edited in Gmail meanwhile is not doubled and not lost', async () => {
    await openThread(session, 't-5a0005', gmail);
    await button(panel, t('step.choose-provider.go')).click();
    await panel.getByLabel(t('pick.label')).last().fill('Ольга Кравец');
    await panel.getByLabel(t('pick.email')).fill('olga@kravets.example');
    await button(panel, t('pick.add', { name: 'Ольга Кравец' })).click();
    await button(panel, t('step.ask-prospect.go', { name: 'Степан Лунин' })).or(button(panel, t('step.ask-provider.go', { name: 'Ольга Кравец' }))).first().click();
    const text = panel.getByLabel(t('draft.text'), { exact: true });
    const missing = button(panel, t('slots.write'));
    await expect(text.or(missing).first()).toBeVisible();
    await button(panel, t('foot.insertInto', { host: 'Gmail' })).click();
    await expect(panel.getByText(t('placed.title', { host: 'Gmail' }))).toBeVisible();
    const box = gmail.locator('.Am.Al.editable:visible').last();
    await box.click();
    await gmail.keyboard.press('Control+End');
    await gmail.keyboard.type(' A word of my own.');
    await button(panel, t('draft.editAgain')).click();
    await button(panel, t('foot.insertInto', { host: 'Gmail' })).click();
    await panel.waitForTimeout(1_500);
    const boxes = await gmail.locator('.Am.Al.editable:visible').allInnerTexts();
    expect(boxes.join('\n').match(/A word of my own\./g)).toHaveLength(1);
    expect(boxes.join('\n').match(/Mara/g)?.length).toBe(1);
  });

  test('the book closed by another page is said, and the panel comes back', async () => {
    const page = await session.extensionPage('popup.html');
    await page.evaluate(() => new Promise((done) => {
      const raise = indexedDB.open('goen-book', 9_999);
      raise.addEventListener('upgradeneeded', () => raise.transaction?.abort());
      raise.addEventListener('error', () => done('aborted'));
      raise.addEventListener('success', () => done('open'));
    }));
    await page.close();
    await gmail.bringToFront();
    await expect(panel.getByText(t('storeProblem.closed.title')).or(panel.getByText(t('storeProblem.newer-version.title'))).first()).toBeVisible();
    await button(panel, t('act.reload')).first().click();
    await expect(panel.getByText(t('storeProblem.closed.title'))).toHaveCount(0);
  });

  test('no page of Goen complained', () => {
    expect(session.faults).toEqual([]);
    expect(session.ownRequests).toEqual([]);
  });
});

test('the extension updated under an open Gmail tab goes on working there', async () => {
  await speakAs('en');
  const session = await start({ sites: sites('en', { collapsed: 'none' }) });
  try {
    const gmail = await openThread(session, 't-5a0001');
    await session.clickIcon(gmail);
    await session.panel(gmail);
    await session.reloadExtension();
    await expect.poll(() => session.popupOf(gmail).catch(() => 'not yet'), { timeout: 15_000 }).toBe('');
    await session.clickIcon(gmail);
    const panel = await session.panel(gmail);
    await expect(button(panel, t('capture.saveReferral'))).toBeVisible();
  } finally {
    await session.close();
  }
});

test('Gmail changed under us: a sentence, a report of the page’s shape without a word of mail, and paste by hand', async () => {
  await speakAs('en');
  const session = await start({ sites: sites('en', { collapsed: 'none', noise: ['h2.hP', '[data-thread-perm-id]', '[data-legacy-thread-id]', 'h2[jsname]', '.ha', '[data-message-id]', '[data-legacy-message-id]', '.adn', '.gD', '.a3s', '[role=list]', '[role=listitem]'] }) });
  try {
    const gmail = await session.open(`${GMAIL}#inbox/${hashId('t-5a0001')}`);
    await expect.poll(() => session.popupOf(gmail), { timeout: 15_000 }).toBe('');
    await session.clickIcon(gmail);
    const panel = await session.panel(gmail);
    await expect(panel.getByText(t('hostProblem.page-changed.title'))).toBeVisible();
    await panel.evaluate(() => { navigator.clipboard.writeText = async (text) => { Object.assign(window, { copied: text }); }; });
    await button(panel, t('shape.copy')).click();
    const copied = (): Promise<string> => panel.evaluate(() => (window as never as { copied?: string }).copied ?? '');
    await expect.poll(async () => (await copied()).length).toBeGreaterThan(200);
    const report = await copied();
    expect(report).not.toMatch(/bookkeeper|Agnes|Wirral|invoices|Mara|Lindqvist/i);
    await button(panel, t('paste.open')).click();
    await panel.getByLabel(t('paste.label'), { exact: true }).fill('From: Agnes Wirral <agnes@wirral-ceramics.example>\nSubject: Bookkeeper\n\nHi Mara,\ncould you introduce me to Irena Novakova? I need a bookkeeper for my web shop.\n\nAgnes');
    await button(panel, t('paste.read')).click();
    await expect(panel.getByText('Agnes Wirral', { exact: true }).first()).toBeVisible();
    await button(panel, t('capture.saveReferral')).click();
    await expect(panel.getByText(t('step.label')).first()).toBeVisible();
  } finally {
    await session.close();
  }
});
