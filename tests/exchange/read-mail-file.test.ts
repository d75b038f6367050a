// Mail files become threads: one mail, a mailbox in pieces of any size, broken input.
import { describe, expect, it } from 'vitest';
import { splitMbox } from '../../lib/exchange/mbox/split-mbox.ts';
import { readEml, readMbox, readThreadJson } from '../../lib/exchange/read-mail-file.ts';

const mail = (id: string, from: string, to: string, subject: string, date: string, body: string, reply?: string): string =>
  [`Message-ID: <${id}@x.example>`, ...(reply ? [`In-Reply-To: <${reply}@x.example>`] : []), `From: ${from}`, `To: ${to}`, `Subject: ${subject}`, `Date: ${date}`, 'Content-Type: text/plain; charset=utf-8', '', body, ''].join('\n');
const first = mail('a', 'Ann Birch <ann@x.example>', 'Me <me@x.example>', 'A roof', 'Mon, 02 Mar 2026 09:14:00 +0100', 'Could you introduce me?');
const second = mail('b', 'Me <me@x.example>', 'Ann Birch <ann@x.example>', 'Re: A roof', 'Tue, 03 Mar 2026 10:00:00 +0100', 'Gladly.\n>From here on', 'a');
const other = mail('c', 'Shop <shop@x.example>', 'Me <me@x.example>', 'Sale', 'Wed, 04 Mar 2026 10:00:00 +0000', 'Now!');
const mbox = [first, second, other].map((one) => `From x@x.example Mon Mar  2 09:14:00 2026\n${one}\n`).join('');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
function* pieces(text: string, size: number): Generator<Uint8Array> {
  const all = bytes(text);
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

describe('one mail', () => {
  it('is a thread of one message, its time in the sender’s zone', async () => {
    const read = await readEml(bytes(first));
    expect(read).toMatchObject({ ok: true, value: [{ subject: 'A roof', me: { emails: ['me@x.example'] }, messages: [{ sentAt: '2026-03-02T09:14:00+01:00', from: { name: 'Ann Birch', email: 'ann@x.example' }, bodyText: 'Could you introduce me?\n' }] }] });
  });
  it('is refused when there is nothing in it', async () => expect(await readEml(new Uint8Array(0))).toEqual({ ok: false, reason: 'empty' }));
});

describe('a mailbox', () => {
  it.each([1, 7, 64, 100_000])('is split the same in pieces of %i bytes', async (size) => {
    const parts: string[] = [];
    for await (const part of splitMbox(pieces(mbox, size))) parts.push(new TextDecoder().decode(part));
    expect(parts).toHaveLength(3);
    expect(parts[1]).toContain('Gladly.');
  });
  it('joins the mails that answer one another', async () => {
    const read = await readMbox(pieces(mbox, 50));
    expect(read.ok && read.value.map((thread) => thread.messages.length)).toEqual([2, 1]);
  });
});

describe('a saved thread', () => {
  it('is taken with or without its wrapper', () => {
    const thread = { host: 'file', threadId: 't', subject: 's', me: { name: null, emails: [] }, messages: [] };
    expect(readThreadJson(JSON.stringify({ thread })).ok && readThreadJson(JSON.stringify(thread)).ok).toBe(true);
  });
  it.each(['', '{', '[]', '{"messages":3}'])('is refused: %j', (text) => expect(readThreadJson(text)).toEqual({ ok: false, reason: 'not-a-thread' }));
});
