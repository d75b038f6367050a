// Goen in a real Thunderbird with a mail server of its own: conversations across folders are read as the reader reads them, kept, found again, and never mixed.
import { expect, test } from '@playwright/test';
import { formFrom } from '../../lib/domain/capture-form.ts';
import type { MailThread } from '../../lib/domain/mail-thread.ts';
import type { OpenThread } from '../../lib/domain/open-page.ts';
import type { Host } from '../../lib/hosts/host.ts';
import { readThread } from '../../lib/reading/read-thread.ts';
import { breachesOf } from '../hosts/contract/contract.ts';
import { encode } from '../exchange/encode-text.ts';
import { corpusThreads } from '../hosts/corpus.ts';
import type { Stage } from '../hosts/contract/stage.ts';
import { thunderbirdStage } from '../hosts/thunderbird/thunderbird-stage.ts';
import { mailFileOf, messageIdOf } from '../mozilla/mail-file.ts';
import { startMailServers, type MailServers } from '../mozilla/mail-servers.ts';
import { startThunderbird, type Thunderbird } from '../mozilla/thunderbird.ts';
import { speakAs, t } from './words.ts';

let servers: MailServers;
let thunderbird: Thunderbird;
let host: Host;
let stage: Stage;
const isFromMe = (thread: MailThread, email: string | null): boolean => email !== null && thread.me.emails.includes(email);
const hasAddresses = ({ messages }: MailThread): boolean => messages.every(({ from, to, cc }) => [from, ...to, ...cc].every(({ email }) => email !== null));
/** With mails of mine among its own, so that it lies in two folders. */
const threadIn = (language: string): MailThread =>
  corpusThreads().find(({ ref, thread }) => ref.startsWith(`${language}/`) && thread.host === 'gmail' && thread.messages.length > 2 && thread.me.emails.length > 0 && hasAddresses(thread) && thread.messages.some(({ from }) => isFromMe(thread, from.email)) && thread.messages.some(({ bodyText }) => bodyText.length > 200))!.thread;
const threads = { en: threadIn('en'), ja: threadIn('ja'), it: threadIn('it'), ru: threadIn('ru') };
const all = Object.values(threads);
const lastOf = (thread: MailThread): string => messageIdOf(thread, thread.messages.at(-1)!);
const panel = () => thunderbird.page('/sidepanel.html');

const ODD = `From: Ann <ann@odd.example>\r\nTo: dana@whitfield.example\r\nDate: Tue, 3 Mar 2026 10:00:00 +0900\r\nMIME-Version: 1.0\r\n`;
const odd = [
  `Message-ID: <locked@odd.example>\r\n${ODD}Subject: Locked\r\nContent-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b\r\n\r\n--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b\r\nContent-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----\r\n--b--\r\n`,
  `Message-ID: <unsaid@odd.example>\r\n${ODD}Subject: Unsaid\r\nContent-Transfer-Encoding: 8bit\r\n\r\nЗнаете ли вы 会計士?\r\n`,
  `Message-ID: <flowed@odd.example>\r\n${ODD.replace('Ann <ann@odd.example>', '"Ann Lee via LinkedIn" <messages-noreply@linkedin.com>')}Subject: Flowed\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\nDo you \r\nknow somebody?\r\n--b\r\nContent-Type: text/plain; name=notes.txt\r\nContent-Disposition: attachment; filename=notes.txt\r\n\r\nNOTES\r\n--b\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\n--b--\r\n`,
];

const FROM_ANN = (id: string, type: string): string => `Message-ID: <${id}@odd.example>\r\n${ODD}Subject: ${id}\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`;
/** Each in other letters than it says, or saying nothing of them. */
const RU = 'Здравствуйте! Не знаете ли вы хорошего бухгалтера?';
const JA = '会計士をご存じありませんか。よろしくお願いします。';
const IT = 'Conosci un commercialista? Perché è già così, però.';
const letters = ([['no-word', 'text/plain', 'windows-1251', RU], ['no-word-koi8', 'text/plain', 'koi8-r', RU], ['no-word-ja', 'text/plain', 'shift_jis', JA], ['no-word-it', 'text/plain', 'windows-1252', IT], ['false-ascii', 'text/plain; charset=us-ascii', 'utf-8', RU], ['false-latin', 'text/plain; charset=iso-8859-1', 'utf-8', JA], ['unknown', 'text/plain; charset=unknown-8bit', 'windows-1251', RU]] as const)
  .map(([id, type, encoding, text]) => ({ id, text, mail: Buffer.concat([Buffer.from(FROM_ANN(id, type)), encode(`${text}\r\n`, encoding)]) }));
