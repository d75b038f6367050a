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
  /** The other party of the referral, where they are chosen and not me. */
  readonly other: Person | null;
  /** The first referral that this person ever gave; it is cared for most. */
  readonly firstFrom: boolean;
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
  const read = (id: string | null | undefined): Promise<Person | null> => (id && id !== ME ? tools.book.person(id) : Promise.resolve(null));
  const [person, referral] = await Promise.all([read(followUp.personId), followUp.referralId ? tools.book.referral(followUp.referralId) : null]);
  const otherId = referral?.prospectId === followUp.personId ? referral?.providerId : referral?.prospectId;
  const [other, firstFrom] = await Promise.all([read(otherId), followUp.kind === 'thank-introducer' && referral ? isFirstFrom(tools, referral) : false]);
  return { followUp, person, referral, other, firstFrom, late: daysBetween(followUp.dueOn, today) };
}

/** Nobody was introduced by this introducer before. */
async function isFirstFrom(tools: Pick<Tools, 'book'>, referral: Referral): Promise<boolean> {
  const { introducerId } = referral;
  if (!introducerId || introducerId === ME) return false;
  const given = (await tools.book.referralsOf(introducerId)).filter((r) => !r.removed && r.introducerId === introducerId);
  return given.every((r) => r.id === referral.id || r.capturedOn > referral.capturedOn || (r.capturedOn === referral.capturedOn && r.id > referral.id));
}

/** Whom one waits for: asked, and not yet due for a reminder. The longest wait first. */
export async function listWaiting(tools: Pick<Tools, 'book' | 'now'>, limit = 20): Promise<readonly DueItem[]> {
  const today = dayOf(tools.now());
  const open = await tools.book.openFollowUps(undefined, 500);
  const waiting = open.filter((f) => (f.kind === 'chase-prospect' || f.kind === 'chase-provider' || f.kind === 'let-rest') && f.dueOn > today).sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1));
  return Promise.all(waiting.slice(0, limit).map((f) => withWhom(tools, f, today)));
}

export { finishFollowUp } from './finish-follow-up.ts';
/** Until a day, YYYY-MM-DD. */
export async function putOffFollowUp(tools: Tools, followUp: FollowUp, until: string): Promise<Result<Changed<FollowUp>, StoreProblem>> {
  const saved = await tools.book.commit({ operation: tools.newId(), intents: [{ subject: { type: 'follow-up', id: followUp.id }, kind: 'put-off', set: { dueOn: until } }], expect: { [followUp.id]: followUp.revision } });
  return saved.ok ? ok({ value: { ...followUp, dueOn: until }, events: saved.value.events }) : saved;
}
/** Days that "later" offers: tomorrow, and the Monday after this week. */
export const laterDays = (today: string): { readonly tomorrow: string; readonly nextWeek: string } => ({ tomorrow: addDays(today, 1), nextWeek: addDays(endOfWeek(today), 1) });
/** How many are due today or late: the number on the icon. */
export const countDue = (tools: Pick<Tools, 'book' | 'now'>): Promise<number> => tools.book.countDue(dayOf(tools.now()));
