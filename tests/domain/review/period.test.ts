// Which time a review looks back on: at the year's end, in odd months, over a leap day, for one month and for many.
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../lib/domain/day.ts';
import { isPeriodId, listPeriods, periodBefore, periodDue, periodFrom, periodOf } from '../../../lib/domain/review/period.ts';

describe('the time that a day belongs to', () => {
  test.each<[readonly number[], string, string, string, string]>([
    [[4, 10], '2026-03-31', '2026-04', '2025-10-01', '2026-03-31'], [[4, 10], '2026-04-01', '2026-10', '2026-04-01', '2026-09-30'], [[4, 10], '2026-09-30', '2026-10', '2026-04-01', '2026-09-30'],
    [[4, 10], '2026-12-31', '2027-04', '2026-10-01', '2027-03-31'], [[4, 10], '2027-01-01', '2027-04', '2026-10-01', '2027-03-31'], [[4, 10], '2028-02-29', '2028-04', '2027-10-01', '2028-03-31'],
    [[10, 4], '2026-03-31', '2026-04', '2025-10-01', '2026-03-31'], [[1, 7], '2026-12-31', '2027-01', '2026-07-01', '2026-12-31'], [[1, 7], '2027-01-01', '2027-07', '2027-01-01', '2027-06-30'],
    [[12, 6], '2026-11-30', '2026-12', '2026-06-01', '2026-11-30'], [[12, 6], '2026-12-01', '2027-06', '2026-12-01', '2027-05-31'], [[3, 9], '2028-02-29', '2028-03', '2027-09-01', '2028-02-29'],
    [[2, 3], '2026-02-15', '2026-03', '2026-02-01', '2026-02-28'], [[2, 3], '2026-03-01', '2027-02', '2026-03-01', '2027-01-31'], [[5], '2026-04-30', '2026-05', '2025-05-01', '2026-04-30'], [[5], '2026-05-01', '2027-05', '2026-05-01', '2027-04-30'],
    [[1, 4, 7, 10], '2026-06-30', '2026-07', '2026-04-01', '2026-06-30'], [[1, 4, 7, 10], '2026-12-31', '2027-01', '2026-10-01', '2026-12-31'], [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], '2028-02-29', '2028-03', '2028-02-01', '2028-02-29'],
    [[], '2026-03-31', '2026-04', '2025-10-01', '2026-03-31'], [[0, 13, 4.5], '2026-03-31', '2026-04', '2025-10-01', '2026-03-31'], [[4, 4], '2026-03-31', '2026-04', '2025-04-01', '2026-03-31'],
  ])('%j: %s is looked back on in %s, %s to %s', (months, day, id, from, to) => {
    expect(periodOf(months, day)).toMatchObject({ id, from, to });
    expect(periodFrom(months, id)).toEqual(periodOf(months, day));
  });

  test('every day of twelve years belongs to exactly one, whichever months are chosen', () => {
    for (const months of [[4, 10], [1, 7], [12, 1], [2], [3, 6, 9, 12], [1, 2, 5]]) {
      let period = periodOf(months, '2020-01-01');
      for (let day = '2020-01-01'; day < '2032-01-01'; day = addDays(day, 1)) {
        if (day > period.to) {
          const next = periodOf(months, day);
          expect(next.from).toBe(addDays(period.to, 1));
          expect(periodBefore(months, next)).toEqual(period);
          period = next;
        }
        expect(periodOf(months, day)).toEqual(period);
        expect(day >= period.from && day <= period.to).toBe(true);
      }
    }
  });

  test.each<[readonly number[], string, string]>([
    [[4, 10], '2026-04-01', '2026-04'], [[4, 10], '2026-03-31', '2025-10'], [[4, 10], '2026-09-30', '2026-04'], [[4, 10], '2026-10-01', '2026-10'], [[4, 10], '2027-01-05', '2026-10'], [[5], '2026-04-30', '2025-05'], [[12, 6], '2026-12-01', '2026-12'],
  ])('%j: on %s the review of %s is due, or was the last to be', (months, today, id) => expect(periodDue(months, today).id).toBe(id));
});

test('how many months it has', () => {
  expect(periodFrom([4, 10], '2026-04').months).toBe(6);
  expect(periodFrom([2, 3], '2026-03').months).toBe(1);
  expect(periodFrom([5], '2026-05').months).toBe(12);
});

test.each(['2026-04', '2026-12', '1999-01'])('%s names a time', (id) => expect(isPeriodId(id)).toBe(true));
test.each(['', '2026', '2026-13', '2026-00', '2026-4', '0000-04', 'x2026-04', '2026-04-01'])('“%s” names none', (id) => expect(isPeriodId(id)).toBe(false));

describe('the list', () => {
  test('the running one, the one that is due, those before, and ended ones however old', () => {
    const periods = listPeriods([4, 10], { '2025-10': '2025-10-12', '2015-04': '2015-04-20' }, '2026-05-02', 3);
    expect(periods.map(({ id, state, endedOn }) => [id, state, endedOn])).toEqual([['2026-10', 'running', null], ['2026-04', 'due', null], ['2025-10', 'ended', '2025-10-12'], ['2025-04', 'open', null], ['2015-04', 'ended', '2015-04-20']]);
  });
  test('the due one is no longer due once it is ended', () => expect(listPeriods([4, 10], { '2026-04': '2026-04-03' }, '2026-04-04', 1).map(({ state }) => state)).toEqual(['running', 'ended']));
  test('one from other months than now keeps its place', () => expect(listPeriods([4, 10], { '2025-07': '2025-07-02' }, '2026-04-04', 1).map(({ id }) => id)).toEqual(['2026-10', '2026-04', '2025-07']));
});
