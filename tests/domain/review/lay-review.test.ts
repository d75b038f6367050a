// What a review holds: invariants over random histories, and the rules of steps, open loops, letters and sources one by one.
import { describe, expect, test } from 'vitest';
import type { FollowUp, FollowUpKind } from '../../../lib/domain/follow-up.ts';
import type { Moment, MomentKind } from '../../../lib/domain/moment.ts';
import { emptyPerson, ME, type Person } from '../../../lib/domain/person.ts';
import { emptyReferral, type Referral } from '../../../lib/domain/referral.ts';
import { amountsIn, begunOn, belongsTo, happeningsOf, isCounted, wonOn } from '../../../lib/domain/review/entry.ts';
import { layReview, type Review } from '../../../lib/domain/review/lay-review.ts';
import { periodBefore, periodFrom, periodOf, type Period } from '../../../lib/domain/review/period.ts';
import { worthOf } from '../../../lib/domain/worth.ts';
import { history } from './histories.ts';

const MONTHS = [4, 10];
const SPRING = periodFrom(MONTHS, '2026-04');
const lay = (referrals: readonly Referral[], { period = SPRING, people = [], followUps = [] }: { period?: Period; people?: readonly Person[]; followUps?: readonly FollowUp[] } = {}): Review =>
  layReview({ referrals, people: new Map(people.map((person) => [person.id, person])), followUps: new Map(referrals.map(({ id }) => [id, followUps.filter(({ referralId }) => referralId === id)])), today: '2026-04-10' }, period, periodBefore(MONTHS, period));

/** From October 2023 to March 2027: all that a random history reaches. */
const ALL_PERIODS = ['2024-04', '2024-10', '2025-04', '2025-10', '2026-04', '2026-10', '2027-04'].map((id) => periodFrom(MONTHS, id));

describe('over 1,000 random histories', () => {
  const seeds = Array.from({ length: 1_000 }, (_, n) => n + 1);
  /** What is wrong, by seed: an assertion for each would take longer than the review. */
  const wrongs = (of: (referrals: readonly Referral[]) => readonly string[]): readonly string[] => seeds.flatMap((seed) => of(history(seed)).map((wrong) => `history ${seed}: ${wrong}`));
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

  test('everything is in exactly the times in which something happened to it', () => {
    expect(wrongs((referrals) => ALL_PERIODS.flatMap((period) => {
      const { received, given } = lay(referrals, { period });
      const shown = [...received, ...given].map(({ referral }) => referral.id).sort().join();
      const expected = referrals.filter((referral) => isCounted(referral) && happeningsOf(referral).some(({ on }) => periodOf(MONTHS, on).id === period.id)).map(({ id }) => id).sort().join();
      return shown === expected ? [] : [`${period.id} shows ${shown} for ${expected}`];
    }))).toEqual([]);
  });
  test('nothing is counted twice: beginnings, business and amounts add up over all times to what there is', () => {
    expect(wrongs((referrals) => {
      const reviews = ALL_PERIODS.map((period) => lay(referrals, { period }));
      return (['given', 'received'] as const).flatMap((part) => {
        const ours = referrals.filter((referral) => isCounted(referral) && referral.direction === part);
        const figures = reviews.map((review) => review.figures[part]);
        const wrong = [
          ...(sum(figures.map(({ begun, leads }) => begun + leads)) === ours.length ? [] : ['beginnings']),
          ...(sum(figures.map(({ won }) => won)) === ours.filter((referral) => wonOn(referral) !== null).length ? [] : ['business']),
          ...['GBP', 'EUR', 'JPY'].filter((currency) => sum(figures.map(({ sums }) => sums.find((one) => one.currency === currency)?.minor ?? 0)) !== sum(ours.flatMap(worthOf).filter((worth) => worth.currency === currency).map(({ minor }) => minor))),
          ...(figures.slice(1).every(({ sumsBefore }, n) => JSON.stringify(sumsBefore) === JSON.stringify(figures[n]?.sums)) ? [] : ['the time before']),
        ];
        return wrong.map((what) => `${part} ${what}`);
      });
    })).toEqual([]);
  });
  test('of one matter there is one open line, the provider comes before the client, and each person has one envelope', () => {
    const twice = (keys: readonly string[]): readonly string[] => (new Set(keys).size === keys.length ? [] : [`twice in ${keys.join()}`]);
    expect(wrongs((referrals) => {
      const { received, given, loops, letters } = lay(referrals, { period: periodFrom(MONTHS, '2025-04') });
      const early = given.filter(({ referral, steps }) => referral.providerId && steps.some(({ kind, state }) => kind === 'client-word' && state === 'open') && !Object.values(referral.moments).some(({ kind }) => kind === 'provider-word'));
      return [
        ...twice(loops.map(({ key }) => key)), ...twice(letters.map(({ personId }) => personId)), ...[...received, ...given].flatMap(({ steps }) => twice(steps.map(({ kind }) => kind))),
        ...early.map(({ referral }) => `${referral.id}: the client before the provider`), ...[...letters, ...loops].filter(({ personId }) => personId === ME).map(() => 'a line with myself'),
      ];
    })).toEqual([]);
  });
});

