// The year's budget, caution for regulated professions, ideas, and which thanks are owed: tables of rules.
import { describe, expect, test } from 'vitest';
import { giftYear } from '../../../lib/domain/gifts/gift-budget.ts';
import { regulatedAs } from '../../../lib/domain/gifts/gift-caution.ts';
import { giftIdeas } from '../../../lib/domain/gifts/gift-ideas.ts';
import { owedFor, thanksOwed } from '../../../lib/domain/gifts/thanks-owed.ts';
import type { Moment } from '../../../lib/domain/moment.ts';
import { emptyPerson, ME, type Person } from '../../../lib/domain/person.ts';
import { emptyReferral, type Referral } from '../../../lib/domain/referral.ts';
import type { Gift } from '../../../lib/domain/source.ts';

const gift = (facts: Partial<Gift>): Gift => ({ id: facts.id ?? 'g', on: '2026-03-03', recordedAt: '2026-03-03T10:00:00Z', form: 'gift', what: 'Something', referralId: null, minor: null, currency: null, note: null, ...facts });
const person = (...gifts: readonly Gift[]): Person => ({ ...emptyPerson('p'), gifts: Object.fromEntries(gifts.map((one, at) => [`${at}`, one])) });

describe('the budget', () => {
  const people = [person(gift({ minor: 2500, currency: 'GBP' }), gift({ minor: 1200, currency: 'EUR' }), gift({ on: '2025-12-31', minor: 9900, currency: 'GBP' })), person(gift({ minor: 3000, currency: 'GBP' }), gift({}))];
  test('counts its own currency alone, in its own year', () => {
    expect(giftYear(people, { minor: 10_000, currency: 'GBP' }, '2026')).toEqual({
      year: '2026', count: 4, unpriced: 1, spent: [{ minor: 5500, currency: 'GBP' }, { minor: 1200, currency: 'EUR' }], left: { minor: 4500, currency: 'GBP' }, beside: [{ minor: 1200, currency: 'EUR' }],
    });
  });
  test('more than there was, another currency, none', () => {
    expect(giftYear(people, { minor: 5000, currency: 'GBP' }, '2026').left).toEqual({ minor: -500, currency: 'GBP' });
    expect(giftYear(people, { minor: 5000, currency: 'JPY' }, '2026')).toMatchObject({ left: { minor: 5000, currency: 'JPY' }, beside: [{ currency: 'GBP' }, { currency: 'EUR' }] });
    expect(giftYear(people, null, '2026')).toMatchObject({ left: null, beside: [] });
    expect(giftYear([], null, '2026')).toMatchObject({ count: 0, spent: [] });
  });
});

test.each([
  ['Solicitor', 'law'], ['Partner, attorney at law', 'law'], ['avvocata', 'law'], ['Notaio', 'law'], ['Адвокат', 'law'], ['弁護士', 'law'], ['司法書士', 'law'],
  ['GP', 'medicine'], ['Consultant surgeon', 'medicine'], ['Medico di base', 'medicine'], ['Врач-терапевт', 'medicine'], ['歯科医師', 'medicine'], ['Psychotherapist', 'medicine'],
  ['Independent financial adviser', 'finance'], ['Consulente finanziaria', 'finance'], ['Финансовый консультант', 'finance'], ['ファイナンシャルプランナー', 'finance'], ['公認会計士', 'finance'],
  ['Councillor', 'office'], ['Procurement officer', 'office'], ['Funzionario del Comune', 'office'], ['Государственный служащий', 'office'], ['調布市役所 課長', 'office'], ['Head teacher', 'office'],
  ['Baker', null], ['Lawn care', null], ['Communications', null], ['Comunicazione', null], ['Товаровед', null], ['陶芸家', null], [null, null], ['Document designer', null], ['Advocacy for cyclists', null], ['Magistrale Tischlerei', null],
] as const)('%s: %s', (title, expected) => expect(regulatedAs({ title, headline: null, company: null })).toBe(expected));
test('the firm and the headline say it too', () => expect(regulatedAs({ title: null, headline: 'Helping families', company: 'Wirral Solicitors' })).toBe('law'));

describe('ideas', () => {
  const given = (...what: readonly string[]) => what.map((one) => gift({ what: one }));
  test('leave out what was given and what one sells', () => {
    const all = giftIdeas({ culture: 'ja', given: [], trade: '' });
    expect(all.slice(0, 3)).toEqual(['yokan', 'season-fruit', 'tenugui']);
    expect(giftIdeas({ culture: 'ja', given: given('一口羊羹'), trade: '' })).not.toContain('yokan');
    expect(giftIdeas({ culture: 'it', given: [], trade: 'Frantoio: olio e aceto' })).not.toContain('press-oil');
    expect(giftIdeas({ culture: 'en', given: [], trade: 'A small bookshop: books and coffee' })).not.toEqual(expect.arrayContaining(['read-again']));
    expect(giftIdeas({ culture: 'en', given: [], trade: 'Bookkeeping for cafés' })).toContain('read-again');
  });
  test('fit the culture; only what costs nothing where a gift may be forbidden', () => {
    expect(giftIdeas({ culture: 'ru', given: [], trade: '' })).not.toContain('yokan');
    expect(giftIdeas({ culture: 'en', given: given('Tea'), trade: '', onlyFree: true })).toEqual(['line-by-hand', 'useful-page', 'tie-in-return', 'told-to-others']);
  });
});

describe('thanks that are owed', () => {
  const moment = (kind: Moment['kind']): Moment => ({ id: kind, kind, on: '2026-03-04', recordedAt: '', personId: null, channel: 'letter', text: null });
  const received = (facts: Partial<Referral> = {}): Referral => ({ ...emptyReferral('r'), direction: 'received', introducerId: 'p', prospectId: 'c', providerId: ME, capturedOn: '2026-03-01', ...facts });
  test.each<[string, Partial<Referral>, Person, readonly string[] | null]>([
    ['nothing done', {}, person(), ['thanks', 'letter', 'recognition']],
    ['thanked by mail', { thankedOn: '2026-03-01' }, person(), ['letter', 'recognition']],
    ['a letter posted', { thankedOn: '2026-03-01', moments: { l: moment('letter') } }, person(), ['recognition']],
    ['a gift for it', { thankedOn: '2026-03-01', moments: { l: moment('letter') } }, person(gift({ referralId: 'r' })), null],
    ['a gift for another', { thankedOn: '2026-03-01', moments: { l: moment('letter') } }, person(gift({ referralId: 'other' })), ['recognition']],
    ['a card is letter and token', { thankedOn: '2026-03-01' }, person(gift({ referralId: 'r', form: 'card' })), null],
    ['given by me', { direction: 'given', introducerId: ME }, person(), null], ['not a referral', { closedWhy: 'not-a-referral', closedOn: '2026-03-02' }, person(), null], ['introducer forgotten', { forgotten: { p: '2026-03-02' } }, person(), null], ['removed', { removed: true }, person(), null],
  ])('%s', (_name, facts, introducer, lacks) => expect(owedFor(received(facts), introducer)?.lacks ?? null).toEqual(lacks));
  test('one that came to nothing is owed no less, and says so; the newest first', () => {
    const lost = received({ id: 'lost', capturedOn: '2026-04-01', introducedOn: '2026-04-01', outcome: { result: 'lost', amount: null, currency: null, on: '2026-05-01', note: null } });
    expect(thanksOwed([received(), lost], new Map([['p', person()]])).map(({ referral, cameToNothing, lacks }) => [referral.id, cameToNothing, lacks.length])).toEqual([['lost', true, 3], ['r', false, 3]]);
  });
});
