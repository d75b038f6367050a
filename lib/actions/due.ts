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
  /** How many more there are of each than the list holds. */
  readonly more: { readonly overdue: number; readonly now: number; readonly week: number };
  /** The first thing after this week. */
  readonly next: DueItem | null;
}
/** Of each group; whoever has more of them asks for more. */
export const FIRST_DUE = 15;
type Asking = Pick<Tools, 'book' | 'now'>;

/** By the index of days and the counters alone: a book of a hundred thousand records answers as one of a thousand. */
export async function listDue({ book, now }: Asking, limit = FIRST_DUE): Promise<DueList> {
  const today = dayOf(now());
  const [yesterday, tomorrow, sunday] = [addDays(today, -1), addDays(today, 1), endOfWeek(today)];
  const items = async (found: Promise<readonly FollowUp[]>): Promise<readonly DueItem[]> => Promise.all((await found).map((f) => withWhom({ book }, f, today)));
  const [overdue, due, week, [next], late, untilNow, untilSunday] = await Promise.all([
    items(book.openFollowUps(yesterday, limit)), items(book.openFollowUps(today, limit, today)), items(book.openFollowUps(sunday, limit, tomorrow)), items(book.openFollowUps(undefined, 1, addDays(sunday, 1))),
    book.countDue(yesterday), book.countDue(today), book.countDue(sunday),
  ]);
  // A save between two of the questions may make a count smaller than its list.
  const more = (count: number, shown: readonly DueItem[]): number => Math.max(0, count - shown.length);
  return { today, overdue, now: due, week, next: next ?? null, more: { overdue: more(late, overdue), now: more(untilNow - late, due), week: more(untilSunday - untilNow, week) } };
}

/** A follow-up with whom it is about. */
export async function withWhom(tools: Pick<Tools, 'book'>, followUp: FollowUp, today: string): Promise<DueItem> {
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

const isWaitedFor = ({ kind }: FollowUp): boolean => kind === 'chase-prospect' || kind === 'chase-provider' || kind === 'let-rest';
const longestFirst = (a: FollowUp, b: FollowUp): number => ((a.since ?? '') < (b.since ?? '') ? -1 : 1);

/** Asked, and not yet due for a reminder: the longest waits, and how many more there are. */
export interface Waiting {
  readonly items: readonly DueItem[];
  readonly more: number;
}
export interface Ahead {
  readonly waiting: Waiting;
  /** What else falls due after this week, soonest first. */
  readonly coming: readonly DueItem[];
}
const FAR = 200;
/** Of the two hundred things that fall due next. */
export async function listAhead({ book, now }: Asking, most: { readonly waiting: number; readonly coming: number }): Promise<Ahead> {
  const today = dayOf(now());
  const sunday = endOfWeek(today);
  const open = await book.openFollowUps(undefined, FAR, addDays(today, 1));
  const after = open.filter((f) => f.dueOn > sunday);
  const coming = after.filter((f) => !isWaitedFor(f)).slice(0, most.coming);
  const [waiting, items] = await Promise.all([waitedFor({ book }, after, today, most.waiting), Promise.all(coming.map((f) => withWhom({ book }, f, today)))]);
  return { waiting, coming: items };
}
async function waitedFor(tools: Pick<Tools, 'book'>, open: readonly FollowUp[], today: string, most: number): Promise<Waiting> {
  const waiting = open.filter(isWaitedFor).sort(longestFirst);
  return { items: await Promise.all(waiting.slice(0, most).map((f) => withWhom(tools, f, today))), more: Math.max(0, waiting.length - most) };
}

/** Whom one waits for, this week's included. */
export async function listWaiting({ book, now }: Asking, limit = FIRST_DUE): Promise<Waiting> {
  const today = dayOf(now());
  return waitedFor({ book }, await book.openFollowUps(undefined, FAR, addDays(today, 1)), today, limit);
}

/** It is noted as what it was; no page waits for what that means at its start. */
export const finishFollowUp = async (tools: Tools, followUp: FollowUp): Promise<Result<Changed<FollowUp>, StoreProblem>> => (await import('./finish-follow-up.ts')).finishFollowUp(tools, followUp);
export const finishFollowUps = async (tools: Tools, followUps: readonly FollowUp[]): Promise<Result<Changed<readonly FollowUp[]>, StoreProblem>> => (await import('./finish-several.ts')).finishFollowUps(tools, followUps);
/** Until a day, YYYY-MM-DD; all in one save, so that one undo takes all back. */
export async function putOffFollowUps(tools: Tools, followUps: readonly FollowUp[], until: string): Promise<Result<Changed<readonly FollowUp[]>, StoreProblem>> {
  const saved = await tools.book.commit({
    operation: tools.newId(), intents: followUps.map(({ id }) => ({ subject: { type: 'follow-up', id }, kind: 'put-off', set: { dueOn: until } })), expect: Object.fromEntries(followUps.map(({ id, revision }) => [id, revision])),
  });
  return saved.ok ? ok({ value: followUps.map((followUp) => ({ ...followUp, dueOn: until })), events: saved.value.events }) : saved;
}
export async function putOffFollowUp(tools: Tools, followUp: FollowUp, until: string): Promise<Result<Changed<FollowUp>, StoreProblem>> {
  const put = await putOffFollowUps(tools, [followUp], until);
  return put.ok ? ok({ value: { ...followUp, dueOn: until }, events: put.value.events }) : put;
}
/** Days that "later" offers: tomorrow, and the Monday after this week. */
export const laterDays = (today: string): { readonly tomorrow: string; readonly nextWeek: string } => ({ tomorrow: addDays(today, 1), nextWeek: addDays(endOfWeek(today), 1) });
