// Thanks to whoever made the introduction, after it and by the owner of the mailbox: in every language of the reader, and only then.
import { describe, expect, it } from 'vitest';
import type { MailThread } from '../../lib/domain/mail-thread.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { findThanks } from '../../lib/reading/find-thanks.ts';
import { found, ME } from '../domain/mailbox/found.ts';

const ann = { name: 'Ann', email: 'ann@x.example' };
const me = { name: 'Me', email: ME };
const bob = { name: 'Bob', email: 'bob@x.example' };
function thread(language: string, ...said: readonly (readonly [from: typeof me, to: typeof me, text: string])[]): { readonly thread: MailThread; readonly reading: Reading } {
  const base = found({ id: 't' });
  const messages = said.map(([from, to, text], i) => ({ id: `m${i}`, sentAt: `2019-03-0${i + 1}T09:00:00+01:00`, from, to: [to], cc: [], bodyText: text }));
  return { thread: { ...base.thread, messages }, reading: { ...base.reading, language, texts: messages.map(({ id, bodyText }) => ({ messageId: id, text: bodyText })) } };
}
const on = (one: ReturnType<typeof thread>, after: string | null = 'm0'): Promise<string | null> => findThanks(one.thread, one.reading, after);

describe('thanks', () => {
  it.each([
    ['en', 'Thank you so much for this, Ann.'], ['it', 'Grazie mille della presentazione, Ann.'], ['de', 'Vielen Dank für die Vermittlung, Ann.'], ['ru', 'Спасибо вам большое за знакомство!'], ['ja', 'ご紹介いただき、誠にありがとうございます。'],
  ])('are heard in %s', async (language, text) => expect(await on(thread(language, [ann, me, 'Meet Bob.'], [me, ann, text]))).toBe('2019-03-02'));
  it.each<[string, ReturnType<typeof thread>]>([
    ['said to somebody else', thread('en', [ann, me, 'Meet Bob.'], [me, bob, 'Thank you for the offer.'])],
    ['said by somebody else', thread('en', [ann, me, 'Meet Bob.'], [bob, ann, 'Thank you, Ann.'])],
    ['said before', thread('en', [me, ann, 'Thank you in advance.'], [ann, me, 'Meet Bob.'])],
    ['never said', thread('en', [ann, me, 'Meet Bob.'], [me, ann, 'Bob and I spoke on Monday.'])],
  ])('are not what was %s', async (what, one) => expect(await on(one, what === 'said before' ? 'm1' : 'm0')).toBeNull());
});