let count = 0;
const moments = (...given: readonly (readonly [MomentKind, string, string | null, string?])[]): Referral['moments'] =>
  Object.fromEntries(given.map(([kind, on, text, personId]): [string, Moment] => { count += 1; return [`m${count}`, { id: `m${count}`, kind, on, recordedAt: `${on}T${String(count % 24).padStart(2, '0')}:00`, personId: personId ?? null, channel: null, text }]; }));
const received = (facts: Partial<Referral> = {}): Referral => ({ ...emptyReferral('r'), form: 'referral', direction: 'received', introducerId: 'ada', prospectId: 'cy', providerId: ME, capturedOn: '2025-11-03', introducedOn: '2025-11-03', ...facts });
const given = (facts: Partial<Referral> = {}): Referral => ({ ...emptyReferral('g'), form: 'referral', direction: 'given', introducerId: ME, prospectId: 'cy', providerId: 'bo', capturedOn: '2025-11-03', introducedOn: '2025-11-03', ...facts });
const outcome = (result: 'won' | 'met' | 'lost' | 'problem', on = '2025-12-01'): Referral['outcome'] => ({ result, amount: null, currency: null, on, note: null });
const person = (id: string, facts: Partial<Person> = {}): Person => ({ ...emptyPerson(id), name: id, ...facts });
const planned = (kind: FollowUpKind, state: FollowUp['state'] = 'open', referralId = 'g'): FollowUp => ({ id: `${referralId}:${kind}`, revision: 1, updatedAt: '', referralId, personId: 'bo', kind, dueOn: '2025-12-03', state, since: null, note: null });
const stepsFor = (referral: Referral, people: readonly Person[] = []): string[] => [...lay([referral], { people }).received, ...lay([referral], { people }).given].flatMap(({ steps }) => steps.map(({ kind, state }) => `${kind} ${state}`));

describe('what is to be done about one that was received', () => {
  test.each<[string, Partial<Referral>, string[]]>([
    ['just introduced', {}, ['thank open', 'report open', 'offer-back open']],
    ['thanked by letter', { moments: moments(['letter', '2025-11-04', null]) }, ['thank done', 'report open', 'offer-back open']],
    ['won', { thankedOn: '2025-11-03', outcome: outcome('won') }, ['thank done', 'client-word open', 'report open', 'offer-back open']],
    ['won, and the client is pleased', { thankedOn: '2025-11-03', outcome: outcome('won'), moments: moments(['client-word', '2026-01-02', 'glad'], ['reported', '2026-01-03', null]) }, ['thank done', 'client-word done', 'report done', 'offer-back open', 'testimonial open', 'ask open']],
    ['reported before the newest news', { thankedOn: '2025-11-03', outcome: outcome('met', '2026-02-01'), moments: moments(['reported', '2026-01-03', null]) }, ['thank done', 'client-word open', 'report open', 'offer-back open']],
    ['came to nothing: thanks all the same', { outcome: outcome('lost') }, ['thank open', 'offer-back open']],
    ['by somebody who was forgotten', { forgotten: { ada: '2026-01-01' } }, []],
    ['I had the need myself', { prospectId: ME, providerId: 'bo', outcome: outcome('won') }, ['thank open', 'report open', 'offer-back open']],
  ])('%s', (_case, facts, steps) => expect(stepsFor(received(facts))).toEqual(steps));
  test('what was said half a year earlier does not count for this one', () => {
    const old = received({ capturedOn: '2025-02-01', introducedOn: '2025-02-01', thankedOn: '2025-02-02', outcome: outcome('won', '2025-03-01'), worth: { w: { id: 'w', on: '2025-11-20', minor: 100, currency: 'GBP', note: null } }, moments: moments(['offered-back', '2025-04-05', null], ['client-word', '2025-04-05', 'glad'], ['reported', '2025-04-05', null]) });
    expect(stepsFor(old)).toEqual(['thank done', 'client-word open', 'report open', 'offer-back open', 'testimonial open', 'ask open']);
  });
});

