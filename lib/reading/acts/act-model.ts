// How likely a sentence does each act, by a language's weights. It must not know threads or people.
import { acts, type Act } from './act.ts';
import { valueOf } from './features.ts';

/** Probabilities in the order of `acts`, each between 0 and 1. */
export type ActScores = Float32Array;

export interface ActModel {
  readonly read: (text: string) => ActScores;
  /** Names of the lexicon's concepts that stand in a text. */
  readonly concepts: (text: string) => ReadonlySet<string>;
}

const index = new Map<Act, number>(acts.map((act, i) => [act, i]));
export const scoreOf = (scores: ActScores, act: Act): number => scores[index.get(act) ?? 0] ?? 0;
export const noScores: ActScores = new Float32Array(acts.length);
export const highest = (all: Iterable<ActScores>): ActScores => {
  const out = new Float32Array(acts.length);
  for (const scores of all) for (let k = 0; k < out.length; k++) out[k] = Math.max(out[k] ?? 0, scores[k] ?? 0);
  return out;
};

/** Steps of a stored weight. */
export const WEIGHT_STEP = 1 / 16;

/**
 * Weights as kept in a language's folder: base64 of a bias for each act (signed byte, steps of 1/16), then for each trait the distance to the
 * bucket before (varint), how many acts it speaks for, and for each the act and its weight (signed byte).
 */
export function decodeActWeights(packed: string): (features: readonly number[]) => ActScores {
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  const signed = (at: number): number => ((bytes[at] ?? 0) << 24) >> 24;
  const bias = acts.map((_, k) => signed(k) * WEIGHT_STEP);
  const rows = new Map<number, number>();
  let at = acts.length;
  let bucket = 0;
  while (at < bytes.length) {
    let distance = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] ?? 0;
      distance |= (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    bucket += distance;
    rows.set(bucket, at);
    at += 1 + 2 * (bytes[at] ?? 0);
  }
  return (features) => {
    const known = features.filter((feature) => rows.has(feature));
    const norm = WEIGHT_STEP / Math.sqrt(known.length + 1);
    const out = Float32Array.from(bias);
    for (const feature of known) {
      const from = rows.get(feature) ?? 0;
      const to = from + 1 + 2 * (bytes[from] ?? 0);
      const value = valueOf(feature) * norm;
      for (let i = from + 1; i < to; i += 2) {
        const k = bytes[i] ?? 0;
        out[k] = (out[k] ?? 0) + signed(i + 1) * value;
      }
    }
    return out.map((score) => 1 / (1 + Math.exp(-score)));
  };
}
