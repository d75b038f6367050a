// Days until the first answer, closed loops, and how often somebody was asked: from what the record has.
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../lib/domain/moment.ts';
import { ME } from '../../../lib/domain/person.ts';
import type { OptInStep } from '../../../lib/domain/opt-in.ts';
import type { Referral } from '../../../lib/domain/referral.ts';
import { emptyPlan } from '../../../lib/domain/source.ts';
import { answersOf, daysOf, loopsOf, spreadOf } from '../../../lib/domain/sources/answer-times.ts';
import { asksOf } from '../../../lib/domain/sources/asks.ts';
import { bookTimes } from '../../../lib/domain/sources/book-times.ts';
import { person, referral, said } from '../referrals.ts';
import { ago, TODAY } from './book-of-cases.ts';

const asked = (id: string, ...steps: readonly (readonly [OptInStep, number])[]): Referral => ({ ...referral({}, ...steps.map(([step, days]) => said('Bo', step, ago(days)))), id });
const contacts = (...all: readonly (readonly [Contact['by'], number, Contact['channel']?])[]): Readonly<Record<string, Contact>> =>
  Object.fromEntries(all.map(([by, days, channel = 'mail'], i) => [`c${i}`, { id: `c${i}`, on: ago(days), recordedAt: `${ago(days)}T0${i}:00`, channel, by, referralId: null, note: null }]));

describe('days until the first answer', () => {
  test.each<[string, readonly Referral[], ReturnType<typeof contacts>, readonly (number | null)[]]>([
    ['asked and answered', [asked('r', ['asked', 20], ['granted', 17])], {}, [3]],
    ['a no is an answer', [asked('r', ['asked', 20], ['declined', 19])], {}, [1]],
    ['a reminder belongs to the question', [asked('r', ['asked', 20], ['asked', 15], ['granted', 14])], {}, [6]],
    ['not answered so far', [asked('r', ['asked', 20])], {}, [null]],
    ['told without being asked', [asked('r', ['granted', 20])], {}, []],
    ['asked again after an old yes ran out', [asked('r', ['asked', 300], ['granted', 298], ['expired', 50], ['asked', 50], ['renewed', 49])], {}, [2, 1]],
    ['on the same day', [asked('r', ['asked', 20], ['granted', 20])], {}, [0]],
    ['of two records', [asked('r', ['asked', 20], ['granted', 17]), asked('s', ['asked', 9], ['granted', 4])], {}, [3, 5]],
    ['a removed record says nothing', [{ ...asked('r', ['asked', 20], ['granted', 17]), removed: true }], {}, []],
    ['a letter answered', [], contacts(['me', 30, 'letter'], ['them', 22]), [8]],
    ['two of mine before theirs: from the first', [], contacts(['me', 30], ['me', 25], ['them', 22]), [8]],
    ['my call is no question in writing', [], contacts(['me', 30, 'phone'], ['them', 22]), []],
    ['we met meanwhile', [], contacts(['me', 30], ['both', 28, 'in-person'], ['them', 22]), []],
    ['silence after my card is no missing answer', [], contacts(['me', 30, 'card']), []],
    ['the same day told by the consents counts once', [asked('r', ['asked', 20], ['granted', 17])], contacts(['me', 20], ['them', 17]), [3]],
  ])('%s', (_, referrals, known, days) => expect(answersOf(person('Bo', { contacts: known }), referrals).map(daysOf)).toEqual(days));

  test.each<[readonly number[], ReturnType<typeof spreadOf>]>([
    [[], null], [[1, 2], null],
    [[5, 1, 3], { count: 3, median: 3, least: 1, most: 5 }],
    [[1, 2, 3, 10], { count: 4, median: 2.5, least: 1, most: 10 }],
  ])('%j: a middle and a range, never under three', (days, spread) => expect(spreadOf(days)).toEqual(spread));
});