describe('what is to be done about one that was given', () => {
  test.each<[string, Partial<Referral>, string[]]>([
    ['not introduced yet', { introducedOn: null }, []],
    ['introduced: the provider first', {}, ['ask-provider open', 'client-word waits']],
    ['known to be won, the provider not asked', { outcome: outcome('won') }, ['ask-provider open', 'client-word waits']],
    ['the provider answered', { outcome: outcome('met'), moments: moments(['provider-word', '2026-01-02', 'all well', 'bo']) }, ['ask-provider done', 'client-word open']],
    ['I said to ask the client without it', { moments: moments(['provider-word', '2026-01-02', null, ME]) }, ['ask-provider done', 'client-word open']],
    ['it goes badly', { outcome: outcome('problem', '2026-01-02'), moments: moments(['provider-word', '2026-01-02', 'too much', 'bo']) }, ['ask-provider done', 'speak open', 'pause open', 'client-word open']],
    ['the client complained', { outcome: outcome('won'), moments: moments(['provider-word', '2026-01-02', 'well', 'bo'], ['complaint', '2026-02-01', 'late', 'cy']) }, ['ask-provider done', 'speak open', 'pause open', 'client-word open']],
    ['the client is pleased', { outcome: outcome('won'), moments: moments(['provider-word', '2026-01-02', 'well', 'bo'], ['client-word', '2026-01-09', 'tidy', 'cy']) }, ['ask-provider done', 'client-word done', 'testimonial open', 'ask open']],
  ])('%s', (_case, facts, steps) => expect(stepsFor(given(facts))).toEqual(steps));
  test('spoken with and paused', () => {
    const bo = person('bo', { pause: { on: '2026-01-06', why: 'late', referralIds: ['g'], until: '2026-06-01' }, contacts: { c: { id: 'c', on: '2026-01-05', recordedAt: '', channel: 'phone', by: 'me', referralId: 'g', note: 'asked for better' } } });
    expect(stepsFor(given({ outcome: outcome('problem', '2026-01-02'), moments: moments(['provider-word', '2026-01-02', null, 'bo']) }), [bo])).toEqual(['ask-provider done', 'speak done', 'pause done', 'client-word open']);
  });
  test('leave that was given is remembered', () => {
    const cy = person('cy', { praise: { p: { id: 'p', on: '2026-01-09', recordedAt: '', words: 'tidy', referralId: 'g', of: 'bo', leave: 'granted', leaveOn: '2026-01-20', signedAs: null } } });
    expect(stepsFor(given({ outcome: outcome('won'), moments: moments(['provider-word', '2026-01-02', null, 'bo'], ['client-word', '2026-01-09', 'tidy', 'cy']) }), [cy])).toContain('testimonial done');
  });
});

describe('open loops', () => {
  const kinds = (referral: Referral, followUps: readonly FollowUp[] = [], people: readonly Person[] = []): string[] => lay([referral], { followUps, people }).loops.map((loop) => (loop.kind === 'follow-up' ? `follow-up ${loop.followUp?.kind ?? ''}` : loop.kind));
  test.each<[string, Referral, readonly FollowUp[], string[]]>([
    ['thanks never said', received(), [], ['thank', 'outcome']],
    ['thanks planned as well: one line', received(), [planned('thank-introducer', 'open', 'r')], ['thank', 'outcome']],
    ['won and not told', received({ thankedOn: '2025-11-03', outcome: outcome('won') }), [planned('report-order', 'open', 'r')], ['report']],
    ['the provider not asked', given(), [planned('ask-how-it-went')], ['ask-provider']],
    ['the provider asked: the client waits', given(), [planned('ask-how-it-went', 'done')], ['client-waits']],
    ['the provider answered, the client not asked', given({ outcome: outcome('met'), moments: moments(['provider-word', '2026-01-02', null, 'bo']) }), [], ['ask-client']],
    ['another thing is planned', given({ outcome: outcome('won') }), [planned('regular-check')], ['follow-up regular-check']],
    ['another thing is planned for later', given({ outcome: outcome('won') }), [{ ...planned('regular-check'), dueOn: '2026-04-11' }], []],
    ['closed: nothing', given({ closedOn: '2025-12-01', closedWhy: 'done' }), [], []],
  ])('%s', (_case, referral, followUps, expected) => expect(kinds(referral, followUps)).toEqual(expected));
  test('a pause is one line, however many referrals went there', () => {
    const bo = person('bo', { pause: { on: '2026-01-06', why: 'late', referralIds: ['g'], until: null } });
    const loops = lay([given({ outcome: outcome('lost') }), given({ id: 'g2', outcome: outcome('lost') })], { people: [bo] }).loops;
    expect(loops.map(({ kind }) => kind)).toEqual(['way-back']);
  });
  test('praise that may not be shown yet', () => {
    const cy = person('cy', { praise: { p: { id: 'p', on: '2026-01-09', recordedAt: '', words: 'tidy', referralId: 'r', of: ME, leave: 'not-asked', leaveOn: null, signedAs: null } } });
    expect(kinds(received({ thankedOn: '2025-11-03', outcome: outcome('lost') }), [], [cy])).toEqual(['quote-leave']);
  });
});

