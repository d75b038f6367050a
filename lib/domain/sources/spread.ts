// The few functions by which uncertainty of counts is added up on the scale of logarithms. They know nothing of sources.

/** The mean of log x where x is gamma distributed with this shape and rate 1. */
export function digamma(x: number): number {
  let [at, sum] = [x, 0];
  for (; at < 6; at += 1) sum -= 1 / at;
  const r = 1 / (at * at);
  return sum + Math.log(at) - 0.5 / at - r * (1 / 12 - r * (1 / 120 - r / 252));
}

/** The variance of the same logarithm. */
export function trigamma(x: number): number {
  let [at, sum] = [x, 0];
  for (; at < 6; at += 1) sum += 1 / (at * at);
  const r = 1 / (at * at);
  return sum + 1 / at + r / 2 + (r / at) * (1 / 6 - r * (1 / 30 - r / 42));
}

/** A quantity whose logarithm has this mean and variance. */
export interface LogSpread {
  readonly mean: number;
  readonly variance: number;
}
export const product = (...factors: readonly LogSpread[]): LogSpread => ({ mean: factors.reduce((sum, f) => sum + f.mean, 0), variance: factors.reduce((sum, f) => sum + f.variance, 0) });

export interface Range {
  readonly low: number;
  readonly high: number;
}
/** 1.2816 is the point that a tenth of a normal distribution lies above: four out of five chances that it lies between. */
const FOUR_OF_FIVE = 1.2815515655446004;
export function rangeOf({ mean, variance }: LogSpread): Range {
  const half = FOUR_OF_FIVE * Math.sqrt(variance);
  return { low: Math.exp(mean - half), high: Math.exp(mean + half) };
}
/** Of a share that is beta distributed, reckoned on the scale of its odds so that it stays between 0 and 1. */
export function shareRange(alpha: number, beta: number): Range {
  const { low, high } = rangeOf({ mean: digamma(alpha) - digamma(beta), variance: trigamma(alpha) + trigamma(beta) });
  return { low: low / (1 + low), high: high / (1 + high) };
}

export const between = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
};
