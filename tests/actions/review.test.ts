// A review over a book in memory: what it loads, each answer in one save and taken back, its end, its file.
import { beforeEach, describe, expect, it } from 'vitest';
import { answerReview, type ReviewAnswer } from '../../lib/actions/answer-review.ts';
import { endReview, pauseInReview, planInReview } from '../../lib/actions/end-review.ts';
import { reviewFile } from '../../lib/actions/export-review.ts';
import { loadReview, reloadReview } from '../../lib/actions/load-review.ts';
import { draftForStep, noteSent } from '../../lib/actions/review-draft.ts';
import { takeBack } from '../../lib/actions/take-back.ts';
import { asFields } from '../../lib/domain/event.ts';
import { ME, type Person } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { stepsOf } from '../../lib/domain/review/steps.ts';
import { saved } from '../store/memory-book.ts';
import { must, tools } from './line.ts';

type Line = Awaited<ReturnType<typeof tools>>;
let t: Line;
const put = async (type: 'person' | 'referral' | 'follow-up', id: string, facts: object): Promise<void> => void (await saved(t.book, { subject: { type, id }, kind: 'added', set: asFields(facts) }));
const RECEIVED: Partial<Referral> = { form: 'referral', direction: 'received', introducerId: 'ada', prospectId: 'cy', providerId: ME, capturedOn: '2026-05-03', introducedOn: '2026-05-03', topic: 'Coaching', need: 'coaching', outcome: { result: 'won', amount: 600_000, currency: 'GBP', on: '2026-06-01', note: null } };
const GIVEN: Partial<Referral> = { form: 'referral', direction: 'given', introducerId: ME, prospectId: 'cy', providerId: 'bo', capturedOn: '2026-06-03', introducedOn: '2026-06-03', introducedInWriting: true, topic: 'A kitchen', need: 'a new kitchen' };
const row = async (id: string): Promise<Referral> => (await t.book.referral(id)) as Referral;
const person = async (id: string): Promise<Person> => (await t.book.person(id)) as Person;
const answer = async (id: string, given: ReviewAnswer) => must(await answerReview(t, await row(id), given));
const load = () => loadReview(t, '2026-10');

beforeEach(async () => {
  t = await tools('2026-10-05');
  await saved(t.book, { subject: { type: 'settings', id: 'settings' }, kind: 'corrected', set: { name: 'Dana Whitfield', emails: ['dana@whitfield.example'] } });
  for (const [id, name] of [['ada', 'Ada Wells'], ['bo', 'Bo Marsh'], ['cy', 'Cy Lund']] as const) await put('person', id, { name, emails: [`${id}@${id}.example`], language: 'en' });
  await put('referral', 'received', RECEIVED);
  await put('referral', 'given', GIVEN);
  await put('referral', 'old', { ...GIVEN, capturedOn: '2025-11-01', introducedOn: '2025-11-02', outcome: { result: 'won', amount: 90_000, currency: 'GBP', on: '2026-02-01', note: null } });
  await put('referral', 'later', { ...RECEIVED, capturedOn: '2026-10-01', introducedOn: '2026-10-01', outcome: null });
});

describe('loading', () => {
  it('takes what belongs to the time and compares with the time before', async () => {
    const { review, people } = await load();
    expect([...review.received, ...review.given].map(({ referral }) => referral.id)).toEqual(['received', 'given']);
    expect(review.figures).toMatchObject({ received: { begun: 1, won: 1, sums: [{ minor: 600_000, currency: 'GBP' }] }, given: { begun: 1, won: 0, sums: [], sumsBefore: [{ minor: 90_000, currency: 'GBP' }] } });
    expect([...people.keys()].sort()).toEqual(['ada', 'bo', 'cy']);
  });
  it('an answer, a removal and a new record are taken up row by row, as if all were read anew', async () => {
    const before = await load();
    const { events } = await answer('received', { kind: 'report', channel: 'phone', words: null });
    await put('person', 'di', { name: 'Di Hale' });
    await put('referral', 'fresh', { ...RECEIVED, introducerId: 'di', capturedOn: '2026-07-01', introducedOn: '2026-07-01' });
    await saved(t.book, { subject: { type: 'referral', id: 'given' }, kind: 'removed', set: { removed: true } });
    const after = await reloadReview(t, before, [...events.map(({ subject }) => subject.id), 'di', 'fresh', 'given']);
    const anew = await load();
    expect(after.review).toEqual(anew.review);
    expect(after.review.received.map(({ referral }) => referral.id)).toEqual(['received', 'fresh']);
    expect(after.review.given).toEqual([]);
  });
});

