// When the one note of a day comes: a table of clocks and days.
import { describe, expect, test } from 'vitest';
import { isTime, nextNote, shownWith } from '../../lib/domain/daily-note.ts';

test.each([
  ['2026-11-25', '08:59', '09:00', [], { when: 'at', day: '2026-11-25', time: '09:00' }],
  ['2026-11-25', '09:00', '09:00', [], { when: 'now' }],
  ['2026-11-25', '23:59', '09:00', [], { when: 'now' }],
  ['2026-11-25', '00:00', '00:00', [], { when: 'now' }],
  ['2026-11-25', '09:01', '09:00', ['2026-11-25'], { when: 'tomorrow', time: '09:00' }],
  ['2026-11-25', '08:00', '09:00', ['2026-11-25'], { when: 'tomorrow', time: '09:00' }],
  // The time was set later on a day that had its note.
  ['2026-11-25', '09:30', '18:00', ['2026-11-25'], { when: 'tomorrow', time: '18:00' }],
  // The clock was ahead by a year and is right again.
  ['2026-11-25', '09:30', '09:00', ['2027-11-25'], { when: 'now' }],
  ['2026-11-25', '09:30', null, [], { when: 'never' }],
  ['2026-11-25', '09:30', 'soon', [], { when: 'never' }],
  ['2026-11-25', '09:30', '24:00', [], { when: 'never' }],
] as const)('%s %s, set to %s, shown %j', (day, time, at, shown, next) => expect(nextNote({ day, time }, at, shown)).toEqual(next));

describe('times and days', () => {
  test.each([['00:00', true], ['23:59', true], ['9:00', false], ['24:00', false], ['12:60', false], ['', false], [null, false]])('%s', (text, is) => expect(isTime(text)).toBe(is));
  test('a day is kept once, in order, and not for ever', () => {
    expect(shownWith(['2026-11-25', '2026-11-23'], '2026-11-25')).toEqual(['2026-11-23', '2026-11-25']);
    const many = Array.from({ length: 100 }, (_, n) => `2026-${String(1 + Math.floor(n / 28)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`);
    expect(many.reduce<readonly string[]>(shownWith, []).length).toBe(60);
  });
});
