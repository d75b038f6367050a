// What of a referral falls into which stretch of time: begun, won, paid, thanked for, reported on. It knows no other referral.
import { dayOfReferral } from '../ledger/referral-day.ts';
import { inOrder, type Moment, type MomentKind, type Worth } from '../moment.ts';
import { ME, type PersonId } from '../person.ts';
import { isForgotten, wasOverBefore, type Referral } from '../referral.ts';
import { worthOf } from '../worth.ts';
import { isWithin, type Period } from './period.ts';

export type Happening = 'captured' | 'introduced' | 'won' | 'ended' | 'paid' | 'thanked' | 'reported';
export interface DatedHappening {
  readonly what: Happening;
  readonly on: string;
}

/** What was no referral is nobody's to look back on. */
export const isCounted = (referral: Referral): boolean => !referral.removed && referral.closedWhy !== 'not-a-referral';
export const momentsOf = (referral: Pick<Referral, 'moments'>, ...kinds: readonly MomentKind[]): readonly Moment[] => inOrder(referral.moments).filter(({ kind }) => kinds.includes(kind));
export const newestOf = (referral: Pick<Referral, 'moments'>, ...kinds: readonly MomentKind[]): Moment | null => momentsOf(referral, ...kinds).at(-1) ?? null;

/** The day it became business, once however often it paid. */
export function wonOn({ outcome, moments }: Pick<Referral, 'outcome' | 'moments'>): string | null {
  const days = [...(outcome?.result === 'won' ? [outcome.on] : []), ...momentsOf({ moments }, 'order').map(({ on }) => on)].sort();
  return days[0] ?? null;
}

/** The day it was written down; none where it was over by then: writing that down is nothing that happened to it. */
const writtenOn = (referral: Referral): string => (wasOverBefore(referral) ? '' : referral.capturedOn);
/** The day it began: one that was only found again later began when the two were introduced. */
export const begunOn = (referral: Referral): string => [writtenOn(referral), referral.introducedOn ?? ''].filter((day) => day !== '').sort()[0] ?? dayOfReferral(referral);

export function happeningsOf(referral: Referral): readonly DatedHappening[] {
  const { introducedOn, thankedOn, outcome, closedOn } = referral;
  const won = wonOn(referral);
  const at = (what: Happening, ...days: readonly (string | null | undefined)[]): readonly DatedHappening[] => days.flatMap((on) => (on ? [{ what, on }] : []));
  return [
    ...at('captured', writtenOn(referral)), ...at('introduced', introducedOn), ...at('won', won), ...at('ended', closedOn, outcome && outcome.result !== 'won' ? outcome.on : null),
    ...at('paid', ...worthOf(referral).map(({ on }) => on)), ...at('thanked', thankedOn, ...momentsOf(referral, 'letter').map(({ on }) => on)), ...at('reported', ...momentsOf(referral, 'reported').map(({ on }) => on)),
  ];
}

export const belongsTo = (referral: Referral, period: Period): boolean => isCounted(referral) && happeningsOf(referral).some(({ on }) => isWithin(period, on));
export const amountsIn = (referral: Referral, period: Period): readonly Worth[] => worthOf(referral).filter(({ on }) => isWithin(period, on));
export const isReviewed = (referral: Referral, period: Pick<Period, 'id'>): boolean => momentsOf(referral, 'reviewed').some(({ text }) => text === period.id);

export const isIntroduced = (referral: Referral): boolean => referral.introducedOn !== null || referral.introducedInWriting || (referral.direction === 'received' && referral.prospectId !== null);
/** Null where it is nobody, myself, or somebody who was forgotten. */
export const reachable = (referral: Referral, id: PersonId | null): PersonId | null => (id === null || id === ME || isForgotten(referral, id) ? null : id);
/** Whoever had the need; where I had it myself, whoever met it. */
export const clientOf = (referral: Referral): PersonId | null => (referral.prospectId === ME ? referral.providerId : referral.prospectId);

export type Went = 'well' | 'badly' | 'nothing' | 'open';
export function howItWent(referral: Referral): Went {
  const complaint = newestOf(referral, 'complaint')?.on ?? '';
  const mended = newestOf(referral, 'apologised', 'client-word', 'result')?.on ?? '';
  if (referral.outcome?.result === 'problem' || complaint > mended) return 'badly';
  if (wonOn(referral) !== null || referral.outcome?.result === 'met') return 'well';
  if (referral.outcome !== null || referral.closedOn !== null) return 'nothing';
  return 'open';
}
