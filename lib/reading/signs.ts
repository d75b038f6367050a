// Named signs weighed for a choice: softmax regression whose weights are kept by name, so that they can be read. It must not know what is chosen.

export type Signs = Map<string, number>;

export interface Choice<Option extends string> {
  readonly options: readonly Option[];
  /** Sign to a weight for each option. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

export type Odds<Option extends string> = Readonly<Record<Option, number>>;

export function weigh<Option extends string>(choice: Choice<Option>, signs: Signs): Odds<Option> {
  const sums = choice.options.map((_, k) => choice.weights.bias?.[k] ?? 0);
  for (const [sign, value] of signs) {
    const row = choice.weights[sign];
    if (row) for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (row[k] ?? 0) * value;
  }
  const top = Math.max(...sums);
  const exp = sums.map((sum) => Math.exp(sum - top));
  const total = exp.reduce((a, b) => a + b, 0);
  return Object.fromEntries(choice.options.map((option, k) => [option, (exp[k] ?? 0) / total])) as Record<Option, number>;
}

export const likeliest = <Option extends string>(odds: Odds<Option>): Option => (Object.entries(odds) as [Option, number][]).reduce((best, one) => (one[1] > best[1] ? one : best))[0];

/** Signs for every act of a message, under a prefix; what is as good as absent is left out. */
export function addActs(signs: Signs, prefix: string, scores: Float32Array, names: readonly string[]): void {
  for (let k = 0; k < names.length; k++) {
    const score = scores[k] ?? 0;
    if (score > 0.02) signs.set(`${prefix}.${names[k] ?? ''}`, score);
  }
}
