// Named signs and what they weigh: the weights are kept by name, so that they can be read. It must not know what is weighed.
import { acts, type Act } from './acts/act.ts';

export type Signs = Map<string, number>;
/** Sign to a weight for each option. */
export type Weights = Readonly<Record<string, readonly number[]>>;

/** Adds to `sums` what the signs speak for; a sign that was never learned says nothing. */
export function tally(sums: Float64Array, weights: Weights, signs: Iterable<readonly [string, number]>): Float64Array {
  for (const [sign, value] of signs) {
    const row = weights[sign];
    if (row) for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (row[k] ?? 0) * value;
  }
  return sums;
}

/** One of several options, by softmax regression. */
export interface Choice<Option extends string> {
  readonly options: readonly Option[];
  readonly weights: Weights;
}

export type Odds<Option extends string> = Readonly<Record<Option, number>>;

export function weigh<Option extends string>({ options, weights }: Choice<Option>, signs: Signs): Odds<Option> {
  const sums = tally(Float64Array.from(options, (_, k) => weights.bias?.[k] ?? 0), weights, signs);
  const top = Math.max(...sums);
  const exp = sums.map((sum) => Math.exp(sum - top));
  const total = exp.reduce((a, b) => a + b, 0);
  return Object.fromEntries(options.map((option, k) => [option, (exp[k] ?? 0) / total])) as Record<Option, number>;
}

const entriesOf = <Option extends string>(odds: Odds<Option>): [Option, number][] => Object.entries(odds) as [Option, number][];

export const likeliest = <Option extends string>(odds: Odds<Option>): Option => entriesOf(odds).reduce((best, one) => (one[1] > best[1] ? one : best))[0];

const LEAST_ODDS = 0.05;
/** Options that are not out of the question. */
export const likely = <Option extends string>(odds: Odds<Option>): [Option, number][] => entriesOf(odds).filter(([, one]) => one >= LEAST_ODDS);

export const flag = (signs: Signs, name: string, on: boolean): void => void (on && signs.set(name, 1));

const LEAST_SCORE = 0.02;
const index = new Map<Act, number>(acts.map((act, k) => [act, k]));

/** A sign for each of these acts, under a prefix; what is as good as absent is left out. */
export function addActs(signs: Signs, prefix: string, scores: Float32Array, named: readonly Act[] = acts): void {
  for (const act of named) {
    const score = scores[index.get(act) ?? 0] ?? 0;
    if (score > LEAST_SCORE) signs.set(`${prefix}.${act}`, score);
  }
}
