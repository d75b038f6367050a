// What Outlook's host reads of a mail and its conversation, and what it says that it could not read.
import { OfficeMockObject } from 'office-addin-mock';
import { afterEach, describe, expect, it } from 'vitest';
import type { OpenThread } from '../../../lib/domain/open-page.ts';
import { htmlText } from '../../../lib/domain/writing/html-text.ts';
import { itemInAddress } from '../../../lib/hosts/outlook/conversations.ts';
import { headsOf } from '../../../lib/hosts/outlook/mail-heads.ts';
import { countWords, htmlOf } from '../../../lib/hosts/outlook/plain-words.ts';
import { quoteInLines } from '../../../lib/hosts/outlook/quoted.ts';
import { createOutlookHost } from '../../../lib/hosts/outlook/outlook-host.ts';
import { createMockOutlook, mailsOf, type MockMail } from './mock-outlook.ts';
import { outlookStage, THREADS } from './outlook-stage.ts';

const doors = { echo: { await: () => ({ content: Promise.resolve(null), stop: () => undefined }) }, knows: async () => false, placed: () => undefined };
const threadOf = (seen: Awaited<ReturnType<ReturnType<typeof createOutlookHost>['readPage']>>): OpenThread => {
  if (!seen.ok || seen.value.kind !== 'thread') throw new Error(JSON.stringify(seen));
  return seen.value;
};
const setOffice = (value: unknown): void => { (globalThis as { Office?: unknown }).Office = value; };
afterEach(() => setOffice(undefined));

describe('one mail at a time', () => {
  it('says which mails before it were not read, and puts together what is opened', async () => {
    const mock = createMockOutlook({ me: { displayName: 'D', emailAddress: 'd@x.example' } });
    const mails = mailsOf(THREADS[0]);
    let shown: MockMail | null = mails.at(-1) ?? null;
    setOffice(mock.officeAt(() => shown));
    const host = createOutlookHost(doors);
    const first = threadOf(await host.readPage());
    expect(first.thread.messages).toHaveLength(1);
    expect(first.unseen).toEqual(THREADS[0].messages.slice(0, -1).map(({ id }) => ({ id, from: null, why: 'apart' })));
    for (const mail of mails) {
      shown = mail;
      // oxlint-disable-next-line no-await-in-loop -- as a person opens them
      await host.readPage();
    }
    const all = threadOf(await host.expandMessages());
    expect(all.unseen).toEqual([]);
    expect(all.thread.messages.map(({ id }) => id)).toEqual(THREADS[0].messages.map(({ id }) => id));
    expect(all.thread.messages.map(({ sentAt }) => sentAt)).toEqual(THREADS[0].messages.map(({ sentAt }) => sentAt));
    expect(all.thread.messages.map(({ bodyText }) => bodyText)).toEqual(THREADS[0].messages.map(({ bodyText }) => bodyText));
  });
  it('never takes the words of one mail for those of another', async () => {
    const stage = outlookStage({ lie: 'changes the mail meanwhile' });
    const [one, two] = [mailsOf(THREADS[0])[0], mailsOf(THREADS[1])[0]];
    if (!one || !two) throw new Error('no mails');
    stage.beside(one);
    await stage.host.describePage();
    // The pane is told of the change while it reads.
    (globalThis as unknown as { Office: { context: { mailbox: { addHandlerAsync(event: string, does: () => void): void } } } }).Office.context.mailbox.addHandlerAsync('', () => stage.beside(two));
    expect(threadOf(await stage.host.readPage()).thread.messages[0]?.bodyText).toBe(THREADS[1].messages[0]?.bodyText);
  });
  it('a mail whose heads are not given is never called whole', async () => {
    const mail = { ...mailsOf(THREADS[0])[0] };
    const told = <Value>(value: Value, status = 'succeeded') => (tell: (answer: { status: string; value: Value }) => void) => tell({ status, value });
    // The vendor's own mock: an object whose members are there only where they were given.
    const mailbox = new OfficeMockObject({ item: { ...mail, itemType: 'message', dateTimeCreated: new Date('2026-03-01T09:00:00Z'), body: { getAsync: (_: string, tell: (answer: { status: string; value: string }) => void) => told('words')(tell) }, getAllInternetHeadersAsync: told('', 'failed') }, userProfile: { displayName: 'D', emailAddress: 'd@x.example' } }, 'outlook' as never);
    setOffice({ context: { mailbox } });
    expect(threadOf(await createOutlookHost(doors).readPage()).unseen).toEqual([{ id: null, from: null, why: 'apart' }]);
  });
  it('a reply that is being written is its thread where the book knows it, and of it nothing is said to be read', async () => {
    const mock = createMockOutlook({ me: { displayName: 'D', emailAddress: 'D@x.example' } });
    const form = mock.openForm({ conversationId: 'c' });
    setOffice(mock.officeAt(() => form));
    expect(await createOutlookHost(doors).readPage()).toMatchObject({ ok: true, value: { kind: 'nothing' } });
    const page = threadOf(await createOutlookHost({ ...doors, knows: async (account, id) => account === 'd@x.example' && id === 'c' }).readPage());
    expect(page).toMatchObject({ thread: { threadId: 'c', messages: [] }, unseen: [{ why: 'apart' }], account: 'd@x.example' });
  });
  it('outside of Outlook, and beside nothing, nothing is open', async () => {
    setOffice({ context: {} });
    expect(await createOutlookHost(doors).readPage()).toMatchObject({ ok: true, value: { kind: 'nothing' } });
  });
});

