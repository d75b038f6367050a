import { expect, it } from 'vitest';
import { nextStep } from '../../lib/domain/next-step.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { referral, said } from './referrals.ts';

const cases: readonly (readonly [string, ReturnType<typeof referral>, string])[] = [
  ['no need yet', referral({ need: null, form: 'lead' }), 'find-need Ada'],
  ['nobody found', referral({ providerId: null }), 'choose-provider -'],
  ['only someday', referral({ actual: 'someday' }), 'check-actual Ada'],
  ['neither asked', referral(), 'ask-prospect Ada'],
  ['one said yes', referral({}, said('Ada', 'granted', '2026-03-03')), 'ask-provider Bo'],
  ['both asked, in time', referral({}, said('Ada', 'asked', '2026-03-08'), said('Bo', 'asked', '2026-03-08')), 'wait-prospect Ada'],
  ['the later of two is late', referral({}, said('Ada', 'asked', '2026-03-08'), said('Bo', 'asked', '2026-03-04')), 'chase-provider Bo'],
  ['asked twice, the reminder is in time', referral({}, said('Ada', 'granted', '2026-03-01'), said('Bo', 'asked', '2026-03-02'), said('Bo', 'asked', '2026-03-07')), 'wait-provider Bo'],
  ['asked twice, no answer: the person decides', referral({}, said('Ada', 'granted', '2026-02-20'), said('Bo', 'asked', '2026-02-24'), said('Bo', 'asked', '2026-03-01')), 'let-rest Bo'],
  ['asked twice, the other not asked: nobody else is asked for the sake of silence', referral({}, said('Ada', 'asked', '2026-02-24'), said('Ada', 'asked', '2026-03-01')), 'let-rest Ada'],
  ['asked twice, waited on for months: still no third time', referral({}, said('Ada', 'asked', '2025-12-01'), said('Ada', 'asked', '2025-12-06'), said('Bo', 'granted', '2025-12-01')), 'let-rest Ada'],
  ['the same question noted twice on one day is one', referral({}, said('Ada', 'granted', '2026-02-20'), said('Bo', 'asked', '2026-03-01'), said('Bo', 'asked', '2026-03-01')), 'chase-provider Bo'],
  ['an answer in between, and the counting begins again', referral({}, said('Ada', 'granted', '2026-02-20'), said('Bo', 'asked', '2026-02-20'), said('Bo', 'declined', '2026-02-21'), said('Bo', 'asked', '2026-03-01')), 'chase-provider Bo'],
  ['the third consent is another question', referral({}, said('Ada', 'granted', '2026-02-20'), said('Bo', 'asked', '2026-02-20', { about: 'tell-introducer' }), said('Bo', 'asked', '2026-03-01')), 'chase-provider Bo'],
  ['let rest, and one had said yes', referral({ closedOn: '2026-03-08', closedWhy: 'no-answer' }, said('Ada', 'granted', '2026-02-20'), said('Bo', 'asked', '2026-02-24')), 'tell-no Ada'],
  ['let rest, and nobody had said yes', referral({ closedOn: '2026-03-08', closedWhy: 'no-answer' }, said('Bo', 'asked', '2026-02-24')), 'nothing -'],
  ['both yes', referral({}, said('Ada', 'granted', '2026-03-03'), said('Bo', 'granted', '2026-03-04')), 'introduce Ada'],
  ['a yes of half a year ago, unused', referral({}, said('Ada', 'granted', '2025-09-01'), said('Bo', 'granted', '2026-03-04')), 'check-yes Ada'],
  ['a yes of half a year ago, before anybody else is asked', referral({}, said('Ada', 'granted', '2025-09-10')), 'check-yes Ada'],
  ['a yes of a day less', referral({}, said('Ada', 'granted', '2025-09-11')), 'ask-provider Bo'],
  ['an old yes said again', referral({}, said('Ada', 'granted', '2025-09-01'), said('Ada', 'renewed', '2026-03-01'), said('Bo', 'granted', '2026-03-04')), 'introduce Ada'],
  ['an old yes that no longer holds', referral({}, said('Ada', 'granted', '2025-09-01'), said('Ada', 'expired', '2026-03-01'), said('Bo', 'granted', '2026-03-04')), 'ask-prospect Ada'],
  ['an old yes that was used', referral({ introducedOn: '2026-03-04' }, said('Ada', 'granted', '2025-09-01'), said('Bo', 'granted', '2025-09-01')), 'wait-outcome Bo'],
  ['one side was forgotten', referral({ forgotten: { Bo: '2026-03-08' } }, said('Ada', 'granted', '2026-03-03'), said('Bo', 'granted', '2026-03-04')), 'nothing -'],
  ['both yes, need unclear', referral({ actual: null }, said('Ada', 'granted', '2026-03-03'), said('Bo', 'granted', '2026-03-04')), 'check-actual Ada'],
  ['no from one, the other waits', referral({}, said('Ada', 'granted', '2026-03-03'), said('Bo', 'declined', '2026-03-04')), 'tell-no Ada'],
  ['no from one, the other knows nothing', referral({}, said('Bo', 'declined', '2026-03-04')), 'close -'],
  ['introduced', referral({ introducedOn: '2026-03-04' }), 'wait-outcome Bo'],
  ['introduced a month ago', referral({ introducedOn: '2026-02-04' }), 'ask-how-it-went Bo'],
  ['received: thanks first', referral({ direction: 'received', introducerId: 'Cy', providerId: 'me', introducedOn: '2026-01-04' }), 'thank-introducer Cy'],
  ['received and thanked', referral({ direction: 'received', introducerId: 'Cy', providerId: 'me', introducedOn: '2026-01-04', thankedOn: '2026-01-04' }), 'ask-how-it-went Ada'],
  ['closed', referral({ closedOn: '2026-03-04', closedWhy: 'done' }), 'nothing -'],
];
it.each(cases)('the next step: %s', (_name, record, expected) => {
  const next = nextStep(record, '2026-03-09', defaultSettings);
  expect(`${next.kind} ${next.personId ?? '-'}`).toBe(expected);
});
