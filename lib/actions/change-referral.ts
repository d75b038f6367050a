// Every change of a referral goes through here: one save that also brings the follow-ups to what the record now asks for.
import { dayOf } from '../domain/day.ts';
import { asFields, type EventIntent, type EventKind } from '../domain/event.ts';
import { planFollowUps, reconcileFollowUps } from '../domain/plan-follow-ups.ts';
import { emptyReferral, type Referral } from '../domain/referral.ts';
import { ok, type Result } from '../domain/result.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Settings } from '../domain/settings.ts';
import type { StoreProblem } from '../store/book.ts';
import type { Changed, Tools } from './tools.ts';

export interface ReferralChange {
  readonly kind: EventKind;
  readonly set?: { readonly [Field in keyof Referral]?: Referral[Field] };
  readonly put?: { readonly [Field in 'threads' | 'evidence' | 'optIns' | 'allowedWords' | 'sentAnyway' | 'introducedTo' | 'moments' | 'worth' | 'deliverySteps']?: { readonly [key: string]: Referral[Field][string] | null } };
}

/** The row after a change, before it is stored: what plans are made from. */
export function afterChange(referral: Referral, change: ReferralChange): Referral {
  const next: Record<string, unknown> = { ...referral, ...change.set };
  for (const [field, entries] of Object.entries(change.put ?? {})) {
    const kept: Record<string, unknown> = { ...(next[field] as Record<string, unknown> | undefined) };
    for (const [key, entry] of Object.entries(entries)) if (entry === null) delete kept[key]; else kept[key] = entry;
    next[field] = kept;
  }
  return { ...referral, ...next };
}

/** The follow-up events that a record asks for. */
export function followUpIntents(next: Referral, stored: readonly FollowUp[], settings: Settings, today: string): readonly EventIntent[] {
  const { open, drop } = reconcileFollowUps(planFollowUps(next, settings, next.capturedOn || today), stored);
  return [
    ...open.map((p): EventIntent => ({ subject: { type: 'follow-up', id: p.id }, kind: 'planned', set: { referralId: p.referralId, personId: p.personId, kind: p.kind, dueOn: p.dueOn, since: p.since, state: 'open', note: null } })),
    ...drop.map((f): EventIntent => ({ subject: { type: 'follow-up', id: f.id }, kind: 'dropped', set: { state: 'dropped' } })),
  ];
}

export const referralIntent = (id: string, change: ReferralChange): EventIntent => ({
  subject: { type: 'referral', id }, kind: change.kind,
  ...(change.set ? { set: asFields(change.set) } : {}),
  ...(change.put ? { put: asFields(change.put) } : {}),
});

/** Saves a change of one referral. `expect` is the revision the person was looking at (default: the row's). `also` goes into the same save. */
export async function changeReferral(tools: Tools, referral: Referral, change: ReferralChange, options: { readonly operation?: string; readonly also?: readonly EventIntent[] } = {}): Promise<Result<Changed<Referral>, StoreProblem>> {
  const [stored, settings] = await Promise.all([tools.book.followUpsOf(referral.id), tools.book.settings()]);
  const next = afterChange(referral, change);
  const intents = [referralIntent(referral.id, change), ...followUpIntents(next, stored, settings, dayOf(tools.now())), ...(options.also ?? [])];
  const saved = await tools.book.commit({ operation: options.operation ?? tools.newId(), intents, expect: { [referral.id]: referral.revision } });
  if (!saved.ok) return saved;
  const row = await tools.book.referral(referral.id);
  return ok({ value: row ?? { ...emptyReferral(referral.id), ...next }, events: saved.value.events });
}
