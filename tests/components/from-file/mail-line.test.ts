// The line of mails in the book: one conversation out of files dropped one after the other, several that wait, and a draft that is held until nothing in it leaks.
import { beforeAll, expect, test } from 'vitest';
import { createBook, type BookDoors, type BookModel } from '../../../components/book/book-model.ts';
import { pageOf } from '../../../components/book/referral-model.ts';
import { createMailLine, mailLineOf, type MailLine } from '../../../components/from-file/mail-line-model.ts';
import { captureThread } from '../../../lib/actions/capture-thread.ts';
import type { MailFiles } from '../../../lib/actions/tools.ts';
import { emptyForm } from '../../../lib/domain/capture-form.ts';
import { emptyPerson, ME as MYSELF } from '../../../lib/domain/person.ts';
import { defaultSettings } from '../../../lib/domain/settings.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';
import { PAGE_NAMES } from '../../../lib/i18n/message.ts';
import { outbox } from '../../hosts/file/outbox.ts';
import { newId, open } from '../../store/memory-book.ts';
import { withChosen } from '../../../components/referral/form-edits.ts';
import { on, until } from '../sidepanel/panel.ts';

beforeAll(() => loadLanguage('en', PAGE_NAMES, ['en']));

const mail = (id: string, from: string, to: string, body: string, more: readonly string[] = []): File =>
  new File([[`Message-ID: <${id}@x.example>`, `From: ${from}`, `To: ${to}`, `Subject: ${id} question about a bookkeeper`, 'Date: Mon, 23 Nov 2026 09:14:00 +0000', 'Delivered-To: me@mara.example', ...more, '', body, ''].join('\r\n')], `${id}.eml`);
const AGNES = 'Agnes Wirral <agnes@wirral.example>';
const ME = 'Mara Lindqvist <me@mara.example>';
const ask = mail('a', AGNES, ME, 'Hi Mara,\n\nI need a bookkeeper for my web shop. Could you introduce me to Irena Novakova <irena@ledger.example>?\n\nThanks,\nAgnes');
const more = mail('b', AGNES, ME, 'As soon as you can, that is.', ['In-Reply-To: <a@x.example>', 'References: <a@x.example>']);

async function room(): Promise<{ book: BookModel; line: MailLine; files: Uint8Array[]; opened: string[] }> {
  const tools = { book: await open(), newId, now: () => new Date('2026-11-26T09:00:00Z') };
  const { host, files } = outbox();
  const opened: string[] = [];
  const doors: BookDoors = { opens: (url: string) => url !== '', openAddress: () => undefined, copy: async () => true, openThread: (url) => void opened.push(url), openMail: () => void opened.push('mail'), mailFiles: async (): Promise<MailFiles> => host, download: () => undefined, reload: () => undefined, show: () => undefined };
  const book = createBook(tools, defaultSettings, doors, { route: { room: 'add', id: null }, search: false });
  return { book, line: mailLineOf(book) ?? createMailLine(book, async () => host), files, opened };
}
const messages = (line: MailLine): number => line.open.value?.shown.length ?? 0;

test('files dropped one after the other become one conversation, whichever came first', async () => {
  const { book, line } = await room();
  await line.take([more]);
  expect([book.route.value.room, messages(line)]).toEqual(['mail', 1]);
  await line.take([ask]);
  await line.take([ask, more]);
  expect([messages(line), line.others.value.length, line.faults.value]).toEqual([2, 0, []]);
});

test('several wait, one is opened, and the other is still there; a bad file takes nothing away', async () => {
  const { line } = await room();
  await line.take([ask, mail('z', 'Ben <ben@y.example>', ME, 'Lunch on Friday?'), new File(['Milk'], 'notes.eml')]);
  expect([line.open.value, line.others.value.length, line.faults.value]).toEqual([null, 2, [{ name: 'notes.eml', fault: 'not-a-mail' }]]);
  const [first] = line.others.value;
  if (first) await line.choose(first);
  expect([messages(line), line.others.value.length]).toEqual([1, 1]);
  await line.take([new File([''], 'empty.eml')]);
  expect([messages(line), line.others.value.length, line.faults.value.length]).toEqual([1, 1, 2]);
});

test('what is typed waits where another mail is opened', async () => {
  const { line } = await room();
  await line.take([ask]);
  const panel = line.panel.value;
  if (!panel) throw new Error('no panel');
  on(panel, 'capture').model.edit((form) => ({ ...form, topic: 'My own words' }));
  await line.take([mail('z', 'Ben <ben@y.example>', ME, 'Lunch on Friday?')]);
  const [first] = line.others.value;
  if (first) await line.choose(first);
  expect(on(panel, 'capture').model.form.value.topic).toBe('My own words');
});

test('the record is written to from its own conversation; a leak gets no file, nor an address', async () => {
  const { line, files } = await room();
  await line.take([ask]);
  const panel = line.panel.value;
  if (!panel) throw new Error('no panel');
  await on(panel, 'capture').model.save();
  const { referral } = on(panel, 'record').model.sheet.value;
  await line.write(referral, { kind: 'optin-provider', side: 'provider' });
  const { model } = on(panel, 'draft');
  await until(() => model.phase.value === 'editing');
  expect([model.place.value, model.places.value]).toEqual(['new-mail', ['reply', 'new-mail']]);
  const clean = model.draft.value?.body ?? '';
  model.edit({ body: `${clean}\n\nAgnes Wirral, agnes@wirral.example` });
  await model.insert();
  expect([await model.handOut(), model.held.value.length > 0, files.length]).toEqual([null, true, 0]);
  model.edit({ body: clean });
  await model.insert();
  expect([model.phase.value, files.length, (await model.handOut())?.body]).toEqual(['placed', 1, clean]);
});

test('from the book a record is written beside its thread; one that was written down by hand is written here', async () => {
  const { book, line, opened } = await room();
  const person = { ...emptyPerson('irena'), name: 'Irena Novakova', emails: ['irena@ledger.example'] };
  const saved = await captureThread(book.tools, { ...withChosen(withChosen({ ...emptyForm(newId), threadKind: 'introduction-request', form: 'referral', topic: 'A bookkeeper', need: 'A bookkeeper for a web shop' }, 'introducer', MYSELF, newId), 'provider', person, newId) }, null);
  if (!saved.ok) throw new Error(saved.reason);
  const { value: byHand } = saved.value;
  const choice = { kind: 'optin-provider', side: 'provider' } as const;
  await pageOf(book).write({ ...byHand, threads: { t: { host: 'gmail', account: null, threadId: 't', url: 'https://mail.google.com/mail/u/0/#inbox/t', subject: '' } } as never }, choice);
  expect([opened, line.panel.value]).toEqual([['https://mail.google.com/mail/u/0/#inbox/t'], null]);
  await pageOf(book).write(byHand, choice);
  expect([opened.length, book.route.value.room, line.panel.value?.screen.value.name]).toEqual([1, 'mail', 'draft']);
});
