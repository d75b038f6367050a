// The follow-up events that a plan asks for: opened, moved, dropped; and those whose deed is done by the same save.
import { asFields, type EventIntent } from '../domain/event.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { PlannedFollowUp } from '../domain/cadence/planned.ts';
import { reconcileFollowUps } from '../domain/cadence/reconcile.ts';

/** `mail`: by a mail that was sent; `me`: the person says so. Null: it stays open. */
export type FinishedBy = (followUp: FollowUp) => 'mail' | 'me' | null;
const nothing: FinishedBy = () => null;

/** Rows as they stand once what this save does is done. */
export const withFinished = (stored: readonly FollowUp[], finished: FinishedBy = nothing, today: string): readonly FollowUp[] =>
  stored.map((row) => {
    const by = row.state === 'open' ? finished(row) : null;
    return by === null ? row : { ...row, state: 'done', doneOn: today, doneBy: by === 'mail' ? 'mail' : null };
  });

const about = (id: string, kind: EventIntent['kind'], set: Partial<FollowUp>): EventIntent => ({ subject: { type: 'follow-up', id }, kind, set: asFields(set) });

export function finishIntents(stored: readonly FollowUp[], after: readonly FollowUp[]): readonly EventIntent[] {
  return after.flatMap((row, i) => (row === stored[i] ? [] : [about(row.id, 'done', { state: 'done', doneOn: row.doneOn ?? null, doneBy: row.doneBy ?? null })]));
}

export function planIntents(planned: readonly PlannedFollowUp[], stored: readonly FollowUp[], today: string): readonly EventIntent[] {
  const { open, move, drop } = reconcileFollowUps(planned, stored, today);
  return [
    ...open.map(({ id, referralId, personId, kind, dueOn, since }) => about(id, 'planned', { referralId, personId, kind, dueOn, plannedFor: dueOn, since, state: 'open', note: null })),
    ...move.map(({ planned: { id, referralId, personId, since, dueOn: plannedFor }, dueOn }) => about(id, 'planned', { referralId, personId, since, dueOn, ...(dueOn === plannedFor ? { plannedFor } : {}) })),
    ...drop.map(({ id }) => about(id, 'dropped', { state: 'dropped' })),
  ];
}
