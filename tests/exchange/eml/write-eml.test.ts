// A draft's file is a mail by the RFCs, says again what was written whoever reads it, and lets nothing in that was not asked for.
import { describe, expect, it } from 'vitest';
import PostalMime from 'postal-mime';
import type { OutgoingMail } from '../../../lib/domain/outgoing-mail.ts';
import { readBack } from '../../../lib/exchange/eml/read-back.ts';
import { writeEml } from '../../../lib/exchange/eml/write-eml.ts';
import { VECTORS } from '../../e2e/foreign-text.ts';

const mail = (change: Partial<OutgoingMail>): OutgoingMail => ({ from: { name: 'Mara Lindqvist', email: 'me@mara.example' }, to: [{ name: 'Irena Novakova', email: 'irena@ledger.example' }], cc: [], subject: 'Books', body: 'Dear Irena,\n\nwords.\n', date: new Date('2026-11-26T08:05:10Z'), inReplyTo: null, references: [], ...change });
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const headOf = (bytes: Uint8Array): readonly string[] => (textOf(bytes).split('\r\n\r\n')[0] ?? '').split('\r\n');
const names = (bytes: Uint8Array): readonly string[] => headOf(bytes).filter((line) => !/^\s/u.test(line)).map((line) => line.split(':')[0] ?? '');
const ALWAYS = ['X-Unsent', 'From', 'To', 'Subject', 'Date', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding'];

const BODIES: readonly (readonly [string, string])[] = [
  ['English', 'Dear Ann,\n\nCould you?\n\nKind regards\nMara'],
  ['Japanese', '伊藤様\n\nお世話になっております。「税理士」をお探しとのことで、一度お話しできればと存じます。\n\n敬具'],
  ['Italian', 'Gentile Anna,\n\nperché no? È già così: «sì».\n'],
  ['Russian', 'Уважаемая Анна!\n\nБудем рады.\n\nС уважением'],
  ['a line as long as a book', 'word '.repeat(3000).trim()],
  ['a long word in Japanese', '漢'.repeat(2000)],
  ['dots, From and blanks at the end', '.\n..\nFrom here on\nblanks   \n\ttab\t\n=20 =?utf-8?B?YQ==?='],
  ['emoji and surrogates', '👩‍🚀 and 𝔘nicode'],
  ['what looks like headers', 'Bcc: leak@evil.example\n\nContent-Type: text/html\n\n--x'],
];

describe('the body', () => {
  it.each(BODIES)('%s comes back word for word, in lines of at most 76 letters', async (_, body) => {
    const bytes = writeEml(mail({ body }));
    expect((await readBack(bytes))?.text.trimEnd()).toBe(body.trimEnd());
    const lines = textOf(bytes).split('\r\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(textOf(bytes).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });
});

describe('headers', () => {
  it('stand once each, with X-Unsent, and never a Bcc', () => {
    expect(names(writeEml(mail({})))).toEqual(ALWAYS);
    expect(names(writeEml(mail({ cc: [{ name: null, email: 'c@x.example' }], inReplyTo: '<a@x.example>', references: ['<r@x.example>'] })))).toEqual(['X-Unsent', 'From', 'To', 'Cc', 'Subject', 'Date', 'In-Reply-To', 'References', ...ALWAYS.slice(-3)]);
    expect(names(writeEml(mail({ from: null })))).toEqual(ALWAYS.filter((name) => name !== 'From'));
  });
  it.each(['紹介のお願い：税理士をお探しの件について、少し長めの件名を書いてみます（再送）', 'Знакомство: бухгалтер для интернет-магазина керамики, как договорились на прошлой неделе', 'È così — «sì»', 'x'.repeat(300), 'plain', '=?utf-8?B?YQ==?=', '👩‍🚀'.repeat(30)])('the subject %s comes back, in ASCII and short lines', async (subject) => {
    const bytes = writeEml(mail({ subject }));
    expect((await readBack(bytes))?.subject).toBe(subject);
    for (const line of headOf(bytes)) expect(line).toMatch(/^[\x20-\x7e]{1,78}$/u);
  });
  it.each(['Lee, Ann "the" <b@evil.example>', '山田　太郎', 'Ольга-Александра Константиновна Вознесенская-Преображенская', 'a\\b', "O'Hara; group: x", '=?utf-8?Q?a?='])('the name %s stays within its address', async (name) => {
    const bytes = writeEml(mail({ to: [{ name, email: 'one@x.example' }, { name: null, email: 'two@x.example' }] }));
    const read = await PostalMime.parse(bytes.slice());
    expect(read.to).toMatchObject([{ name, address: 'one@x.example' }, { address: 'two@x.example' }]);
    for (const line of headOf(bytes)) expect(line.length).toBeLessThanOrEqual(78);
  });
  it.each(['\r\nBcc: leak@evil.example', '\nBcc: leak@evil.example\n\nbody', '\u2028Bcc: leak@evil.example', '\u0085Bcc: leak@evil.example', '\r\r\nBcc: leak@evil.example', '\0', ...VECTORS.filter((_, n) => n % 9 === 0)])('nothing in %j begins a header', async (text) => {
    const bytes = writeEml(mail({ subject: `Books${text}`, to: [{ name: `Ann${text}`, email: 'ann@x.example' }, { name: null, email: `bad@x.example${text}` }], cc: [{ name: text, email: text }], inReplyTo: `<a@x.example>${text}`, references: [text] }));
    expect(names(bytes).filter((name) => name !== 'In-Reply-To')).toEqual(ALWAYS);
    const read = await PostalMime.parse(bytes.slice());
    const [first, second, ...more] = read.to?.map(({ address }) => address) ?? [];
    expect([read.bcc ?? [], read.attachments, first, more]).toEqual([[], [], 'ann@x.example', []]);
    if (second !== undefined) expect(second).toBe(`bad@x.example${text}`.trim());
  });
});
