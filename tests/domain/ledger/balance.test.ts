// What stands between me and one person: counts by stage, sums by currency, never one figure; and the lines of the ledger.
import { describe, expect, test } from 'vitest';
import { wonOn } from '../../../lib/domain/cadence/business.ts';
import { balanceWith, tallyOf } from '../../../lib/domain/ledger/balance.ts';
import { stepsInOrder, stepsToldBy, toldOf } from '../../../lib/domain/ledger/delivery.ts';
import { linesOf, noFilter, tiesIn, totalsOf, wanted, type LedgerFilter } from '../../../lib/domain/ledger/ledger-lines.ts';
import type { Moment } from '../../../lib/domain/moment.ts';
import { emptyReferral, type Outcome, type Referral } from '../../../lib/domain/referral.ts';
import { stageOf } from '../../../lib/domain/stage.ts';

const moment = (kind: Moment['kind'], on: string, facts: Partial<Moment> = {}): Moment => ({ id: `${kind}${on}`, kind, on, recordedAt: `${on}T09:00:00Z`, personId: null, channel: null, text: null, ...facts });
const won = (amount: number | null, currency: string | null, on = '2026-05-01'): Outcome => ({ result: 'won', amount, currency, on, note: null });
const given = (id: string, facts: Partial<Referral> = {}): Referral => ({ ...emptyReferral(id), form: 'referral', direction: 'given', introducerId: 'me', prospectId: 'ada', providerId: 'irena', need: 'x', capturedOn: '2026-01-01', ...facts });
const received = (id: string, facts: Partial<Referral> = {}): Referral => given(id, { direction: 'received', introducerId: 'irena', prospectId: `client-${id}`, providerId: 'me', ...facts });
const of = (stages: object): object => Object.fromEntries(Object.entries(stages).filter(([, count]) => count !== 0));

const ROWS: readonly Referral[] = [
  given('g1', { introducedOn: '2026-02-01', outcome: won(120_000, 'GBP') }),
  given('g2', { introducedOn: '2026-03-01', moments: { o: moment('order', '2026-03-20') }, worth: { a: { id: 'a', on: '2026-04-01', minor: 30_000, currency: 'JPY', note: null }, b: { id: 'b', on: '2026-06-01', minor: 50, currency: 'GBP', note: null } } }),
  given('g3', { introducedOn: '2026-04-01', outcome: { ...won(null, null), result: 'lost' } }),
  given('g4', { introducedOn: '2026-06-02', tie: 'BNI chapter' }),
  given('g5'), // being asked
  given('g6', { form: 'lead', need: null }),
  given('g7', { closedOn: '2026-02-02', closedWhy: 'declined' }),
  given('g8', { introducedOn: '2026-07-01', removed: true }),
  given('g9', { introducedOn: '2026-07-01', prospectId: 'irena', providerId: 'bo' }),
  received('r1', { introducedOn: '2026-02-10', thankedOn: '2026-02-10', tie: 'School friends' }),
  received('r2', { introducedOn: '2026-05-10', outcome: won(80_000, 'EUR'), tie: ' bni Chapter ' }),
  received('r3', { introducedOn: '2026-08-10', introducerId: 'client-r2', cameFromId: 'r2', outcome: won(1, 'EUR') }), // a client of theirs brings another
  received('r4', { introducedOn: '2026-09-01', introducerId: 'bo', prospectId: 'irena' }),
];

describe('the balance', () => {
  const { given: gave, helped, received: had, came } = balanceWith(ROWS, 'irena');
  test('counts what was made; tips, questions under way and a no are told apart', () => {
    expect(gave.made).toBe(4);
    expect(of(gave.stages)).toEqual({ won: 2, lost: 1, introduced: 1, asking: 1, lead: 1, no: 1 });
  });
  test('sums by currency, never across', () => expect(gave.sums).toEqual([{ minor: 120_050, currency: 'GBP' }, { minor: 30_000, currency: 'JPY' }]));
  test('knows the newest day of what was made', () => expect([gave.lastOn, had.lastOn]).toEqual(['2026-06-02', '2026-05-10']));
  test('what their client brought stands in the branch, not here', () => expect(had.referrals.map(({ id }) => id)).toEqual(['r2', 'r1']));
  test('where they had the need, and where they came as a client', () => expect([helped.made, came.made, came.referrals[0]?.id]).toEqual([1, 1, 'r4']));
  test('of somebody who is in nothing is empty', () => expect(balanceWith(ROWS, 'nobody')).toEqual({ given: tallyOf([]), helped: tallyOf([]), received: tallyOf([]), came: tallyOf([]) }));
  test('has no figure that adds given and received', () => expect(Object.keys(balanceWith(ROWS, 'irena')).sort()).toEqual(['came', 'given', 'helped', 'received']));
});