test('letters: for what was won, for what came to nothing, and an apology; none where one was posted', () => {
  const reasons = (referral: Referral): string[] => lay([referral]).letters.map(({ personId, reasons: all }) => `${personId} ${all.map(({ reason }) => reason).join()}`);
  expect(reasons(received({ outcome: outcome('won') }))).toEqual(['ada won']);
  expect(reasons(received({ outcome: outcome('won'), moments: moments(['letter', '2025-12-02', null]) }))).toEqual([]);
  expect(reasons(received({ outcome: outcome('lost') }))).toEqual(['ada nothing']);
  expect(reasons(received({ thankedOn: '2025-11-04' }))).toEqual([]);
  expect(reasons(given({ moments: moments(['complaint', '2026-01-02', 'late']) }))).toEqual(['cy apology']);
  expect(reasons(given({ moments: moments(['complaint', '2026-01-02', 'late'], ['apologised', '2026-01-04', null]) }))).toEqual([]);
});

test('sources are those who introduced me, with how much came of it in this time', () => {
  const { sources } = lay([received(), received({ id: 'r2', outcome: outcome('won') }), received({ id: 'r3', introducerId: 'di' }), received({ id: 'r4', introducerId: ME })]);
  expect(sources).toEqual([{ personId: 'ada', sent: 2, won: 1 }, { personId: 'di', sent: 1, won: 0 }]);
});

test('one found again years later began when the two were introduced', () => {
  const late = received({ capturedOn: '2026-01-10', introducedOn: '2022-05-01' });
  expect(begunOn(late)).toBe('2022-05-01');
  expect(belongsTo(late, SPRING)).toBe(true);
  expect(lay([late]).figures.received).toMatchObject({ begun: 0, won: 0 });
});

test('one that was over before it was written down belongs to the time of its own', () => {
  const old = { ...emptyReferral('old'), form: 'referral' as const, direction: 'received' as const, introducerId: 'Ada', prospectId: 'Bo', providerId: ME, capturedOn: '2026-03-20', closedOn: '2019-06-02', closedWhy: 'done' as const };
  expect([begunOn(old), belongsTo(old, SPRING), belongsTo(old, periodFrom(MONTHS, '2019-10'))]).toEqual(['2019-06-02', false, true]);
  expect(lay([old]).received).toEqual([]);
});

test('currencies stand beside each other and are never added; a time without amounts has none', () => {
  const paid = received({ outcome: { result: 'won', amount: 50_000, currency: 'GBP', on: '2025-12-01', note: null }, worth: { a: { id: 'a', on: '2026-01-01', minor: 7_000, currency: 'JPY', note: null }, b: { id: 'b', on: '2026-02-01', minor: 2_500, currency: 'GBP', note: null }, c: { id: 'c', on: '2026-04-01', minor: 9, currency: 'GBP', note: null }, d: { id: 'd', on: '2025-09-30', minor: 8, currency: 'EUR', note: null } } });
  const { figures, amounts } = lay([paid]);
  expect(figures.received).toMatchObject({ begun: 1, won: 1, wonFromBefore: 0, sums: [{ minor: 52_500, currency: 'GBP' }, { minor: 7_000, currency: 'JPY' }], sumsBefore: [{ minor: 8, currency: 'EUR' }] });
  expect(figures.given.sums).toEqual([]);
  expect(amounts.received.map(({ on, minor }) => [on, minor])).toEqual([['2025-12-01', 50_000], ['2026-01-01', 7_000], ['2026-02-01', 2_500]]);
  expect(amountsIn(paid, SPRING)).toHaveLength(3);
});
