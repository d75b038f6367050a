// A budget's two ends as amounts a language can put words around. It knows no words.
import type { Money } from '../../domain/referral.ts';

export interface BudgetWords {
  readonly exact: (amount: string) => string;
  readonly upTo: (amount: string) => string;
  readonly from: (amount: string) => string;
  readonly between: (min: string, max: string) => string;
}

const format = (locale: string, currency: string, whole: boolean): Intl.NumberFormat | null => {
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency, ...(whole ? { maximumFractionDigits: 0, minimumFractionDigits: 0 } : {}) });
  } catch {
    return null; // not a currency
  }
};

/** `amount` may write a currency in its own way (`rest` is the number alone); null leaves it to the locale. */
export function budgetIn(locale: string, money: Money, words: BudgetWords, amount: (rest: string, currency: string) => string | null = () => null): string | null {
  const digits = format(locale, money.currency, false)?.resolvedOptions().maximumFractionDigits;
  if (digits === undefined) return null;
  const written = (minor: number): string | null => {
    const value = minor / 10 ** digits;
    if (!Number.isFinite(value)) return null;
    const whole = Number.isInteger(value);
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: digits, minimumFractionDigits: whole ? 0 : digits, useGrouping: true }).format(value);
    return amount(number, money.currency) ?? format(locale, money.currency, whole)?.format(value) ?? null;
  };
  const min = money.min === null ? null : written(money.min);
  const max = money.max === null ? null : written(money.max);
  if (min !== null && max !== null) return min === max ? words.exact(min) : words.between(min, max);
  if (max !== null) return words.upTo(max);
  return min === null ? null : words.from(min);
}
