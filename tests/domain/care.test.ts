import { describe, expect, it } from 'vitest';
import { assessCare } from '../../lib/domain/care.ts';
import { ME } from '../../lib/domain/person.ts';
import { referral, said } from './referrals.ts';

const letters = (...args: Parameters<typeof assessCare>): string => assessCare(...args).letters.map((l) => `${l.letter[0]}:${l.state}`).join(' ');
const yes = [said('Ada', 'granted', '2026-03-03'), said('Bo', 'granted', '2026-03-04')] as const;

describe('CARE says letter by letter what holds', () => {
  const cases: readonly (readonly [name: string, record: ReturnType<typeof referral>, expected: string, mayIntroduce: boolean])[] = [
    ['nobody asked', referral(), 'c:open a:done r:open e:open', false],
    ['one of two', referral({}, yes[0]), 'c:part a:done r:open e:open', false],
    ['both', referral({}, ...yes), 'c:done a:done r:open e:open', true],
    ['both, then one took it back', referral({}, ...yes, said('Ada', 'withdrawn', '2026-03-05')), 'c:stop a:done r:open e:open', false],
    ['a no stops it', referral({}, yes[0], said('Bo', 'declined', '2026-03-04')), 'c:stop a:done r:open e:open', false],
    ['a yes that expired is no yes', referral({}, ...yes, said('Bo', 'expired', '2026-06-04')), 'c:part a:done r:open e:open', false],
    ['no need', referral({ need: null, form: 'lead' }, ...yes), 'c:done a:open r:open e:open', false],
    ['only someday', referral({ actual: 'someday' }, ...yes), 'c:done a:stop r:open e:open', false],
    ['not known when', referral({ actual: null }, ...yes), 'c:done a:look r:open e:open', false],
    ['dated', referral({ actual: 'soon' }, ...yes), 'c:done a:done r:open e:open', true],
    ['relevant to one', referral({ relevantToProspect: true }, ...yes), 'c:done a:done r:look e:open', true],
    ['relevant to both', referral({ relevantToProspect: true, relevantToProvider: true }, ...yes), 'c:done a:done r:done e:open', true],
    ['not what the provider does', referral({ relevantToProvider: false }, ...yes), 'c:done a:done r:stop e:open', false],
    ['introduced, time not up', referral({ introducedOn: '2026-03-20' }, ...yes), 'c:done a:done r:open e:part', true],
    ['introduced long ago', referral({ introducedOn: '2026-02-20' }, ...yes), 'c:done a:done r:open e:look', true],
    ['known how it went', referral({ introducedOn: '2026-02-20', outcome: { result: 'won', amount: null, currency: null, on: '2026-03-20', note: null } }, ...yes), 'c:done a:done r:open e:done', true],
    ['nobody found yet', referral({ providerId: null }, yes[0]), 'c:part a:done r:open e:open', false],
    ['my own yes needs no asking', referral({ providerId: ME, direction: 'received' }, yes[0]), 'c:done a:done r:open e:open', true],
  ];
  it.each(cases)('%s', (_name, record, expected, mayIntroduce) => {
    expect(letters(record, '2026-03-25', 30)).toBe(expected);
    expect(assessCare(record, '2026-03-25', 30).mayIntroduce).toBe(mayIntroduce);
  });
  it('counts an answer by the day it was given, not by when it was written down', () => {
    const late = said('Ada', 'granted', '2026-03-01', { recordedAt: '2026-03-09T00:00:00.000Z' });
    expect(letters(referral({}, said('Ada', 'withdrawn', '2026-03-02'), late), '2026-03-25', 30)).toMatch(/^c:stop/);
  });
});
