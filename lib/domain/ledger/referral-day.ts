// The day by which a referral stands in the ledger. It must not know today.
import { wasOverBefore, type Referral } from '../referral.ts';

/** The day of the introduction; before there is one, the day it was written down, or its last day where it was over by then. */
export const dayOfReferral = (referral: Pick<Referral, 'introducedOn' | 'capturedOn' | 'closedOn' | 'closedWhy'>): string => referral.introducedOn ?? (wasOverBefore(referral) && referral.closedOn !== null ? referral.closedOn : referral.capturedOn);
export const oldestDayFirst = (a: Referral, b: Referral): number => {
  const [dayA, dayB] = [dayOfReferral(a), dayOfReferral(b)];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};
