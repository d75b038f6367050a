// The ledger of one referral: an order with what it is worth, steps of a delivery, through which tie it came, and from which referral.
import type { DeliveryStep, Moment, Worth } from '../domain/moment.ts';
import type { Referral } from '../domain/referral.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import { changeReferral } from './change-referral.ts';
import { noteMoment, noteWorth } from './note.ts';
import { takeBack } from './take-back.ts';
import type { Changed, Tools } from './tools.ts';

type Done = Promise<Result<Changed<Referral>, StoreProblem>>;
export type WorthFacts = Omit<Worth, 'id'>;
export type StepFacts = Omit<DeliveryStep, 'id'>;

/** Both or neither, and taken back together. */
export async function noteOrder(tools: Tools, referral: Referral, order: Omit<Moment, 'id' | 'recordedAt'>, facts: WorthFacts): Done {
  const worth = await noteWorth(tools, referral, facts);
  if (!worth.ok) return worth;
  const moment = await noteMoment(tools, worth.value.value, order);
  if (moment.ok) return ok({ value: moment.value.value, events: [...worth.value.events, ...moment.value.events] });
  await takeBack(tools, worth.value.events);
  return moment;
}

/** New without `step`. */
export function keepStep(tools: Tools, referral: Referral, facts: StepFacts, step: DeliveryStep | null = null): Done {
  const id = step?.id ?? tools.newId();
  return changeReferral(tools, referral, { kind: 'noted', put: { deliverySteps: { [id]: { id, ...facts } } } });
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
