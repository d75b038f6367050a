// One-against-the-rest logistic regression over sparse traits, trained by AdaGrad with L1, twice: from all traits, then anew from the weightiest alone. The same material gives the same weights.

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

const EPOCHS = 14;
const RATE = 0.7;
const L1 = 0.00003;
const LEAST_TIMES = 2;
/** Traits that are kept: what a language's folder has room for. */
const MOST_TRAITS = 12_000;

function frequentTraits(samples: readonly Sample[]): number[] {
  const counts = new Map<number, number>();
  for (const sample of samples) for (const feature of sample.features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].filter(([, times]) => times >= LEAST_TIMES).map(([feature]) => feature);
}

function weightiest({ at, table }: Weights, labels: number): number[] {
  const sums = [...at].map(([feature, row]) => ({ feature, sum: table.subarray(row * labels, (row + 1) * labels).reduce((sum, weight) => sum + weight * weight, 0) }));
  return sums.toSorted((a, b) => b.sum - a.sum).slice(0, MOST_TRAITS).map(({ feature }) => feature);
}

/** What is left out the second time is made good by what stays: weights cut off afterwards would cost a tenth of all that is found. */
export function train(samples: readonly Sample[], labels: number): Weights {
  const all = frequentTraits(samples);
  const first = fit(samples, labels, all);
  return all.length <= MOST_TRAITS ? first : fit(samples, labels, weightiest(first, labels));
}

function fit(samples: readonly Sample[], labels: number, traits: readonly number[]): Weights {
  const at = new Map(traits.map((feature, row) => [feature, row]));
  const table = new Float32Array(at.size * labels);
  const squares = new Float32Array(at.size * labels).fill(0.1);
  const bias = new Float64Array(labels).fill(-3);
  const biasSquares = new Float64Array(labels).fill(0.1);
  const values = new Float32Array(at.size);
  for (const [feature, row] of at) values[row] = valueOf(feature);
  const rows = samples.map((sample) => {
    const on = Int32Array.from(sample.features.map((feature) => at.get(feature)).filter((row) => row !== undefined));
    return { on, norm: 1 / Math.sqrt(on.length + 1), weight: sample.weight, labels: new Set(sample.labels) };
  });
  let state = 7;
  const random = (): number => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
  const scores = new Float64Array(labels);
  const moving = new Int32Array(labels);
  const gradients = new Float64Array(labels);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
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
        bias[k] = (bias[k] as number) - (RATE * g) / Math.sqrt(biasSquares[k] as number);
      }
      for (const row of on) {
        const value = norm * (values[row] as number);
        for (let m = 0; m < count; m++) {
          const k = moving[m] as number;
          const i = row * labels + k;
          const g = (gradients[k] as number) * value;
          const square = (squares[i] = (squares[i] as number) + g * g);
          const step = RATE / Math.sqrt(square);
          const moved = (table[i] as number) - step * g;
          const shrink = step * L1;
          table[i] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
        }
      }
    }
  }
  return { bias, at, table };
}

export function scoresOf({ bias, at, table }: Weights, features: readonly number[]): number[] {
  const known = features.filter((feature) => at.has(feature));
  const norm = 1 / Math.sqrt(known.length + 1);
  const out = [...bias];
  for (const feature of known) {
    const row = at.get(feature);
    if (row !== undefined) for (let k = 0, from = row * out.length; k < out.length; k++) out[k] = (out[k] as number) + (table[from + k] as number) * norm * valueOf(feature);
  }
  return out.map((score) => 1 / (1 + Math.exp(-score)));
}
