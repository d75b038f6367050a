// One-against-the-rest logistic regression over sparse traits, trained by AdaGrad with L1: the same material gives the same weights.

import { valueOf } from '../../lib/reading/acts/features.ts';

export interface Sample {
  readonly features: readonly number[];
  readonly labels: readonly number[];
  readonly weight: number;
}
export interface Weights {
  readonly bias: Float64Array;
  /** Bucket to a row of `table`. */
  readonly at: Map<number, number>;
  /** A weight for each label, row after row. */
  readonly table: Float32Array;
}

/** A gradient too small to move anything. */
const STILL = 0.004;

export function train(samples: readonly Sample[], labels: number, { epochs = 14, rate = 0.7, l1 = 0.00003, least = 2 } = {}): Weights {
  const counts = new Map<number, number>();
  for (const sample of samples) for (const feature of sample.features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const at = new Map<number, number>();
  for (const [feature, times] of counts) if (times >= least) at.set(feature, at.size);
  const table = new Float32Array(at.size * labels);
  const squares = new Float32Array(at.size * labels).fill(0.1);
  const bias = new Float64Array(labels).fill(-3);
  const biasSquares = new Float64Array(labels).fill(0.1);
  const values = new Float32Array(at.size);
  for (const [feature, row] of at) values[row] = valueOf(feature);
  const rows = samples.map((sample) => ({
    on: Int32Array.from(sample.features.map((feature) => at.get(feature)).filter((row) => row !== undefined)),
    norm: 1 / Math.sqrt(sample.features.length + 1), weight: sample.weight, labels: new Set(sample.labels),
  }));
  let state = 7;
  const random = (): number => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
  const scores = new Float64Array(labels);
  const moving = new Int32Array(labels);
  const gradients = new Float64Array(labels);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = rows.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [rows[i], rows[j]] = [rows[j] as (typeof rows)[0], rows[i] as (typeof rows)[0]];
    }
    for (const { on, norm, weight, labels: wanted } of rows) {
      scores.set(bias);
      for (const row of on) for (let k = 0, from = row * labels, value = norm * (values[row] as number); k < labels; k++) scores[k] = (scores[k] as number) + (table[from + k] as number) * value;
      let count = 0;
      for (let k = 0; k < labels; k++) {
        const g = (1 / (1 + Math.exp(-(scores[k] as number))) - (wanted.has(k) ? 1 : 0)) * weight;
        if (Math.abs(g) < STILL) continue;
        gradients[k] = g;
        moving[count++] = k;
        biasSquares[k] = (biasSquares[k] as number) + g * g;
        bias[k] = (bias[k] as number) - (rate * g) / Math.sqrt(biasSquares[k] as number);
      }
      for (const row of on) {
        const value = norm * (values[row] as number);
        for (let m = 0; m < count; m++) {
          const k = moving[m] as number;
          const i = row * labels + k;
          const g = (gradients[k] as number) * value;
          const square = (squares[i] = (squares[i] as number) + g * g);
          const step = rate / Math.sqrt(square);
          const moved = (table[i] as number) - step * g;
          const shrink = step * l1;
          table[i] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
        }
      }
    }
  }
  return { bias, at, table };
}

export function scoresOf({ bias, at, table }: Weights, features: readonly number[]): number[] {
  const norm = 1 / Math.sqrt(features.length + 1);
  const out = [...bias];
  for (const feature of features) {
    const row = at.get(feature);
    if (row !== undefined) for (let k = 0, from = row * out.length; k < out.length; k++) out[k] = (out[k] as number) + (table[from + k] as number) * norm * valueOf(feature);
  }
  return out.map((score) => 1 / (1 + Math.exp(-score)));
}
