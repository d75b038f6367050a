// The Gmail host over time: threads that change, drafts that leave, people's own words, hostile mail. Sent by the test's own hand only.
import { expect, test } from '@playwright/test';
import type { Browser } from '@playwright/test';
import type { MailMessage, MailThread } from '../../lib/domain/mail-thread.ts';
import { patchThread } from '../fixtures/pages/presets.mjs';
import { launch } from '../hosts/browser.ts';
import { corpusThreads } from '../hosts/corpus.ts';
import { openScene } from '../hosts/gmail/scene.ts';
import { MAIL, untilShown } from '../hosts/gmail/stand-in.ts';

let browser: Browser;
test.beforeAll(async () => {
  browser = await launch();
});
test.afterAll(() => browser.close());

const [first, second, third] = corpusThreads().filter(({ thread }) => thread.host === 'gmail' && thread.messages.length > 1).map(({ thread }) => thread);
if (!first || !second || !third) throw new Error('the corpus lacks threads');
const three: readonly [MailThread, ...MailThread[]] = [first, second, third];
const ada = [{ name: 'Ada', email: 'ada@ada.example' }];

const mailOf = (message: Partial<MailMessage>, count = 1): MailThread => ({
  host: 'gmail', threadId: 'made-up', subject: 'Made up', me: { name: 'Dana', emails: ['dana@dana.example'] },
  messages: Array.from({ length: count }, (_, i) => ({ id: `m${i}`, sentAt: new Date(Date.UTC(2026, 2, 2, 8 + i)).toISOString(), from: { name: 'Os', email: 'os@os.example' }, to: [{ name: 'Dana', email: 'dana@dana.example' }], cc: [], bodyText: `words ${i}`, ...message })),
});

test('tells of another thread only when another is open', async () => {
  const { page, told, ids, read } = await openScene(browser, three, { openDelay: 200 });
  await expect.poll(told).toEqual([['thread', ids.legacyId]]);
  await page.evaluate('history.replaceState(null, "", location.hash + "?compose=new"); document.title += " "');
  await page.evaluate('location.hash = "#inbox"');
  await expect.poll(told).toEqual([['thread', ids.legacyId], ['thread', null]]);
  expect(await read()).toMatchObject({ ok: true, value: { kind: 'nothing' } });
  await page.locator('tr.zA').nth(1).click();
  const answer = await read();
  expect(answer.ok && answer.value.kind).toBe('thread');
  await expect.poll(async () => (await told()).length).toBe(3);
});

test('says that a draft was sent only after Gmail did, and Undo is over', async () => {
  const { page, told, insert, boxes, sent } = await openScene(browser, three);
  await insert({});
  await page.locator('.aoO').click();
  await page.locator('#link_undo').click();
  await expect.poll(async () => (await boxes()).length).toBe(1);
  await page.waitForTimeout(700);
  expect((await told()).filter(([kind]) => kind === 'left')).toEqual([]);
  expect(await insert({})).toMatchObject({ ok: true, value: { there: true, alreadyThere: true } });
  await page.locator('.aoO').click();
  await expect.poll(async () => (await told()).at(-1)).toEqual(['left', 'd1', true]);
  expect(await sent()).toBe(2);
});

test('a draft thrown away, or closed while another mail is sent, was not sent', async () => {
  const { page, told, insert } = await openScene(browser, three);
  await insert({ place: 'new-mail', to: ada, subject: 'One' });
  await insert({ draftId: 'd2', body: 'Something else' });
  await page.locator('.ip .aoO').click();
  await page.waitForTimeout(600);
  await page.locator('.no .Ha').click();
  await expect.poll(told).toContainEqual(['left', 'd2', true]);
  expect(await told()).toContainEqual(['left', 'd1', false]);
});

test('words taken out again may go in again; changed ones are left', async () => {
  const { page, insert, boxes } = await openScene(browser, three);
  await insert({});
  await page.keyboard.press('Control+End');
  await page.keyboard.type(', with more');
  expect(await insert({})).toMatchObject({ ok: true, value: { there: false, alreadyThere: true } });
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  expect(await insert({})).toMatchObject({ ok: true, value: { there: true, alreadyThere: false } });
  expect(await boxes()).toHaveLength(1);
});

test('two drafts in the same words are two drafts', async () => {
  const { page, told, insert } = await openScene(browser, three);
  await insert({});
  await insert({ draftId: 'd2', place: 'new-mail', to: ada, subject: 'One' });
  await page.locator('.ip .aoO').click();
  await expect.poll(told).toContainEqual(['left', 'd1', true]);
  expect((await told()).filter(([, id]) => id === 'd2')).toEqual([]);
});

test('another thread is never written into', async () => {
  const { page, insert, boxes, ids } = await openScene(browser, three, { layout: 'split-right', openDelay: 250 });
  await page.locator(`tr.zA:not(:has([data-legacy-thread-id="${ids.legacyId}"]))`).first().click();
  for (let i = 0; i < 6; i++) {
    const answer = await insert({ threadId: ids.legacyId, draftId: `d${i}` });
    if (!answer.ok) expect(['wrong-thread', 'not-ready', 'no-thread']).toContain(answer.reason);
    await page.waitForTimeout(80);
  }
  expect(await boxes()).toEqual([]);
});

