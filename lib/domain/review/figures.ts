// How much was given and received in a stretch of time, and what came of it. Currencies are never added; a referral is counted once, where it began, and once more where it became business.
import type { Direction } from '../reading.ts';
import type { Worth } from '../moment.ts';
import type { Referral } from '../referral.ts';
import { sumsOf, type Sum } from '../worth.ts';
import { amountsIn, begunOn, isCounted, wonOn } from './entry.ts';
import { isWithin, type Period } from './period.ts';

export interface DirectionFigures {
  /** Referrals that began in it. */
  readonly begun: number;
  /** Tips that began in it and are no referrals so far. */
  readonly leads: number;
  /** Became business in it, whenever they began. */
  readonly won: number;
  /** Of those: begun before. */
  readonly wonFromBefore: number;
  readonly sums: readonly Sum[];
  /** Of the stretch before, to compare with. */
  readonly sumsBefore: readonly Sum[];
}
export type Figures = Readonly<Record<Direction, DirectionFigures>>;

export interface Amount extends Worth {
  readonly referral: Referral;
}
const byDay = (a: Amount, b: Amount): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.referral.id < b.referral.id ? -1 : 1);
export const amountsOf = (referrals: readonly Referral[], direction: Direction, period: Period): readonly Amount[] =>
  referrals.filter((referral) => referral.direction === direction && isCounted(referral)).flatMap((referral) => amountsIn(referral, period).map((worth) => ({ ...worth, referral }))).sort(byDay);

function figuresFor(referrals: readonly Referral[], direction: Direction, period: Period, before: Period): DirectionFigures {
  const ours = referrals.filter((referral) => referral.direction === direction && isCounted(referral));
  const begun = ours.filter((referral) => isWithin(period, begunOn(referral)));
  const won = ours.filter((referral) => isWithin(period, wonOn(referral) ?? ''));
  return {
    begun: begun.filter(({ form }) => form === 'referral').length, leads: begun.filter(({ form }) => form === 'lead').length,
    won: won.length, wonFromBefore: won.filter((referral) => begunOn(referral) < period.from).length,
    sums: sumsOf(amountsOf(ours, direction, period)), sumsBefore: sumsOf(amountsOf(ours, direction, before)),
  };
}

export const figuresOf = (referrals: readonly Referral[], period: Period, before: Period): Figures => ({ given: figuresFor(referrals, 'given', period, before), received: figuresFor(referrals, 'received', period, before) });
