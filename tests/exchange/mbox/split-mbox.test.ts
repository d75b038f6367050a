// Where mails begin and end in a mailbox, whatever program wrote it and however the file is cut into pieces.
import { describe, expect, it } from 'vitest';
import { blocksOf, findMails, mboxSplitter, splitMbox } from '../../../lib/exchange/mbox/split-mbox.ts';
import { seeded } from '../../seeded.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (char) => char.charCodeAt(0));
const text = (from: Uint8Array): string => String.fromCharCode(...from);
function pieces(all: Uint8Array, sizes: (at: number) => number): Uint8Array[] {
  const out: Uint8Array[] = [];
  for (let at = 0; at < all.length;) { const size = sizes(at); out.push(all.subarray(at, at + size)); at += size; }
  return out;
}
async function mailsOf(mbox: string, size = 1_000_000): Promise<string[]> {
  const out: string[] = [];
  for await (const mail of splitMbox(pieces(bytes(mbox), () => size))) out.push(text(mail).trim());
  return out;
}

const A = 'Subject: a\n\nfirst\n';
const B = 'Subject: b\n\nsecond\n';
const GMAIL = 'From 1790000000000000000@xxx Mon Mar 02 09:14:00 +0000 2026\n';
const CTIME = 'From ann@x.example Mon Mar  2 09:14:00 2026\n';

describe('the line between two mails', () => {
  it.each([
    ['Takeout', `${GMAIL}${A}\n${GMAIL}${B}\n`],
    ['ctime', `${CTIME}${A}\n${CTIME}${B}`],
    ['Thunderbird', `From - Mon Mar 02 09:14:00 2026\n${A}\nFrom - Mon Mar 02 09:15:00 2026\n${B}`],
    ['nothing after the word', `From \n${A}\nFrom \n${B}`],
    ['no empty line before it', `${CTIME}${A}${CTIME}${B}`],
    ['no empty line at the very end', `${CTIME}${A}\n${CTIME}${B}`.trimEnd()],
    ['lines end in CR LF', `${CTIME}${A}\n${CTIME}${B}\n`.replaceAll('\n', '\r\n')],
    ['a file that begins without one', `${A}\n${CTIME}${B}`],
    ['empty lines before the first', `\n\n${CTIME}${A}\n${CTIME}${B}`],
  ])('%s', async (_, mbox) => {
    const found = await mailsOf(mbox);
    expect(found.map((mail) => mail.replaceAll('\r', ''))).toEqual([A.trim(), B.trim()]);
  });
  it.each([
    ['a sentence', `${CTIME}Subject: a\n\nhello\n\nFrom here on: it is easy\nreally\n`],
    ['a sentence followed by no header', `${CTIME}Subject: a\n\nhello\n\nFrom Monday we are closed\nthe whole week\n`],
    ['a sentence followed by what looks like a header', `${CTIME}Subject: a\n\nhello\n\nFrom here on it is easy.\nNote: really\n`],
    ['a marked one', `${CTIME}Subject: a\n\nhello\n\n>${CTIME}Subject: no\n`],
    ['one within a line', `${CTIME}Subject: a\n\nhello ${CTIME}Subject: no\n`],
    ['a line without end', `${CTIME}Subject: a\n\n${'From '.repeat(3000)}`],
  ])('is not %s', async (_, mbox) => expect(await mailsOf(mbox)).toHaveLength(1));
  it('is left to the length where the mail says one that is true, and only there', async () => {
    const body = `see below\n\n${CTIME}Subject: quoted\n\nfrom an old mailbox\n`;
    expect(await mailsOf(`${CTIME}Subject: a\nContent-Length: ${body.length}\n\n${body}\n${CTIME}${B}`)).toHaveLength(2);
    expect(await mailsOf(`${CTIME}Subject: a\nContent-Length: ${body.length}\n\n${body}`)).toHaveLength(1);
    expect(await mailsOf(`${CTIME}Subject: a\nContent-Length: ${body.length + 7}\n\n${body}\n${CTIME}${B}`)).toHaveLength(3);
    expect(await mailsOf(`${CTIME}Subject: a\nContent-Length: 99999999999\n\n${body}\n${CTIME}${B}`)).toHaveLength(3);
  });
  it('finds no mail in nothing', async () => {
    expect(await mailsOf('')).toEqual([]);
    expect(await mailsOf('\n\n  \n')).toEqual([]);
  });
});

describe('pieces', () => {
  const body = `see\n\n${CTIME}Subject: q\n\nold\n`;
  const mbox = bytes([`${GMAIL}${A}\n`, `${CTIME}Subject: c\r\nContent-Length: ${body.length}\r\n\r\n${body}`, `From - Mon Mar 02 09:15:00 2026\r\n${B}\r\n`, `${CTIME}${A}F\nFr\nFrom\nFrom \nFrom x\n\n`, `${GMAIL}Subject: long\n\n${'x'.repeat(3000)}\n\n`, `From \n${B}`].join(''));
  async function places(all: Iterable<Uint8Array>): Promise<unknown[]> {
    const out: unknown[] = [];
    for await (const { offset, length, head } of findMails(all, 600)) out.push([offset, length, text(head)]);
    return out;
  }
  it('cut anywhere give the same', async () => {
    const whole = await places([mbox]);
    expect(whole).toHaveLength(6);
    for (const size of [1, 2, 3, 7, 64, 1000]) expect(await places(pieces(mbox, () => size))).toEqual(whole);
    const random = seeded(7);
    for (let round = 0; round < 200; round++) expect(await places(pieces(mbox, () => 1 + Math.floor(random() ** 3 * 400)))).toEqual(whole);
  });
  it('hold what was asked for and no more', () => {
    const splitter = mboxSplitter(100);
    splitter.push(bytes(`${GMAIL}Subject: long\n\n`));
    for (let n = 0; n < 50; n++) expect(splitter.push(new Uint8Array(100_000).fill(120))).toEqual([]);
    expect(splitter.end().map(({ length, head }) => [length, head.length])).toEqual([[5_000_015, 100]]);
  });
  it('of a file are the places to read it at again', async () => {
    const file = new Blob([mbox]);
    for await (const { offset, length, head } of findMails(blocksOf(file, 97), 10_000)) expect(new Uint8Array(await file.slice(offset, offset + length).arrayBuffer())).toEqual(new Uint8Array(head));
  });
});