describe('lines', () => {
  const lines = linesOf(ROWS);
  const ids = (filter: Partial<LedgerFilter>): string => wanted(lines, { ...noFilter, ...filter }).map(({ referral }) => referral.id).join(' ');
  test('the newest day first, what was removed left out', () => expect(ids({})).toBe('r4 r3 g9 g4 r2 g3 g2 r1 g1 g7 g6 g5'));
  test.each([
    [{ direction: 'received' }, 'r4 r3 r2 r1'], [{ from: '2026-05-10', to: '2026-07-01' }, 'g9 g4 r2'], [{ personId: 'bo' }, 'r4 g9'], [{ stage: 'won', direction: 'given' }, 'g2 g1'], [{ tie: 'BNI CHAPTER' }, 'g4 r2'],
    [{ tie: '' }, 'r4 r3 g9 g3 g2 g1 g7 g6 g5'], [{ withAmount: true }, 'r3 r2 g2 g1'], [{ withAmount: true, personId: 'client-r2', direction: 'received' }, 'r3 r2'],
  ] as const)('%j: %s', (filter, expected) => expect(ids(filter)).toBe(expected));
  test('what was given and what was received are never added, nor are currencies', () =>
    expect(totalsOf(lines)).toEqual({ given: [{ minor: 120_050, currency: 'GBP' }, { minor: 30_000, currency: 'JPY' }], received: [{ minor: 80_001, currency: 'EUR' }] }));
  test('ties, the most used first, in one writing', () => expect(tiesIn(ROWS)).toEqual(['BNI chapter', 'School friends']));
  test('20,000 are laid out and filtered in a blink', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => given(`m${i}`, { introducedOn: `20${10 + (i % 16)}-03-${String(1 + (i % 28)).padStart(2, '0')}` }));
    const began = performance.now();
    expect(wanted(linesOf(many), { ...noFilter, stage: 'introduced' })).toHaveLength(20_000);
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});

test('what brought money in is business, for stages and for what falls due alike, unless it was said to have come to nothing', () => {
  const paid = given('p', { introducedOn: '2026-02-01', worth: { a: { id: 'a', on: '2026-04-01', minor: 1, currency: 'GBP', note: null } } });
  expect([stageOf(paid), wonOn(paid)]).toEqual(['won', '2026-04-01']);
  expect([stageOf({ ...paid, outcome: { ...won(null, null), result: 'lost' } }), wonOn({ ...paid, outcome: { ...won(null, null), result: 'lost' } })]).toEqual(['lost', null]);
});

describe('steps of a delivery', () => {
  const step = { id: 's1', what: 'Inspection', dueOn: '2026-05-02' };
  test.each([['s1', true], ['s0 s1', true], ['s11', false], ['Inspection', false], [null, false]])('told with %s: %s', (text, told) =>
    expect(toldOf({ moments: { m: moment('delivery-told', '2026-05-01', { text }) } }, step) !== null).toBe(told));
  test('another kind of moment tells nothing', () => expect(toldOf({ moments: { m: moment('delivered', '2026-05-01', { text: 's1' }) } }, step)).toBeNull());
  test('a moment names the steps it told of, as they are called now', () => expect(stepsToldBy({ deliverySteps: { s1: { ...step, what: 'Inspection of the roof' } } }, moment('delivery-told', '2026-05-01', { text: 's1 gone' })).map(({ what }) => what)).toEqual(['Inspection of the roof']));
  test('by day', () => expect(stepsInOrder({ deliverySteps: { b: { ...step, id: 'b', dueOn: '2026-06-01' }, s1: step } }).map(({ id }) => id)).toEqual(['s1', 'b']));
});
