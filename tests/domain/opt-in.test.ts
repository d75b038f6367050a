// The ledger: an answer counts towards whom it was given, until an entry ends it; and how old entries are read.
import { describe, expect, it } from 'vitest';
import { mayDisclose } from '../../lib/domain/disclosure.ts';
import { entriesBy, standingOf } from '../../lib/domain/opt-in.ts';
import { boundBefore, bothSaidYes, oldestUnusedYes, optInOf, thirdConsentOf } from '../../lib/domain/referral.ts';
import { referral, said } from './referrals.ts';

const both = (towardsOfAda: string | null | undefined, providerId = 'Bo') => referral({ providerId }, said('Ada', 'granted', '2026-03-03', towardsOfAda === undefined ? {} : { towards: towardsOfAda }), said(providerId, 'granted', '2026-03-04', { towards: 'Ada' }));

describe('a yes counts towards whom it was given', () => {
  it.each([
    ['towards him who stands there', both('Bo'), true],
    ['towards somebody who stood there before', both('Bo', 'Cy'), false],
    ['towards whoever would come', both(null, 'Cy'), true],
    ['an entry older than the field', both(undefined, 'Cy'), true],
  ])('%s', (_name, record, counts) => {
    expect(bothSaidYes(record)).toBe(counts);
    expect(optInOf(record, 'prospect').state).toBe(counts ? 'granted' : 'not-asked');
    for (const fact of ['name', 'contact', 'need'] as const) expect(mayDisclose(record, 'Ada', fact, record.providerId ?? '')).toBe(counts);
    expect(mayDisclose(record, record.providerId ?? '', 'name', 'Ada')).toBe(counts);
  });
  it('and so does a no: another provider may be asked about', () => {
    expect(optInOf(referral({ providerId: 'Cy' }, said('Ada', 'declined', '2026-03-03', { towards: 'Bo' })), 'prospect').state).toBe('not-asked');
  });
  it('the third consent is towards the introducer', () => {
    const record = (introducerId: string) => referral({ direction: 'received', introducerId, providerId: 'me' }, said('Ada', 'granted', '2026-03-03', { about: 'tell-introducer', towards: 'Cy' }));
    expect(mayDisclose(record('Cy'), 'Ada', 'status', 'Cy')).toBe(true);
    expect(mayDisclose(record('Dee'), 'Ada', 'status', 'Dee')).toBe(false);
    expect(standingOf(record('Dee').optIns, thirdConsentOf(record('Dee'), 'Ada')).state).toBe('not-asked');
  });
});

describe('before somebody takes the place of another', () => {
  const [open, asked, bound, ofBo, third, gone] = [
    said('Ada', 'granted', '2026-03-03'), said('Ada', 'asked', '2026-03-01', { towards: null }), said('Ada', 'declined', '2026-02-01', { towards: 'Old' }), said('Bo', 'granted', '2026-03-04'), said('Ada', 'granted', '2026-03-05', { about: 'tell-introducer' }),
    said('Eve', 'granted', '2026-01-01'),
  ];
  const record = referral({ introducerId: 'Cy' }, open, asked, bound, ofBo, third, gone);
  it.each([
    ['provider', [[open.id, 'Bo'], [asked.id, 'Bo'], [ofBo.id, 'Ada']]],
    ['prospect', [[ofBo.id, 'Ada'], [open.id, 'Bo'], [asked.id, 'Bo']]],
    ['introducer', [[third.id, 'Cy']]],
  ] as const)('the %s: answers of both without a “towards” are bound to the other', (role, expected) => {
    expect(Object.values(boundBefore(record, role)).map((e) => [e.id, e.towards])).toEqual(expected);
  });
  it('where nobody stood, nothing is', () => {
    expect(boundBefore({ ...record, providerId: null }, 'provider')).toEqual({});
    expect(boundBefore({ ...record, providerId: null }, 'prospect')).toEqual({});
  });
});

describe('a yes ends by an entry only', () => {
  it('said again it is the same yes, with its new day and what it covers now', () => {
    const record = referral({}, said('Ada', 'granted', '2020-01-01'), said('Ada', 'renewed', '2026-03-01', { covers: ['name'] }), said('Bo', 'granted', '2020-01-01'));
    expect(optInOf(record, 'prospect')).toMatchObject({ state: 'granted', entry: { step: 'renewed', on: '2026-03-01' } });
    expect(mayDisclose(record, 'Ada', 'name', 'Bo')).toBe(true);
    expect(mayDisclose(record, 'Ada', 'contact', 'Bo')).toBe(false);
  });
  it('however old it is it counts; found to hold no longer it does not', () => {
    const old = [said('Ada', 'granted', '2001-01-01'), said('Bo', 'granted', '2001-01-01')];
    expect(mayDisclose(referral({}, ...old), 'Ada', 'name', 'Bo')).toBe(true);
    expect(mayDisclose(referral({}, ...old, said('Ada', 'expired', '2026-03-01')), 'Ada', 'name', 'Bo')).toBe(false);
    expect(mayDisclose(referral({}, ...old, said('Ada', 'expired', '2026-03-01'), said('Ada', 'renewed', '2026-03-02')), 'Ada', 'name', 'Bo')).toBe(true);
  });
  it('the longest unused one is asked about, mine never', () => {
    expect(oldestUnusedYes(referral({}, said('Ada', 'granted', '2026-03-03'), said('Bo', 'renewed', '2026-03-01')))?.personId).toBe('Bo');
    expect(oldestUnusedYes(referral({ prospectId: 'me' }, said('Bo', 'asked', '2026-03-01')))).toBeNull();
    expect(oldestUnusedYes(referral({ introducedInWriting: true }, said('Bo', 'granted', '2026-03-01')))).toBeNull();
  });
});

it('everything one person said, oldest first, towards whomever', () => {
  const record = referral({}, said('Ada', 'granted', '2026-03-03', { towards: 'Bo' }), said('Bo', 'granted', '2026-03-04'), said('Ada', 'asked', '2026-03-01', { towards: 'Cy' }), said('Ada', 'granted', '2026-03-05', { about: 'tell-introducer' }));
  expect(entriesBy(record.optIns, 'Ada').map((e) => e.on)).toEqual(['2026-03-01', '2026-03-03', '2026-03-05']);
  expect(entriesBy(record.optIns, 'Ada', 'introduction').map((e) => e.step)).toEqual(['asked', 'granted']);
});
