// The steps of a delivery, and whether the client was told of each.
import type { DeliveryStep, Moment } from '../moment.ts';
import type { Referral } from '../referral.ts';

/** The ids of the steps that a moment told of. */
const idsIn = ({ text }: Pick<Moment, 'text'>): readonly string[] => (text ?? '').split(/\s+/u).filter(Boolean);
/** The newest word to the client about a step. */
export const toldOf = (referral: Pick<Referral, 'moments'>, step: DeliveryStep): Moment | null =>
  Object.values(referral.moments).filter((moment) => moment.kind === 'delivery-told' && idsIn(moment).includes(step.id)).sort((a, b) => (a.on + a.recordedAt < b.on + b.recordedAt ? 1 : -1))[0] ?? null;
/** The steps that a moment told of, as far as they still stand there. */
export const stepsToldBy = ({ deliverySteps }: Pick<Referral, 'deliverySteps'>, moment: Moment): readonly DeliveryStep[] => (moment.kind === 'delivery-told' ? idsIn(moment).flatMap((id) => deliverySteps[id] ?? []) : []);
export const stepsInOrder = (referral: Pick<Referral, 'deliverySteps'>): readonly DeliveryStep[] =>
  Object.values(referral.deliverySteps).sort((a, b) => (a.dueOn + a.id < b.dueOn + b.id ? -1 : 1));
