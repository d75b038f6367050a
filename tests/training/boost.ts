// Small trees on top of a softmax regression: gradient boosting with symmetric trees, whose leaves speak for every option at once.
import { tally, type Choice, type Tree } from '../../lib/reading/signs.ts';
import type { Case } from './softmax.ts';
import { seeded } from '../seeded.ts';

export interface Boosting {
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  /** Added to the curvature of a leaf: what few cases say counts for little. */
  readonly l2: number;
  /** Of the signs, the share that a tree may ask for. */
  readonly share: number;
}

const BINS = 16;
const LEAST = 8;

/** Where a sign's values are parted: above 0, then between as many cases as can be. */
function cutsOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const cuts = new Set([0]);
  for (let b = 1; b < BINS - 1; b++) cuts.add(Math.round((sorted[Math.floor((b * sorted.length) / (BINS - 1))] as number) * 100) / 100);
  return [...cuts].filter((cut) => cut >= 0 && cut < (sorted.at(-1) as number)).toSorted((a, b) => a - b);
}

interface Table {
  readonly names: readonly string[];
  readonly cuts: readonly (readonly number[])[];
  /** Of each sign, the cases that have it and the bin (1 and up) each is in. */
  readonly cases: readonly Int32Array[];
  readonly bins: readonly Uint8Array[];
}

function tableOf(cases: readonly Pick<Case<string>, 'signs'>[]): Table {
  const seen = new Map<string, { at: number[]; values: number[] }>();
  cases.forEach(({ signs }, i) => {
    for (const [name, value] of signs) {
      const entry = seen.get(name) ?? { at: [], values: [] };
      if (value > 0) { entry.at.push(i); entry.values.push(value); }
      seen.set(name, entry);
    }
  });
  const kept = [...seen].filter(([, { at }]) => at.length >= LEAST).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const cuts = kept.map(([, { values }]) => cutsOf(values));
  return {
    names: kept.map(([name]) => name), cuts,
    cases: kept.map(([, { at }]) => Int32Array.from(at)),
    bins: kept.map(([, { values }], f) => Uint8Array.from(values, (value) => (cuts[f] as readonly number[]).filter((cut) => value > cut).length)),
  };
}

export function boost<Option extends string>(cases: readonly Case<Option>[], choice: Choice<Option>, { rounds, depth, rate, l2, share }: Boosting): Choice<Option> {
  const K = choice.options.length;
  const N = cases.length;
  const { names, cuts, cases: at, bins } = tableOf(cases);
  const sums = new Float64Array(N * K);
  cases.forEach(({ signs }, i) => sums.set(tally(Float64Array.from(choice.options, (_, k) => choice.weights.bias?.[k] ?? 0), choice.weights, signs), i * K));
  const truth = Int32Array.from(cases, ({ option }) => choice.options.indexOf(option));
  const weight = Float64Array.from(cases, (one) => one.weight ?? 1);
  const G = new Float64Array(N * K);
  const H = new Float64Array(N * K);
  const leaf = new Uint8Array(N);
  const random = seeded(7);
  const trees: Tree[] = [];
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < N; i++) {
      let top = -Infinity;
      for (let k = 0; k < K; k++) top = Math.max(top, sums[i * K + k] as number);
      let total = 0;
      for (let k = 0; k < K; k++) total += G[i * K + k] = Math.exp((sums[i * K + k] as number) - top);
      for (let k = 0; k < K; k++) {
        const p = (G[i * K + k] as number) / total;
        G[i * K + k] = (p - (truth[i] === k ? 1 : 0)) * (weight[i] as number);
        H[i * K + k] = p * (1 - p) * (weight[i] as number);
      }
    }
    leaf.fill(0);
    const chosen = names.map((_, f) => f).filter(() => random() < share);
    const splits: [number, number][] = [];
    for (let level = 0; level < depth; level++) {
      const best = bestSplit(chosen, 2 ** level, { at, bins, cuts, leaf, G, H, K, N, l2 });
      if (!best) break;
      splits.push(best);
      const [f, cut] = best;
      const [those, bin] = [at[f] as Int32Array, bins[f] as Uint8Array];
      const bit = 1 << level;
      for (let j = 0; j < those.length; j++) if ((bin[j] as number) > cut) leaf[those[j] as number] = (leaf[those[j] as number] as number) | bit;
    }
    if (splits.length === 0) break;
    const L = 2 ** splits.length;
    const g = new Float64Array(L * K);
    const h = new Float64Array(L * K);
    for (let i = 0; i < N; i++) for (let k = 0; k < K; k++) {
      const to = (leaf[i] as number) * K + k;
      g[to] = (g[to] as number) + (G[i * K + k] as number);
      h[to] = (h[to] as number) + (H[i * K + k] as number);
    }
    const leaves = Array.from(g, (sum, j) => Math.round(100 * -rate * sum / ((h[j] as number) + l2)) / 100);
    for (let i = 0; i < N; i++) for (let k = 0; k < K; k++) sums[i * K + k] = (sums[i * K + k] as number) + (leaves[(leaf[i] as number) * K + k] as number);
    trees.push({ splits: splits.map(([f, cut]) => [names[f] as string, (cuts[f] as readonly number[])[cut] as number] as const), leaves });
  }
  return { ...choice, trees };
}