describe('business from long before, still going on', () => {
  const OLD = { ...RECEIVED, capturedOn: '2019-05-03', introducedOn: '2019-05-03', thankedOn: '2019-05-04', outcome: { result: 'won', amount: null, currency: null, on: '2019-06-01', note: null } };
  it('is an open loop of the review that is due, and of no other; it counts in no figure', async () => {
    const before = await load();
    await put('referral', 'lasting', OLD);
    await put('follow-up', 'tell', { referralId: 'lasting', personId: 'ada', kind: 'report-on', dueOn: '2026-09-01', state: 'open' });
    const { review } = await load();
    expect(review.loops.filter(({ referralId }) => referralId === 'lasting')).toMatchObject([{ kind: 'report', personId: 'ada', followUp: { id: 'tell' } }]);
    expect(review.figures).toEqual(before.review.figures);
    expect((await loadReview(t, '2026-04')).review.loops.some(({ referralId }) => referralId === 'lasting')).toBe(false);
  });
});

describe('an answer', () => {
  it.each<[string, ReviewAnswer, (referral: Referral) => unknown, unknown]>([
    ['thanked in person', { kind: 'thank', channel: 'in-person', words: null }, ({ thankedOn }) => thankedOn, '2026-10-05'],
    ['thanked by letter', { kind: 'thank', channel: 'letter', words: null }, ({ moments }) => Object.values(moments).map(({ kind, personId, channel }) => [kind, personId, channel]), [['letter', 'ada', 'letter']]],
    ['reported by phone', { kind: 'report', channel: 'phone', words: null }, ({ moments }) => Object.values(moments).map(({ kind, personId, channel }) => [kind, personId, channel]), [['reported', 'ada', 'phone']]],
    ['something offered back', { kind: 'offer-back', channel: 'mail', words: ' an introduction ' }, ({ moments }) => Object.values(moments).map(({ kind, text }) => [kind, text]), [['offered-back', 'an introduction']]],
    ['the client is pleased', { kind: 'client-word', went: 'pleased', words: 'clear words' }, ({ moments }) => Object.values(moments).map(({ kind, personId, text }) => [kind, personId, text]), [['client-word', 'cy', 'clear words'], ['result', 'cy', null]]],
    ['the client is not', { kind: 'client-word', went: 'badly', words: 'late' }, ({ moments }) => Object.values(moments).map(({ kind }) => kind), ['client-word', 'complaint']],
    ['wished for introductions', { kind: 'ask', channel: 'in-person', words: null }, ({ moments }) => Object.values(moments).map(({ kind, personId }) => [kind, personId]), [['asked-introductions', 'cy']]],
    ['looked back on', { kind: 'reviewed', period: '2026-10' }, ({ moments }) => Object.values(moments).map(({ kind, text }) => [kind, text]), [['reviewed', '2026-10']]],
  ])('%s: one save, taken back whole', async (_case, given, what, expected) => {
    const [before, people] = [await row('received'), await Promise.all(['ada', 'cy'].map(person))];
    const changed = await answer('received', given);
    expect(new Set(changed.events.map(({ operation }) => operation)).size).toBe(1);
    expect(what(changed.value)).toEqual(expected);
    must(await takeBack(t, changed.events));
    const bare = ({ revision: _revision, updatedAt: _updatedAt, ...facts }: Referral | Person): object => facts;
    expect(bare(await row('received'))).toEqual(bare(before));
    expect((await Promise.all(['ada', 'cy'].map(person))).map(bare)).toEqual(people.map(bare));
  });

  it('resets the clock with whoever was spoken to, and ends what was planned for it', async () => {
    await put('follow-up', 'plan', { referralId: 'received', personId: 'ada', kind: 'report-order', dueOn: '2026-10-01', state: 'open' });
    await answer('received', { kind: 'report', channel: 'phone', words: null });
    expect(Object.values((await person('ada')).contacts)).toMatchObject([{ on: '2026-10-05', channel: 'phone', by: 'me', referralId: 'received' }]);
    expect((await t.book.followUp('plan'))?.state).not.toBe('open');
  });

  it.each<[Extract<ReviewAnswer, { kind: 'provider-word' }>['went'], string | undefined]>([['well', 'met'], ['business', 'won'], ['nothing', 'lost'], ['badly', 'problem']])('the provider says “%s”: the outcome is %s', async (went, result) => {
    const { value } = await answer('given', { kind: 'provider-word', went, words: 'so it is', worth: went === 'business' ? { minor: 1_420_000, currency: 'GBP' } : null });
    expect(value.outcome?.result).toBe(result);
    expect(value.outcome?.amount).toBe(went === 'business' ? 1_420_000 : null);
    expect(Object.values(value.moments)).toMatchObject([{ kind: 'provider-word', personId: 'bo', text: 'so it is' }]);
  });
  it('a won one stays won: more business is an amount more, a bad word a complaint', async () => {
    const { value } = await answer('old', { kind: 'provider-word', went: 'business', words: null, worth: { minor: 5_000, currency: 'EUR' } });
    expect([value.outcome?.amount, Object.values(value.worth).map(({ minor, currency, on }) => [minor, currency, on])]).toEqual([90_000, [[5_000, 'EUR', '2026-10-05']]]);
    const bad = await answer('old', { kind: 'provider-word', went: 'badly', words: 'no reply', worth: null });
    expect([bad.value.outcome?.result, Object.values(bad.value.moments).map(({ kind }) => kind).sort()]).toEqual(['won', ['complaint', 'provider-word', 'provider-word']]);
  });
  it('the client may be asked only after the provider answered, or when I say so; undo closes it again', async () => {
    const state = async (): Promise<string | undefined> => stepsOf(await row('given'), (await load()).review.period, () => null).find(({ kind }) => kind === 'client-word')?.state;
    expect(await state()).toBe('waits');
    const said = await answer('given', { kind: 'without-provider' });
    expect(await state()).toBe('open');
    must(await takeBack(t, said.events));
    expect(await state()).toBe('waits');
    await answer('given', { kind: 'provider-word', went: 'well', words: null, worth: null });
    expect(await state()).toBe('open');
  });
  it('leave makes praise of the client’s words, once', async () => {
    await answer('received', { kind: 'client-word', went: 'pleased', words: 'clear words' });
    await answer('received', { kind: 'testimonial', leave: 'asked' });
    await answer('received', { kind: 'testimonial', leave: 'granted' });
    expect(Object.values((await person('cy')).praise)).toMatchObject([{ words: 'clear words', leave: 'granted', leaveOn: '2026-10-05', of: ME, referralId: 'received' }]);
  });
  it('another page that changed the record meanwhile is met, not overwritten', async () => {
    const stale = await row('given');
    await answer('given', { kind: 'without-provider' });
    expect(await answerReview(t, stale, { kind: 'client-word', went: 'fine', words: null })).toEqual({ ok: false, reason: 'conflict' });
  });
});

