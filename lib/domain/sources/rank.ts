// The order of sources by the business a year that one may expect of them, drawn towards the usual where there is little to go by. No rank under three cases; what is too near to tell apart is not told apart.
import { atOnce } from '../at-once.ts';
import { evidenceOf, mainCurrency, type Evidence } from './evidence-of-source.ts';
import { digamma, product, rangeOf, shareRange, trigamma, type LogSpread, type Range } from './spread.ts';
import { isRipe, type SourceTally } from './tally.ts';
import { usualOf, type Usual } from './usual.ts';

export interface Estimate extends Range {
  /** The middle of the range, in business a year: in the main currency's minor units, or in cases where no amounts are known. For the order and the bar; never shown as a figure. */
  readonly worth: number;
  /** Of the people they send, the share that becomes business: 0 to 1, in four chances of five. */
  readonly share: Range;
  /** People they send in a year. */
  readonly rate: Range;
}
/** Against a usual source: surely more, surely less, or the cases do not tell. */
export type Standing = 'above' | 'below' | 'open';
export interface RankedSource {
  readonly tally: SourceTally;
  readonly estimate: Estimate;
  readonly standing: Standing;
  /** Equal ones share a place. */
  readonly place: number;
  /** Among the ten to twenty per cent to be closest to. */
  readonly isClosest: boolean;
}
export interface Ranking {
  readonly ranked: readonly RankedSource[];
  /** Who has sent somebody, but too few to say. The most cases first. */
  readonly few: readonly SourceTally[];
  /** Null: no amounts are known, and business is only counted. */
  readonly currency: string | null;
  /** Amounts in these were not compared. */
  readonly leftOut: readonly string[];
}

export const FEWEST_CASES = 3;

function valueOf({ amounts }: Evidence, usual: Usual['value']): LogSpread {
  if (!usual) return { mean: 0, variance: 0 };
  const logs = amounts.map(Math.log);
  const variance = 1 / (1 / usual.between + logs.length / usual.within);
  return { mean: variance * (usual.mean / usual.between + logs.reduce((sum, x) => sum + x, 0) / usual.within), variance };
}

/** Counts and times are put together with what is usual (gamma-Poisson, beta-binomial, normal logarithms). */
export function estimateOf(evidence: Evidence, usual: Usual): Estimate {
  const [shape, years] = [usual.rate.shape + evidence.sent, usual.rate.years + evidence.years];
  const [alpha, beta] = [usual.share.alpha + evidence.won, usual.share.beta + evidence.ripe - evidence.won];
  const rate: LogSpread = { mean: digamma(shape) - Math.log(years), variance: trigamma(shape) };
  const share: LogSpread = { mean: digamma(alpha) - digamma(alpha + beta), variance: trigamma(alpha) - trigamma(alpha + beta) };
  const value = valueOf(evidence, usual.value);
  const all = product(rate, share, value);
  return { ...rangeOf(all), worth: Math.exp(all.mean), share: shareRange(alpha, beta), rate: rangeOf(rate) };
}

const NOTHING: Evidence = { sent: 0, years: 0, ripe: 0, won: 0, amounts: [] };
const isTied = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** How many of the first are the ones to be closest to: between a tenth and a fifth of all who sent somebody, cut where the next one is furthest off; none where nothing tells them apart. */
export function closestCount(inOrder: readonly number[], all: number): number {
  const [least, most] = [Math.max(1, Math.ceil(all / 10)), Math.min(inOrder.length, Math.max(1, Math.floor(all / 5)))];
  let [best, count] = [1 + 1e-9, 0];
  for (let cut = Math.min(least, most); cut >= 1 && cut <= most && inOrder.length > 1; cut++) {
    const gap = (inOrder[cut - 1] ?? 0) / (inOrder[cut] ?? 0);
    if (cut < inOrder.length && gap > best) [best, count] = [gap, cut];
  }
  return count;
}

export const rankSources = (tallies: Iterable<SourceTally>, today: string): Ranking => atOnce(ranking(tallies, today));

/** The same a piece at a time: whoever runs it may pause in between. */
export function* ranking(tallies: Iterable<SourceTally>, today: string): Generator<undefined, Ranking> {
  const senders = [...tallies].filter(({ cases }) => cases.length > 0);
  yield;
  const currency = mainCurrency(senders);
  const evidences: Evidence[] = [];
  for (const tally of senders) {
    evidences.push(evidenceOf(tally, today, currency));
    yield;
  }
  const usual = usualOf(evidences);
  const ordinary = estimateOf(NOTHING, usual).worth;
  const enough = (tally: SourceTally): boolean => tally.cases.filter(isRipe).length >= FEWEST_CASES;
  const estimated: { readonly tally: SourceTally; readonly estimate: Estimate }[] = [];
  for (const [i, tally] of senders.entries()) {
    if (enough(tally)) estimated.push({ tally, estimate: estimateOf(evidences[i] ?? NOTHING, usual) });
    yield;
  }
  const inOrder = estimated.sort((a, b) => (isTied(a.estimate.worth, b.estimate.worth) ? (a.tally.personId < b.tally.personId ? -1 : 1) : b.estimate.worth - a.estimate.worth));
  const closest = closestCount(inOrder.map(({ estimate }) => estimate.worth), senders.length);
  let place = 0;
  const ranked = inOrder.map(({ tally, estimate }, i): RankedSource => {
    const before = inOrder[i - 1];
    if (!before || !isTied(before.estimate.worth, estimate.worth)) place = i + 1;
    // Whoever is expected to bring less than a usual one is nobody to be closest to, whatever the others are.
    const isClosest = i < closest && estimate.worth > ordinary;
    return { tally, estimate, place, isClosest, standing: estimate.low > ordinary ? 'above' : estimate.high < ordinary ? 'below' : 'open' };
  });
  const few = senders.filter((tally) => !enough(tally)).sort((a, b) => b.cases.length - a.cases.length || ((a.cases.at(-1)?.on ?? '') < (b.cases.at(-1)?.on ?? '') ? 1 : -1));
  const leftOut = [...new Set(senders.flatMap(({ cases }) => cases.flatMap(({ sums }) => sums.filter(({ minor }) => minor > 0).map((sum) => sum.currency))))].filter((code) => code !== currency).sort();
  return { ranked, few, currency: usual.value ? currency : null, leftOut: usual.value ? leftOut : [] };
}
