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
  const rows = cases.map(({ signs, option, weight }) => ({
    on: [[0, 1] as const, ...[...signs].flatMap(([name, value]) => { const i = at.get(name); return i === undefined ? [] : [[i, value] as const]; })],
    option: options.indexOf(option), weight: weight ?? 1,
  }));
  const K = options.length;
  const D = names.length;
  const w = new Float64Array(D * K);
  const first = new Float64Array(D * K);
  const second = new Float64Array(D * K);
  const gradient = new Float64Array(D * K);
  const p = new Float64Array(K);
  for (let round = 1; round <= rounds; round++) {
    for (let i = 0; i < w.length; i++) gradient[i] = i < K ? 0 : l2 * (w[i] as number);
    for (const row of rows) {
      p.fill(0);
      for (const [i, value] of row.on) for (let k = 0; k < K; k++) p[k] = (p[k] as number) + (w[i * K + k] as number) * value;
      const top = Math.max(...p);
      let total = 0;
      for (let k = 0; k < K; k++) total += (p[k] = Math.exp((p[k] as number) - top));
      for (let k = 0; k < K; k++) p[k] = ((p[k] as number) / total - (k === row.option ? 1 : 0)) * row.weight;
      for (const [i, value] of row.on) for (let k = 0; k < K; k++) gradient[i * K + k] = (gradient[i * K + k] as number) + (p[k] as number) * value;
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