describe('beside the referrals', () => {
  it('a provider is paused and a plan is written, each taken back', async () => {
    const paused = must(await pauseInReview(t, await person('bo'), { why: 'two dates missed', until: '2027-04-01', referralIds: ['given'] }));
    expect((await person('bo')).pause).toEqual({ on: '2026-10-05', why: 'two dates missed', until: '2027-04-01', referralIds: ['given'] });
    must(await takeBack(t, paused.events));
    expect((await person('bo')).pause).toBeNull();
    must(await planInReview(t, await person('ada'), { gain: 'her clients are glad', ask: 'call me' }));
    must(await planInReview(t, await person('ada'), { ask: 'call me first' }));
    expect((await person('ada')).source).toMatchObject({ gain: 'her clients are glad', ask: 'call me first', kind: null });
  });
  it('the review is ended, what reminded of it is done, and it can be opened again', async () => {
    await put('follow-up', 'review:2026-10', { referralId: null, personId: null, kind: 'review', dueOn: '2026-10-01', state: 'open' });
    const ended = must(await endReview(t, '2026-10'));
    expect((await t.book.settings()).reviews).toEqual({ '2026-10': '2026-10-05' });
    expect((await t.book.followUp('review:2026-10'))?.state).toBe('done');
    must(await takeBack(t, ended.events));
    expect((await t.book.settings()).reviews).toEqual({});
    expect((await t.book.followUp('review:2026-10'))?.state).toBe('open');
    must(await endReview(t, '2026-10'));
    must(await endReview(t, '2026-10', null));
    expect((await t.book.settings()).reviews).toEqual({});
  });
});

