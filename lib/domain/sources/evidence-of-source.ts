// The figures that one source's tally comes down to, before anything is made of them: how many in how many years, how many ripe, how many won, for how much.
import { daysBetween } from '../day.ts';
import { sumsOf } from '../worth.ts';
import { isRipe, wonOf, type Case, type SourceTally } from './tally.ts';

export interface Evidence {
  /** Cases, each counting less the longer ago it was, without the one by which they came into the book. */
  readonly sent: number;
  /** The years in which they could have sent somebody, counted in the same way. */
  readonly years: number;
  readonly ripe: number;
  readonly won: number;
  /** Minor units, in the main currency only. */
  readonly amounts: readonly number[];
}

/** What was so many years ago counts half: people stop, and people begin. */
const HALF_AFTER_YEARS = 4;
const DECAY = Math.LN2 / HALF_AFTER_YEARS;
const yearsAgo = (on: string, today: string): number => Math.max(0, daysBetween(on, today) / 365.25);

/** The currency most of the business came in; null where no amount is known. */
export const mainCurrency = (tallies: Iterable<SourceTally>): string | null =>
  sumsOf([...tallies].flatMap((tally) => wonOf(tally).flatMap(({ sums }) => sums.filter(({ minor }) => minor > 0))))[0]?.currency ?? null;

export function evidenceOf(tally: SourceTally, today: string, currency: string | null): Evidence {
  const { cases } = tally;
  const dated = cases.filter(({ on }) => on !== '');
  const since = tally.knownSince ?? dated[0]?.on ?? today;
  // Whoever came into the book by sending somebody was bound to have sent one: that one says nothing of how often.
  const counted = dated.slice(dated[0]?.on === since ? 1 : 0);
  const ripe = cases.filter(isRipe);
  const amountOf = ({ sums }: Case): number => sums.find((sum) => sum.currency === currency)?.minor ?? 0;
  return {
    sent: counted.reduce((sum, { on }) => sum + Math.exp(-DECAY * yearsAgo(on, today)), 0),
    years: (1 - Math.exp(-DECAY * yearsAgo(since, today))) / DECAY,
    ripe: ripe.length,
    won: wonOf(tally).length,
    amounts: wonOf(tally).map(amountOf).filter((minor) => minor > 0),
  };
}
