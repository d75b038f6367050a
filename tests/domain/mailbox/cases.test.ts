// One introduction is one case, however many threads tell of it; what is long over is closed and plans nothing; what was left open is offered.
import { describe, expect, it } from 'vitest';
import { formFrom } from '../../../lib/domain/capture-form.ts';
import { planReferral } from '../../../lib/domain/cadence/plan-referral.ts';
import { rulesOf } from '../../../lib/domain/cadence/rules.ts';
import { casesOf, type PastCase } from '../../../lib/domain/mailbox/cases.ts';
import { asOpenThread } from '../../../lib/domain/mailbox/found-thread.ts';
import { pastLoops } from '../../../lib/domain/mailbox/loops.ts';
import { inOrderOf, isOfFiles } from '../../../lib/domain/mailbox/mailbox-job.ts';
import { pastFacts } from '../../../lib/domain/mailbox/past-referral.ts';
import { ME as MYSELF } from '../../../lib/domain/person.ts';
import { emptyReferral, type Referral } from '../../../lib/domain/referral.ts';
import { defaultSettings } from '../../../lib/domain/settings.ts';
import { stageOf } from '../../../lib/domain/stage.ts';
import { found, ME, type Told } from './found.ts';

const ids = (cases: readonly PastCase[]): string[][] => cases.map(({ threads }) => threads.map(({ thread }) => thread.threadId));
const TODAY = '2026-11-26';

describe('cases', () => {
  it('the same two people are one introduction, told by the thread that tells most', () => {
    expect(ids(casesOf([found({ id: 'thanks', kind: 'thanks', days: ['2019-04-01'] }), found({ id: 'intro' }), found({ id: 'later', kind: 'outcome-report', days: ['2019-09-01'] })]))).toEqual([['intro', 'later', 'thanks']]);
  });
  it.each<[string, Told, Told]>([
    ['another introducer', { id: 'a' }, { id: 'b', who: ['eva@x.example', 'bob@x.example', ME] }],
    ['somebody without an address', { id: 'a', who: ['ann@x.example', null, ME] }, { id: 'b', who: ['ann@x.example', null, ME] }],
    ['another need of another', { id: 'a' }, { id: 'b', who: ['ann@x.example', 'cid@x.example', ME] }],
  ])('%s is another', (_, one, other) => expect(casesOf([found(one), found(other)])).toHaveLength(2));
  it('a thread read twice is one', () => expect(ids(casesOf([found({ id: 'a' }), found({ id: 'a' })]))).toEqual([['a']]));
  it('the sure ones come first, the newest of them on top', () => {
    const [old, doubtful, young] = [found({ id: 'old', who: ['ann@x.example', 'a@x.example', ME], days: ['2017-01-01'] }), found({ id: 'doubtful', sure: false, days: ['2026-01-01'] }), found({ id: 'young', who: ['ann@x.example', 'b@x.example', ME], days: ['2024-01-01'] })];
    expect(ids(casesOf([old, doubtful, young]))).toEqual([['young'], ['old'], ['doubtful']]);
  });
});

const factsOf = (...told: readonly Told[]) => {
  const past = casesOf(told.map(found))[0] as PastCase;
  const first = past.threads[0] as (typeof past.threads)[number];
  return pastFacts(past, formFrom(first.reading, asOpenThread(first), () => 'id'), TODAY);
};
const won = { result: 'won', amount: 1200, currency: 'EUR', quote: 'we signed' } as const;

