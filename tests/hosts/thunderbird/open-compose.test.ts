// From which identity a mail goes, and which message of a thread is answered.
import { expect, it } from 'vitest';
import type { MailMessage } from '../../../lib/domain/mail-thread.ts';
import type { OpenThread } from '../../../lib/domain/open-page.ts';
import type { MailIdentity } from '../../../lib/hosts/thunderbird/messenger.ts';
import { identityFor, messageToAnswer } from '../../../lib/hosts/thunderbird/open-compose.ts';

const identities: readonly MailIdentity[] = [{ id: 'work', name: 'Me', email: 'Me@work.example' }, { id: 'home', name: 'Me', email: 'me@home.example' }];
it.each<[string, readonly (readonly string[])[], { identityId?: string }]>([
  ['the newest message that reached one of mine', [['ann@a.example'], ['me@home.example', 'ann@a.example'], ['me@work.example']], { identityId: 'home' }],
  ['however it is written', [['me@work.example']], { identityId: 'work' }],
  ['who got it, before who wrote it', [['me@home.example', 'me@work.example']], { identityId: 'home' }],
  ['Thunderbird’s own choice where none says', [['ann@a.example']], {}],
])('%s', (_, letters, identity) => {
  expect(identityFor(identities, letters)).toEqual(identity);
});

it('the newest message is answered that an answer to goes to whom the draft is for', () => {
  const message = (id: string, from: string, to: string): MailMessage => ({ id, sentAt: '', from: { name: null, email: from }, to: [{ name: null, email: to }], cc: [], bodyText: '' });
  const messages = [message('1', 'ann@a.example', 'me@work.example'), message('2', 'me@work.example', 'ann@a.example'), message('3', 'bob@b.example', 'me@work.example')];
  const page = { thread: { messages, me: { name: null, emails: ['me@work.example'] } } } as unknown as OpenThread;
  const answered = (email: string): string | undefined => messageToAnswer(page, [{ name: null, email }])?.id;
  expect([answered('ann@a.example'), answered('Bob@b.example'), answered('nobody@c.example')]).toEqual(['2', '3', '3']);
});