it.each([
  ['Date: Tue, 3 Mar 2026 09:15:00 +0900 (JST)\r\nReferences: <a@x>\r\n <b@x>\r\nIn-Reply-To: <b@x>', { sentAt: '2026-03-03T09:15:00+09:00', answers: ['a@x', 'b@x'] }],
  ['date: Mon, 2 Mar 2026 20:00:00 -0530', { sentAt: '2026-03-02T20:00:00-05:30', answers: [] }],
  ['Subject: none', { sentAt: null, answers: [] }],
])('heads %#', (written, heads) => { expect(headsOf(written)).toEqual(heads); });

it.each(['a\n\nb  c', '<b>1 & 2</b> "q"', 'ждём\nвас', '&amp; &lt;', '「来週」'])('words survive the way into HTML and back: %j', (words) => {
  expect(countWords(htmlText(htmlOf(words)), words)).toBe(1);
  expect(htmlOf(words).replace(/<\/?(?:div|br)>/gu, '')).not.toMatch(/[<>]/u);
});

it.each([
  ['en', '________________________________\nFrom: Ann <a@x.example>\nSent: Monday\nTo: Ben\nSubject: S'], ['ja', '差出人: 安\n送信日時: 月曜\n宛先: 弁\n件名: 件'], ['it', 'Da: Ann\nInviato: lunedì\nA: Ben\nOggetto: S'], ['ru', 'От: Анна\nОтправлено: понедельник\nКому: Бен\nТема: S'],
])('quoted history in plain text (%s)', (_, head) => {
  expect(quoteInLines(['mine', 'To: do list', '', ...head.split('\n')])).toBe(2);
  expect(quoteInLines(['mine', '', ...head.split('\n').map((line) => `> ${line}`)])).toBe(1);
  expect(quoteInLines(['From: my heart', 'I thank you', 'To: all'])).toBe(-1);
});

it.each([
  ['https://outlook.office365.com/owa/?ItemID=AAMk%2B%3D&exvsurl=1', 'AAMk+='], ['https://outlook.office365.com.evil.example/owa/?ItemID=a', null], ['http://outlook.office.com/?ItemID=a', null], ['javascript:alert(1)', null],
])('an address of Outlook: %s', (url, item) => { expect(itemInAddress(url)).toBe(item); });
