// Given and received over time: which periods, what counts where, currencies apart.
import { describe, expect, test } from 'vitest';
import { ME } from '../../../lib/domain/person.ts';
import { grainFor, isWithin, overTime, type Grain } from '../../../lib/domain/pictures/over-time.ts';
import { tieOf } from '../../../lib/domain/pictures/tie.ts';
import { sumsOf, worthOf } from '../../../lib/domain/worth.ts';
import { inventedBook } from './invented-book.ts';
import { tie, won } from './ties.ts';

const given = (on: string | null, facts = {}) => tie([ME, 'Ada', 'Bo'], { on, ...facts });
const received = (on: string | null, facts = {}) => tie(['Cy', 'Ada', ME], { on, ...facts });

test.each<[string, string, Grain]>([
  ['2026-03-01', '2026-03-31', 'month'], ['2024-04-01', '2026-03-31', 'month'], ['2024-03-31', '2026-03-01', 'quarter'], ['2020-01-01', '2025-12-31', 'quarter'], ['2020-01-01', '2026-01-01', 'year'], ['1999-01-01', '2026-01-01', 'year'],
])('%s to %s by %s', (first, last, grain) => expect(grainFor(first, last)).toBe(grain));

test.each<[string | null, string | null, string | null, boolean]>([
  [null, null, null, true], [null, '2026-01-01', null, false], ['2026-01-01', '2026-01-01', '2026-01-31', true], ['2026-01-31', '2026-01-01', '2026-01-31', true], ['2026-02-01', '2026-01-01', '2026-01-31', false],
])('%s within %s and %s: %s', (day, from, to, is) => expect(isWithin(day, { from, to })).toBe(is));

describe('periods', () => {
  test('run without a gap, with what was given and received, and of these what became business', () => {
    const time = overTime([given('2026-01-31'), given('2026-01-02', won), received('2026-03-01', won), received('2026-03-31')]);
    expect(time.periods).toEqual([
      { key: '2026-01', from: '2026-01-01', given: { all: 2, won: 1 }, received: { all: 0, won: 0 } },
      { key: '2026-02', from: '2026-02-01', given: { all: 0, won: 0 }, received: { all: 0, won: 0 } },
      { key: '2026-03', from: '2026-03-01', given: { all: 0, won: 0 }, received: { all: 2, won: 1 } },
    ]);
  });
  test('quarters begin in January, April, July, October', () => {
    const { grain, periods } = overTime([given('2023-12-31'), given('2026-02-01')]);
    expect([grain, periods[0]?.key, periods[0]?.from, periods[1]?.key, periods[1]?.from, periods.at(-1)?.key]).toEqual(['quarter', '2023-Q4', '2023-10-01', '2024-Q1', '2024-01-01', '2026-Q1']);
  });
  test('what has no day stands in none, and is said', () => expect(overTime([given(null), given('2026-01-01')])).toMatchObject({ undated: 1, periods: [{ given: { all: 1 } }] }));
  test('an amount counts on its own day, which may lie in a later period', () => {
    const time = overTime([given('2026-01-10', { ...won, worth: [{ on: '2026-02-01', minor: 500, currency: 'EUR' }, { on: '2026-03-01', minor: 700, currency: 'JPY' }, { on: '', minor: 1, currency: 'EUR' }] })]);
    expect(time.periods.map(({ key }) => key)).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(time.amounts).toEqual([{ currency: 'EUR', given: [0, 500, 0], received: [0, 0, 0] }, { currency: 'JPY', given: [0, 0, 700], received: [0, 0, 0] }]);
  });
  test('a chosen period is shown from its first day to its last', () => {
    const time = overTime([given('2026-05-10'), given('2025-01-10')], { from: '2026-03-01', to: '2026-06-30' });
    expect(time.periods.map(({ key, given: { all } }) => [key, all])).toEqual([['2026-03', 0], ['2026-04', 0], ['2026-05', 1], ['2026-06', 0]]);
  });
  test('nothing is nothing', () => expect(overTime([])).toEqual({ grain: 'month', periods: [], amounts: [], undated: 0 }));
});

test.each(Array.from({ length: 40 }, (_, seed) => seed))('book %i: each referral once, the sums are the ledger’s', (seed) => {
  const { referrals } = inventedBook({ people: 20, referrals: 1 + seed * 9, seed, days: 30 + seed * 120 });
  const { periods, amounts } = overTime(referrals.map(tieOf));
  for (const side of ['given', 'received'] as const) {
    const own = referrals.filter(({ direction }) => direction === side);
    expect(periods.reduce((sum, period) => sum + period[side].all, 0)).toBe(own.length);
    const ledger = new Map(sumsOf(own.flatMap((one) => worthOf(one))).map(({ minor, currency }) => [currency, minor]));
    for (const { currency, ...rows } of amounts) expect(rows[side].reduce((sum, minor) => sum + minor, 0)).toBe(ledger.get(currency) ?? 0);
  }
  expect(new Set(periods.map(({ key }) => key)).size).toBe(periods.length);
});
