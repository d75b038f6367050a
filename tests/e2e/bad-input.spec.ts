// What a person meets when the world is not as hoped: two panels, an update, another thread in the middle of typing. A sentence, and nothing lost.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { start, type Session } from './extension.ts';
import { GMAIL, hashId, openThread, sites } from './mailbox.ts';
import { button, speakAs, t } from './words.ts';

/** Without waiting for it to hold still: a panel that is not in front draws nothing. */
const press = (locator: Locator): Promise<void> => locator.dispatchEvent('click');

test.describe('bad input', () => {
  let session: Session;
  let gmail: Page;
  let panel: Page;
  test.beforeAll(async () => {
    await speakAs('en');
    session = await start({ sites: sites('en', { collapsed: 'none' }) });
    gmail = await openThread(session, 't-5a0006');
    await session.clickIcon(gmail);
    panel = await session.panel(gmail);
  });
  test.afterAll(() => session.close());

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
