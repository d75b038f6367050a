// The best of many are those that a plain sort would put first, however many come and in whatever order.
import { describe, expect, test } from 'vitest';
import { personEntry, referralEntry } from '../../../lib/domain/search/entry.ts';
import { Best, perPoint, rankOf } from '../../../lib/domain/search/rank.ts';
import { Records } from '../../../lib/domain/search/records.ts';
import { Scores } from '../../../lib/domain/search/scores.ts';
import { inventPeople, inventReferrals } from '../../bench/invented-records.ts';
import { seeded } from '../../seeded.ts';

interface Come { readonly record: number; readonly rank: number; readonly touched: number }
const sorted = (come: readonly Come[], most: number): readonly number[] => [...come].sort((a, b) => b.rank - a.rank || b.touched - a.touched || a.record - b.record).slice(0, most).map(({ record }) => record);
function bestOf(come: readonly Come[], most: number): readonly number[] {
  const best = new Best(most);
  for (const { record, rank, touched } of come) best.add(record, rank, touched);
  expect(best.count).toBe(come.length);
  return best.records();
}

describe('the best', () => {
  const random = seeded(3);
  const invented = (count: number, ranks: number, days: number): readonly Come[] => {
    const come = Array.from({ length: count }, (_, record) => ({ record, rank: Math.floor(random() * ranks), touched: Math.floor(random() * days), by: random() }));
    return come.sort((a, b) => a.by - b.by);
  };
  test.each([
    ['none', invented(0, 9, 9)], ['fewer than asked for', invented(7, 1644, 65_536)], ['of every rank', invented(5_000, 1644, 65_536)], ['of few ranks', invented(5_000, 3, 40)],
    ['all brought in on one day', invented(5_000, 1, 1)], ['each better than the one before', invented(5_000, 1644, 65_536).toSorted((a, b) => a.rank - b.rank)], ['each worse', invented(5_000, 1644, 65_536).toSorted((a, b) => b.rank - a.rank)],
    ['far up', invented(2_000, 20, 3).map((one) => ({ record: one.record + 60_000_000, rank: 1640 + (one.rank % 4), touched: 65_533 + one.touched }))],
  ] as const)('%s', (_, come) => { for (const most of [0, 1, 20, 80, 400]) expect(bestOf(come, most)).toEqual(sorted(come, most)); });
  test('a term more that fits as well changes nothing', () => expect([1, 2, 3].map((terms) => rankOf(10, 82 * terms, perPoint(terms)))).toEqual([1322, 1322, 1322]));
});

describe('who has a part in it is found', () => {
  const people = inventPeople(400, 5);
  const records = new Records();
  for (const person of people) records.put(personEntry(person));
  for (const referral of inventReferrals(600, people, 6)) records.put(referralEntry(referral));
  records.remove(7);
  records.remove(450);
  // Few are found by jumping from each to what they have a part in, many by looking at every referral.
  test.each([1, 10, 60, 200, 400])('for %i people as for each by themselves', (count) => {
    const random = seeded(count);
    const together = new Scores(records.count);
    const one = new Scores(records.count);
    const expected = new Uint8Array(records.count);
    for (let i = 0; i < count; i++) {
      const points = 1 + Math.floor(random() * 99);
      together.put(i, points);
      one.put(i, points);
      one.putParts(records);
      for (let at = 0; at < records.count; at++) expected[at] = Math.max(expected[at] as number, one.best[at] as number);
      one.clear();
      expect(one.best.some((left) => left > 0)).toBe(false);
    }
    together.putParts(records);
    expect(together.best).toEqual(expected);
    expect([...together.touched.subarray(0, together.count)].sort((a, b) => a - b)).toEqual([...expected.keys()].filter((at) => (expected[at] as number) > 0));
    together.clear();
    expect(together.best.some((left) => left > 0)).toBe(false);
  });
});
