// What a review changes beside its referrals: it is ended, a provider is paused, a plan with a source is written down.
import { dayOf } from '../domain/day.ts';
import { asFields, type EventIntent } from '../domain/event.ts';
import type { Person } from '../domain/person.ts';
import { ok, type Result } from '../domain/result.ts';
import { SETTINGS_ID, type Settings } from '../domain/settings.ts';
import { emptyPlan, type Pause, type SourcePlan } from '../domain/source.ts';
import type { StoreProblem } from '../store/book.ts';
import type { Changed, Tools } from './tools.ts';

/** The follow-up that reminds of a review. */
const reminderId = (periodId: string): string => `review:${periodId}`;

/** `endedOn` null opens it again. What reminded of it is done. */
export async function endReview(tools: Tools, periodId: string, endedOn: string | null = dayOf(tools.now())): Promise<Result<Changed<Settings>, StoreProblem>> {
  const reminder = endedOn === null ? null : await tools.book.followUp(reminderId(periodId));
  const intents: EventIntent[] = [
    { subject: { type: 'settings', id: SETTINGS_ID }, kind: 'noted', put: { reviews: { [periodId]: endedOn } } },
    ...(reminder?.state === 'open' ? [{ subject: { type: 'follow-up', id: reminder.id }, kind: 'done', set: { state: 'done', doneOn: endedOn } } as const] : []),
  ];
  const saved = await tools.book.commit({ operation: tools.newId(), intents });
  return saved.ok ? ok({ value: await tools.book.settings(), events: saved.value.events }) : saved;
}

async function changePerson(tools: Tools, person: Person, set: { readonly pause?: Pause | null; readonly source?: SourcePlan }): Promise<Result<Changed<Person>, StoreProblem>> {
  const saved = await tools.book.commit({ operation: tools.newId(), intents: [{ subject: { type: 'person', id: person.id }, kind: 'noted', set: asFields(set) }], expect: { [person.id]: person.revision } });
  return saved.ok ? ok({ value: { ...person, ...set }, events: saved.value.events }) : saved;
}

/** No referrals go there until one looks again; `referralIds` is what it rests on. */
export const pauseInReview = (tools: Tools, person: Person, pause: Omit<Pause, 'on'>): Promise<Result<Changed<Person>, StoreProblem>> => changePerson(tools, person, { pause: { ...pause, on: dayOf(tools.now()) } });
export const planInReview = (tools: Tools, person: Person, plan: Partial<SourcePlan>): Promise<Result<Changed<Person>, StoreProblem>> => changePerson(tools, person, { source: { ...emptyPlan, ...person.source, ...plan } });
