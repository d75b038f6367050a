// Under other rules: what would be due in a span of days, and how that differs from now. Nothing is saved.
import type { PlannedFollowUp } from '../domain/cadence/planned.ts';
import { planReview } from '../domain/cadence/plan-review.ts';
import { reconcileFollowUps } from '../domain/cadence/reconcile.ts';
import { dayOf } from '../domain/day.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Settings } from '../domain/settings.ts';
import { firstDay } from './keep-cadence.ts';
import { freshOnly } from './replan-all.ts';
import type { Tools } from './tools.ts';
import { readWhole, type PlannedPiece, type Progress } from './whole-plan.ts';

/** Both days included, YYYY-MM-DD. */
export interface Span { readonly from: string; readonly to: string }
export interface WouldBeDue {
  /** Soonest first. */
  readonly now: readonly PlannedFollowUp[];
  readonly would: readonly PlannedFollowUp[];
  readonly added: readonly PlannedFollowUp[];
  readonly gone: readonly PlannedFollowUp[];
  /** In the span before or after. */
  readonly moved: readonly { readonly planned: PlannedFollowUp; readonly from: string }[];
}

const soonest = (a: PlannedFollowUp, b: PlannedFollowUp): number => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.id < b.id ? -1 : 1);

/** What would stand open, on the day it would stand there for. */
function standing(piece: PlannedPiece, today: string): readonly PlannedFollowUp[] {
  const { planned, stored } = freshOnly(piece, today);
  const { open, move } = reconcileFollowUps(planned, stored, today);
  const moved = new Map(move.map((one) => [one.planned.id, one.dueOn]));
  const rows = new Map(stored.filter(({ state }) => state === 'open').map((row: FollowUp) => [row.id, row.dueOn]));
  return [...open, ...planned.flatMap((one) => (rows.has(one.id) ? [{ ...one, dueOn: moved.get(one.id) ?? rows.get(one.id) ?? one.dueOn }] : []))];
}

export async function whatWouldBeDue(tools: Tools, facts: Partial<Settings>, span: Span, onProgress: Progress = () => undefined): Promise<WouldBeDue> {
  const today = dayOf(tools.now());
  const [settings, whole, firstOn] = [await tools.book.settings(), await readWhole(tools), await firstDay(tools)];
  const other: Settings = { ...settings, ...facts };
  const review = (by: Settings): readonly PlannedFollowUp[] => planReview(by, firstOn, today);
  const [now, then] = [new Map(review(settings).map((one) => [one.id, one])), new Map(review(other).map((one) => [one.id, one]))];
  for (const [index, piece] of whole.pieces.entries()) {
    for (const one of standing(await whole.plan(piece, settings), today)) now.set(one.id, one);
    for (const one of standing(await whole.plan(piece, other), today)) then.set(one.id, one);
    if (index % 100 === 99) onProgress(index + 1, whole.pieces.length);
  }
  onProgress(whole.pieces.length, whole.pieces.length);
  const isIn = ({ dueOn }: PlannedFollowUp): boolean => dueOn >= span.from && dueOn <= span.to;
  const inSpan = (all: ReadonlyMap<string, PlannedFollowUp>): readonly PlannedFollowUp[] => [...all.values()].filter(isIn).sort(soonest);
  const [before, after] = [inSpan(now), inSpan(then)];
  const moved = [...then.values()].sort(soonest).flatMap((planned) => { const was = now.get(planned.id); return was && was.dueOn !== planned.dueOn && (isIn(was) || isIn(planned)) ? [{ planned, from: was.dueOn }] : []; });
  return { now: before, would: after, added: after.filter(({ id }) => !now.has(id)), gone: before.filter(({ id }) => !then.has(id)), moved };
}
