// The order of sources: honest from few, the same for equals, one currency at a time.
import { describe, expect, test } from 'vitest';
import { closestCount, estimateOf } from '../../../lib/domain/sources/rank.ts';
import { usualOf } from '../../../lib/domain/sources/usual.ts';
import { ranking } from './book-of-cases.ts';

const order = (book: Readonly<Record<string, string>>): string => ranking(book).ranked.map(({ tally }) => tally.personId).join(' ');

describe('nobody is ranked under three cases whose outcome can be known', () => {
  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['nobody at all', {}, '', ''],
    ['nobody who sent somebody', { Ann: '' }, '', ''],
    ['one', { Ann: 'w' }, '', 'Ann'],
    ['two, both won', { Ann: 'w w' }, '', 'Ann'],
    ['two known and two too young', { Ann: 'w w y y' }, '', 'Ann'],
    ['three', { Ann: 'w w l' }, 'Ann', ''],
    ['three that lie open for long', { Ann: 'o o o' }, 'Ann', ''],
    ['some and some; the most cases first', { Ann: 'w w l', Bob: 'w', Cid: 'w w' }, 'Ann', 'Cid Bob'],
  ])('%s', (_, book, ranked, few) => {
    const found = ranking(book);
    expect(found.ranked.map(({ tally }) => tally.personId).join(' ')).toBe(ranked);
    expect(found.few.map(({ personId }) => personId).join(' ')).toBe(few);
  });
});

describe('the order', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['more business of as many', { Ann: 'l l l w', Bob: 'w w w l' }, 'Bob Ann'],
    ['three of three do not beat seven of ten', { Ann: 'w w w', Bob: 'w w w w w w w l l l', Cid: 'l l l', Dee: 'l l l l', Eve: 'w l l' }, 'Bob Ann Eve Cid Dee'],
    ['many that came to nothing are less than few that became business', { Ann: 'l l l l l l l l', Bob: 'w w w l' }, 'Bob Ann'],
    ['larger business of as much', { Ann: 'w100000 w100000 w100000', Bob: 'w900000 w900000 w900000' }, 'Bob Ann'],
    ['what lies open for long counts as nothing so far', { Ann: 'w o o o', Bob: 'w w w o' }, 'Bob Ann'],
  ])('%s', (_, book, expected) => expect(order(book)).toBe(expected));

  test('equals share a place and nobody of them is marked', () => {
    const { ranked } = ranking({ Bob: 'w w l', Ann: 'w w l', Cid: 'w w l' });
    expect(ranked.map(({ tally, place, isClosest }) => [tally.personId, place, isClosest])).toEqual([['Ann', 1, false], ['Bob', 1, false], ['Cid', 1, false]]);
  });
  test('a tie in the middle: the next place is left out', () => {
    expect(ranking({ Ann: 'w w w w', Bob: 'w w l', Cid: 'w w l', Dee: 'l l l' }).ranked.map(({ place }) => place)).toEqual([1, 2, 2, 4]);
  });
});

describe('figures stay sane', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['a single source', { Ann: 'w w l' }],
    ['all lost', { Ann: 'l l l', Bob: 'l l l l', Cid: 'l l l' }],
    ['all won', { Ann: 'w w w', Bob: 'w w w w' }],
    ['no variance at all', { Ann: 'w500 w500 w500', Bob: 'w500 w500 w500', Cid: 'w500 w500 w500' }],
    ['very unlike', { Ann: 'w1 w1 w1', Bob: 'w999999999 w999999999 w999999999' }],
  ])('%s', (_, book) => {
    for (const { estimate } of ranking(book).ranked) {
      expect(estimate.low).toBeGreaterThan(0);
      expect(estimate.worth).toBeGreaterThan(estimate.low);
      expect(estimate.high).toBeGreaterThan(estimate.worth);
      expect(Number.isFinite(estimate.high)).toBe(true);
      for (const { low, high } of [estimate.share]) expect([low > 0, low < high, high < 1]).toEqual([true, true, true]);
      expect(estimate.rate.low).toBeLessThan(estimate.rate.high);
    }
  });
  test('more cases of the same kind make it surer, and draw it away from the usual', () => {
    const usual = usualOf([1, 0, 2, 1].map((won) => ({ sent: 3, years: 2, ripe: 3, won, amounts: [] })));
    const of = (n: number) => estimateOf({ sent: 2 * n, years: n, ripe: 2 * n, won: 2 * n, amounts: [] }, usual);
    const [few, many] = [of(1), of(5)];
    expect(many.share.high - many.share.low).toBeLessThan(few.share.high - few.share.low);
    expect(many.share.low).toBeGreaterThan(few.share.low);
    expect(many.rate.high / many.rate.low).toBeLessThan(few.rate.high / few.rate.low);
  });
  test('from few cases one keeps near to the usual: three of three are not said to be certain', () => {
    const [ann] = ranking({ Ann: 'w w w', Bob: 'l l l', Cid: 'l w l', Dee: 'l l l' }).ranked;
    expect([ann?.tally.personId, (ann?.estimate.share.low ?? 1) < 0.6]).toEqual(['Ann', true]);
  });
});

describe('currencies are never compared', () => {
  test('value counts in the main one only, and it is said', () => {
    const { currency, leftOut, ranked } = ranking({ Ann: 'w1000 w1000 w1000', Bob: 'w9000000USD w9000000USD w9000000USD', Cid: 'w1000 l l' });
    expect([currency, leftOut]).toEqual(['EUR', ['USD']]);
    const of = (id: string): number => ranked.find(({ tally }) => tally.personId === id)?.estimate.worth ?? 0;
    // Bob's counts with a usual amount: as much as Ann's, to within what a usual amount is.
    expect(of('Bob') / of('Ann')).toBeGreaterThan(0.7);
    expect(of('Bob') / of('Ann')).toBeLessThan(1.4);
  });
  test('without amounts business is counted', () => {
    expect(ranking({ Ann: 'w w w', Bob: 'w l l' })).toMatchObject({ currency: null, leftOut: [] });
    expect(ranking({ Ann: 'w w w100', Bob: 'w100 l l' })).toMatchObject({ currency: null });
    expect(ranking({ Ann: 'w w100 w100', Bob: 'w100 l l' })).toMatchObject({ currency: 'EUR' });
  });
});

describe('ten to twenty per cent are marked', () => {
  test.each<[string, readonly number[], number, number]>([
    ['nobody of none', [], 0, 0],
    ['nobody where there is only one to look at', [5], 1, 0],
    ['one of five', [9, 5, 4, 3, 2], 5, 1],
    ['of twenty two to four, where the gap is widest', [90, 80, 79, 20, 19, 18, 17], 20, 3],
    ['of twenty, nobody between equals', [9, 9, 9, 9, 9, 1], 20, 0],
    ['of ten, with few of them ranked', [9, 3, 2], 10, 1],
  ])('%s', (_, values, all, count) => expect(closestCount(values, all)).toBe(count));

  test('never somebody of whom less than usual is to be expected', () => {
    const { ranked } = ranking({ Ann: 'l l l l l l', Bob: 'l l l l l l l', Cid: 'w', Dee: 'w', Eve: 'w' });
    expect(ranked.filter(({ isClosest }) => isClosest)).toEqual([]);
  });
});