const draft = `${FROM_ANN('unsent', 'text/plain; charset=utf-8').replace('dana@whitfield.example', 'Agnes <agnes@wirral.example>')}Agnes, meet Irena.\r\n`;

test.beforeAll(async () => {
  await speakAs('en');
  servers = await startMailServers();
  for (const thread of all) {
    const mails = thread.messages.map((message) => [isFromMe(thread, message.from.email), mailFileOf(thread, message)] as const);
    servers.put('INBOX', mails.filter(([mine]) => !mine).map(([, mail]) => mail));
    // Some servers keep a second copy of everything.
    servers.put('Sent', mails.filter(([mine]) => mine).map(([, mail]) => mail));
    servers.put('All', mails.slice(0, 2).map(([, mail]) => mail));
  }
  servers.put('INBOX', [...odd, ...letters.map(({ mail }) => mail)]);
  servers.put('Begun', [draft]);
  thunderbird = await startThunderbird({ servers, alsoMe: all.flatMap(({ me }) => me.emails.map((email) => ({ name: me.name ?? '', email }))) });
  await thunderbird.display(lastOf(threads.en));
  await thunderbird.pressButton();
  stage = await thunderbirdStage(thunderbird, servers, [threads.en, threads.ja], []);
  ({ host } = stage);
});
test.afterAll(async () => {
  await thunderbird?.end();
  await servers?.close();
});

/** What the form says, by whichever ids. */
async function formOf(page: OpenThread): Promise<unknown> {
  let count = 0;
  const bare = (id: string): string => id.replace(/\.[^.]*@corpus\.example$/u, '');
  const { thread, me, ...form } = formFrom(await readThread(page.thread), page, () => `id ${(count += 1)}`);
  void thread;
  void me;
  return JSON.parse(JSON.stringify(form), (key, value: unknown) => (key === 'threadId' ? '' : key === 'messageId' ? bare(String(value)) : value));
}

test('the button over a message opens its conversation as a referral, which is kept and found again from any of its messages', async () => {
  const { need } = await readThread(threads.en);
  await panel().until('the need', 'return document.body.innerText.includes(args[0])', need!.quote);
  await panel().fill(t('field.topic'), 'A topic of my own');
  await panel().press('button', new RegExp(`^(?:${t('capture.saveReferral')}|${t('capture.saveLead')})$`, 'u'));
  await panel().until('the record', 'return document.body.innerText.includes(args[0]) && document.body.innerText.includes(args[1])', 'A topic of my own', t('track.title'));
  // The panel follows what is displayed: another conversation, then the first one by a mail of mine in another folder.
  await thunderbird.display(lastOf(threads.ru));
  await panel().until('the other conversation', 'return !document.body.innerText.includes(args[0]) && document.body.innerText.includes(args[1])', 'A topic of my own', t('where.messages', { host: t('hostName.thunderbird'), count: threads.ru.messages.length }));
  await thunderbird.display(messageIdOf(threads.en, threads.en.messages.find(({ from }) => isFromMe(threads.en, from.email))!));
  await panel().until('the record again', 'return document.body.innerText.includes(args[0]) && document.body.innerText.includes(args[1])', 'A topic of my own', t('track.title'));
  await thunderbird.pressButton();
  expect(await thunderbird.ownWindows()).toBe(1);
  expect(servers.sent).toEqual([]);
});

test('in four languages a conversation is what the reader reads, whichever of its messages is shown, and the host keeps the contract of reading', async () => {
  for (const thread of all) {
    await thunderbird.display(messageIdOf(thread, thread.messages[Math.floor(thread.messages.length / 2)]!));
    const seen = await host.readPage();
    expect(seen).toMatchObject({ ok: true, value: { kind: 'thread', unseen: [], foldedCount: 0, missing: [] } });
    if (!seen.ok || seen.value.kind !== 'thread') throw new Error('no thread');
    const { thread: read } = seen.value;
    expect(read.threadId).toBe(messageIdOf(thread, thread.messages[0]!));
    expect(read.messages.map(({ id, sentAt }) => [id, Date.parse(sentAt)])).toEqual(thread.messages.map((message) => [messageIdOf(thread, message), Date.parse(message.sentAt)]));
    expect(read.me).toMatchObject({ name: thread.me.name, emails: expect.arrayContaining([...thread.me.emails]) as string[] });
    expect(await formOf(seen.value)).toEqual(await formOf({ ...seen.value, thread: { ...thread, host: 'thunderbird', me: read.me } }));
  }
  expect(await breachesOf(stage)).toEqual([]);
});

