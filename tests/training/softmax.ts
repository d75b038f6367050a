// Softmax regression over named signs, by full-batch gradient with momentum and L2.
import type { Choice, Signs } from '../../lib/reading/signs.ts';

export interface Case<Option extends string> {
  readonly signs: Signs;
  readonly option: Option;
  readonly weight?: number;
}

export function trainChoice<Option extends string>(cases: readonly Case<Option>[], options: readonly Option[], { l2 = 0.3, rounds = 400, least = 3 } = {}): Choice<Option> {
  const counts = new Map<string, number>();
  for (const { signs } of cases) for (const name of signs.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = ['bias', ...[...counts].filter(([, times]) => times >= least).map(([name]) => name).toSorted()];
  const at = new Map(names.map((name, i) => [name, i]));
  const K = options.length;
  const D = names.length;
  // The signs of all cases in one row of numbers: those of case `r` stand between `from[r]` and `from[r + 1]`.
  const known = cases.map(({ signs }) => [...signs].flatMap(([name, value]) => { const i = at.get(name); return i === undefined ? [] : [{ i, value }]; }));
  const from = Int32Array.from([0, ...known.map(({ length }) => length + 1)]);
  for (let r = 1; r < from.length; r++) from[r] = (from[r] as number) + (from[r - 1] as number);
  const signAt = new Int32Array(from.at(-1) as number);
  const valueAt = new Float64Array(signAt.length).fill(1);
  known.forEach((row, r) => row.forEach(({ i, value }, n) => { signAt[(from[r] as number) + n + 1] = i * K; valueAt[(from[r] as number) + n + 1] = value; }));
  const truth = Int32Array.from(cases, ({ option }) => options.indexOf(option));
  const weightOf = Float64Array.from(cases, ({ weight }) => weight ?? 1);
  const w = new Float64Array(D * K);
  const first = new Float64Array(D * K);
  const second = new Float64Array(D * K);
  const gradient = new Float64Array(D * K);
  const p = new Float64Array(K);
  for (let round = 1; round <= rounds; round++) {
    for (let i = 0; i < w.length; i++) gradient[i] = i < K ? 0 : l2 * (w[i] as number);
    for (let r = 0; r < cases.length; r++) {
      const [begin, end] = [from[r] as number, from[r + 1] as number];
      p.fill(0);
      for (let n = begin; n < end; n++) for (let k = 0, i = signAt[n] as number, value = valueAt[n] as number; k < K; k++) p[k] = (p[k] as number) + (w[i + k] as number) * value;
      let top = -Infinity;
      for (let k = 0; k < K; k++) top = Math.max(top, p[k] as number);
      let total = 0;
      for (let k = 0; k < K; k++) total += (p[k] = Math.exp((p[k] as number) - top));
      for (let k = 0; k < K; k++) p[k] = ((p[k] as number) / total - (k === truth[r] ? 1 : 0)) * (weightOf[r] as number);
      for (let n = begin; n < end; n++) for (let k = 0, i = signAt[n] as number, value = valueAt[n] as number; k < K; k++) gradient[i + k] = (gradient[i + k] as number) + (p[k] as number) * value;
    }
    const rate = 0.05;
    for (let i = 0; i < w.length; i++) {
      const g = gradient[i] as number;
      first[i] = 0.9 * (first[i] as number) + 0.1 * g;
      second[i] = 0.999 * (second[i] as number) + 0.001 * g * g;
      w[i] = (w[i] as number) - (rate * ((first[i] as number) / (1 - 0.9 ** round))) / (Math.sqrt((second[i] as number) / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  const weights: Record<string, number[]> = {};
  names.forEach((name, i) => (weights[name] = Array.from({ length: K }, (_, k) => Math.round((w[i * K + k] as number) * 100) / 100)));
  return { options, weights };
}
