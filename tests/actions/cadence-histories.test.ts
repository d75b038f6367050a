// Histories that nobody thought of, in a real book: whatever is noted is taken back whole, and what one save plans is what the whole book would.
import { afterAll, expect, it } from 'vitest';
import { finishFollowUp } from '../../lib/actions/due.ts';
import { correctPerson } from '../../lib/actions/correct-record.ts';
import { noteContact, noteMoment } from '../../lib/actions/note.ts';
import { recordAnswer } from '../../lib/actions/record-answer.ts';
import { closeReferral, recordOutcome } from '../../lib/actions/record-outcome.ts';
import { replanAll } from '../../lib/actions/replan-all.ts';
import { takeBack } from '../../lib/actions/take-back.ts';
import type { Changed } from '../../lib/actions/tools.ts';
import type { EventIntent, Json, SubjectType } from '../../lib/domain/event.ts';
import type { Row } from '../../lib/domain/event.ts';
import { SETTINGS_ID } from '../../lib/domain/settings.ts';
import type { Result } from '../../lib/domain/result.ts';
import { randomHistory } from '../domain/cadence/random-history.ts';
import type { Story } from '../domain/cadence/story.ts';
import { oneOf, seeded } from '../store/memory-book.ts';
import { must, tools } from './line.ts';

const HISTORIES = 1000;
type Kit = Awaited<ReturnType<typeof tools>>;
const asIntent = (type: SubjectType, row: Row): EventIntent => {
  const { id, revision: _revision, updatedAt: _updatedAt, ...set } = row as Row & Record<string, Json>;
  return { subject: { type, id }, kind: 'added', set };
};
const bare = (rows: readonly Row[]): string => JSON.stringify([...rows].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ revision: _revision, updatedAt: _updatedAt, ...row }) => row), (_key, value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value);
const asItStands = async (t: Kit): Promise<string> => [bare(await t.book.openFollowUps()), bare(await t.book.people()), bare(await t.book.referrals())].join('\n');

async function bookOf(story: Story): Promise<Kit> {
  const t = await tools(story.today);
  must(await t.book.commit({ operation: t.newId(), intents: [
    asIntent('settings', { ...story.settings, id: SETTINGS_ID }),
    ...[...story.people.values()].map((row) => asIntent('person', row)), ...[...story.referrals.values()].map((row) => asIntent('referral', row)), ...[...story.followUps.values()].map((row) => asIntent('follow-up', row)),
  ] }));
  return t;
}

async function something(t: Kit, story: Story, random: () => number): Promise<Result<Pick<Changed<unknown>, 'events'>, string> | null> {
  const referral = (await t.book.referral('r1'))!;
  const party = oneOf(random, [referral.prospectId, referral.providerId].filter((id): id is string => id !== null && id !== 'me'));
  const person = (await t.book.person(party))!;
  const on = story.today;
  switch (oneOf(random, ['moment', 'moment', 'moment', 'contact', 'contact', 'answer', 'outcome', 'close', 'done', 'done', 'rhythm'] as const)) {
    case 'moment': return noteMoment(t, referral, { kind: oneOf(random, ['met', 'appointment', 'order', 'delivered', 'complaint', 'apologised', 'result', 'provider-word', 'client-word', 'reported', 'letter', 'asked-introductions'] as const), on, personId: oneOf(random, [party, null]), channel: null, text: null });
    case 'contact': return noteContact(t, person, { on, channel: 'phone', by: oneOf(random, ['me', 'them', 'both'] as const), referralId: oneOf(random, ['r1', null]), note: null });
    case 'answer': return recordAnswer(t, referral, { personId: party, step: oneOf(random, ['asked', 'granted', 'declined'] as const), channel: 'mail' });
    case 'outcome': return recordOutcome(t, referral, { result: oneOf(random, ['won', 'lost', 'met', 'no-response'] as const), amount: null, currency: null, note: null, toldBy: oneOf(random, [party, null]) });
    case 'close': return closeReferral(t, referral, oneOf(random, ['no-answer', 'no-need', 'done'] as const));
    case 'done': {
      const open = await t.book.openFollowUps();
      return open.length > 0 ? finishFollowUp(t, oneOf(random, open)) : null;
    }
    case 'rhythm': return correctPerson(t, person, { rhythm: oneOf(random, [null, { idealDays: 30, longestDays: 60 }]) });
  }
}

let violations = 0;
it('taken back it is as it was; planned as a whole, nothing changes', async () => {
  const wrong: string[] = [];
  for (let seed = 1; seed <= HISTORIES; seed += 1) {
    const random = seeded(seed * 31);
    const story = randomHistory(random).stages.at(-1) as Story;
    const t = await bookOf(story);
    const before = await asItStands(t);
    const whole = must(await replanAll(t));
    if (whole.length > 0) wrong.push(`${seed}: the whole book would plan ${whole.map(({ subject, kind }) => `${kind} ${subject.id}`).join()}`);
    const act = await something(t, story, random);
    if (!act) { t.book.close(); continue; }
    const { events } = must(act);
    const after = must(await replanAll(t));
    if (after.length > 0) wrong.push(`${seed}: after ${events[0]?.kind} the whole book would plan ${after.map(({ subject, kind }) => `${kind} ${subject.id}`).join()}`);
    must(await takeBack(t, [...events, ...after]));
    if ((await asItStands(t)) !== before) wrong.push(`${seed}: ${events[0]?.kind} was not taken back whole`);
    t.book.close();
  }
  violations = wrong.length;
  expect(wrong).toEqual([]);
}, 120_000);
afterAll(() => console.log(JSON.stringify({ historiesInABook: HISTORIES, violations })));
