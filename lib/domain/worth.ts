// What a referral brought in. Several currencies are never added; a sum is a list with one line for each.
import type { Worth } from './moment.ts';
import type { Referral } from './referral.ts';

/** Minor units and ISO 4217. */
export interface Sum {
  readonly minor: number;
  readonly currency: string;
}

/** The outcome's own amount first, then whatever came later, oldest first. */
export function worthOf(referral: Pick<Referral, 'outcome' | 'worth'>): readonly Worth[] {
  const { outcome } = referral;
  const first: Worth[] = outcome?.result === 'won' && outcome.amount !== null && outcome.currency !== null ? [{ id: 'outcome', on: outcome.on, minor: outcome.amount, currency: outcome.currency, note: outcome.note }] : [];
  return [...first, ...Object.values(referral.worth).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))];
}

/** One sum a currency, the largest number of entries first; never one across currencies. */
export function sumsOf(entries: Iterable<Sum>): readonly Sum[] {
  const sums = new Map<string, { minor: number; count: number }>();
  for (const { minor, currency } of entries) {
    const sum = sums.get(currency) ?? { minor: 0, count: 0 };
    sums.set(currency, { minor: sum.minor + minor, count: sum.count + 1 });
  }
  return [...sums].sort(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1)).map(([currency, { minor }]) => ({ minor, currency }));
}
