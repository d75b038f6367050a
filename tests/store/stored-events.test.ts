// A large part whose text was changed under the book is told from one that is as it was written.
import { describe, expect, test } from 'vitest';
import type { BookEvent } from '../../lib/domain/event.ts';
import { StoreFailure } from '../../lib/store/problem.ts';
import { eventsOf, partsOf } from '../../lib/store/stored-events.ts';

const eventOf = (n: number, notes: string): BookEvent => ({ id: `e${n}`, at: `2026-11-25T09:00:00.000Z-${n.toString(16).padStart(4, '0')}-a`, device: 'a', operation: 'o', subject: { type: 'person', id: `p${n}` }, kind: 'added', set: { notes } });

describe.each([['of Latin letters', 'words '.repeat(80)], ['of kana', '言葉。'.repeat(160)]])('%s', (_, notes) => {
  const events = Array.from({ length: 120 }, (_each, n) => eventOf(n, notes));
  const parts = [...partsOf('o', events, 7)];
  test('as it was written', () => {
    expect(parts.map(({ seq, part }) => [seq, part])).toEqual([[7, 0], [7, 1]]);
    expect(parts[0]?.sum).toBeTypeOf('number');
    expect(eventsOf(parts)).toEqual(events);
  });
  test.each([0, 1000, 20_000])('one letter other at %i', (at) => {
    const changed = parts.map((part) => ({ ...part, text: `${part.text.slice(0, at)}${part.text[at] === 'a' ? 'b' : 'a'}${part.text.slice(at + 1)}` }));
    expect(() => eventsOf(changed)).toThrow(StoreFailure);
  });
});
test('a small part, over which the database itself keeps a sum, has none of its own', () => {
  expect([...partsOf('o', [eventOf(1, 'short')], 1)][0]).not.toHaveProperty('sum');
});
