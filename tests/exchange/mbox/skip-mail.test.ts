// Which mails are passed over by their headers, which mails make a thread, and what is kept of them: rules as tables.
import { describe, expect, it } from 'vitest';
import { addressesIn, readHead, secondsOf, wordsOf } from '../../../lib/exchange/mbox/mail-head.ts';
import { isSent, whySkipped } from '../../../lib/exchange/mbox/skip-mail.ts';
import { ThreadIndex } from '../../../lib/exchange/mbox/thread-index.ts';
import { gmailThreadOf, threadKeys } from '../../../lib/exchange/mbox/thread-keys.ts';

const head = (...lines: string[]) => readHead(new TextEncoder().encode(`${lines.join('\n')}\n\nbody: no header\n`));

describe('headers', () => {
  it('are unfolded, decoded where they are words, and end where the body begins', () => {
    const read = head('From: =?UTF-8?B?5qOuIOecn+eQhg==?=', ' <Mari@X.example>', 'Subject: =?iso-2022-jp?B?GyRCPlIycBsoQg==?=', 'Date: Mon, 02 Mar 2026 09:14:00 +0100 (CET)', 'from: second@x.example');
    expect(addressesIn(read, 'from')).toEqual([{ name: '森 真理', email: 'mari@x.example' }]);
    expect(wordsOf(read, 'subject')).toBe('紹介');
    expect(secondsOf(read)).toBe(Date.UTC(2026, 2, 2, 8, 14) / 1000);
    expect(read.has('content-type')).toBe(false);
  });
  it('beyond all measure are cut, and a broken one is left out', () => {
    const read = head(`References: ${'<a@b> '.repeat(50_000)}`, 'no colon here', 'To: a@x.example, "B, C" <b@x.example>, not an address', `X: ${'y'.repeat(100_000)}`);
    expect(read.get('references')?.length).toBeLessThan(9_000);
    expect(addressesIn(head('To: a@x.example, "B, C" <b@x.example>, not an address'), 'to').map(({ email }) => email)).toEqual(['a@x.example', 'b@x.example']);
  });
});

describe('passed over', () => {
  it.each([
    ['label', 'a@x.example', ['X-Gmail-Labels: Spam']], ['label', 'a@x.example', ['X-Gmail-Labels: Opened,Category Promotions']], ['label', 'a@x.example', ['X-Gmail-Labels: =?UTF-8?B?6L+35oOR44Oh44O844Or?=']],
    ['label', 'a@x.example', ['X-Gmail-Labels: Cestino']], ['label', 'a@x.example', ['X-Gmail-Labels: =?UTF-8?B?0KfQtdGA0L3QvtCy0LjQutC4?=']], ['label', 'a@x.example', ['X-Spam-Flag: YES']],
    ['deleted', 'a@x.example', ['X-Mozilla-Status: 0009']],
    ['calendar', 'a@x.example', ['Content-Type: text/calendar; method=REQUEST']],
    ['automatic', 'a@x.example', ['Auto-Submitted: auto-replied']], ['automatic', '', ['Content-Type: multipart/report; report-type=delivery-status']], ['automatic', 'a@x.example', ['Feedback-ID: 1:2:3:esp']], ['automatic', 'a@x.example', ['Precedence: auto_reply']],
    ['no-reply', 'no-reply@shop.example', []], ['no-reply', 'noreply-2@shop.example', []], ['no-reply', 'notifications@app.example', []], ['no-reply', 'orders.donotreply@x.example', []], ['no-reply', 'mailer-daemon@x.example', []],
    ['list', 'ann@x.example', ['List-Id: <talk.x.example>']], ['list', 'ann@x.example', ['List-Unsubscribe: <https://x.example/u>']], ['list', 'ann@x.example', ['Precedence: bulk']],
  ] as const)('%s: %s %j', (why, from, lines) => expect(whySkipped(head(`From: ${from}`, ...lines), from)).toBe(why));
  it.each([
    ['ann@x.example', []], ['newsom@x.example', []], ['alerta@x.example', []], ['ann@x.example', ['Auto-Submitted: no']], ['ann@x.example', ['X-Gmail-Labels: Inbox,Important,Category Updates']],
    ['ann@x.example', ['X-Mozilla-Status: 0001']], ['ann@x.example', ['Content-Type: multipart/alternative; boundary=x']], ['ann@x.example', ['X-Gmail-Labels: Archived,My spam filter notes']],
  ] as const)('not: %s %j', (from, lines) => expect(whySkipped(head(`From: ${from}`, ...lines), from)).toBeNull());
  it('what I sent is known in every language of the labels', () => {
    expect(['Sent', 'Posta inviata', 'Отправленные', '送信済みメール', 'Gesendet'].map((label) => isSent(head(`X-Gmail-Labels: =?UTF-8?B?${Buffer.from(label).toString('base64')}?=`)))).toEqual([true, true, true, true, true]);
    expect(isSent(head('X-Gmail-Labels: Inbox,Sentinel'))).toBe(false);
  });
});

