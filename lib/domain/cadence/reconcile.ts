// What has to change so that the stored follow-ups are the planned ones. What is done, put off or the person's own stays.
import type { FollowUp } from '../follow-up.ts';
import type { PlannedFollowUp } from './planned.ts';

export interface Reconciled {
  readonly open: readonly PlannedFollowUp[];
  /** Planned for another day, or about somebody else, than it stands. */
  readonly move: readonly { readonly planned: PlannedFollowUp; readonly dueOn: string }[];
  readonly drop: readonly FollowUp[];
}

/** The day the rules gave it. Before that day was kept, only what nobody ever touched is known to stand where they put it. */
const plannedFor = (followUp: FollowUp): string | null => followUp.plannedFor ?? (followUp.revision === 1 ? followUp.dueOn : null);

function moveOf(planned: PlannedFollowUp, followUp: FollowUp): Reconciled['move'][number] | null {
  const before = plannedFor(followUp);
  const isPutOff = before === null || followUp.dueOn !== before;
  const dueOn = isPutOff || planned.isAnyDay ? followUp.dueOn : planned.dueOn;
  const isSame = dueOn === followUp.dueOn && planned.personId === followUp.personId && planned.since === followUp.since && planned.referralId === followUp.referralId;
  return isSame ? null : { planned, dueOn };
}

/** `today`: what would have lapsed by then is not begun any more. */
export function reconcileFollowUps(planned: readonly PlannedFollowUp[], stored: readonly FollowUp[], today: string | null = null): Reconciled {
  const known = new Map(stored.map((followUp) => [followUp.id, followUp]));
  const wanted = new Set(planned.map((p) => p.id));
  const hasLapsed = (p: PlannedFollowUp): boolean => today !== null && p.lapsesOn !== null && p.lapsesOn < today;
  return {
    open: planned.filter((p) => (!known.has(p.id) || known.get(p.id)?.state === 'dropped') && !hasLapsed(p)),
    move: planned.flatMap((p) => {
      const followUp = known.get(p.id);
      return (followUp?.state === 'open' && moveOf(p, followUp)) || [];
    }),
    drop: stored.filter((f) => f.state === 'open' && f.kind !== 'own-note' && !wanted.has(f.id)),
  };
}
