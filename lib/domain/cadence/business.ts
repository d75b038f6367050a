// What became of the business of a referral: since when it is won, whether it lasts, when it came to nothing, what is open between us.
import { inOrder, type Moment, type MomentKind } from '../moment.ts';
import { ME } from '../person.ts';
import type { Referral } from '../referral.ts';

/** Of these kinds, oldest first. */
export const momentsOf = (referral: Referral, ...kinds: readonly MomentKind[]): readonly Moment[] => {
  const moments = Object.values(referral.moments);
  return moments.length === 0 ? [] : inOrder(referral.moments).filter(({ kind }) => kinds.includes(kind));
};
/** The last of these days. */
export const latestOf = (days: readonly (string | null | undefined)[]): string | null => days.reduce<string | null>((last, day) => (day && (last === null || day > last) ? day : last), null);

/** The outcome decides; an order, or money that came in, counts while nobody said how it ended. */
export function wonOn(referral: Referral): string | null {
  const { outcome } = referral;
  if (outcome?.result === 'lost' || outcome?.result === 'no-response') return null;
  const days = [momentsOf(referral, 'order')[0]?.on, outcome?.result === 'won' ? outcome.on : null, ...Object.values(referral.worth).map(({ on }) => on)].filter((day) => typeof day === 'string');
  return days.reduce<string | null>((first, day) => (first === null || day < first ? day : first), null);
}
/** It was won, and nobody ended it. */
export const lasts = (referral: Referral): boolean => !referral.removed && referral.closedOn === null && referral.endedOn === null && wonOn(referral) !== null;
/** Somebody sent them, I serve them, and it goes on. */
export const isMyClient = (referral: Referral, personId: string): boolean => referral.direction === 'received' && referral.providerId === ME && referral.prospectId === personId && lasts(referral);

/** Introduced or passed on, and nothing came of it. */
export function cameToNothingOn(referral: Referral): string | null {
  const { outcome, closedOn, closedWhy } = referral;
  if (outcome?.result === 'lost' || outcome?.result === 'no-response') return outcome.on;
  if (outcome || closedOn === null || wonOn(referral) !== null) return null;
  return closedWhy === 'declined' || closedWhy === 'no-answer' || closedWhy === 'no-need' ? closedOn : null;
}

/** After it in time, by the day and then by when it was written down. */
export const isAfter = (moment: Pick<Moment, 'on' | 'recordedAt'>, other: Pick<Moment, 'on' | 'recordedAt'>): boolean => moment.on > other.on || (moment.on === other.on && moment.recordedAt >= other.recordedAt);

/** Complaints to which no apology was written yet. */
export function openComplaints(referral: Referral): readonly Moment[] {
  const apologies = momentsOf(referral, 'apologised');
  return momentsOf(referral, 'complaint').filter((complaint) => !apologies.some((apology) => isAfter(apology, complaint)));
}
