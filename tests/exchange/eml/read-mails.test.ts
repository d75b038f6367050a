// Dropped files become conversations: joined by who answers whom, each mail once, oldest first; and each file that gives none says why.
import { describe, expect, it } from 'vitest';
import type { MailFault } from '../../../lib/domain/mail-fault.ts';
import { readMails } from '../../../lib/exchange/eml/read-mails.ts';
import { encodeText } from '../../mailbox/encode-mail.ts';

const source = (name: string, content: string | Uint8Array): { name: string; file: Blob } => ({ name, file: new Blob([content as BlobPart]) });
interface Head { id?: string | null; from?: string; to?: string; subject?: string; day?: number; reply?: string; extra?: readonly string[]; body?: string }
const mail = ({ id = 'a', from = 'Ann Birch <ann@x.example>', to = 'Me <me@x.example>', subject = 'A roof', day = 2, reply, extra = ['Content-Type: text/plain; charset=utf-8'], body = 'Could you introduce me?' }: Head = {}): string =>
  [...(id === null ? [] : [`Message-ID: <${id}@x.example>`]), ...(reply ? [`In-Reply-To: <${reply}@x.example>`, `References: <a@x.example> <${reply}@x.example>`] : []), `From: ${from}`, `To: ${to}`, `Subject: ${subject}`, `Date: 0${day} Mar 2026 09:14:00 +0100`, ...extra, '', body, ''].join('\r\n');
const first = mail();
const second = mail({ id: 'b', from: 'Me <me@x.example>', to: 'Ann Birch <ann@x.example>', subject: 'Re: A roof', day: 3, reply: 'a', body: 'Gladly.' });
const third = mail({ id: 'c', subject: 'Re: A roof', day: 4, reply: 'b', body: 'Thank you.' });
const bodies = async (...files: ReturnType<typeof source>[]): Promise<string[][]> => (await readMails(files)).conversations.map((mails) => mails.map(({ message }) => message.bodyText.trim()));

describe('files of one conversation', () => {
  it('are one thread, oldest first, each mail once', async () => {
    expect(await bodies(source('3.eml', third), source('1.eml', first), source('2.eml', second), source('1 (1).eml', first))).toEqual([['Could you introduce me?', 'Gladly.', 'Thank you.']]);
  });
  it('also where the one between is missing', async () => expect(await bodies(source('3.eml', third), source('1.eml', first))).toEqual([['Could you introduce me?', 'Thank you.']]));
  it('a reply that names no mail follows its subject', async () => {
    expect(await bodies(source('r.eml', mail({ id: 'z', from: 'Me <me@x.example>', to: 'Ann Birch <ann@x.example>', subject: 'RE: A roof', day: 5, body: 'Late.' })), source('1.eml', first))).toEqual([['Could you introduce me?', 'Late.']]);
  });
  it('mails without an id stay themselves, dropped twice they are one', async () => {
    const [one, two] = [mail({ id: null, body: 'One.' }), mail({ id: null, body: 'Two, about something else.', subject: 'A cellar' })];
    expect((await bodies(source('1.eml', one), source('2.eml', two), source('1b.eml', one))).flat().sort()).toEqual(['One.', 'Two, about something else.']);
  });
  it('as a mailbox, and as Apple Mail keeps them', async () => {
    const mbox = [first, second].map((one) => `From x@x.example Mon Mar  2 09:14:00 2026\n${one}\n`).join('');
    const emlx = `${third.length}\n${third}<?xml version="1.0"?><plist><dict/></plist>`;
    expect(await bodies(source('thread.mbox', mbox), source('42.emlx', emlx))).toEqual([['Could you introduce me?', 'Gladly.', 'Thank you.']]);
  });
});

it('several conversations stay apart, those that begin first first', async () => {
  expect(await bodies(source('x.eml', mail({ id: 'x', subject: 'Cellar', day: 7, body: 'Wet.' })), source('1.eml', first), source('2.eml', second))).toEqual([['Could you introduce me?', 'Gladly.'], ['Wet.']]);
});