test('several messages of one conversation are joined; of two they are refused with a sentence; locked and odd mails are told apart', async () => {
  const select = (ids: readonly string[]): Promise<void> => thunderbird.inMain(`const inbox = headerOf(args[0][0]).folder; about3Pane.displayFolder(inbox.URI); about3Pane.threadTree.selectedIndices = args[0].map((id) => about3Pane.gViewWrapper.getViewIndexForMsgHdr(inbox.msgDatabase.getMsgHdrForMessageID(id)));`, ids);
  const inInbox = (thread: MailThread): readonly string[] => thread.messages.filter(({ from }) => !isFromMe(thread, from.email)).map((message) => messageIdOf(thread, message));
  const two = inInbox(all.find((thread) => inInbox(thread).length > 1)!);
  const whole = all.find((thread) => inInbox(thread).length > 1)!;
  await select(two.slice(0, 2));
  expect(await host.readPage()).toMatchObject({ ok: true, value: { thread: { threadId: messageIdOf(whole, whole.messages[0]!), messages: { length: whole.messages.length } } } });
  await select([inInbox(threads.en)[0]!, inInbox(threads.it)[0]!]);
  expect(await host.readPage()).toEqual({ ok: false, reason: 'several-threads' });
  await panel().until('the sentence', 'return document.body.innerText.includes(args[0])', t('hostProblem.several-threads.title'));
  await thunderbird.inMain(`about3Pane.threadTree.selectedIndices = [];`);
  expect(await host.readPage()).toEqual({ ok: true, value: { kind: 'nothing', url: 'mid:' } });
  await panel().until('nothing is open', 'return document.body.innerText.includes(args[0])', t('nothing.title'));
  await thunderbird.display('locked@odd.example');
  expect(await host.readPage()).toEqual({ ok: false, reason: 'locked' });
  await thunderbird.display('unsaid@odd.example');
  expect(await host.readPage()).toMatchObject({ ok: true, value: { thread: { messages: [{ bodyText: 'Знаете ли вы 会計士?\n', sentAt: '2026-03-03T10:00:00+09:00' }] } } });
  await thunderbird.display('flowed@odd.example');
  expect(await host.readPage()).toMatchObject({ ok: true, value: { thread: { messages: [{ from: { name: 'Ann Lee', email: null }, bodyText: 'Do you know somebody?' }] } } });
  const shape = await host.describePage();
  expect(shape).toContain('text/calendar');
  expect(shape).not.toMatch(/ann|linkedin|somebody|flowed@/iu);
});

test('mails that do not say in which letters they are, or say it wrongly, are read all the same', async () => {
  for (const { id, text } of letters) {
    await thunderbird.display(`${id}@odd.example`);
    expect(await host.readPage()).toMatchObject({ ok: true, value: { thread: { messages: [{ bodyText: `${text}\n` }] } } });
  }
});

test('a mail in the local folders is part of its conversation; one that was never sent is not read as said, and leads to those it is for', async () => {
  const [first] = threads.it.messages;
  await thunderbird.inMain(`const local = MailServices.accounts.localFoldersServer.rootFolder; local.createSubfolder('Kept', null); const kept = local.getChildNamed('Kept'); const header = headerOf(args[0]);
    await new Promise((done) => MailServices.copy.copyMessages(header.folder, [header], kept, false, { QueryInterface: ChromeUtils.generateQI(['nsIMsgCopyServiceListener']), onStartCopy() {}, onProgress() {}, setMessageKey() {}, getMessageId: () => null, onStopCopy: done }, null, false));`, messageIdOf(threads.it, first!));
  await thunderbird.display(messageIdOf(threads.it, first!), 'Kept');
  expect(await host.readPage()).toMatchObject({ ok: true, value: { thread: { threadId: messageIdOf(threads.it, first!), messages: { length: threads.it.messages.length } } } });
  await thunderbird.display('unsent@odd.example');
  await thunderbird.inMain(`headerOf(args[0]).folder.setFlag(Ci.nsMsgFolderFlags.Drafts);`, 'unsent@odd.example');
  await expect.poll(() => host.readPage()).toEqual({ ok: true, value: { kind: 'nothing', url: 'mid:', addressed: ['agnes@wirral.example'] } });
});