describe('mails', () => {
  it('thanks are written and noted as sent', async () => {
    const asked = await draftForStep(t, await row('received'), 'thank');
    expect(asked).toEqual({ ok: false, reason: 'missing-facts', missing: ['me.address'] });
    const prepared = await draftForStep(t, await row('received'), 'thank', { 'me.address': '4 Wharf Road' });
    if (!prepared.ok) throw new Error(prepared.reason);
    // Half a year later nobody writes "today": it is the letter.
    expect(prepared.value.draft).toMatchObject({ kind: 'thanks-letter', readers: ['ada'] });
    const sent = must(await noteSent(t, await row('received'), 'thank', prepared.value));
    expect(sent.value.thankedOn).toBe('2026-10-05');
    expect(Object.values(sent.value.moments)).toMatchObject([{ kind: 'letter', personId: 'ada' }]);
    await put('referral', 'now', { ...RECEIVED, capturedOn: '2026-10-05', introducedOn: '2026-10-05', outcome: null });
    const same = await draftForStep(t, await row('now'), 'thank');
    expect(same.ok && same.value.draft.kind).toBe('thanks');
  });
  it('how it went is not told before the client allows it: the mail asks the client', async () => {
    const prepared = await draftForStep(t, await row('received'), 'report');
    if (!prepared.ok) throw new Error(prepared.reason);
    expect(prepared.value.draft).toMatchObject({ kind: 'third-consent', readers: ['cy'] });
    const sent = must(await noteSent(t, await row('received'), 'report', prepared.value));
    expect(Object.values(sent.value.optIns)).toMatchObject([{ personId: 'cy', about: 'tell-introducer', step: 'asked' }]);
    expect(Object.values(sent.value.moments)).toEqual([]);
  });
  it('the mail that asks for leave knows the words and their day: nothing is typed again', async () => {
    await answer('received', { kind: 'client-word', went: 'pleased', words: 'clear words' });
    const prepared = await draftForStep(t, await row('received'), 'testimonial');
    if (!prepared.ok) throw new Error(prepared.reason === 'missing-facts' ? prepared.missing.join() : prepared.reason);
    expect(prepared.value.draft.body).toContain('clear words');
  });
  it('the provider is asked; the client waits until they answer', async () => {
    const prepared = await draftForStep(t, await row('given'), 'ask-provider');
    if (!prepared.ok) throw new Error(prepared.reason);
    expect(prepared.value.draft).toMatchObject({ kind: 'ask-provider', readers: ['bo'] });
    must(await noteSent(t, await row('given'), 'ask-provider', prepared.value));
    expect((await load()).review.loops.find(({ referralId }) => referralId === 'given')?.kind).toMatch(/^(?:client-waits|ask-provider)$/);
  });
  it('a provider who was asked by mail has not answered: whatever is planned next, it is not the client’s turn', async () => {
    await put('follow-up', 'given:ask-how-it-went:x', { referralId: 'given', personId: 'bo', kind: 'ask-how-it-went', dueOn: '2026-10-01', state: 'open' });
    await answer('given', { kind: 'provider-asked', channel: 'mail', words: null });
    expect(await t.book.followUp('given:ask-how-it-went:x')).toMatchObject({ state: 'done', doneBy: 'mail', doneOn: '2026-10-05' });
  });
});

it('the file begins with a mark, keeps a cell for each amount, and no cell runs', async () => {
  const { fileName, text } = await reviewFile('2026-10', { head: ['part', 'amount'], rows: [['=HYPERLINK("x")', 6000], ['-1+1', null], ['@a', 0.5], ['\tb', null], ['Ada, "the" Wells', null]] });
  expect(fileName).toBe('goen-review-2026-10.csv');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const cells = text.slice(1).trimEnd().split('\r\n');
  expect(cells[1]).toMatch(/^"?'=HYPERLINK/);
  expect(cells[2]).toMatch(/^"?'-1\+1/);
  expect(cells[3]).toMatch(/^"?'@a"?,0\.5$/);
  expect(cells[4]).toMatch(/^"?'\tb/);
  expect(cells[5]).toContain('Ada, ""the"" Wells');
});