describe('what is no mail to read says so', () => {
  const part = (type: string, more = ''): string => `--b\r\nContent-Type: ${type}\r\n${more}\r\nAAAA\r\n`;
  const mixed = (...parts: string[]): string => mail({ extra: ['Content-Type: multipart/mixed; boundary=b'], body: `${parts.join('')}--b--` });
  it.each<[MailFault, string, string | Uint8Array]>([
    ['empty', 'empty.eml', ''], ['empty', 'blank.eml', '\r\n \n\n'], ['not-a-mail', 'notes.eml', 'Milk, eggs, bread'], ['not-a-mail', 'picture.eml', Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919) % 251)],
    ['not-a-mail', 'page.eml', '<!doctype html><html><body><p>hello</p></body></html>'], ['not-a-mail', 'json.eml', '{"from": "me", "subject": "x"}'],
    ['msg', 'out.msg', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
    ['encrypted', 'smime.eml', mail({ extra: ['Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m', 'Content-Transfer-Encoding: base64'], body: 'MIAGCSqGSIb3' })],
    ['encrypted', 'pgp.eml', mail({ extra: ['Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b'], body: `${part('application/pgp-encrypted')}--b--` })],
    ['encrypted', 'inline.eml', mail({ body: '-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----' })],
    ['calendar', 'invite.eml', mail({ extra: ['Content-Type: text/calendar; method=REQUEST'], body: 'BEGIN:VCALENDAR\nEND:VCALENDAR' })],
    ['calendar', 'invite2.eml', mixed(part('text/plain'), part('text/calendar; method=REQUEST'))],
    ['no-words', 'scan.eml', mixed(part('application/pdf; name=a.pdf', 'Content-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n'))],
    ['no-words', 'logo.eml', mail({ extra: ['Content-Type: text/html'], body: '<html><head><style>p{color:red}</style></head><body><img src="cid:1"></body></html>' })],
  ])('%s: %s', async (fault, name, content) => expect(await readMails([source(name, content)])).toEqual({ conversations: [], faults: [{ name, fault }] }));
  it('60 MB', async () => expect((await readMails([{ name: 'big.eml', file: new Blob([first, new Uint8Array(60_000_000)]) }])).faults).toEqual([{ name: 'big.eml', fault: 'too-large' }]));
  it('a whole mailbox', async () => {
    const mbox = Array.from({ length: 400 }, (_, n) => `From x@x.example Mon Mar  2 09:14:00 2026\n${mail({ id: `n${n}` })}\n`).join('');
    expect((await readMails([source('All.mbox', mbox)])).faults).toEqual([{ name: 'All.mbox', fault: 'mailbox' }]);
  });
  it('a file that went away', async () => {
    const gone = Object.assign(new Blob(['x']), { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) });
    expect((await readMails([{ name: 'a.eml', file: gone }])).faults).toEqual([{ name: 'a.eml', fault: 'unreadable' }]);
  });
  it('and the good ones beside it are read', async () => expect((await readMails([source('bad.eml', 'Milk'), source('1.eml', first)])).conversations).toHaveLength(1));
  it('large attachments are no trouble', async () => {
    const big = mixed('--b\r\nContent-Type: text/plain\r\n\r\nWords.\r\n', `--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${'AAAA'.repeat(5_000_000)}\r\n`);
    expect(await bodies(source('big.eml', big))).toEqual([['Words.']]);
  });
});

describe('broken MIME gives what words there are', () => {
  it.each([
    ['no end of the parts', mail({ extra: ['Content-Type: multipart/alternative; boundary=b'], body: '--b\r\nContent-Type: text/plain\r\n\r\nWords.' })],
    ['a boundary that never comes', mail({ extra: ['Content-Type: multipart/alternative; boundary=nowhere'], body: '--b\r\nContent-Type: text/plain\r\n\r\nWords.' })],
    ['base64 cut in the middle', mail({ extra: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'], body: Buffer.from('Words. And more of them.').toString('base64').slice(0, -3) })],
    ['lines before the first header', `\r\n\r\n${mail({ body: 'Words.' })}`],
    ['bare line feeds', mail({ body: 'Words.' }).replaceAll('\r\n', '\n')],
  ])('%s', async (_, content) => {
    const { conversations, faults } = await readMails([source('a.eml', content)]);
    expect(faults.every(({ fault }) => fault === 'no-words' || fault === 'letters')).toBe(true);
    expect(conversations.length + faults.length).toBeGreaterThan(0);
    for (const [one] of conversations) expect(one?.message.bodyText).toContain('Words.');
  });
});

describe('letters in another encoding than the mail says', () => {
  const japanese = '伊藤様。税理士の先生をご紹介いただけないでしょうか。どうぞよろしくお願いいたします。';
  const russian = 'Здравствуйте, Анна! Не могли бы вы познакомить меня с вашим бухгалтером? Буду очень благодарен.';
  const bytesOf = (head: string, body: Uint8Array): Uint8Array => Uint8Array.from([...new TextEncoder().encode(head), ...body]);
  const headOf = (charset: string | null, transfer = '8bit'): string => mail({ extra: [...(charset === null ? [] : [`Content-Type: text/plain; charset=${charset}`]), `Content-Transfer-Encoding: ${transfer}`], body: '' });
  const encoded = (text: string, charset: 'shift_jis' | 'windows-1251' | 'koi8-r' | 'utf-8'): Uint8Array => encodeText(text, charset) ?? new Uint8Array();
  it.each([
    ['Shift_JIS as UTF-8', bytesOf(headOf('utf-8'), encoded(japanese, 'shift_jis')), japanese],
    ['Windows-1251 as UTF-8', bytesOf(headOf('utf-8'), encoded(russian, 'windows-1251')), russian],
    ['KOI8-R without a word', bytesOf(headOf(null), encoded(russian, 'koi8-r')), russian],
    ['UTF-8 as Latin', bytesOf(headOf('iso-8859-1'), encoded(`${russian} Così è.`, 'utf-8')), `${russian} Così è.`],
    ['Windows-1251 in base64 as UTF-8', bytesOf(headOf('utf-8', 'base64'), new TextEncoder().encode(Buffer.from(encoded(russian, 'windows-1251')).toString('base64'))), russian],
  ])('%s is mended', async (_, content, text) => expect(await bodies(source('a.eml', content))).toEqual([[text]]));
  it('what cannot be mended is read, and said', async () => {
    const { conversations, faults } = await readMails([source('a.eml', bytesOf(headOf('utf-8'), encoded(russian, 'utf-8').filter((_, n) => n !== 21 && n !== 60)))]);
    expect([conversations.length, faults]).toEqual([1, [{ name: 'a.eml', fault: 'letters' }]]);
  });
});
