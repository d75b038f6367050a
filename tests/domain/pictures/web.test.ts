// The web of ties: what runs between whom, each referral counted once, chains that end even where the data runs in a circle.
import { describe, expect, test } from 'vitest';
import { ME } from '../../../lib/domain/person.ts';
import { around, byStrength } from '../../../lib/domain/pictures/strongest.ts';
import { tieOf, type Tie } from '../../../lib/domain/pictures/tie.ts';
import { lookOf, webOf, type CordLook } from '../../../lib/domain/pictures/web.ts';
import { sumsOf, worthOf, type Sum } from '../../../lib/domain/worth.ts';
import { inventedBook } from './invented-book.ts';
import { tie, won } from './ties.ts';

const everybody = (ties: readonly Tie[]): ReadonlySet<string> => new Set(ties.flatMap(({ chain }) => chain));
const euro = (minor: number, on = '2026-03-02') => ({ on, minor, currency: 'EUR' });
const sorted = (sums: readonly Sum[]): readonly Sum[] => [...sums].sort((a, b) => (a.currency < b.currency ? -1 : 1));

describe('cords', () => {
  test('one referral is a cord from the introducer to the client and on to who meets the need', () => {
    const web = webOf([tie(['Zadie', 'Helen', ME], won)], new Set(['Zadie', 'Helen', ME]));
    expect(web.cords.map(({ from, to, look }) => [from, to, look])).toEqual([['Helen', ME, 'bold'], ['Zadie', 'Helen', 'bold']]);
    expect(web.people.map(({ id, side }) => [id, side])).toEqual([[ME, -1], ['Helen', -1], ['Zadie', -1]]);
  });
  test('whoever is not shown is passed over', () => {
    const ties = ['Helen', 'Joan', 'Yusuf'].map((client) => tie(['Zadie', client, ME]));
    const web = webOf(ties, new Set(['Zadie', ME]));
    expect(web.cords).toEqual([{ from: 'Zadie', to: ME, look: 'full', all: 3, won: 0, worth: [] }]);
    expect(web.left).toEqual({ ties: 0, people: 3 });
  });
  test('there and back are two', () => {
    const ties = [tie(['Zadie', 'Helen', ME]), tie([ME, 'Zadie', 'Bo'])];
    expect(webOf(ties, everybody(ties)).cords.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(['Helen me', 'Zadie Bo', 'Zadie Helen', 'me Zadie']);
  });
  test('of several the best that came shows', () => {
    const ties = [tie([ME, 'Ada', 'Bo'], { stage: 'lost', ended: 'nothing' }), tie([ME, 'Ada', 'Bo'], won), tie([ME, 'Ada', 'Bo'], { stage: 'lead', reached: 'noted' })];
    expect(webOf(ties, everybody(ties)).ways).toMatchObject([{ chain: [ME, 'Ada', 'Bo'], look: 'bold', all: 3, won: 1 }]);
  });
  test('with fewer than two people it is left out, and said', () => {
    const web = webOf([tie([ME]), tie([]), tie([ME, 'Ada'])], new Set([ME, 'Ada']));
    expect(web.left).toEqual({ ties: 2, people: 0 });
    expect(web.ways).toHaveLength(1);
  });
  test.each<[Partial<Tie>, CordLook]>([
    [{ stage: 'lead', reached: 'noted' }, 'thin'], [{ stage: 'asking', reached: 'noted' }, 'thin'], [{ stage: 'asking', reached: 'asked' }, 'dashed'], [{ stage: 'agreed', reached: 'agreed' }, 'dashed'],
    [{ stage: 'introduced' }, 'full'], [{ stage: 'met', reached: 'met' }, 'full'], [{ stage: 'met', reached: 'met', ended: 'nothing' }, 'broken'], [won, 'bold'], [{ stage: 'lost', ended: 'nothing' }, 'broken'], [{ stage: 'no', ended: 'declined' }, 'broken'],
  ])('%j is %s', (facts, look) => expect(lookOf(tie([ME, 'Ada', 'Bo'], facts))).toBe(look));
});

describe('amounts', () => {
  test('are carried by the client, once', () => {
    const ties = [tie(['Zadie', 'Helen', ME], { ...won, worth: [euro(100), { on: '2026-04-01', minor: 900, currency: 'JPY' }] })];
    expect(webOf(ties, everybody(ties)).people.map(({ id, carries }) => [id, carries])).toEqual([[ME, []], ['Helen', [{ minor: 100, currency: 'EUR' }, { minor: 900, currency: 'JPY' }]], ['Zadie', []]]);
  });
  test('where the client is not shown, by whoever stands for them', () => {
    const ties = [tie(['Zadie', 'Helen', ME], { ...won, worth: [euro(100)] })];
    expect(webOf(ties, new Set(['Zadie', ME])).people.find(({ id }) => id === 'Zadie')?.carries).toEqual([{ minor: 100, currency: 'EUR' }]);
  });
});

describe('what came of what', () => {
  test('is a chain with generations', () => {
    const a = tie(['Zadie', 'Helen', ME]);
    const b = tie(['Helen', 'Joan', ME], { cameFromId: a.id });
    const c = tie(['Joan', 'Bo', ME], { cameFromId: b.id });
    expect(webOf([c, b, a], everybody([a, b, c])).spinOffs.map(({ from, to, generation }) => [from, to, generation])).toEqual([['Helen', 'Joan', 2], ['Joan', 'Bo', 3]]);
  });
  test('a circle, itself and a parent that is gone do not hang it', () => {
    const ties = [tie(['A', 'B', ME], { id: 'x', cameFromId: 'z' }), tie(['B', 'C', ME], { id: 'y', cameFromId: 'x' }), tie(['C', 'D', ME], { id: 'z', cameFromId: 'y' }), tie(['D', 'E', ME], { id: 'self', cameFromId: 'self' }), tie(['E', 'F', ME], { id: 'orphan', cameFromId: 'gone' })];
    const { spinOffs } = webOf(ties, everybody(ties));
    expect(spinOffs.map(({ tie: { id } }) => id)).toEqual(['x', 'y', 'z']);
    expect(spinOffs.every(({ generation }) => generation >= 1 && generation <= 3)).toBe(true);
  });
  test('a chain of 20,000 does not overflow', () => {
    const ties = Array.from({ length: 20_000 }, (_, n) => tie(['A', `c${n}`, ME], { id: `n${n}`, cameFromId: n === 0 ? null : `n${n - 1}` }));
    expect(webOf(ties, everybody(ties)).spinOffs.at(-1)?.generation).toBeGreaterThan(1);
  });
});

describe('who is shown', () => {
  const ties = [tie(['Zadie', 'Helen', ME], won), tie(['Zadie', 'Joan', ME]), tie([ME, 'Ada', 'Bo'], { on: '2026-05-01' }), tie([ME, 'Ada', 'Cy'])];
  test('most business first, then most introductions, then the newest', () => expect(byStrength(ties)).toEqual(['Zadie', 'Helen', 'Ada', 'Bo', 'Cy', 'Joan']));
  test('around one: two steps, but not through me', () => {
    expect([...around([...ties, tie(['Joan', 'Kim', ME])], 'Helen')].sort()).toEqual(['Helen', 'Joan', 'Zadie', ME]);
    expect([...around(ties, 'Bo')].sort()).toEqual(['Ada', 'Bo', 'Cy', ME]);
  });
});

describe('on any book', () => {
  test.each(Array.from({ length: 60 }, (_, seed) => seed))('%i: each referral once, the sums are the ledger’s, the order of reading changes nothing', (seed) => {
    const { referrals } = inventedBook({ people: 3 + ((seed * 7) % 90), referrals: (seed * 13) % 200, seed });
    const ties = referrals.map(tieOf);
    const shown = new Set([ME, ...byStrength(ties).slice(0, seed % 3 === 0 ? 1000 : 5 + (seed % 20))]);
    const web = webOf(ties, shown);
    const ids = web.ways.flatMap((way) => way.ties.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length + web.left.ties).toBe(ties.length);
    expect(web.ways.reduce((sum, { all }) => sum + all, 0)).toBe(ids.length);
    // Every cord is the sum of the ways that run along it.
    for (const cord of web.cords) {
      const along = web.ways.filter(({ chain }) => chain.some((id, i) => id === cord.from && chain[i + 1] === cord.to));
      expect([cord.all, cord.won]).toEqual([along.reduce((sum, { all }) => sum + all, 0), along.reduce((sum, way) => sum + way.won, 0)]);
    }
    const ledger = sumsOf(referrals.filter(({ id }) => ids.includes(id)).flatMap((one) => worthOf(one)));
    expect(sorted(sumsOf(web.people.flatMap(({ carries }) => carries)))).toEqual(sorted(ledger));
    expect(sorted(sumsOf(web.ways.flatMap(({ worth }) => worth)))).toEqual(sorted(ledger));
    expect(webOf([...ties].reverse(), shown)).toEqual(web);
    for (const { from, to } of [...web.cords, ...web.spinOffs]) expect(web.people.filter(({ id }) => id === from || id === to)).toHaveLength(from === to ? 1 : 2);
  });
});
