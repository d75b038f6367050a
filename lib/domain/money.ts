// Amounts as whole minor units with an ISO 4217 code; amounts people write are in major units.
import type { Money } from './referral.ts';

/** Digits after the point that a currency has: 2 for EUR, 0 for JPY. Unknown codes count as 2. */
export function minorDigits(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}
export const toMinor = (major: number, currency: string): number => Math.round(major * 10 ** minorDigits(currency));
export const toMajor = (minor: number, currency: string): number => minor / 10 ** minorDigits(currency);
export const moneyFrom = (written: { readonly min: number | null; readonly max: number | null; readonly currency: string }): Money => ({
  min: written.min === null ? null : toMinor(written.min, written.currency),
  max: written.max === null ? null : toMinor(written.max, written.currency),
  currency: written.currency,
});
