// Who sent whom, and what became of it, read off the records.
import { describe, expect, test } from 'vitest';
import { ME } from '../../../lib/domain/person.ts';
import type { Referral } from '../../../lib/domain/referral.ts';
import { tallySources, type SourceTally } from '../../../lib/domain/sources/tally.ts';
import { person, referral } from '../referrals.ts';
import { ago, people, TODAY } from './book-of-cases.ts';

const received = (facts: Partial<Referral>): Referral => referral({ direction: 'received', introducerId: 'Ann', prospectId: 'Pia', providerId: ME, capturedOn: ago(300), introducedOn: ago(300), ...facts });
const of = (id: string, ...referrals: readonly Referral[]): SourceTally | undefined => tallySources(people('Ann', 'Pia', 'Bo'), referrals, TODAY).get(id);
const moment = (kind: 'order' | 'reported' | 'met', on: string) => ({ m: { id: 'm', kind, on, recordedAt: on, personId: null, channel: null, text: null } });

describe('what became of a case', () => {
  test.each<[string, Partial<Referral>, string]>([
    ['won', { outcome: { result: 'won', amount: null, currency: null, on: ago(10), note: null } }, 'won'],
    ['an order was noted', { moments: moment('order', ago(10)) }, 'won'],
    ['lost', { outcome: { result: 'lost', amount: null, currency: null, on: ago(10), note: null } }, 'lost'],
    ['no reply', { outcome: { result: 'no-response', amount: null, currency: null, on: ago(10), note: null } }, 'lost'],
    ['closed', { closedOn: ago(10), closedWhy: 'no-need' }, 'lost'],
    ['open for long', {}, 'ripe'],
    ['met long ago, and nothing since', { moments: moment('met', ago(250)) }, 'ripe'],
    ['found in old mail long after its end', { introducedOn: null, capturedOn: ago(0), closedOn: ago(900), closedWhy: 'done' }, 'ripe'],
    ['open since 179 days', { introducedOn: ago(179) }, 'young'],
    ['open since 180 days', { introducedOn: ago(180) }, 'ripe'],
    ['young, but won already', { introducedOn: ago(5), outcome: { result: 'won', amount: null, currency: null, on: ago(1), note: null } }, 'won'],
  ])('%s', (_, facts, state) => expect(of('Ann', received(facts))?.cases.map((one) => one.state)).toEqual([state]));
});

describe('who is a source of whom', () => {
  test.each<[string, Partial<Referral>, number, number]>([
    ['an introducer of a received one', {}, 1, 0],
    ['not of a given one', { direction: 'given' }, 0, 0],
    ['not where I have the need', { prospectId: ME, providerId: 'Bo' }, 0, 0],
    ['not where they speak for themselves', { prospectId: 'Ann' }, 0, 0],
    ['not of what is no referral', { closedOn: ago(1), closedWhy: 'not-a-referral' }, 0, 0],
    ['not of a removed one', { removed: true }, 0, 0],
    ['not once they were forgotten', { forgotten: { Ann: ago(1) } }, 0, 0],
    ['a tip is kept apart', { form: 'lead', introducedOn: null }, 0, 1],
    ['a tip that became more is one no longer', { form: 'lead', outcome: { result: 'won', amount: null, currency: null, on: ago(1), note: null } }, 1, 0],
    ['for a colleague of mine as well', { providerId: 'Bo' }, 1, 0],
  ])('%s', (_, facts, cases, leads) => {
    const tally = of('Ann', received(facts));
    expect([tally?.cases.length, tally?.leads]).toEqual([cases, leads]);
  });

  test('a client is whose need I met; since the first time, and through whom', () => {
    const won = (id: string, days: number, introducerId: string | null): Referral => received({ id, introducerId, introducedOn: ago(days + 5), outcome: { result: 'won', amount: null, currency: null, on: ago(days), note: null } });
    const tally = of('Pia', won('b', 100, 'Bo'), won('a', 200, 'Ann'));
    expect([tally?.clientSince, tally?.cameThrough]).toEqual([ago(200), 'Ann']);
    expect(of('Pia', received({ providerId: 'Bo', outcome: { result: 'won', amount: null, currency: null, on: ago(1), note: null } }))?.clientSince).toBe(null);
  });
  test('known since the first day that the book tells of', () => {
    const met = person('Ann', { contacts: { c: { id: 'c', on: ago(700), recordedAt: '', channel: 'phone', by: 'both', referralId: null, note: null } } });
    expect(tallySources([met], [received({})], TODAY).get('Ann')?.knownSince).toBe(ago(700));
    expect(of('Ann', received({}))?.knownSince).toBe(ago(300));
  });
  test('forgotten and removed people are nobody', () => {
    const tallies = tallySources([person('Ann', { removed: true }), person('Pia', { erasedOn: ago(1) })], [received({})], TODAY);
    expect(tallies.size).toBe(0);
  });
});
