// The clock of the book: later events are later as text, whatever the machine's clock does.
import { describe, expect, test } from 'vitest';
import { clockFrom } from '../../lib/store/clock.ts';

const NINE = Date.UTC(2026, 10, 25, 9);

test('one clock after another goes on as one would', () => {
  const one = clockFrom(null, 'dev');
  const times = [NINE, NINE, NINE - 5, NINE + 1, NINE + 1];
  let newest: string | null = null;
  for (const time of times) expect((newest = clockFrom(newest, 'dev')(time))).toBe(one(time));
});

describe('the next instant', () => {
  const table: [string, string | null, number, string][] = [
    ['the first', null, NINE, '2026-11-25T09:00:00.000Z-0000-dev'],
    ['later', '2026-11-25T08:00:00.000Z-0007-dev', NINE, '2026-11-25T09:00:00.000Z-0000-dev'],
    ['of one millisecond', '2026-11-25T09:00:00.000Z-0009-dev', NINE, '2026-11-25T09:00:00.000Z-000a-dev'],
    ['when the clock was set back an hour', '2026-11-25T10:00:00.000Z-0000-dev', NINE, '2026-11-25T10:00:00.000Z-0001-dev'],
    ['after the last number', '2026-11-25T09:00:00.000Z-ffff-dev', NINE, '2026-11-25T09:00:00.001Z-0000-dev'],
    ['after another device', '2026-11-25T09:00:00.000Z-0000-zzz', NINE, '2026-11-25T09:00:00.000Z-0001-dev'],
    ['on a machine without a clock', '2026-11-25T09:00:00.000Z-0000-dev', Number.NaN, '2026-11-25T09:00:00.000Z-0001-dev'],
    ['before the epoch', null, -1, '1970-01-01T00:00:00.000Z-0000-dev'],
    ['in a year of five digits', null, Date.UTC(10_000, 0), '9999-12-31T23:59:59.999Z-0000-dev'],
  ];
  test.each(table)('%s', (_, newest, now, expected) => expect(clockFrom(newest, 'dev')(now)).toBe(expected));

  test('200,000 in a row never run backwards, though the clock does', () => {
    const clock = clockFrom(null, 'dev');
    let at = '';
    for (let n = 0; n < 200_000; n++) {
      const next = clock(NINE - n);
      if (next <= at) throw new Error(`${next} after ${at}`);
      at = next;
    }
    expect(at).toBe('2026-11-25T09:00:00.003Z-0d3f-dev');
  });
});
