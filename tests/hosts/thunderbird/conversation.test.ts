// Which messages are one conversation: by the ids that they name, from any of them the same, and never by a subject alone.
import { describe, expect, it } from 'vitest';
import { conversationOf, missingIn, rootOf } from '../../../lib/hosts/thunderbird/conversation.ts';
import { linksOf, type MessageLinks } from '../../../lib/hosts/thunderbird/message-links.ts';
import type { MessageHeader } from '../../../lib/hosts/thunderbird/messenger.ts';
import { messageIdIn, midOf } from '../../../lib/hosts/thunderbird/mid-address.ts';

const at = (id: string, named: readonly string[], day: number, more: Partial<MessageLinks> = {}): MessageLinks => ({ id, named, subject: 'A roof', isReply: named.length > 0, at: day, people: ['ann@a.example', 'me@m.example'], ...more });
const known = (pool: readonly MessageLinks[], seed: string): readonly [string, readonly string[]] => { const all = conversationOf(pool, seed); return [rootOf(all), all.map(({ id }) => id)]; };

describe('a conversation', () => {
  const whole = [at('a', [], 1), at('b', ['a'], 2), at('c', ['a', 'b'], 3), at('d', ['a', 'b', 'c'], 4, { subject: 'Introduction: Ann and Ben' }), at('x', [], 2), at('y', ['x'], 5)];
  it.each(['a', 'b', 'c', 'd'])('is the same from %s, under one id, oldest first, a new subject included', (seed) => {
    expect(known(whole.toReversed(), seed)).toEqual(['a', ['a', 'b', 'c', 'd']]);
  });
  it('of one subject stays apart where nothing names the other', () => expect(known(whole, 'x')).toEqual(['x', ['x', 'y']]));
  it.each(['b', 'c', 'd'])('without its beginning is known by it all the same, from %s', (seed) => expect(known(whole.slice(1), seed)).toEqual(['a', ['b', 'c', 'd']]));
  it('holds together over a message that nobody has', () => expect(known([at('p', ['gone'], 1), at('q', ['gone'], 2)], 'q')).toEqual(['gone', ['p', 'q']]));
  it('takes in the branch of a program that names its neighbour only', () => expect(known([at('a', [], 1), at('b', ['a'], 2), at('c', ['b'], 3)], 'c')).toEqual(['a', ['a', 'b', 'c']]));
  it('ends where messages name each other', () => expect(known([at('a', ['b'], 1), at('b', ['a'], 2)], 'b')[1]).toEqual(['a', 'b']));
  it.each(['a', 'r'])('a reply that names nobody follows the newest of its subject between the same two, from %s', (seed) => {
    expect(known([at('a', [], 1), at('r', [], 2, { isReply: true, people: ['me@m.example', 'ann@a.example'] }), at('s', [], 3, { isReply: true, people: ['eve@e.example', 'me@m.example'] })], seed)).toEqual(['a', ['a', 'r']]);
  });
  it('tells what is named and not there', () => expect(missingIn([at('b', ['a', 'o'], 2)])).toEqual(['a', 'o']));
});

it('what a message names is read from its headers, its own id left out, the in-reply-to last', () => {
  const header = { headerMessageId: 'c@x', author: 'Ann <ANN@a.example>', recipients: ['me@m.example'], ccList: [], bccList: [], date: '2026-03-01T10:00:00Z', subject: 'A roof', id: 1, headersOnly: false } satisfies MessageHeader;
  expect(linksOf(header, { references: ['<a@x>\r\n\t<b@x> <c@x>'], 'in-reply-to': ['Ann’s mail <z@x>'], subject: ['Re: AW: A  roof'] })).toEqual({ id: 'c@x', named: ['a@x', 'b@x', 'z@x'], subject: 'A roof', isReply: true, at: Date.parse('2026-03-01T10:00:00Z'), people: ['ann@a.example', 'me@m.example'] });
  expect(linksOf(header, null)).toMatchObject({ named: [], isReply: false });
});
it.each(['plain@x.example', 'a+b/c%d#e?f@x', 'märz@x'])('the address of %s leads back to it', (id) => { expect(messageIdIn(midOf(id))).toBe(id); expect(URL.canParse(midOf(id))).toBe(true); });
it('an address of something else is none of a message', () => expect([messageIdIn('https://x.example'), messageIdIn('mid:'), messageIdIn('mid:%')]).toEqual([null, null, null]));