describe('closed loops', () => {
  const received = (id: string, facts: Partial<Referral>): Referral => referral({ id, direction: 'received', introducerId: 'Ann', prospectId: 'Pia', providerId: ME, capturedOn: ago(100), introducedOn: ago(100), ...facts });
  const outcome = (result: 'won' | 'lost', days: number): Referral['outcome'] => ({ result, amount: null, currency: null, on: ago(days), note: null });
  test('made, known, after how long, and who has not heard of it', () => {
    const told = { m: { id: 'm', kind: 'reported' as const, on: ago(5), recordedAt: '', personId: 'Ann', channel: null, text: null } };
    const loops = loopsOf('Ann', [received('a', { outcome: outcome('won', 80) }), received('b', { outcome: outcome('lost', 60), moments: told }), received('c', { outcome: outcome('won', 90) }), received('d', {}), received('e', { closedOn: ago(3), closedWhy: 'not-a-referral' })]);
    expect([loops.made, loops.known, loops.until]).toEqual([4, 3, { count: 3, median: 20, least: 10, most: 40 }]);
    expect(loops.untold.map(({ id }) => id)).toEqual(['c', 'a']);
  });
  test('what was never introduced is no loop', () => expect(loopsOf('Bo', [referral({})])).toMatchObject({ made: 0, known: 0, until: null }));
  test('over the whole book; who answers soonest first', () => {
    const slow = [10, 12, 14].map((days, i) => ({ ...referral({ id: `s${i}` }, said('Bo', 'asked', ago(100)), said('Bo', 'granted', ago(100 - days))) }));
    const quick = [1, 0, 2].map((days, i) => ({ ...referral({ id: `q${i}` }, said('Ada', 'asked', ago(100)), said('Ada', 'granted', ago(100 - days))) }));
    const times = bookTimes([person('Bo'), person('Ada'), person('Cy')], [...slow, ...quick]);
    expect(times.people.map((one) => [one.person.id, one.answers.median])).toEqual([['Ada', 1], ['Bo', 12]]);
    expect(times.answers?.count).toBe(6);
  });
});

describe('asks within a year', () => {
  test('a planned ask that was marked as done counts, once a day', () => expect(asksOf(person('Ada', { source: { ...emptyPlan, askedOn: [ago(9)] } }), [], TODAY, [ago(9), ago(30)]).days).toEqual([ago(30), ago(9)]));
  const moment = (days: number, personId: string | null) => ({ [`m${days}`]: { id: `m${days}`, kind: 'asked-introductions' as const, on: ago(days), recordedAt: '', personId, channel: null, text: null } });
  test.each<[string, number | null, readonly string[], readonly Referral[], number, string | null]>([
    ['never', 2, [], [], 0, null],
    ['once of two', 2, [ago(10)], [], 1, null],
    ['as often as they want', 2, [ago(200), ago(10)], [], 2, '2027-05-10'],
    ['a year ago counts no more', 1, [ago(365)], [], 0, null],
    ['a day less than a year does', 1, [ago(364)], [], 1, '2026-11-27'],
    ['no most was said', null, [ago(1), ago(2), ago(3)], [], 3, null],
    ['they do not want it at all', 0, [], [], 0, ''],
    ['on a referral, with their name', 5, [], [referral({ moments: moment(9, 'Ada') })], 1, null],
    ['on a referral, without a name: the client', 5, [], [referral({ moments: moment(9, null) })], 1, null],
    ['on a referral, somebody else', 5, [], [referral({ moments: moment(9, 'Bo') })], 0, null],
    ['one day written down twice', 5, [ago(9)], [referral({ moments: moment(9, 'Ada') })], 1, null],
    ['more often than they want', 1, [ago(300), ago(20)], [], 2, '2027-11-06'],
  ])('%s', (_, most, days, referrals, count, againFrom) => {
    const asks = asksOf(person('Ada', { source: { ...emptyPlan, mostAsksPerYear: most, askedOn: days } }), referrals, TODAY);
    expect([asks.days.length, asks.againFrom]).toEqual([count, againFrom]);
  });
});
