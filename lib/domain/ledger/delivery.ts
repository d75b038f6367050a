// The steps of a delivery, and whether the client was told of each.
import type { DeliveryStep, Moment } from '../moment.ts';
import type { Referral } from '../referral.ts';

/** The newest word to the client about a step; by its words, or by its id. */
export const toldOf = (referral: Pick<Referral, 'moments'>, step: DeliveryStep): Moment | null =>
  Object.values(referral.moments).filter(({ kind, text }) => kind === 'delivery-told' && (text === step.id || text === step.what)).sort((a, b) => (a.on + a.recordedAt < b.on + b.recordedAt ? 1 : -1))[0] ?? null;
export const stepsInOrder = (referral: Pick<Referral, 'deliverySteps'>): readonly DeliveryStep[] =>
  Object.values(referral.deliverySteps).sort((a, b) => (a.dueOn + a.id < b.dueOn + b.id ? -1 : 1));
