// Logistic regression for every act over the signs around a sentence, by AdaGrad: the same material gives the same weights.
import { acts } from '../../lib/reading/acts/act.ts';
import type { ContextModel, SparseSigns } from '../../lib/reading/acts/in-context.ts';

export interface ContextCase {
  readonly signs: SparseSigns;
  readonly labels: ReadonlySet<number>;
}

export function trainContext(cases: readonly ContextCase[], { epochs = 12, rate = 0.1, l2 = 0.0005, least = 10 } = {}): ContextModel {
  const counts = new Map<string, number>();
  for (const { signs } of cases) for (const [name] of signs) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, times]) => times >= least).map(([name]) => name).toSorted();
  const at = new Map(names.map((name, i) => [name, i]));
  const K = acts.length;
  const table = new Float64Array(names.length * K);
  // A sentence starts from its own score.
  acts.forEach((act, k) => { const row = at.get(`is.${act}`); if (row !== undefined) table[row * K + k] = 3; const part = at.get(`part.${act}`); if (part !== undefined) table[part * K + k] = 2; });
  const squares = new Float64Array(names.length * K).fill(1);
  const bias = new Float64Array(K).fill(-3);
  const rows = cases.map(({ signs, labels }) => ({ on: signs.flatMap(([name, value]) => { const row = at.get(name); return row === undefined ? [] : [[row, value] as const]; }), labels }));
  let state = 11;
  const random = (): number => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
  const scores = new Float64Array(K);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = rows.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [rows[i], rows[j]] = [rows[j] as (typeof rows)[0], rows[i] as (typeof rows)[0]];
    }
    for (const { on, labels } of rows) {
      scores.set(bias);
      for (const [row, value] of on) for (let k = 0; k < K; k++) scores[k] = (scores[k] as number) + (table[row * K + k] as number) * value;
      for (let k = 0; k < K; k++) {
        const g = 1 / (1 + Math.exp(-(scores[k] as number))) - (labels.has(k) ? 1 : 0);
        if (Math.abs(g) < 0.003) continue;
        bias[k] = (bias[k] as number) - 0.02 * g;
        for (const [row, value] of on) {
          const i = row * K + k;
          const slope = g * value + l2 * (table[i] as number);
          squares[i] = (squares[i] as number) + slope * slope;
          table[i] = (table[i] as number) - (rate * slope) / Math.sqrt(squares[i] as number);
        }
      }
    }
  }
  const weights: Record<string, number[]> = {};
  names.forEach((name, row) => (weights[name] = Array.from({ length: K }, (_, k) => Math.round((table[row * K + k] as number) * 20) / 20)));
  return { bias: [...bias].map((one) => Math.round(one * 100) / 100), weights };
}
