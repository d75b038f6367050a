// What a source of this person is usually like: how often one sends somebody, how often it becomes business, what that is worth. Learned from all their sources, by moments, held to sane values where there are few.
import type { Evidence } from './evidence-of-source.ts';
import { between } from './spread.ts';

export interface Usual {
  /** Beta: the share of cases that become business. */
  readonly share: { readonly alpha: number; readonly beta: number };
  /** Gamma: cases a year. */
  readonly rate: { readonly shape: number; readonly years: number };
  /** Normal: the logarithm of what one piece of business brings. Null where hardly any amount is known. */
  readonly value: { readonly mean: number; readonly between: number; readonly within: number } | null;
}

/** What is assumed before anything is known, and how many sources (or amounts) it weighs as much as. */
const FIRST = { share: 1 / 3, likeness: 0.15, rate: 0.5, spread: 0.8, valueBetween: 0.3, valueWithin: 0.5, weight: 8 } as const;
const FEWEST_AMOUNTS = 3;

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number => items.reduce((total, item) => total + of(item), 0);
/** What was found in `n`, and what was assumed. */
const blended = (found: number, n: number, assumed: number): number => (Number.isFinite(found) ? (found * n + assumed * FIRST.weight) / (n + FIRST.weight) : assumed);

/** Weighted moments of a beta-binomial (Kleinman 1973): how much more the shares differ than chance alone would make them. */
function usualShare(all: readonly Evidence[]): Usual['share'] {
  const known = all.filter(({ ripe }) => ripe > 0);
  const [cases, won, k] = [sum(known, (e) => e.ripe), sum(known, (e) => e.won), known.length];
  const mean = (won + 3 * FIRST.share) / (cases + 3);
  const apart = sum(known, (e) => e.ripe * (e.won / e.ripe - won / cases) ** 2);
  const chance = (won / cases) * (1 - won / cases);
  const found = (apart / chance - (k - 1)) / (cases - sum(known, (e) => e.ripe ** 2) / cases - (k - 1));
  const likeness = between(blended(found, k, FIRST.likeness), 0.03, 0.5);
  const strength = 1 / likeness - 1;
  return { alpha: mean * strength, beta: (1 - mean) * strength };
}

/** Moments of a gamma-Poisson, each source weighted by the time it has been known. */
function usualRate(all: readonly Evidence[]): Usual['rate'] {
  const known = all.filter(({ years }) => years > 0);
  const [years, sent, k] = [sum(known, (e) => e.years), sum(known, (e) => e.sent), known.length];
  const mean = (sent + FIRST.rate) / (years + 1);
  const apart = sum(known, (e) => e.years * (e.sent / e.years - sent / years) ** 2);
  const variance = (apart - (sent / years) * (k - 1)) / (years - sum(known, (e) => e.years ** 2) / years);
  const spread = between(blended(variance / mean ** 2, k, FIRST.spread), 0.1, 3);
  return { shape: 1 / spread, years: 1 / (spread * mean) };
}

/** One-way analysis of variance of the logarithms: how far sources differ, beyond how far the business of one source differs. */
function usualValue(all: readonly Evidence[]): Usual['value'] {
  const known = all.map(({ amounts }) => amounts.map(Math.log)).filter((logs) => logs.length > 0);
  const [n, k] = [sum(known, (logs) => logs.length), known.length];
  if (n < FEWEST_AMOUNTS) return null;
  const means = known.map((logs) => sum(logs, (x) => x) / logs.length);
  const grand = sum(known, (logs) => sum(logs, (x) => x)) / n;
  const inside = sum(known, (logs) => sum(logs, (x) => (x - sum(logs, (y) => y) / logs.length) ** 2));
  const within = between((inside + FIRST.weight * FIRST.valueWithin) / (n - k + FIRST.weight), 0.05, 4);
  const apart = sum(known.map((logs, i) => logs.length * ((means[i] ?? grand) - grand) ** 2), (x) => x);
  const found = (apart - within * (k - 1)) / (n - sum(known, (logs) => logs.length ** 2) / n);
  const apartness = between(blended(found, k - 1, FIRST.valueBetween), 0.02, 3);
  // Each source speaks for itself once, however much business it brought.
  const weights = known.map((logs) => 1 / (apartness + within / logs.length));
  return { mean: sum(weights.map((w, i) => w * (means[i] ?? grand)), (x) => x) / sum(weights, (w) => w), between: apartness, within };
}

export const usualOf = (all: readonly Evidence[]): Usual => ({ share: usualShare(all), rate: usualRate(all), value: usualValue(all) });
