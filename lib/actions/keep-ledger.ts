// The ledger of one referral: what was written down is corrected or taken out, steps of a delivery, through which tie it came, and from which referral.
import type { DeliveryStep, Moment, Worth } from '../domain/moment.ts';
import type { Referral } from '../domain/referral.ts';
import { fail, type Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import { changeReferral } from './change-referral.ts';
import type { Changed, Tools } from './tools.ts';

type Done = Promise<Result<Changed<Referral>, StoreProblem>>;
/** When it was written down stays. */
export type MomentFacts = Omit<Moment, 'id' | 'recordedAt'>;
export type WorthFacts = Omit<Worth, 'id'>;
export type StepFacts = Omit<DeliveryStep, 'id'>;

/** An order and what it is worth, in one save. */
export function noteOrder(tools: Tools, referral: Referral, facts: MomentFacts, worth: WorthFacts): Done {
  const [momentId, worthId] = [tools.newId(), tools.newId()];
  return changeReferral(tools, referral, { kind: 'noted', put: { moments: { [momentId]: { ...facts, id: momentId, recordedAt: tools.now().toISOString() } }, worth: { [worthId]: { ...worth, id: worthId } } } });
}

export const correctMoment = (tools: Tools, referral: Referral, moment: Moment, facts: MomentFacts): Done => changeReferral(tools, referral, { kind: 'noted', put: { moments: { [moment.id]: { ...moment, ...facts } } } });
export const takeOutMoment = (tools: Tools, referral: Referral, moment: Moment): Done => changeReferral(tools, referral, { kind: 'noted', put: { moments: { [moment.id]: null } } });
export const correctWorth = (tools: Tools, referral: Referral, worth: Worth, facts: WorthFacts): Done => changeReferral(tools, referral, { kind: 'noted', put: { worth: { [worth.id]: { ...worth, ...facts } } } });
export const takeOutWorth = (tools: Tools, referral: Referral, worth: Worth): Done => changeReferral(tools, referral, { kind: 'noted', put: { worth: { [worth.id]: null } } });

/** New without `step`. What was told of a step goes with its words. */
export function keepStep(tools: Tools, referral: Referral, facts: StepFacts, step: DeliveryStep | null = null): Done {
  const id = step?.id ?? tools.newId();
  const told = step && step.what !== facts.what ? Object.values(referral.moments).filter(({ kind, text }) => kind === 'delivery-told' && text === step.what) : [];
  const moments = Object.fromEntries(told.map((moment) => [moment.id, { ...moment, text: facts.what }]));
  return changeReferral(tools, referral, { kind: 'noted', put: { deliverySteps: { [id]: { id, ...facts } }, ...(told.length > 0 ? { moments } : {}) } });
}
export const takeOutStep = (tools: Tools, referral: Referral, step: DeliveryStep): Done => changeReferral(tools, referral, { kind: 'noted', put: { deliverySteps: { [step.id]: null } } });

export type TieFacts = Partial<Pick<Referral, 'tie' | 'business' | 'endedOn'>>;
export const tellTie = (tools: Tools, referral: Referral, facts: TieFacts): Done => changeReferral(tools, referral, { kind: 'noted', set: facts });

/** Null: it came from none. Nothing comes from what came from it: where another page made it so meanwhile, it is a conflict. */
export async function comeFrom(tools: Tools, referral: Referral, parentId: string | null): Done {
  const seen = new Set<string>();
  for (let id = parentId; id !== null && !seen.has(id); id = (await tools.book.referral(id))?.cameFromId ?? null) {
    if (id === referral.id) return fail('conflict');
    seen.add(id);
  }
  return changeReferral(tools, referral, { kind: 'noted', set: { cameFromId: parentId } });
}
