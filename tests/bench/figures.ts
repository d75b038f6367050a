// How figures are told: ratios within one run, with median, 95th percentile and how often.

export interface Figure {
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
  readonly p95: number;
  readonly n: number;
  readonly unit: string;
  readonly limit: string;
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}
const round = (x: number): number => Number(x.toPrecision(3));

/** Pairs of measurements taken in turn, so that both met the same noise. `ratio` is of the medians, `p95` of ours. */
export function figure(pairs: readonly { readonly ours: number; readonly peer: number }[], unit: string, limit: string): Figure {
  const ours = quantile(pairs.map((p) => p.ours), 0.5);
  const peer = quantile(pairs.map((p) => p.peer), 0.5);
  return { ours: round(ours), peer: round(peer), ratio: round(ours / peer), p95: round(quantile(pairs.map((p) => p.ours), 0.95)), n: pairs.length, unit, limit };
}
