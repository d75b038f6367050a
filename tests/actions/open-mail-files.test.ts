// Files of mails as open threads: whose they are, by which name the book knows them, and what is shown of them; pasted source is read as the mail that it is.
import { describe, expect, it } from 'vitest';
import { captureThread } from '../../lib/actions/capture-thread.ts';
import { changeSettings } from '../../lib/actions/change-settings.ts';
import { openMailFiles, withMe } from '../../lib/actions/open-mail-files.ts';
import { readOpenThread } from '../../lib/actions/read-open-thread.ts';
import { readPasted } from '../../lib/actions/read-pasted.ts';
import { threadKey } from '../../lib/domain/referral.ts';
import { must, tools as newTools } from './line.ts';

const ANN = 'Ann Birch <ann@x.example>';
const ME = 'Mara Lindqvist <me@mara.example>';
const mail = (id: string, from: string, to: string, body: string, more: readonly string[] = []): { name: string; file: Blob } =>
  ({ name: `${id}.eml`, file: new Blob([[`Message-ID: <${id}@x.example>`, `From: ${from}`, `To: ${to}`, `Subject: ${id === 'a' ? '' : 'Re: '}A bookkeeper`, `Date: Mon, ${id === 'a' ? '02' : '03'} Nov 2026 09:14:00 +0100`, ...more, '', body, ''].join('\r\n')]) });
const ask = mail('a', ANN, ME, 'I need a bookkeeper. Could you introduce me to Irena Novakova?', ['Delivered-To: me@mara.example']);
const answer = mail('b', ME, ANN, 'Gladly.', ['In-Reply-To: <a@x.example>', 'References: <a@x.example>']);

describe('whose mail it is', () => {
  it('is said by the settings, else by where it was delivered', async () => {
    const tools = await newTools();
    const [found] = (await openMailFiles(tools, [ask])).conversations;
    expect([found?.page.thread.me, found?.asksWho, found?.page.account]).toEqual([{ name: 'Mara Lindqvist', emails: ['me@mara.example'] }, [], 'me@mara.example']);
    await changeSettings(tools, { name: 'Mara', emails: ['other@mara.example', 'me@mara.example'] });
    expect((await openMailFiles(tools, [answer])).conversations[0]?.page.thread.me).toEqual({ name: 'Mara', emails: ['other@mara.example', 'me@mara.example'] });
  });
  it('is asked where nothing tells, and never guessed: my own sent mail is not Ann’s', async () => {
    const [found] = (await openMailFiles(await newTools(), [answer])).conversations;
    expect(found?.asksWho.map(({ email }) => email)).toEqual(['me@mara.example', 'ann@x.example']);
    if (!found) return;
    expect(withMe(found, found.asksWho[0] ?? null)).toMatchObject({ asksWho: [], page: { account: 'me@mara.example', thread: { me: { name: 'Mara Lindqvist', emails: ['me@mara.example'] } } } });
    expect(withMe(found, null)).toMatchObject({ asksWho: [], page: { account: null } });
  });
});

it('the book knows a conversation again by any of its mails', async () => {
  const tools = await newTools();
  await changeSettings(tools, { name: 'Mara', emails: ['me@mara.example'] });
  const [first] = (await openMailFiles(tools, [ask])).conversations;
  if (!first) throw new Error('not read');
  must(await captureThread(tools, await readOpenThread(tools, first.page), first.page));
  for (const files of [[answer], [answer, ask], [mail('c', ANN, ME, 'Thank you.', ['In-Reply-To: <b@x.example>', 'References: <a@x.example> <b@x.example>'])]]) {
    const [again] = (await openMailFiles(tools, files)).conversations;
    expect(again && (await tools.book.referralByThread(threadKey({ ...again.page.thread, account: again.page.account })))?.topic).toBe('A bookkeeper');
  }
});

it('what was only HTML is shown as its text', async () => {
  const [found] = (await openMailFiles(await newTools(), [mail('a', ANN, ME, '<p>Could <b>you</b>?</p><script>alert(1)</script>', ['Delivered-To: me@mara.example', 'Content-Type: text/html'])])).conversations;
  expect(found?.shown[0]?.text).toMatch(/^Could\s+you\s*\?$/u);
});

describe('pasted', () => {
  const source = ['Message-ID: <p@x.example>', `From: ${ANN}`, `To: ${ME}`, 'Delivered-To: me@mara.example', 'Subject: =?utf-8?B?w4l0w6k=?=', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', '', 'Caf=C3=A9'].join('\n');
  it('the source of a mail is read as the mail', async () => expect((await readPasted(await newTools(), source)).page.thread).toMatchObject({ threadId: '<p@x.example>', subject: 'Été', messages: [{ bodyText: 'Café\n' }] }));
  it('its visible text by the lines it begins with', async () => expect((await readPasted(await newTools(), `From: ${ANN}\nSubject: Books\n\nCould you?`)).page.thread).toMatchObject({ host: 'file', subject: 'Books', messages: [{ from: { email: 'ann@x.example' }, bodyText: 'Could you?' }] }));
});
