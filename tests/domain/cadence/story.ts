// Tells what happened in a few words and gives what is due after it: records as the actions would leave them, follow-ups kept from step to step. It knows no store.
import { planPerson, PERSON_KINDS } from '../../../lib/domain/cadence/plan-person.ts';
import { planReferral } from '../../../lib/domain/cadence/plan-referral.ts';
import { reconcileFollowUps } from '../../../lib/domain/cadence/reconcile.ts';
import { rulesOf } from '../../../lib/domain/cadence/rules.ts';
import type { FollowUp, FollowUpKind } from '../../../lib/domain/follow-up.ts';
import type { Contact, Moment, MomentKind } from '../../../lib/domain/moment.ts';
import type { OptInEntry, OptInStep } from '../../../lib/domain/opt-in.ts';
import { ME, type Person } from '../../../lib/domain/person.ts';
import type { OutcomeResult } from '../../../lib/domain/reading.ts';
import { emptyReferral, type Referral } from '../../../lib/domain/referral.ts';
import { defaultSettings, type Settings } from '../../../lib/domain/settings.ts';
import { emptyPlan, type Pause, type Praise, type SourcePlan } from '../../../lib/domain/source.ts';
import { person } from '../referrals.ts';

export interface Story {
  readonly settings: Settings;
  readonly referrals: ReadonlyMap<string, Referral>;
  readonly people: ReadonlyMap<string, Person>;
  readonly followUps: ReadonlyMap<string, FollowUp>;
  readonly today: string;
  /** Counts what happened, so that ids and times of day are told apart. */
  readonly count: number;
}
export type Step = (story: Story) => Story;

/** `03-07` is a day of 2026. */
export const full = (day: string): string => (day.length === 5 ? `2026-${day}` : day);
const later = (a: string, b: string): string => (a > b ? a : b);
export const begin: Story = { settings: defaultSettings, referrals: new Map(), people: new Map(['Ada', 'Bo', 'Cy', 'Di'].map((id) => [id, person(id)])), followUps: new Map(), today: '2026-03-02', count: 0 };

const tick = (story: Story, day: string): Story => ({ ...story, today: later(story.today, full(day)), count: story.count + 1 });
const at = (story: Story, day: string): string => `${full(day)}T09:${String(Math.floor(story.count / 60) % 60).padStart(2, '0')}:${String(story.count % 60).padStart(2, '0')}.000Z`;
const withReferral = (story: Story, id: string, facts: (referral: Referral) => Partial<Referral>): Story => {
  const referral = story.referrals.get(id) ?? emptyReferral(id);
  return { ...story, referrals: new Map([...story.referrals, [id, { ...referral, ...facts(referral) }]]) };
};
const withPerson = (story: Story, id: string, facts: (one: Person) => Partial<Person>): Story => {
  const one = story.people.get(id) ?? person(id);
  return { ...story, people: new Map([...story.people, [id, { ...one, ...facts(one) }]]) };
};

/** Everything planned, as the actions would store it. */
export function settle(story: Story): Story {
  const rows = new Map(story.followUps);
  const keep = (planned: ReturnType<typeof planReferral>, stored: readonly FollowUp[]): void => {
    const { open, move, drop } = reconcileFollowUps(planned, stored, story.today);
    for (const { id, referralId, personId, kind, dueOn, since } of open) rows.set(id, { id, revision: 1, updatedAt: `${story.today}T09:00:00.000Z`, referralId, personId, kind, dueOn, plannedFor: dueOn, since, state: 'open', note: null });
    for (const { planned: one, dueOn } of move) rows.set(one.id, { ...(rows.get(one.id) as FollowUp), dueOn, plannedFor: one.dueOn, since: one.since, personId: one.personId, referralId: one.referralId });
    for (const row of drop) rows.set(row.id, { ...row, state: 'dropped' });
  };
  const input = { rules: rulesOf(story.settings), people: story.people, stored: rows, today: story.today };
  const all = [...story.referrals.values()];
  for (const referral of all) keep(planReferral(referral, input), [...rows.values()].filter((row) => row.referralId === referral.id && !PERSON_KINDS.has(row.kind)));
  for (const one of story.people.values()) keep(planPerson(one, all.filter(({ introducerId, prospectId, providerId }) => [introducerId, prospectId, providerId].includes(one.id)), input), [...rows.values()].filter((row) => row.personId === one.id && PERSON_KINDS.has(row.kind)));
  return { ...story, followUps: rows };
}
export const tell = (...steps: readonly Step[]): Story => steps.reduce<Story>((story, step) => settle(step(story)), begin);
export const openOf = (story: Story): readonly FollowUp[] => [...story.followUps.values()].filter(({ state }) => state === 'open');
/** `kind whom day`, in order. */
export const dueOf = (story: Story): readonly string[] => openOf(story).map(({ kind, personId, dueOn }) => `${kind} ${personId ?? '-'} ${dueOn.startsWith('2026-') ? dueOn.slice(5) : dueOn}`).sort();