test('the toolbar shows what is due, as wide as it is laid out; from the book a record’s message is opened with the panel beside it', async () => {
  const shown = (): Promise<string> => thunderbird.inMain<string>(`return tabmail.currentAboutMessage?.gMessage?.messageId ?? ''`);
  const closeTabs = (): Promise<void> => thunderbird.inMain(`for (const tab of tabmail.tabInfo.slice(1)) tabmail.closeTab(tab);`);
  await thunderbird.display(lastOf(threads.en));
  await thunderbird.pressToolbar();
  expect(await thunderbird.page('/popup.html').until<number>('the popup', 'return document.querySelector(".pop-up h2") && content.innerWidth')).toBe(380);
  await panel().press('button', t('act.more'));
  await panel().press('menuitem', t('menu.inBook'));
  const book = thunderbird.page('/book.html');
  const place = await book.until<string>('the record in the book', 'return /referrals.[^/]/u.test(content.location.hash) && content.location.hash');
  await closeTabs();
  await thunderbird.display(lastOf(threads.ja));
  await thunderbird.openSpace();
  await book.until('the book', 'return document.querySelector("header .state")');
  await book.run('content.location.hash = args[0];', place);
  await book.press('button', t('act.more'));
  await book.press('menuitem', t('act.openThread'));
  const known = threads.en.messages.map((message) => messageIdOf(threads.en, message));
  await expect.poll(async () => known.includes(await shown())).toBe(true);
  await expect.poll(() => thunderbird.ownWindows()).toBe(2);
  await panel().until('the record', 'return document.body.innerText.includes(args[0]) && document.body.innerText.includes(args[1])', 'A topic of my own', t('track.title'));
  await closeTabs();
  await expect.poll(() => thunderbird.ownWindows()).toBe(1);
});

test('a message in a window of its own has a panel of its own, by Goen’s key too, and they go together', async () => {
  const before = await thunderbird.ownWindows();
  await thunderbird.inMain(`const { MailUtils } = ChromeUtils.importESModule('resource:///modules/MailUtils.sys.mjs'); MailUtils.openMessageInNewWindow(headerOf(args[0]));`, lastOf(threads.en));
  const inWindow = (body: string): Promise<boolean> => thunderbird.inMain<boolean>(`const window = Services.wm.getMostRecentWindow('mail:messageWindow'); const message = window?.messageBrowser?.contentWindow; ${body}`);
  await expect.poll(() => inWindow(`return message?.gMessage?.messageId === '${lastOf(threads.en)}' && (message.msgLoaded ?? true)`)).toBe(true);
  await thunderbird.pressKey('mail:messageWindow');
  await expect.poll(() => thunderbird.ownWindows()).toBe(before + 1);
  await panel().until('the record', 'return document.body.innerText.includes(args[0]) && document.body.innerText.includes(args[1])', 'A topic of my own', t('track.title'));
  await inWindow('window.close(); return true;');
  await expect.poll(() => thunderbird.ownWindows()).toBe(before);
});

test('a message in a tab of its own has a panel of its own; a message is shown in its mail tab', async () => {
  const shown = (): Promise<string> => thunderbird.inMain<string>(`return tabmail.currentAboutMessage?.gMessage?.messageId ?? ''`);
  await thunderbird.display(lastOf(threads.it));
  expect(await host.showMessage(messageIdOf(threads.it, threads.it.messages.find(({ from }) => isFromMe(threads.it, from.email))!))).toEqual({ ok: true, value: true });
  await expect.poll(shown).toBe(messageIdOf(threads.it, threads.it.messages.find(({ from }) => isFromMe(threads.it, from.email))!));
  await thunderbird.inMain(`const header = headerOf(args[0]); tabmail.openTab('mailMessageTab', { messageURI: header.folder.getUriForMsg(header) });`, lastOf(threads.en));
  await expect.poll(shown).toBe(lastOf(threads.en));
  await thunderbird.pressButton();
  await expect.poll(() => thunderbird.ownWindows()).toBe(2);
  await panel().until('the record', 'return document.body.innerText.includes(args[0]) && document.body.innerText.includes(args[1])', 'A topic of my own', t('track.title'));
  // From there another message opens beside it, as from the popup and the book.
  expect(await host.showMessage(lastOf(threads.ja))).toEqual({ ok: true, value: true });
  await expect.poll(shown).toBe(lastOf(threads.ja));
  // A panel goes with its tab.
  await thunderbird.inMain(`for (const tab of tabmail.tabInfo.slice(1)) tabmail.closeTab(tab);`);
  await expect.poll(() => thunderbird.ownWindows()).toBe(1);
});
