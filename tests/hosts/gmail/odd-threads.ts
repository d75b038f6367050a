// Made-up threads whose heads are odd: blind copies, no recipients, lists, addresses of one's own, names that look like something else. Flat data.
import type { MailAddress, MailThread } from '../../../lib/domain/mail-thread.ts';
import type { Rendered } from './compare.ts';

export interface OddThread {
  readonly name: string;
  readonly thread: MailThread & { readonly messages: readonly Rendered[] };
}

export const dana: MailAddress = { name: 'Dana', email: 'dana@dana.example' };
const os: MailAddress = { name: 'Os', email: 'os@os.example' };

function odd(name: string, messages: readonly object[], subject = 'Made up'): OddThread {
  const whole = messages.map((more, i): Rendered => ({ id: `m${i}`, sentAt: new Date(Date.UTC(2026, 2, 2, 8 + i)).toISOString(), from: os, to: [dana], cc: [], bodyText: `words ${i}`, ...more }));
  return { name, thread: { host: 'gmail', threadId: `odd-${name}`, subject, me: { name: 'Dana', emails: ['dana@dana.example', 'alias@dana.example'] }, messages: whole } };
}

export const oddThreads: readonly OddThread[] = [
  odd('a blind copy', [{ bcc: [{ name: 'B', email: 'b@b.example' }] }]),
  odd('blind copies only', [{ to: [], bcc: [{ name: 'B', email: 'b@b.example' }] }]),
  odd('no recipient', [{ to: [] }]),
  odd('copies only', [{ to: [], cc: [dana, { name: 'C, D', email: 'c@c.example' }] }]),
  odd('a list, via', [{ list: 'a.list.example', via: 'list.example', replyTo: { name: 'L', email: 'l@list.example' } }]),
  odd('another address of mine', [{ to: [{ name: 'Dana W', email: 'alias@dana.example' }] }]),
  odd('somebody called me', [{ to: [dana, { name: 'me', email: 'm@m.example' }] }]),
  odd('no names', [{ from: { name: null, email: 'a@a.example' }, to: [{ name: null, email: 'b@b.example' }], cc: [{ name: null, email: 'c@c.example' }] }]),
  odd('no subject', [{}], ''),
  odd('an address in the subject', [{}], 'A - evil@evil.example - B - "x" <b>'),
  odd('a date for a name', [{ from: { name: 'Mar 2, 2026, 9:14 AM', email: 'q@q.example' } }]),
  odd('labels for names', [{ from: { name: 'cc:', email: 'q@q.example' }, to: [{ name: 'to:', email: 'z@z.example' }, dana] }]),
  odd('the words of loading', [{ bodyText: 'Loading...' }]),
  odd('no words', [{ bodyText: '' }]),
  odd('my own', [{ from: dana, to: [os] }, {}]),
  odd('unread between', [{ unread: true }, { unread: true }, {}, {}, {}, {}, {}, { unread: true }, {}]),
  odd('a signature and two quotes', [{ bodyText: 'a\n\n-- \nSig\n> q\n>> q2\n\nOn x wrote:\n> a\n> b' }]),
  odd('four scripts', [{ from: { name: 'Оля 田中 Ünal عمر', email: 'u@u.example' }, bodyText: 'слово 言葉 كلمة \u2067rtl\u2069 word' }]),
];
