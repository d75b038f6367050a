// What the record says before one pauses a provider; and the pauses that were.
import { describe, expect, test } from 'vitest';
import type { BookEvent } from '../../../lib/domain/event.ts';
import type { Moment } from '../../../lib/domain/moment.ts';
import type { OutcomeResult } from '../../../lib/domain/reading.ts';
import type { Referral } from '../../../lib/domain/referral.ts';
import { earlierPauses } from '../../../lib/domain/sources/earlier-pauses.ts';
import { pauseEvidence, praiseOf, restsOn } from '../../../lib/domain/sources/pause-evidence.ts';
import { person, referral, said } from '../referrals.ts';
import { ago, TODAY } from './book-of-cases.ts';

const moment = (kind: Moment['kind'], text: string | null = null): Partial<Referral> => ({ moments: { m: { id: 'm', kind, on: ago(8), recordedAt: '', personId: null, channel: null, text } } });
const went = (result: OutcomeResult): Partial<Referral> => ({ outcome: { result, amount: null, currency: null, on: ago(5), note: 'so it was' } });
const found = (referrals: readonly Referral[]) => pauseEvidence(person('Bo'), referrals, TODAY);

describe('what speaks for it, what was said, what speaks against it', () => {
  test.each<[string, Referral, readonly string[]]>([
    ['a complaint', referral(moment('complaint', 'too late')), ['for complaint too late']],
    ['a problem', referral(went('problem')), ['for problem so it was']],
    ['won', referral(went('won')), ['against won so it was']],
    ['met says neither', referral(went('met')), []],
    ['an apology', referral(moment('apologised')), ['said apologised']],
    ['their own words', referral(moment('provider-word', 'short of people')), ['said provider-word short of people']],
    ['the client’s words', referral(moment('client-word', 'fine')), ['said client-word fine']],
    ['an appointment says nothing', referral(moment('appointment')), []],
    ['answered within a week', referral({}, said('Bo', 'asked', ago(30)), said('Bo', 'granted', ago(23))), []],
    ['answered after eight days', referral({}, said('Bo', 'asked', ago(30)), said('Bo', 'granted', ago(22))), ['for slow 8']],
    ['no answer for two weeks', referral({}, said('Bo', 'asked', ago(14))), []],
    ['no answer for fifteen days', referral({}, said('Bo', 'asked', ago(15))), ['for silent 15']],
    ['no answer, and let rest for that', referral({ closedOn: ago(1), closedWhy: 'no-answer' }, said('Bo', 'asked', ago(40))), ['for silent 40']],
    ['no answer, and closed because the need went', referral({ closedOn: ago(1), closedWhy: 'no-need' }, said('Bo', 'asked', ago(40))), []],
    ['the silence of the other side is not theirs', referral({}, said('Ada', 'asked', ago(40))), []],
    ['as a prospect they are not looked at', referral({ prospectId: 'Bo', providerId: 'Ada', ...went('problem') }), []],
    ['a received one is not theirs', referral({ direction: 'received', ...went('problem') }), []],
    ['a removed one says nothing', referral({ removed: true, ...went('problem') }), []],
  ])('%s', (_, one, expected) => expect(found([one]).map(({ speaks, kind, words, days }) => [speaks, kind, words ?? days].filter((part) => part !== null).join(' '))).toEqual(expected));

  test('newest first; what it rests on is only what speaks for it', () => {
    const all = found([referral({ id: 'a', ...went('won') }), referral({ id: 'b', ...moment('complaint') }), referral({ id: 'c', ...went('problem') })]);
    expect(all.map(({ on }) => on)).toEqual([ago(5), ago(5), ago(8)]);
    expect([...restsOn(all)].sort()).toEqual(['b', 'c']);
  });
  test('praise stands with whoever said it', () => {
    const client = person('Ada', { praise: { p: { id: 'p', on: ago(2), recordedAt: '', words: 'a joy', referralId: null, of: 'Bo', leave: 'not-asked', leaveOn: null, signedAs: null }, q: { id: 'q', on: ago(2), recordedAt: '', words: 'me', referralId: null, of: 'me', leave: 'not-asked', leaveOn: null, signedAs: null } } });
    expect(praiseOf('Bo', [client]).map(({ words, speaks }) => [words, speaks])).toEqual([['a joy', 'against']]);
  });
});

describe('earlier pauses', () => {
  let n = 0;
  const event = (facts: Partial<BookEvent>): BookEvent => { n += 1; return { id: `e${n}`, at: `${ago(100 - n)}T09:00:00.000Z-0000-d`, device: 'd', operation: `o${n}`, subject: { type: 'person', id: 'Bo' }, kind: 'noted', ...facts }; };
  const pause = (why: string) => event({ set: { pause: { on: ago(90), why, referralIds: [], until: null } } });
  const resume = (agreed: string | null) => event({ set: { pause: null }, ...(agreed ? { put: { contacts: { c: { id: 'c', on: ago(50), recordedAt: '', channel: 'other', by: 'both', referralId: null, note: agreed } } } } : {}) });
  test('with what was agreed', () => expect(earlierPauses([pause('late'), resume('answers in two days')]).map(({ pause: { why }, endedOn, agreed }) => [why, endedOn, agreed])).toEqual([['late', ago(50), 'answers in two days']]));
  test('the one that stands is not among them', () => expect(earlierPauses([pause('late')])).toEqual([]));
  test('changed while it stood, it counts once, as it was last', () => expect(earlierPauses([pause('late'), pause('late, twice'), resume(null)]).map((one) => one.pause.why)).toEqual(['late, twice']));
  test('taken back it never was', () => { const first = pause('late'); expect(earlierPauses([first, event({ kind: 'undone', undoes: first.id }), resume(null)])).toEqual([]); });
});
