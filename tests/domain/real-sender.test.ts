// Who a mail is really from: lists and services that write in somebody's name give the name, and an address only where it is the person's own.
import { expect, it } from 'vitest';
import { realSender, type SentBy } from '../../lib/domain/real-sender.ts';

const from = (name: string | null, email: string): SentBy => ({ from: { name, email }, replyTo: [], originalFrom: null, lists: [] });

it.each<[string, SentBy, { name: string | null; email: string | null }]>([
  ['a person is who they are', from('Ann Lee', 'ann@lee.example'), { name: 'Ann Lee', email: 'ann@lee.example' }],
  ['LinkedIn in a person’s name', from('Ann Lee via LinkedIn', 'messages-noreply@linkedin.com'), { name: 'Ann Lee', email: null }],
  ['the same in Italian', from('Ann Lee tramite LinkedIn', 'hit-reply@linkedin.com'), { name: 'Ann Lee', email: null }],
  ['the same in Russian', from('Анна Ли через LinkedIn', 'hit-reply@linkedin.com'), { name: 'Анна Ли', email: null }],
  ['a person’s name alone, from LinkedIn’s address', from('Ann Lee', 'inmail-hit-reply@linkedin.com'), { name: 'Ann Lee', email: null }],
  ['LinkedIn in its own name', from('LinkedIn', 'notifications-noreply@linkedin.com'), { name: 'LinkedIn', email: 'notifications-noreply@linkedin.com' }],
  ['an address that only looks like it', from('Ann Lee', 'ann@notlinkedin.com'), { name: 'Ann Lee', email: 'ann@notlinkedin.com' }],
  ['a list whose original sender is told', { ...from("'Ann Lee' via Makers", 'makers@lists.example'), originalFrom: { name: 'Ann Lee', email: 'ann@lee.example' } }, { name: 'Ann Lee', email: 'ann@lee.example' }],
  ['a list that answers to its writer', { ...from('Ann Lee via Makers', 'makers@lists.example'), replyTo: [{ name: 'Ann Lee', email: 'ann@lee.example' }] }, { name: 'Ann Lee', email: 'ann@lee.example' }],
  ['a list that answers to itself', { ...from('Ann Lee via Makers', 'makers-bounces@lists.example'), replyTo: [{ name: 'Makers', email: 'makers@lists.example' }], lists: ['makers@lists.example'] }, { name: 'Ann Lee', email: null }],
  ['an answer that goes to somebody else', { ...from('Ann Lee via Signing', 'no@signing.example'), replyTo: [{ name: 'Ben Roy', email: 'ben@roy.example' }] }, { name: 'Ann Lee', email: null }],
  ['a name with "via" in it is no service', from('Maria Viani', 'maria@viani.example'), { name: 'Maria Viani', email: 'maria@viani.example' }],
])('%s', (_, sent, real) => {
  expect(realSender(sent)).toEqual(real);
});