describe('threads', () => {
  const mail = (offset: number, ...lines: string[]) => ({ offset, lines });
  const threadsOf = (mails: readonly ReturnType<typeof mail>[], since = 0, lists: readonly number[] = []): number[][] => {
    const index = new ThreadIndex();
    for (const { offset, lines } of mails) { const read = head(...lines); index.add({ file: 0, offset, length: 1, at: secondsOf(read), isList: lists.includes(offset), ...threadKeys(read) }); }
    return [...index.threads(since)].map(({ mails: found }) => found.map((one) => one.offset));
  };
  const day = (n: number): string => `Date: Mon, ${String(n).padStart(2, '0')} Mar 2026 09:00:00 +0000`;
  it('follow Gmail’s number before anything else', () => {
    expect(threadsOf([mail(1, 'X-GM-THRID: 17', 'Message-ID: <a@x>', day(1)), mail(2, 'X-GM-THRID: 18', 'In-Reply-To: <a@x>', day(2)), mail(3, 'X-GM-THRID: 17', day(3))])).toEqual([[1, 3], [2]]);
    expect(gmailThreadOf(head('X-GM-THRID: 1790000000000000001'))).toBe(1790000000000000001n.toString(16));
  });
  it('are put together by who answers whom, in whatever order the mails lie, and told oldest first', () => {
    expect(threadsOf([mail(1, 'Message-ID: <c@x>', 'References: <a@x> <b@x>', day(3)), mail(2, 'Message-ID: <z@x>', day(2)), mail(3, 'Message-ID: <a@x>', day(1)), mail(4, 'Message-ID: <b@x>', 'In-Reply-To: <a@x>', day(2))])).toEqual([[3, 4, 1], [2]]);
  });
  it('a reply that names no mail follows the subject between the same two; a bill each month makes no thread', () => {
    const bill = (n: number) => mail(n, `Message-ID: <bill${n}@x>`, 'From: a@x.example', 'To: me@x.example', 'Subject: The bill', day(n));
    expect(threadsOf([bill(1), bill(2), mail(3, 'Message-ID: <r@x>', 'From: me@x.example', 'To: a@x.example', 'Subject: Re: The bill', day(3)), mail(4, 'Message-ID: <s@x>', 'From: b@x.example', 'To: me@x.example', 'Subject: Re: The bill', day(4))])).toEqual([[1], [2, 3], [4]]);
  });
  it('a list alone is none; where a person answered it, it is one', () => {
    const [first, answer] = [mail(1, 'Message-ID: <a@x>', day(1)), mail(2, 'Message-ID: <b@x>', 'In-Reply-To: <a@x>', day(2))];
    expect(threadsOf([first], 0, [1])).toEqual([]);
    expect(threadsOf([first, answer], 0, [1])).toEqual([[1, 2]]);
  });
  it('since a day counts the last mail; what has no date is read', () => {
    const since = Date.UTC(2026, 2, 5) / 1000;
    expect(threadsOf([mail(1, 'Message-ID: <a@x>', day(1)), mail(2, 'Message-ID: <b@x>', 'In-Reply-To: <a@x>', day(9)), mail(3, 'Message-ID: <c@x>', day(2)), mail(4, 'Message-ID: <d@x>')], since)).toEqual([[1, 2], [4]]);
  });
  it('take some ninety bytes a mail, whatever the mails hold', () => {
    const index = new ThreadIndex();
    for (let n = 0; n < 200_000; n++) index.add({ file: n % 3, offset: n * 40_000, length: 40_000, at: n, isList: false, keys: [`<${n}@x>`, `<${Math.floor(n / 3)}@x>`], opens: null, follows: null });
    expect(index.mails).toBe(200_000);
    expect(index.bytes / index.mails).toBeLessThan(100);
  });
});
