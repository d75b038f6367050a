// What is due, put together for a list: the follow-up, whom it is about, for which referral; and what one can do with it.
import { addDays, dayOf, daysBetween, endOfWeek } from '../domain/day.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Person } from '../domain/person.ts';
import { ME } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import type { Changed, Tools } from './tools.ts';

export interface DueItem {
  readonly followUp: FollowUp;
  readonly person: Person | null;
  readonly referral: Referral | null;
  /** Positive: days late. */
  readonly late: number;
}
export interface DueList {
  readonly today: string;
  readonly overdue: readonly DueItem[];
  readonly now: readonly DueItem[];
  readonly week: readonly DueItem[];
  /** The first thing after this week. */
  readonly next: DueItem | null;
}

export async function listDue(tools: Pick<Tools, 'book' | 'now'>, limit = 200): Promise<DueList> {
  const today = dayOf(tools.now());
  const sunday = endOfWeek(today);
  const due = await tools.book.openFollowUps(sunday, limit);
  const items = await Promise.all(due.map((f) => withWhom(tools, f, today)));
  const later = items.length < limit ? (await tools.book.openFollowUps(undefined, items.length + 1)).at(items.length) : undefined;
  return {
    today,
    overdue: items.filter((i) => i.late > 0),
    now: items.filter((i) => i.late === 0),
    week: items.filter((i) => i.late < 0),
    next: later ? await withWhom(tools, later, today) : null,
  };
}

async function withWhom(tools: Pick<Tools, 'book'>, followUp: FollowUp, today: string): Promise<DueItem> {
  const [person, referral] = await Promise.all([
    followUp.personId && followUp.personId !== ME ? tools.book.person(followUp.personId) : null,
    followUp.referralId ? tools.book.referral(followUp.referralId) : null,
  ]);
  return { followUp, person, referral, late: daysBetween(followUp.dueOn, today) };
}

const change = async (tools: Tools, followUp: FollowUp, kind: 'done' | 'put-off', set: { state?: FollowUp['state']; dueOn?: string }): Promise<Result<Changed<FollowUp>, StoreProblem>> => {
  const saved = await tools.book.commit({ operation: tools.newId(), intents: [{ subject: { type: 'follow-up', id: followUp.id }, kind, set }], expect: { [followUp.id]: followUp.revision } });
  return saved.ok ? ok({ value: { ...followUp, ...set }, events: saved.value.events }) : saved;
};
export const finishFollowUp = (tools: Tools, followUp: FollowUp): Promise<Result<Changed<FollowUp>, StoreProblem>> => change(tools, followUp, 'done', { state: 'done' });
/** Until a day, YYYY-MM-DD. */
export const putOffFollowUp = (tools: Tools, followUp: FollowUp, until: string): Promise<Result<Changed<FollowUp>, StoreProblem>> => change(tools, followUp, 'put-off', { dueOn: until });
/** Days that "later" offers: tomorrow, and the Monday after this week. */
export const laterDays = (today: string): { readonly tomorrow: string; readonly nextWeek: string } => ({ tomorrow: addDays(today, 1), nextWeek: addDays(endOfWeek(today), 1) });
/** How many are due today or late: the number on the icon. */
export const countDue = (tools: Pick<Tools, 'book' | 'now'>): Promise<number> => tools.book.countDue(dayOf(tools.now()));
