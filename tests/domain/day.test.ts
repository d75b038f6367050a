import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, endOfWeek, writtenDay } from '../../lib/domain/day.ts';

describe('days are counted, never added up from hours', () => {
  it.each([['2026-02-26', 4, '2026-03-02'], ['2028-02-26', 4, '2028-03-01'], ['2026-03-28', 2, '2026-03-30'], ['2026-12-31', 1, '2027-01-01'], ['2026-03-02', -2, '2026-02-28']] as const)('%s and %i days', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(days);
  });
  it.each([['2026-11-25', '2026-11-29'], ['2026-11-29', '2026-11-29'], ['2026-11-30', '2026-12-06']] as const)('the week of %s ends on %s', (day, sunday) => expect(endOfWeek(day)).toBe(sunday));
  it('the day of a mail is the day its writer saw', () => expect(writtenDay('2026-03-02T23:50:00+13:00')).toBe('2026-03-02'));
  it('holds for every day of twelve years, whatever the time zone of the machine', () => {
    for (let day = '2024-01-01', n = 0; day < '2036-01-01'; day = addDays(day, 1), n += 1) {
      expect(daysBetween('2024-01-01', day)).toBe(n);
      expect(dayOf(new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 3, 30))).toBe(day);
    }
  });
});
