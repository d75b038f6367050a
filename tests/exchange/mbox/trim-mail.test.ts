// What is taken out of a mail before it is parsed: attachments never, words always stay; bombs and broken mails end in time.
import { describe, expect, it } from 'vitest';
import { problemOfFirst } from '../../../lib/exchange/mbox/look-at-file.ts';
import { readThreadMails } from '../../../lib/exchange/mbox/read-thread-mails.ts';
import { trimMail } from '../../../lib/exchange/mbox/trim-mail.ts';
import { parseMail } from '../../../lib/exchange/parse-mail.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const HEAD = 'From: Ann <ann@x.example>\nTo: me@x.example\nSubject: hello\nMessage-ID: <1@x>\nDate: Mon, 02 Mar 2026 09:14:00 +0100\nMIME-Version: 1.0\n';
const part = (type: string, body: string, more = ''): string => `Content-Type: ${type}\n${more}\n${body}\n`;
const parts = (kind: string, mark: string, ...all: string[]): string => `Content-Type: multipart/${kind}; boundary="${mark}"\n\n${all.map((one) => `--${mark}\n${one}`).join('')}--${mark}--\n`;
const file = part('application/pdf; name="a.pdf"', 'QUJD'.repeat(100_000).replaceAll(/(.{76})/gu, '$1\n'), 'Content-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="a.pdf"\n');
const words = part('text/plain; charset=utf-8', 'Could you introduce me to the roofer?');
const html = part('text/html; charset=utf-8', '<p>Could you introduce me to the roofer?</p>');

describe('trimming', () => {
  it.each([
    ['a file behind the words', parts('mixed', 'm', words, file)],
    ['a file before the words', parts('mixed', 'm', file, words)],
    ['words in two forms within', parts('mixed', 'm', parts('alternative', 'a', words, html), file, file)],
    ['lines in CR LF', parts('mixed', 'm', words, file).replaceAll('\n', '\r\n')],
    ['a boundary that begins like another', parts('mixed', 'm', parts('alternative', 'mm', words, html), file)],
    ['no closing line', parts('mixed', 'm', words, file).replace('--m--\n', '')],
    ['dashes in the words', parts('mixed', 'm', part('text/plain', '--\nAnn\n--mm\nCould you introduce me to the roofer?'), file)],
    ['a mail carried along', parts('mixed', 'm', words, `Content-Type: message/rfc822\n\n${HEAD}${parts('mixed', 'q', file)}`)],
  ])('keeps the words of %s and decodes no file', async (_, body) => {
    const trimmed = trimMail(bytes(body.includes('\r\n') ? `${HEAD.replaceAll('\n', '\r\n')}${body}` : HEAD + body));
    expect(trimmed.length).toBeLessThan(3_000);
    const mail = await parseMail(trimmed, 0);
    expect(mail?.message.bodyText).toContain('Could you introduce me to the roofer?');
    expect(mail?.subject).toBe('hello');
  });
  it('leaves a small mail as it is, and cuts words without end', () => {
    const small = bytes(HEAD + parts('mixed', 'm', words));
    expect(trimMail(small)).toBe(small);
    expect(trimMail(bytes(`${HEAD}\n${'word '.repeat(400_000)}`)).length).toBeLessThan(401_000);
    expect(trimMail(bytes(`${HEAD}Content-Type: image/png\nContent-Transfer-Encoding: base64\n\n${'QUJD'.repeat(50_000)}`)).length).toBeLessThan(400);
  });
  it.each([
    ['parts within parts within parts', Array.from({ length: 3_000 }, (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\n\n--b${n}\n`).join('')],
    ['a hundred thousand parts', `Content-Type: multipart/mixed; boundary="b"\n\n${'--b\n\nx\n'.repeat(100_000)}`],
    ['headers without end', 'X-A: b\n'.repeat(200_000)],
    ['one line without end', `\n${'x'.repeat(3_000_000)}`],
    ['nothing but bytes', String.fromCharCode(...Array.from({ length: 60_000 }, (_, n) => (n * 7919) % 256))],
  ])('ends in time with %s', async (_, body) => {
    const begun = performance.now();
    await parseMail(trimMail(bytes(HEAD + body)), 0, true);
    expect(performance.now() - begun).toBeLessThan(4_000);
  });
});

describe('the mails of a thread', () => {
  const mbox = [`${HEAD}${parts('mixed', 'm', words, file)}`, `${HEAD.replace('<1@x>', '<2@x>')}In-Reply-To: <1@x>\n\nGladly.\n>From here on it is easy.\n`];
  const blob = new Blob(mbox);
  const [first, second] = mbox.map((text) => bytes(text).length) as [number, number];
  it('are read where they lie, and lines that the mailbox marked lose their mark', async () => {
    const thread = await readThreadMails([blob], { mails: [{ file: 0, offset: 0, length: first, at: 1 }, { file: 0, offset: first, length: second, at: 2 }] }, { name: null, emails: ['me@x.example'] });
    expect(thread?.messages.map(({ bodyText }) => bodyText.trim())).toEqual(['Could you introduce me to the roofer?', 'Gladly.\nFrom here on it is easy.']);
    expect(thread?.threadId).toBe('<1@x>');
  });
  it('are none where nothing can be read', async () => expect(await readThreadMails([new Blob([' '])], { mails: [{ file: 0, offset: 0, length: 1, at: 0 }] }, { name: null, emails: [] })).toBeNull());
});

describe('a chosen file', () => {
  it.each([
    ['empty', ''], ['packed', 'PK\u0003\u0004'], ['packed', '\u001f\u008b\b'], ['pst', '!BDN'], ['one-mail', `${HEAD}\nhello`], ['not-a-mailbox', 'Milk and bread'], ['not-a-mailbox', '{"a":1}'],
    [null, `From x@x.example Mon Mar  2 09:14:00 2026\n${HEAD}`], [null, `From - \n${HEAD}`], [null, `${HEAD}\nhello\n\nFrom x@x.example Mon Mar  2 09:14:00 2026\n${HEAD}`],
  ] as const)('%s: %j', (problem, text) => expect(problemOfFirst(Uint8Array.from(text, (char) => char.charCodeAt(0)))).toBe(problem));
});
