// Amounts in words. They come as integers of minor units with an ISO 4217 code; a currency nobody knows is shown as written.
import type { Money } from '../domain/referral.ts';
import { currentLocale, t } from './translate.ts';

/** How many digits a currency has after its point: 2 for GBP, 0 for JPY. Unknown codes count as 2. */
export function minorDigits(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** `formatMoney(30000, 'GBP')` → £300; pence only where there are any. */
export function formatMoney(amount: number, currency: string): string {
  const digits = minorDigits(currency);
  const major = amount / 10 ** digits;
  const fraction = Number.isInteger(major) ? 0 : digits;
  try {
    return new Intl.NumberFormat(currentLocale(), { style: 'currency', currency, minimumFractionDigits: fraction, maximumFractionDigits: fraction }).format(major);
  } catch {
    return `${new Intl.NumberFormat(currentLocale()).format(major)} ${currency}`;
  }
}

/** "up to £300", "from £300", "£300 to £500"; null where no amount is known. */
export function formatBudget(budget: Money): string | null {
  const { min, max, currency } = budget;
  if (min === null && max === null) return null;
  if (min === null) return t('money.upTo', { amount: formatMoney(max ?? 0, currency) });
  if (max === null) return t('money.from', { amount: formatMoney(min, currency) });
  if (min === max) return formatMoney(min, currency);
  return t('money.between', { from: formatMoney(min, currency), to: formatMoney(max, currency) });
}