describe('what is past', () => {
  it.each<[string, readonly Told[], object]>([
    ['long ago, no end told: closed on its last day', [{ id: 'a' }], { introducedOn: '2019-03-02', outcome: null, closedOn: '2019-03-05', closedWhy: 'done' }],
    ['recent, no end told: open', [{ id: 'a', days: ['2026-09-01', '2026-09-03'] }], { introducedOn: '2026-09-01', closedOn: null, closedWhy: null }],
    ['recent and won: closed on the day it was told', [{ id: 'a', days: ['2026-08-01', '2026-09-03'], outcome: won }], { closedOn: '2026-09-03', closedWhy: 'done', outcome: { result: 'won', amount: 120_000, currency: 'EUR', on: '2026-09-03', note: null } }],
    ['recent, they met: open', [{ id: 'a', days: ['2026-09-01'], outcome: { ...won, result: 'met', amount: null, currency: null } }], { closedOn: null }],
    ['thanks alone: introduced by then', [{ id: 'a', kind: 'thanks', days: ['2018-05-01', '2018-05-02'], thankedOn: '2018-05-02' }], { introducedOn: '2018-05-01', thankedOn: '2018-05-02' }],
    ['asked and never introduced', [{ id: 'a', kind: 'introduction-request' }], { introducedOn: null, closedOn: '2019-03-05' }],
    ['the win counts over the meeting', [{ id: 'a', outcome: won, days: ['2019-01-01'] }, { id: 'b', kind: 'outcome-report', days: ['2019-06-01'], outcome: { ...won, result: 'met' } }], { outcome: { result: 'won' } }],
  ])('%s', (_, told, facts) => expect(factsOf(...told)).toMatchObject(facts));

  const referral = (facts: Partial<Referral>): Referral => ({ ...emptyReferral('r'), form: 'referral', direction: 'received', need: 'a roof', introducerId: 'ann', prospectId: 'bob', providerId: MYSELF, capturedOn: TODAY, introducedOn: '2019-03-02', ...facts });
  const planned = (one: Referral) => planReferral(one, { rules: rulesOf(defaultSettings), people: new Map(), stored: new Map(), today: TODAY }).map(({ kind }) => kind);
  it('plans nothing where it was over before it was written down; the same, closed afterwards, plans what it did', () => {
    expect(planned(referral({ closedOn: '2019-03-05', closedWhy: 'done' }))).toEqual([]);
    expect(planned(referral({ closedOn: TODAY, closedWhy: 'done' }))).toContain('thank-introducer');
    expect(planned(referral({}))).toContain('ask-how-it-went');
  });
  it('is not told as having come to nothing', () => {
    expect(stageOf(referral({ closedOn: '2019-03-05', closedWhy: 'done' }))).toBe('introduced');
    expect(stageOf(referral({ closedOn: TODAY, closedWhy: 'done' }))).toBe('lost');
  });
  it('leaves open what nobody thanked for and what nobody told; thanks first, the newest on top', () => {
    const rows = [referral({ id: 'old', closedOn: '2019-03-05', closedWhy: 'done' }), referral({ id: 'new', introducedOn: '2024-01-01' }), referral({ id: 'thanked', thankedOn: '2019-03-06', outcome: { result: 'won', amount: null, currency: null, on: '2019-05-01', note: null } }), referral({ id: 'given', direction: 'given', introducerId: MYSELF, providerId: 'cid' }), referral({ id: 'asked', introducedOn: null }), referral({ id: 'gone', removed: true })];
    expect(pastLoops(rows).map(({ key, personId, aboutId }) => [key, personId, aboutId])).toEqual([['thank:new', 'ann', 'bob'], ['thank:old', 'ann', 'bob'], ['outcome:new', 'bob', null], ['outcome:old', 'bob', null], ['outcome:given', 'cid', 'bob']]);
  });
});

describe('files chosen again', () => {
  const mark = (name: string, hash: string, size = 10) => ({ name, size, lastModified: 1, hash });
  const job = { files: [mark('a.mbox', 'h1'), mark('b.mbox', 'h2')] };
  it('are known in any order and under another name, and read in the order of before', () => {
    const chosen = [{ mark: { ...mark('renamed.mbox', 'h2') } }, { mark: { ...mark('a.mbox', 'h1'), lastModified: 5 } }];
    expect(isOfFiles(job, chosen.map((one) => one.mark))).toBe(true);
    expect(inOrderOf(job, chosen).map((one) => one.mark.hash)).toEqual(['h1', 'h2']);
  });
  it.each([[[mark('a.mbox', 'h1')]], [[mark('a.mbox', 'h1'), mark('b.mbox', 'other')]], [[mark('a.mbox', 'h1'), mark('b.mbox', 'h2', 11)]]])('others are not: %j', (files) => expect(isOfFiles(job, files)).toBe(false));
});
