// A referral as a tie: who stands in it, how far it came, where it ended.
import { describe, expect, test } from 'vitest';
import { ME } from '../../../lib/domain/person.ts';
import type { Moment } from '../../../lib/domain/moment.ts';
import { reachedBy, tieOf, type End, type Step } from '../../../lib/domain/pictures/tie.ts';
import type { Outcome, Referral } from '../../../lib/domain/referral.ts';
import { referral, said } from '../referrals.ts';

const outcome = (result: Outcome['result']): Outcome => ({ result, amount: 40_000, currency: 'EUR', on: '2026-05-01', note: null });
const moment = (kind: Moment['kind']): Pick<Referral, 'moments'> => ({ moments: { m: { id: 'm', kind, on: '2026-04-01', recordedAt: '', personId: null, channel: null, text: null } } });
const yes = [said('Ada', 'granted', '2026-03-03'), said('Bo', 'granted', '2026-03-04')];

describe('how far it came', () => {
  test.each<[string, Referral, Step, End | null]>([
    ['a lead', referral({ form: 'lead' }), 'noted', null],
    ['two people, nobody asked', referral(), 'noted', null],
    ['one side asked', referral({}, said('Ada', 'asked', '2026-03-03')), 'asked', null],
    ['one side said no', referral({}, said('Ada', 'declined', '2026-03-03')), 'asked', 'declined'],
    ['both said yes', referral({}, ...yes), 'agreed', null],
    ['both said yes, then the need was gone', referral({ closedOn: '2026-03-09', closedWhy: 'no-need' }, ...yes), 'agreed', 'no-need'],
    ['one never answered', referral({ closedOn: '2026-03-09', closedWhy: 'no-answer' }, said('Bo', 'asked', '2026-03-03')), 'asked', 'no-answer'],
    ['introduced', referral({ introducedOn: '2026-03-05' }), 'introduced', null],
    ['introduced, closed without a word', referral({ introducedOn: '2026-03-05', closedOn: '2026-06-01', closedWhy: 'done' }), 'introduced', 'nothing'],
    ['received with a client', referral({ direction: 'received', introducerId: 'Cy', providerId: ME }), 'introduced', null],
    ['met', referral({ introducedOn: '2026-03-05', ...moment('met') }), 'met', null],
    ['met, and lost later: it came as far as the meeting', referral({ introducedOn: '2026-03-05', outcome: outcome('lost'), ...moment('met') }), 'met', 'nothing'],
    ['no response after the introduction', referral({ introducedOn: '2026-03-05', outcome: outcome('no-response') }), 'introduced', 'no-answer'],
    ['met and closed', referral({ introducedOn: '2026-03-05', outcome: outcome('met'), closedOn: '2026-06-01', closedWhy: 'done' }), 'met', 'nothing'],
    ['an order', referral({ introducedOn: '2026-03-05', ...moment('order') }), 'won', null],
    ['won and closed', referral({ introducedOn: '2026-03-05', outcome: outcome('won'), closedOn: '2026-06-01', closedWhy: 'done' }), 'won', null],
  ])('%s', (_, given, reached, ended) => {
    expect(reachedBy(given)).toBe(reached);
    expect(tieOf(given)).toMatchObject({ reached, ended });
  });
});

describe('who stands in it', () => {
  test.each<[Partial<Referral>, readonly string[]]>([
    [{}, [ME, 'Ada', 'Bo']], [{ introducerId: 'Cy', providerId: ME }, ['Cy', 'Ada', ME]], [{ providerId: null }, [ME, 'Ada']], [{ prospectId: null }, [ME, 'Bo']],
    [{ introducerId: null, providerId: ME }, ['Ada', ME]], [{ introducerId: 'Ada', providerId: ME }, ['Ada', ME]], [{ introducerId: null, prospectId: null, providerId: null }, []],
  ])('%j', (facts, chain) => expect(tieOf(referral(facts)).chain).toEqual(chain));
});

test.each<[Partial<Referral>, string | null]>([
  [{}, '2026-03-02'], [{ introducedOn: '2019-01-31' }, '2019-01-31'], [{ capturedOn: '' }, null], [{ capturedOn: '0001-01-01' }, null], [{ capturedOn: 'x', introducedOn: 'y' }, null],
])('the day of %j is %s', (facts, on) => expect(tieOf(referral(facts)).on).toBe(on));
