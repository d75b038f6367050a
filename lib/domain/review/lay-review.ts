// A whole review from what was read of the book: entries, figures, amounts, what is open, whom to plan with, what to post. The same rows always give the same review.
import type { FollowUp } from '../follow-up.ts';
import type { Person, PersonId } from '../person.ts';
import type { Direction } from '../reading.ts';
import type { Referral } from '../referral.ts';
import type { Sum } from '../worth.ts';
import { sumsOf } from '../worth.ts';
import { amountsIn, begunOn, belongsTo, isReviewed, reachable, wonOn } from './entry.ts';
import { amountsOf, figuresOf, type Amount, type Figures } from './figures.ts';
import { lettersOf, type Letter } from './letters.ts';
import { openLoops, type Loop } from './loops.ts';
import type { Period } from './period.ts';
import { stepsOf, type PersonLookup, type Step } from './steps.ts';

export interface Entry {
  readonly referral: Referral;
  readonly begunOn: string;
  /** Begun before the time that is looked back on; something happened in it. */
  readonly isFromBefore: boolean;
  readonly sums: readonly Sum[];
  readonly steps: readonly Step[];
  readonly isReviewed: boolean;
}
/** Somebody who sent business, and how much of this review came from them. */
export interface SourceInReview {
  readonly personId: PersonId;
  readonly sent: number;
  readonly won: number;
}
export interface Review {
  readonly period: Period;
  readonly before: Period;
  readonly received: readonly Entry[];
  readonly given: readonly Entry[];
  readonly figures: Figures;
  readonly amounts: Readonly<Record<Direction, readonly Amount[]>>;
  readonly loops: readonly Loop[];
  readonly sources: readonly SourceInReview[];
  readonly letters: readonly Letter[];
}
export interface ReviewRows {
  /** Of the period and the one before. */
  readonly referrals: readonly Referral[];
  /** Business from before of which somebody is to hear; it has no entry of its own. */
  readonly lasting?: readonly Referral[];
  readonly people: ReadonlyMap<PersonId, Person>;
  /** By referral, done ones too. */
  readonly followUps: ReadonlyMap<string, readonly FollowUp[]>;
  /** Today, YYYY-MM-DD: what falls due later is not left open. */
  readonly today: string;
}

const inOrder = (a: Entry, b: Entry): number => Number(a.isFromBefore) - Number(b.isFromBefore) || (a.begunOn < b.begunOn ? -1 : a.begunOn > b.begunOn ? 1 : a.referral.id < b.referral.id ? -1 : 1);

function sourcesIn(received: readonly Entry[]): readonly SourceInReview[] {
  const sources = new Map<PersonId, { sent: number; won: number }>();
  for (const { referral } of received) {
    const id = reachable(referral, referral.introducerId);
    if (id === null) continue;
    const source = sources.get(id) ?? { sent: 0, won: 0 };
    sources.set(id, { sent: source.sent + 1, won: source.won + (wonOn(referral) === null ? 0 : 1) });
  }
  return [...sources].map(([personId, counts]) => ({ personId, ...counts })).sort((a, b) => b.sent - a.sent || b.won - a.won);
}

export function layReview({ referrals, lasting = [], people, followUps, today }: ReviewRows, period: Period, before: Period): Review {
  const personOf: PersonLookup = (id) => { const person = people.get(id ?? ''); return person && !person.removed ? person : null; };
  const ours = referrals.filter((referral) => belongsTo(referral, period));
  const entries = ours.map((referral): Entry => ({
    referral, begunOn: begunOn(referral), isFromBefore: begunOn(referral) < period.from, sums: sumsOf(amountsIn(referral, period)),
    steps: stepsOf(referral, period, personOf), isReviewed: isReviewed(referral, period),
  })).sort(inOrder);
  const received = entries.filter(({ referral }) => referral.direction === 'received');
  const given = entries.filter(({ referral }) => referral.direction === 'given');
  const inTurn = [...received, ...given].map(({ referral }) => referral);
  return {
    period, before, received, given, figures: figuresOf(referrals, period, before),
    amounts: { given: amountsOf(referrals, 'given', period), received: amountsOf(referrals, 'received', period) },
    loops: openLoops([...inTurn, ...lasting], period, followUps, personOf, today), sources: sourcesIn(received), letters: lettersOf(inTurn, period, followUps),
  };
}