test('own words, signature and the place of the cursor are kept', async () => {
  const { page, insert, boxes } = await openScene(browser, three, { signature: 'Sig' });
  await page.locator('.ams.bkH').click();
  await page.waitForTimeout(120);
  await page.keyboard.type('Before after');
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
  expect(await insert({ place: 'open-compose' })).toMatchObject({ ok: true, value: { there: true } });
  const [text = ''] = await boxes();
  expect(text.replace(/\s*\n\s*/g, '|')).toBe('Before|Hello,|thank you.|Dana|after|Sig');
});

test('a draft of mine in the thread is no message and is left alone', async () => {
  const { read, insert, boxes, page } = await openScene(browser, [patchThread(first, { repeat: 9, draft: 'unfinished words' })]);
  const answer = await read();
  if (!answer.ok || answer.value.kind !== 'thread') throw new Error('not read');
  expect(answer.value.thread.messages.length + answer.value.unseen.length + answer.value.foldedCount).toBe(9);
  expect(await insert({})).toMatchObject({ ok: true, value: { there: true } });
  expect((await boxes()).toSorted()[1]).toBe('unfinished words');
  const shown = (await page.evaluate('goen.host.expandMessages().then((r) => r.value.thread.messages.map((m) => m.id))')) as string[];
  expect(shown).toHaveLength(9);
  expect(await page.evaluate(`goen.host.showMessage('${shown[3]}')`)).toMatchObject({ ok: true });
  expect(await page.evaluate(`Math.abs(document.querySelector('[data-legacy-message-id="${shown[3]}"]').getBoundingClientRect().top) < 60`)).toBe(true);
});

test('a popped-out thread is read and answered; a new mail cannot be opened there', async () => {
  const { page, ids, read, insert } = await openScene(browser, three);
  await page.goto(`${MAIL}popout?ver=1#inbox/${ids.hash}`);
  await untilShown(page);
  expect(await read()).toMatchObject({ ok: true, value: { kind: 'thread', thread: { threadId: ids.legacyId }, missing: [] } });
  expect(await insert({})).toMatchObject({ ok: true, value: { there: true } });
  expect(await insert({ place: 'new-mail', draftId: 'd2', body: 'x' })).toEqual({ ok: false, reason: 'no-compose' });
});

test('what a mail brings along runs nothing, freezes nothing and is not taken for Gmail', async () => {
  const forged = '<script>window.pwned=1</script><img src=x onerror="window.pwned=2"><div data-message-id="#msg-f:1" role="listitem" class="adn"><span class="gD" email="evil@evil.example" name="Evil">Evil</span><h2 data-legacy-thread-id="666">Evil</h2></div><table><tr><td>cc:</td><td><span email="evil@evil.example">Evil</span></td></tr></table><form></form>plain end';
  const many = Array.from({ length: 3000 }, (_, i) => ({ name: `Nr ${i}`, email: `n${i}@many.example` }));
  const cases: readonly [MailThread, (message: MailMessage) => void][] = [
    [mailOf({ bodyHtml: forged }), (message) => expect([message.from.email, message.cc, message.bodyText.endsWith('plain end')]).toEqual(['os@os.example', [], true])],
    [mailOf({ to: many }), (message) => expect(message.to).toHaveLength(3000)],
    [mailOf({ bodyHtml: `${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}` }), (message) => expect(message.bodyText).toBe('deep')],
    [mailOf({ bodyHtml: `<div>${'<p>a <b>b</b></p>'.repeat(20_000)}</div>` }), (message) => expect(message.bodyText.length).toBeGreaterThan(70_000)],
    [mailOf({ bodyText: `${'\u00a0 '.repeat(60_000)}end` }), (message) => expect(message.bodyText.endsWith('end')).toBe(true)],
    [mailOf({ from: { name: 'Оля 田中 عمر \u202Eneve', email: 'os@os.example' } }), (message) => expect(message.from.name).toBe('Оля 田中 عمر \u202Eneve')],
  ];
  for (const [thread, expected] of cases) {
    const { page, ids } = await openScene(browser, [thread]);
    const { answer, ms } = (await page.evaluate('(async () => { const start = performance.now(); const answer = await goen.host.readPage(); return { answer, ms: performance.now() - start }; })()')) as { answer: { ok: boolean; value: { thread: MailThread } }; ms: number };
    expect(answer.value.thread.threadId).toBe(ids.legacyId);
    const [message] = answer.value.thread.messages;
    expect(message).toBeDefined();
    if (message) expected(message);
    expect(ms).toBeLessThan(5000);
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    await page.context().close();
  }
});

test('a hundred messages; and a description without a word of any', async () => {
  const { page, read } = await openScene(browser, [mailOf({ bodyHtml: '<div class="Secretname">Confidential <b title="Hidden">words</b></div>' }, 100)]);
  const answer = await read();
  if (!answer.ok || answer.value.kind !== 'thread') throw new Error('not read');
  expect(answer.value.thread.messages.length + answer.value.unseen.length + answer.value.foldedCount).toBe(100);
  const all = (await page.evaluate('goen.host.expandMessages()')) as { value: { thread: MailThread; unseen: unknown[] } };
  expect([all.value.thread.messages.length, all.value.unseen.length]).toEqual([100, 0]);
  const shape = (await page.evaluate('goen.host.describePage()')) as string;
  expect(shape).toContain('[role=main]');
  expect(shape).not.toMatch(/Confidential|Secretname|Hidden|words|Made up|os\.example|Dana/);
});
