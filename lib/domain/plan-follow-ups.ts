// Which things are due for a referral, from what happened so far. The same record always gives the same list, under the same ids.
import { addDays } from './day.ts';
import type { FollowUp, FollowUpKind } from './follow-up.ts';
import { ME, type PersonId } from './person.ts';
import { bothSaidYes, hasForgottenSide, isForgotten, oldestUnusedYes, optInOf, partyOf, toldOfSilence, wasReminded, type Referral } from './referral.ts';
import type { Settings } from './settings.ts';

export interface PlannedFollowUp {
  readonly id: string;
  readonly referralId: string;
  readonly personId: PersonId | null;
  readonly kind: FollowUpKind;
  readonly dueOn: string;
  readonly since: string | null;
}
type Days = Pick<Settings, 'chaseAfterDays' | 'evaluateAfterDays' | 'thankAfterDays' | 'checkLeadAfterDays' | 'yesLastsDays'>;

const SIDES = ['prospect', 'provider'] as const;

/** What is wanted now; `capturedOn` is the day the record was made. */
export function planFollowUps(referral: Referral, days: Days, capturedOn: string): readonly PlannedFollowUp[] {
  const planned: PlannedFollowUp[] = [];
  const plan = (kind: FollowUpKind, personId: PersonId | null, dueOn: string, since: string | null, cause: string): void => {
    planned.push({ id: `${referral.id}:${kind}:${cause}`, referralId: referral.id, personId, kind, dueOn, since });
  };
  const { introducerId } = referral;
  if (referral.removed || referral.closedWhy === 'not-a-referral') return planned;
  if (introducerId && introducerId !== ME && !referral.thankedOn && !isForgotten(referral, introducerId)) plan('thank-introducer', introducerId, addDays(capturedOn, days.thankAfterDays), capturedOn, introducerId);
  if (hasForgottenSide(referral)) return planned;
  const told = referral.closedOn ? toldOfSilence(referral) : null;
  if (referral.closedOn && told) plan('tell-no', told, referral.closedOn, null, referral.closedOn);
  if (referral.closedOn || referral.outcome) return planned;
  if (referral.introducedOn) {
    const other = referral.providerId === ME ? referral.prospectId : referral.providerId;
    plan('ask-how-it-went', other, addDays(referral.introducedOn, days.evaluateAfterDays), referral.introducedOn, referral.introducedOn);
    return planned;
  }
  if (referral.form === 'lead' || !referral.need || referral.actual === 'someday') {
    plan('check-need', referral.prospectId, addDays(capturedOn, days.checkLeadAfterDays), capturedOn, capturedOn);
    return planned;
  }
  if (referral.direction === 'received') return planned;
  const refusal = SIDES.find((side) => ['declined', 'withdrawn'].includes(optInOf(referral, side).state));
  if (refusal) {
    const told = refusal === 'prospect' ? 'provider' : 'prospect';
    const state = optInOf(referral, told).state;
    const on = optInOf(referral, refusal).entry?.on ?? capturedOn;
    if (partyOf(referral, told) && state !== 'not-asked' && state !== 'declined') plan('tell-no', partyOf(referral, told), on, on, optInOf(referral, refusal).entry?.id ?? on);
    return planned;
  }
  // Where one side stays silent after the reminder, the other is not asked for nothing.
  const isSilent = SIDES.some((side) => optInOf(referral, side).state === 'asked' && wasReminded(referral, side));
  for (const side of SIDES) {
    const personId = partyOf(referral, side);
    const optIn = optInOf(referral, side);
    if (!personId || personId === ME) continue;
    if (optIn.state === 'not-asked' && !isSilent) plan(side === 'prospect' ? 'ask-prospect' : 'ask-provider', personId, capturedOn, capturedOn, personId);
    // One reminder, never two: after it the person decides.
    const next = wasReminded(referral, side) ? 'let-rest' : side === 'prospect' ? 'chase-prospect' : 'chase-provider';
    if (optIn.state === 'asked' && optIn.entry) plan(next, personId, addDays(optIn.entry.on, days.chaseAfterDays), optIn.entry.on, optIn.entry.id);
  }
  const yes = oldestUnusedYes(referral);
  if (yes && days.yesLastsDays > 0) plan('check-yes', yes.personId, addDays(yes.on, days.yesLastsDays), yes.on, yes.id);
  if (bothSaidYes(referral)) {
    const last = SIDES.map((side) => optInOf(referral, side).entry?.on ?? capturedOn).sort().at(-1) ?? capturedOn;
    plan('introduce', referral.prospectId, last, last, last);
  }
  return planned;
}

/** What has to change so that the stored follow-ups are the planned ones. What is done, put off or the person's own stays. */
export function reconcileFollowUps(planned: readonly PlannedFollowUp[], stored: readonly FollowUp[]): { readonly open: readonly PlannedFollowUp[]; readonly drop: readonly FollowUp[] } {
  const known = new Map(stored.map((followUp) => [followUp.id, followUp]));
  const wanted = new Set(planned.map((p) => p.id));
  return {
    open: planned.filter((p) => !known.has(p.id) || known.get(p.id)?.state === 'dropped'),
    drop: stored.filter((f) => f.state === 'open' && f.kind !== 'own-note' && !wanted.has(f.id)),
  };
}