const captured = (id: string, day: string, facts: Partial<Referral>): Step => (story) => withReferral(tick(story, day), id, () => ({ form: 'referral', capturedOn: full(day), need: 'a bookkeeper', actual: 'now', topic: 'A bookkeeper', ...facts }));
/** I bring Ada, who has a need, to Bo. */
export const given = (day = '03-02', facts: Partial<Referral> = {}, id = 'r1'): Step => captured(id, day, { direction: 'given', introducerId: ME, prospectId: 'Ada', providerId: 'Bo', ...facts });
/** Cy brings Ada to me. */
export const received = (day = '03-02', facts: Partial<Referral> = {}, id = 'r1'): Step => captured(id, day, { direction: 'received', introducerId: 'Cy', prospectId: 'Ada', providerId: ME, ...facts });
/** Cy brings me to Bo: I have the need. */
export const broughtToBo = (day = '03-02', facts: Partial<Referral> = {}): Step => received(day, { prospectId: ME, providerId: 'Bo', ...facts });
export const correct = (facts: Partial<Referral>, day = '03-02', id = 'r1'): Step => (story) => withReferral(tick(story, day), id, () => facts);

const said = (who: string, step: OptInStep, day: string): Step => (before) => {
  const story = tick(before, day);
  const entry: OptInEntry = { id: `e${story.count}`, personId: who, about: 'introduction', towards: who === 'Ada' ? 'Bo' : 'Ada', step, on: full(day), recordedAt: at(story, day), channel: 'mail', covers: ['name'], words: null, note: null };
  return withReferral(story, 'r1', ({ optIns }) => ({ optIns: { ...optIns, [entry.id]: entry } }));
};
export const asked = (who: string, day: string): Step => said(who, 'asked', day);
export const yes = (who: string, day: string): Step => said(who, 'granted', day);
export const no = (who: string, day: string): Step => said(who, 'declined', day);
export const answered = said;
export const introduced = (day: string, id = 'r1'): Step => correct({ introducedOn: full(day), introducedInWriting: true }, day, id);
export const thanked = (day: string): Step => correct({ thankedOn: full(day) }, day);
export const closed = (why: NonNullable<Referral['closedWhy']>, day: string): Step => correct({ closedOn: full(day), closedWhy: why }, day);
export const reopened = (day: string): Step => correct({ closedOn: null, closedWhy: null }, day);
export const ended = (day: string): Step => correct({ endedOn: full(day) }, day);
export const outcome = (result: OutcomeResult, day: string, id = 'r1'): Step => correct({ outcome: { result, amount: null, currency: null, on: full(day), note: null } }, day, id);
export const removed: Step = correct({ removed: true });

export const moment = (kind: MomentKind, day: string, facts: Partial<Moment> = {}, id = 'r1'): Step => (before) => {
  const story = tick(before, day);
  const one: Moment = { id: `m${story.count}`, kind, on: full(day), recordedAt: at(story, day), personId: null, channel: null, text: null, ...facts };
  return withReferral(story, id, ({ moments }) => ({ moments: { ...moments, [one.id]: one } }));
};
export const step = (id: string, day: string): Step => (story) => withReferral(tick(story, '03-02'), 'r1', ({ deliverySteps }) => ({ deliverySteps: { ...deliverySteps, [id]: { id, what: id, dueOn: full(day) } } }));
export const contact = (who: string, day: string, by: Contact['by'] = 'me', facts: Partial<Contact> = {}): Step => (before) => {
  const story = tick(before, day);
  const one: Contact = { id: `c${story.count}`, on: full(day), recordedAt: at(story, day), channel: 'mail', by, referralId: null, note: null, ...facts };
  return withPerson(story, who, ({ contacts }) => ({ contacts: { ...contacts, [one.id]: one } }));
};
export const rhythm = (who: string, idealDays: number, longestDays = idealDays * 2): Step => (story) => withPerson(story, who, () => ({ rhythm: { idealDays, longestDays } }));
export const source = (who: string, facts: Partial<SourcePlan> = {}): Step => (story) => withPerson(story, who, () => ({ source: { ...emptyPlan, ...facts } }));
export const paused = (who: string, day: string, until: string | null): Step => (story) => withPerson(tick(story, day), who, () => ({ pause: { on: full(day), why: 'late twice', referralIds: ['r1'], until: until && full(until) } satisfies Pause }));
export const praise = (who: string, leave: Praise['leave'], day: string): Step => (story) => withPerson(tick(story, day), who, () => ({ praise: { p1: { id: 'p1', on: full(day), recordedAt: '', words: 'Splendid', referralId: 'r1', of: ME, leave, leaveOn: null, signedAs: null } } }));
export const gone = (who: string): Step => (story) => withPerson(story, who, () => ({ removed: true }));
export const rules = (facts: Partial<Settings>): Step => (story) => ({ ...story, settings: { ...story.settings, ...facts } });
export const until = (day: string): Step => (story) => tick(story, day);

const change = (kind: FollowUpKind, facts: (row: FollowUp, today: string) => Partial<FollowUp>, day: string): Step => (before) => {
  const story = tick(before, day);
  const row = openOf(story).find((one) => one.kind === kind);
  if (!row) throw new Error(`${kind} does not stand open: ${dueOf(story).join(', ')}`);
  return { ...story, followUps: new Map([...story.followUps, [row.id, { ...row, revision: row.revision + 1, ...facts(row, full(day)) }]]) };
};
/** Ticked off, and nothing else is known of it. */
export const done = (kind: FollowUpKind, day: string): Step => change(kind, (_row, today) => ({ state: 'done', doneOn: today, doneBy: null }), day);
/** A mail was sent that does it. */
export const mailed = (kind: FollowUpKind, day: string): Step => change(kind, (_row, today) => ({ state: 'done', doneOn: today, doneBy: 'mail' }), day);
export const putOff = (kind: FollowUpKind, day: string, to: string): Step => change(kind, () => ({ dueOn: full(to) }), day);