interface Fitting extends Pick<Table, 'bins' | 'cuts'> {
  readonly at: Table['cases'];
  readonly leaf: Uint8Array;
  readonly G: Float64Array;
  readonly H: Float64Array;
  readonly K: number;
  readonly N: number;
  readonly l2: number;
}

/** The sign and the number of its cut that part the cases best, over all leaves at once. */
function bestSplit(chosen: readonly number[], leaves: number, { at, bins, cuts, leaf, G, H, K, N, l2 }: Fitting): [number, number] | null {
  const size = leaves * K;
  const allG = new Float64Array(size);
  const allH = new Float64Array(size);
  for (let i = 0; i < N; i++) for (let k = 0, from = (leaf[i] as number) * K, to = i * K; k < K; k++) {
    allG[from + k] = (allG[from + k] as number) + (G[to + k] as number);
    allH[from + k] = (allH[from + k] as number) + (H[to + k] as number);
  }
  const gain = (g: number, h: number): number => (g * g) / (h + l2);
  let before = 0;
  for (let j = 0; j < size; j++) before += gain(allG[j] as number, allH[j] as number);
  let best: [number, number] | null = null;
  let most = before + 1e-6;
  const hg = new Float64Array(BINS * size);
  const hh = new Float64Array(BINS * size);
  for (const f of chosen) {
    const [those, bin, count] = [at[f] as Int32Array, bins[f] as Uint8Array, (cuts[f] as readonly number[]).length];
    hg.fill(0, 0, (count + 1) * size);
    hh.fill(0, 0, (count + 1) * size);
    for (let j = 0; j < those.length; j++) {
      const i = those[j] as number;
      for (let k = 0, from = (bin[j] as number) * size + (leaf[i] as number) * K, to = i * K; k < K; k++) {
        hg[from + k] = (hg[from + k] as number) + (G[to + k] as number);
        hh[from + k] = (hh[from + k] as number) + (H[to + k] as number);
      }
    }
    // From the highest bin down: what lies above a cut, leaf by leaf.
    for (let cut = count - 1; cut >= 0; cut--) {
      let score = 0;
      for (let j = 0; j < size; j++) {
        const above = (cut + 1) * size + j;
        if (cut < count - 1) {
          hg[above] = (hg[above] as number) + (hg[above + size] as number);
          hh[above] = (hh[above] as number) + (hh[above + size] as number);
        }
        const [g, h] = [hg[above] as number, hh[above] as number];
        score += gain(g, h) + gain((allG[j] as number) - g, (allH[j] as number) - h);
      }
      if (score > most) { most = score; best = [f, cut]; }
    }
  }
  return best;
}
