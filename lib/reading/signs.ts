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

/** Asks for a few signs, each whether it is above a number; what the answers together speak for, option by option. */
export interface Tree {
  readonly splits: readonly (readonly [sign: string, above: number])[];
  /** A row of options for each set of answers: the first answer is the lowest bit. */
  readonly leaves: readonly number[];
}

/** One of several options, by softmax regression, and trees for what signs say only together. */
export interface Choice<Option extends string> {
  readonly options: readonly Option[];
  readonly weights: Weights;
  readonly trees?: readonly Tree[];
}

export type Odds<Option extends string> = Readonly<Record<Option, number>>;

interface Compiled {
  readonly index: ReadonlyMap<string, number>;
  readonly trees: readonly { readonly signs: readonly number[]; readonly above: readonly number[]; readonly leaves: readonly number[] }[];
}
const compiled = new WeakMap<readonly Tree[], Compiled>();

/** Signs by number instead of by name: trees ask for the same few hundreds of times. */
function compile(trees: readonly Tree[]): Compiled {
  const known = compiled.get(trees);
  if (known) return known;
  const index = new Map([...new Set(trees.flatMap(({ splits }) => splits.map(([sign]) => sign)))].map((sign, i) => [sign, i]));
  const made: Compiled = { index, trees: trees.map(({ splits, leaves }) => ({ signs: splits.map(([sign]) => index.get(sign) ?? 0), above: splits.map(([, above]) => above), leaves })) };
  compiled.set(trees, made);
  return made;
}

function askTrees(sums: Float64Array, trees: readonly Tree[], signs: Signs): void {
  if (trees.length === 0) return;
  const { index, trees: asked } = compile(trees);
  const values = new Float64Array(index.size);
  for (const [sign, value] of signs) {
    const at = index.get(sign);
    if (at !== undefined) values[at] = value;
  }
  const K = sums.length;
  for (const tree of asked) {
    let leaf = 0;
    for (let level = 0; level < tree.signs.length; level++) if ((values[tree.signs[level] ?? 0] ?? 0) > (tree.above[level] ?? 0)) leaf |= 1 << level;
    for (let k = 0, from = leaf * K; k < K; k++) sums[k] = (sums[k] ?? 0) + (tree.leaves[from + k] ?? 0);
  }
}

export function weigh<Option extends string>({ options, weights, trees = [] }: Choice<Option>, signs: Signs): Odds<Option> {
  const sums = tally(Float64Array.from(options, (_, k) => weights.bias?.[k] ?? 0), weights, signs);
  askTrees(sums, trees, signs);
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
