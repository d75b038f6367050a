// What a history adds up to: the newest wins per field and entry, and what is taken back counts as never said.
import { describe, expect, test } from 'vitest';
import { addNewest, replay, type BookEvent } from '../../lib/domain/event.ts';

const event = (n: number, more: Partial<BookEvent>): BookEvent => ({
  id: `e${n}`, at: `2026-11-25T09:00:00.${String(n).padStart(3, '0')}Z-0000-d`, device: 'd', operation: `o${n}`,
  subject: { type: 'person', id: 'p' }, kind: 'corrected', ...more,
});
const fields = (events: readonly BookEvent[]): unknown => {
  const row = replay(events);
  if (row === null) return null;
  const { id: _id, revision: _revision, updatedAt: _updatedAt, ...rest } = row;
  return rest;
};
const textOf = (row: unknown): string => Object.entries(row ?? {}).map((field) => JSON.stringify(field)).sort().join();

describe('what events add up to', () => {
  const table: [string, Partial<BookEvent>[], unknown][] = [
    ['no event', [], null],
    ['one field', [{ set: { name: 'Ada' } }], { name: 'Ada' }],
    ['the newest wins per field', [{ set: { name: 'Ada', title: 'x' } }, { set: { name: 'Ada L.' } }], { name: 'Ada L.', title: 'x' }],
    ['entries are put one by one', [{ put: { threads: { a: 1 } } }, { put: { threads: { b: 2 } } }], { threads: { a: 1, b: 2 } }],
    ['null takes an entry out', [{ put: { threads: { a: 1, b: 2 } } }, { put: { threads: { a: null } } }], { threads: { b: 2 } }],
    ['null takes out what was never there', [{ put: { threads: { a: null } } }], { threads: {} }],
    ['a field set as a whole forgets its entries', [{ put: { threads: { a: 1 } } }, { set: { threads: { c: 3 } } }, { put: { threads: { d: 4 } } }], { threads: { c: 3, d: 4 } }],
    ['entries put onto what has none begin anew', [{ set: { threads: 'ab' } }, { put: { threads: { d: 4 } } }], { threads: { d: 4 } }],
    ['an undone change never was', [{ set: { name: 'Ada' } }, { set: { name: 'Eve' } }, { undoes: 'e1' }], { name: 'Ada' }],
    ['undo of the only event leaves nothing', [{ set: { name: 'Ada' } }, { undoes: 'e0' }], null],
    ['undo of an undo brings the change back', [{ set: { name: 'Ada' } }, { undoes: 'e0' }, { undoes: 'e1' }], { name: 'Ada' }],
    ['undo of an undo of an undo', [{ set: { name: 'Ada' } }, { undoes: 'e0' }, { undoes: 'e1' }, { undoes: 'e2' }], null],
    ['taken back twice, brought back once: still gone', [{ set: { name: 'Ada' } }, { undoes: 'e0' }, { undoes: 'e0' }, { undoes: 'e2' }], null],
    ['taken back twice, brought back twice', [{ set: { name: 'Ada' } }, { undoes: 'e0' }, { undoes: 'e0' }, { undoes: 'e2' }, { undoes: 'e1' }], { name: 'Ada' }],
    ['an undo of something unknown does nothing', [{ set: { name: 'Ada' } }, { undoes: 'elsewhere' }], { name: 'Ada' }],
    ['an undo cannot take back what comes later', [{ set: { name: 'Ada' } }, { undoes: 'e2' }, { set: { name: 'Eve' } }], { name: 'Eve' }],
    ['two that name each other', [{ set: { name: 'Ada' } }, { undoes: 'e2' }, { undoes: 'e1' }], { name: 'Ada' }],
    ['an undone taking-out', [{ put: { threads: { a: 1 } } }, { put: { threads: { a: null } } }, { undoes: 'e1' }], { threads: { a: 1 } }],
    ['what an undo says besides does not count', [{ set: { name: 'Ada' } }, { undoes: 'elsewhere', set: { name: 'Eve' } }], { name: 'Ada' }],
    ['the row keeps its own id', [{ set: { id: 'other', revision: 99, updatedAt: 'never', name: 'Ada' } }], { name: 'Ada' }],
  ];
  test.each(table)('%s', (_, steps, expected) => {
    const events = steps.map((step, n) => event(n, step));
    expect(fields(events)).toEqual(expected);
    expect(fields([...events].reverse())).toEqual(expected);
    expect(fields([...events, ...events])).toEqual(expected);
    const row = replay(events);
    if (row) expect(row).toMatchObject({ id: 'p', revision: events.length, updatedAt: events.at(-1)?.at });
  });

  test('of one instant, the higher id wins', () => {
    const at = '2026-11-25T09:00:00.000Z-0000-d';
    const pair = [event(2, { at, set: { name: 'later' } }), event(1, { at, set: { name: 'earlier' } })];
    expect(fields(pair)).toEqual({ name: 'later' });
    expect(fields([...pair].reverse())).toEqual({ name: 'later' });
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a field named %s is a field like any other', (name) => {
    const hostile = [event(0, { set: JSON.parse(`{"${name}":{"polluted":true}}`) }), event(1, { set: { x: 1 }, put: JSON.parse(`{"${name}":{"${name}":{"polluted":1}},"ok":{"${name}":{"polluted":1}}}`) })];
    const row = replay(hostile);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
    expect(JSON.stringify(Object.getOwnPropertyDescriptor(row ?? {}, name)?.value)).toBe(`{"polluted":true,"${name}":{"polluted":1}}`);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect((row as Record<string, unknown>).polluted).toBeUndefined();
    const [first, second] = hostile as [BookEvent, BookEvent];
    expect(textOf(addNewest(addNewest(null, first), second))).toBe(textOf(row));
  });
});
