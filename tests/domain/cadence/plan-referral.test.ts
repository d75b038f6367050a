import { describe, expect, it } from 'vitest';
import { planReferral } from '../../../lib/domain/cadence/plan-referral.ts';
import type { PlannedFollowUp } from '../../../lib/domain/cadence/planned.ts';
import { reconcileFollowUps } from '../../../lib/domain/cadence/reconcile.ts';
import { rulesOf } from '../../../lib/domain/cadence/rules.ts';
import { defaultSettings, type Settings } from '../../../lib/domain/settings.ts';
import type { FollowUp } from '../../../lib/domain/follow-up.ts';
import type { Referral } from '../../../lib/domain/referral.ts';
import { referral, said } from '../referrals.ts';

const planFollowUps = (record: Referral, settings: Settings, today: string): readonly PlannedFollowUp[] => planReferral(record, { rules: rulesOf(settings), people: new Map(), stored: new Map(), today });

const plan = (record: ReturnType<typeof referral>): string[] => planFollowUps(record, defaultSettings, '2026-03-02').map((f) => `${f.kind} ${f.personId ?? '-'} ${f.dueOn}`);

describe('each step plans its follow-up', () => {
  const cases: readonly (readonly [string, ReturnType<typeof referral>, readonly string[]])[] = [
    ['both still to be asked, today', referral(), ['ask-prospect Ada 2026-03-02', 'ask-provider Bo 2026-03-02']],
    ['asked: no answer after 4 days', referral({}, said('Ada', 'asked', '2026-03-03')), ['chase-prospect Ada 2026-03-07', 'ask-provider Bo 2026-03-02']],
    ['asked at the month’s end', referral({}, said('Ada', 'asked', '2026-02-26'), said('Bo', 'granted', '2026-02-26')), ['chase-prospect Ada 2026-03-02', 'check-yes Bo 2026-08-25']],
    ['silent after the reminder: the other side is not asked for nothing', referral({}, said('Ada', 'asked', '2026-03-03'), said('Ada', 'asked', '2026-03-08')), ['let-rest Ada 2026-03-12']],
    ['asked and reminded: to be decided, never a third time', referral({}, said('Ada', 'granted', '2026-03-02'), said('Bo', 'asked', '2026-03-03'), said('Bo', 'asked', '2026-03-08')), ['let-rest Bo 2026-03-12', 'check-yes Ada 2026-08-29']],
    ['let rest: whoever said yes is told', referral({ closedOn: '2026-03-12', closedWhy: 'no-answer' }, said('Ada', 'granted', '2026-03-02'), said('Bo', 'asked', '2026-03-03')), ['tell-no Ada 2026-03-12']],
    ['let rest, I had the need myself: nobody to tell', referral({ prospectId: 'me', closedOn: '2026-03-12', closedWhy: 'no-answer' }, said('Bo', 'asked', '2026-03-03')), []],
    ['both said yes: introduce on the day of the later yes', referral({}, said('Ada', 'granted', '2026-03-03'), said('Bo', 'granted', '2026-03-05')), ['check-yes Ada 2026-08-30', 'introduce Ada 2026-03-05']],
    ['the older yes was said again: the other one is asked about first', referral({}, said('Ada', 'granted', '2026-03-03'), said('Bo', 'granted', '2026-03-05'), said('Ada', 'renewed', '2026-08-30')), ['check-yes Bo 2026-09-01', 'introduce Ada 2026-08-30']],
    ['one yes no longer holds: it is asked for anew', referral({}, said('Ada', 'granted', '2026-03-03'), said('Bo', 'granted', '2026-03-05'), said('Ada', 'expired', '2026-08-30')), ['ask-prospect Ada 2026-03-02', 'check-yes Bo 2026-09-01']],
    ['somebody was forgotten: nothing but the thanks', referral({ introducerId: 'Cy', forgotten: { Bo: '2026-03-09' } }, said('Ada', 'granted', '2026-03-03')), ['thank-introducer Cy 2026-03-02']],
    ['the introducer was forgotten: no thanks to nobody', referral({ direction: 'received', introducerId: 'Cy', providerId: 'me', forgotten: { Cy: '2026-03-09' } }), []],
    ['one said no: the one who was asked is told', referral({}, said('Ada', 'granted', '2026-03-03'), said('Bo', 'declined', '2026-03-05')), ['tell-no Ada 2026-03-05']],
    ['one said no before the other was asked: nothing to tell', referral({}, said('Bo', 'declined', '2026-03-05')), []],
    ['introduced: how did it go after 30 days, the provider first', referral({ introducedOn: '2026-03-10' }), ['ask-how-it-went Bo 2026-04-09']],
    ['outcome known: nothing', referral({ introducedOn: '2026-03-10', outcome: { result: 'won', amount: null, currency: null, on: '2026-04-01', note: null } }), []],
    ['thanks to whoever introduced, the same day, and a letter that arrives within three', referral({ direction: 'received', introducerId: 'Cy', providerId: 'me' }), ['thank-introducer Cy 2026-03-02', 'thanks-letter Cy 2026-03-03']],
    ['thanked', referral({ direction: 'received', introducerId: 'Cy', providerId: 'me', thankedOn: '2026-03-02' }), ['thanks-letter Cy 2026-03-03']],
    ['thanks are owed even when it is closed', referral({ direction: 'received', introducerId: 'Cy', closedOn: '2026-03-04', closedWhy: 'no-need' }), ['thank-introducer Cy 2026-03-02', 'thanks-letter Cy 2026-03-03']],
    ['a lead is looked at again, nobody is asked', referral({ form: 'lead', need: null }), ['check-need Ada 2026-03-16']],
    ['not a referral', referral({ closedOn: '2026-03-02', closedWhy: 'not-a-referral', introducerId: 'Cy' }), []],
    ['removed', referral({ removed: true }), []],
  ];
  it.each(cases)('%s', (_name, record, expected) => expect(plan(record)).toEqual(expected));

  it('asks about no yes where the person wants it so', () => {
    expect(planFollowUps(referral({}, said('Ada', 'granted', '2020-03-03')), { ...defaultSettings, yesLastsDays: 0 }, '2026-03-02').map((f) => f.kind)).toEqual(['ask-provider']);
  });
  it('plans the same list under the same ids, however often', () => {
    const record = referral({}, said('Ada', 'asked', '2026-03-03'));
    expect(planFollowUps(record, defaultSettings, '2026-03-02')).toEqual(planFollowUps(structuredClone(record), defaultSettings, '2026-03-02'));
  });
  it('never opens again what is done, keeps what is put off, drops what no longer holds', () => {
    const [prospect, provider] = planFollowUps(referral(), defaultSettings, '2026-03-02');
    const stored = (f: typeof prospect, facts: Partial<FollowUp>): FollowUp => ({ ...f!, plannedFor: f!.dueOn, revision: 1, updatedAt: '', state: 'open', note: null, ...facts });
    const done = stored(prospect, { state: 'done' });
    const putOff = stored(provider, { dueOn: '2026-03-20' });
    expect(reconcileFollowUps([prospect!, provider!], [done, putOff])).toEqual({ open: [], move: [], drop: [] });
    expect(reconcileFollowUps([], [done, putOff])).toEqual({ open: [], move: [], drop: [putOff] });
    expect(reconcileFollowUps([prospect!], [stored(prospect, { state: 'dropped' })]).open).toEqual([prospect]);
  });
});
