// Spin-offs: back to the first introducer and on to the last, whatever the data is like.
import { describe, expect, test } from 'vitest';
import { branchOf, chainOf, likelyParents, mayComeFrom, waysOf } from '../../../lib/domain/ledger/chain.ts';
import { emptyReferral, type Referral } from '../../../lib/domain/referral.ts';
import { seeded } from '../../store/memory-book.ts';

const row = (id: string, facts: Partial<Referral> = {}): Referral => ({ ...emptyReferral(id), direction: 'received', capturedOn: `2026-01-${id.padStart(2, '0')}`, introducerId: `by${id}`, prospectId: `client${id}`, providerId: 'me', ...facts });
const rowsOf = (...rows: readonly Referral[]): ReadonlyMap<string, Referral> => new Map(rows.map((one) => [one.id, one]));
/** 1 → 2 → 4, 1 → 3. */
const tree = rowsOf(row('1'), row('2', { cameFromId: '1' }), row('3', { cameFromId: '1' }), row('4', { cameFromId: '2' }), row('5'));
const ids = (list: readonly Referral[]): string => list.map(({ id }) => id).join(' ');

describe('a chain', () => {
  test.each([['4', '1 2 4'], ['3', '1 3'], ['1', '1'], ['5', '5'], ['9', '']])('to %s is %s', (id, chain) => expect(ids(chainOf(tree, id))).toBe(chain));
  test.each([
    ['of itself', rowsOf(row('1', { cameFromId: '1' })), '1', '1'],
    ['of two', rowsOf(row('1', { cameFromId: '2' }), row('2', { cameFromId: '1' })), '1', '2 1'],
    ['before it', rowsOf(row('1', { cameFromId: '2' }), row('2', { cameFromId: '1' }), row('3', { cameFromId: '1' })), '3', '2 1 3'],
  ])('with a circle %s ends', (_, rows, id, chain) => expect(ids(chainOf(rows, id))).toBe(chain));
  test('begins after what was removed or is missing', () => {
    expect(ids(chainOf(rowsOf(row('1', { removed: true }), row('2', { cameFromId: '1' }), row('3', { cameFromId: '2' })), '3'))).toBe('2 3');
    expect(ids(chainOf(rowsOf(row('3', { cameFromId: 'gone' })), '3'))).toBe('3');
  });
});

describe('a branch', () => {
  test.each([['1', '1:0 2:1 4:2 3:1'], ['2', '2:0 4:1'], ['5', '5:0'], ['9', '']])('of %s is %s', (id, branch) => expect(branchOf(tree, id).map(({ referral, depth }) => `${referral.id}:${depth}`).join(' ')).toBe(branch));
  test('with a circle has everything once', () => {
    const rows = rowsOf(row('1', { cameFromId: '3' }), row('2', { cameFromId: '1' }), row('3', { cameFromId: '2' }));
    expect(branchOf(rows, '1').map(({ referral }) => referral.id)).toEqual(['1', '2', '3']);
  });
  test('of 20,000 in one line neither overflows nor crawls', () => {
    const rows = rowsOf(...Array.from({ length: 20_000 }, (_, i) => row(String(i), { cameFromId: i === 0 ? null : String(i - 1), capturedOn: '2026-01-01' })));
    const began = performance.now();
    expect(branchOf(rows, '0').at(-1)?.depth).toBe(19_999);
    expect(chainOf(rows, '19999')).toHaveLength(20_000);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('what may come from what', () => {
  test.each([['5', '4', true], ['1', '4', false], ['2', '4', false], ['4', '4', false], ['4', '3', true], ['3', 'gone', false]])('%s from %s: %s', (id, parent, may) => expect(mayComeFrom(tree, id, parent)).toBe(may));
  test('1,000 books of chance: what is allowed never makes a circle', () => {
    for (let seed = 1; seed <= 1_000; seed++) {
      const random = seeded(seed);
      const rows = new Map(Array.from({ length: 8 }, (_, i) => [String(i), row(String(i))]));
      for (let n = 0; n < 30; n++) {
        const [id, parent] = [String(Math.floor(random() * 8)), String(Math.floor(random() * 8))];
        if (mayComeFrom(rows, id, parent)) rows.set(id, { ...rows.get(id)!, cameFromId: parent });
      }
      for (const id of rows.keys()) expect(chainOf(rows, id)[0]?.cameFromId).toBeNull();
    }
  });
});

describe('who brought a client', () => {
  test('each way, from the first introducer', () => {
    const rows = rowsOf(...tree.values(), row('6', { prospectId: 'client4', cameFromId: '5' }), row('7', { prospectId: 'client4', direction: 'given' }));
    expect(waysOf(rows, 'client4').map(ids)).toEqual(['1 2 4', '5 6']);
    expect(waysOf(rows, 'nobody')).toEqual([]);
  });
  test('an introducer who was a client before is offered, and nothing that came later or would be a circle', () => {
    const later = row('8', { introducerId: 'client2', capturedOn: '2026-03-01' });
    const rows = rowsOf(...tree.values(), later, row('9', { prospectId: 'client2', capturedOn: '2026-04-01' }));
    expect(ids(likelyParents(rows, later))).toBe('2');
    expect(likelyParents(rows, { ...later, cameFromId: '1' })).toEqual([]);
    expect(likelyParents(rows, row('8', { introducerId: 'me' }))).toEqual([]);
  });
});
