// Who is a source, of which kind, and whom to care for now.
import { describe, expect, test } from 'vitest';
import { ME, type Person } from '../../../lib/domain/person.ts';
import type { Referral } from '../../../lib/domain/referral.ts';
import { emptyPlan } from '../../../lib/domain/source.ts';
import { rosterOf, type Roster } from '../../../lib/domain/sources/roster.ts';
import { tallySources } from '../../../lib/domain/sources/tally.ts';
import { person, referral } from '../referrals.ts';
import { ago, sent, TODAY } from './book-of-cases.ts';

const roster = (people: readonly Person[], referrals: readonly Referral[] = []): Roster => rosterOf(people, tallySources(people, referrals, TODAY), TODAY);
const ids = (list: readonly { readonly person: Person }[]): string => list.map((one) => one.person.id).join(' ');
const won = (facts: Partial<Referral>): Referral => referral({ direction: 'received', introducerId: 'Ann', prospectId: 'Pia', providerId: ME, introducedOn: ago(120), capturedOn: ago(120), outcome: { result: 'won', amount: null, currency: null, on: ago(90), note: null }, ...facts });

describe('the kind is suggested, and decided by the person', () => {
  const given = referral({ providerId: 'Ann', prospectId: 'Pia' });
  test.each<[string, Partial<Person>, readonly Referral[], string | null, boolean]>([
    ['sends and was never a client', {}, sent('Ann', 'w'), 'partner', false],
    ['meets needs of others', {}, [given], 'partner', false],
    ['a client', {}, [won({ introducerId: null, prospectId: 'Ann' })], 'client', false],
    ['a client who also meets needs', {}, [given, won({ introducerId: null, prospectId: 'Ann' })], 'client', false],
    ['decided otherwise', { source: { ...emptyPlan, kind: 'client' } }, sent('Ann', 'w'), 'client', true],
    ['planned, not decided', { source: emptyPlan }, sent('Ann', 'w'), 'partner', false],
    ['planned, and nothing suggests one', { source: emptyPlan }, [], null, false],
  ])('%s', (_, facts, referrals, kind, isDecided) => {
    const [source] = roster([person('Ann', facts)], referrals).sources;
    expect([source?.kind, source?.isDecided]).toEqual([kind, isDecided]);
  });
  test('somebody of whom nothing is known is no source', () => expect(roster([person('Ann')]).sources).toEqual([]));
});

describe('first introductions', () => {
  test.each<[string, readonly Referral[], string]>([
    ['one, not long ago', sent('Ann', 'y'), 'Ann'],
    ['one long ago, and never thanked', sent('Ann', 'w'), 'Ann'],
    ['one long ago, thanked', sent('Ann', 'w').map((r) => ({ ...r, thankedOn: ago(300) })), ''],
    ['two: the first is behind them', sent('Ann', 'w y'), ''],
    ['a tip is no introduction', sent('Ann', 'y').map((r) => ({ ...r, form: 'lead' as const, introducedOn: null })), ''],
  ])('%s', (_, referrals, firsts) => expect(ids(roster([person('Ann')], referrals).firsts)).toBe(firsts));
});

describe('new clients who may become sources', () => {
  test.each<[string, Partial<Person>, readonly Referral[], string]>([
    ['who came by an introduction', {}, [won({})], 'Pia'],
    ['not who came by themselves', {}, [won({ introducerId: null })], ''],
    ['not with whom something is planned', { source: emptyPlan }, [won({})], ''],
    ['not who sends people already', {}, [won({}), ...sent('Pia', 'y')], ''],
    ['not after a year', {}, [won({ outcome: { result: 'won', amount: null, currency: null, on: ago(366), note: null } })], ''],
    ['not before anything was won', {}, [won({ outcome: null })], ''],
  ])('%s', (_, facts, referrals, expected) => expect(ids(roster([person('Pia', facts), person('Ann')], referrals).newClients)).toBe(expected));
});

test('the one who sent somebody last stands first, whoever sent nobody last', () => {
  const found = roster([person('Ann'), person('Bob'), person('Pia')], [...sent('Ann', 'w'), ...sent('Bob', 'w y'), won({ introducerId: null })]);
  expect(ids(found.sources)).toBe('Bob Ann Pia');
});
test('paused providers are named', () => {
  expect(roster([person('Ann', { pause: { on: ago(3), why: 'late', referralIds: [], until: null } })]).paused.map(({ id }) => id)).toEqual(['Ann']);
});
