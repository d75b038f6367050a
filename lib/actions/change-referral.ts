// Every change of a referral goes through here: one save that also brings the follow-ups to what the record now asks for.
import { asFields, type EventIntent, type EventKind } from '../domain/event.ts';
import { emptyReferral, type Referral } from '../domain/referral.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import type { PlannedSave } from './save-with-plan.ts';
import type { Changed, Tools } from './tools.ts';

export interface ReferralChange {
  readonly kind: EventKind;
  readonly set?: { readonly [Field in keyof Referral]?: Referral[Field] };
  readonly put?: { readonly [Field in 'threads' | 'evidence' | 'optIns' | 'allowedWords' | 'sentAnyway' | 'introducedTo' | 'moments' | 'worth' | 'deliverySteps']?: { readonly [key: string]: Referral[Field][string] | null } };
}

export const referralIntent = (id: string, change: ReferralChange): EventIntent => ({
  subject: { type: 'referral', id }, kind: change.kind,
  ...(change.set ? { set: asFields(change.set) } : {}),
  ...(change.put ? { put: asFields(change.put) } : {}),
});

/** Saves a change of one referral. The revision the person was looking at is expected. `also` goes into the same save. */
export async function changeReferral(tools: Tools, referral: Referral, change: ReferralChange, options: Omit<PlannedSave, 'referral' | 'person'> = {}): Promise<Result<Changed<Referral>, StoreProblem>> {
  const { saveWithPlan } = await import('./save-with-plan.ts'); // no page waits for the rules at its start
  const saved = await saveWithPlan(tools, { ...options, referral: { row: referral, intent: referralIntent(referral.id, change) } });
  if (!saved.ok) return saved;
  return ok({ value: (await tools.book.referral(referral.id)) ?? { ...emptyReferral(referral.id), ...saved.value.referral }, events: saved.value.events });
}
