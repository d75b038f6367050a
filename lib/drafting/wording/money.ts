// A budget's two ends as amounts a language can put words around. It knows no words.
import type { Money } from '../../domain/referral.ts';

export interface BudgetWords {
  readonly exact: (amount: string) => string;
  readonly upTo: (amount: string) => string;
  readonly from: (amount: string) => string;
  readonly between: (min: string, max: string) => string;
}

const formats = new Map<string, Intl.NumberFormat | null>();
/** Null: not a currency. Kept, because making one costs more than a whole mail. */
function format(locale: string, currency: string | null, digits?: readonly [least: number, most: number]): Intl.NumberFormat | null {
  const key = [locale, currency, ...(digits ?? [])].join(' ');
  const kept = formats.get(key);
  if (kept !== undefined) return kept;
  const fraction = digits ? { minimumFractionDigits: digits[0], maximumFractionDigits: digits[1] } : {};
  let made: Intl.NumberFormat | null = null;
  try {
    made = new Intl.NumberFormat(locale, currency === null ? fraction : { style: 'currency', currency, ...fraction });
  } catch {
    // three letters at most that are no currency's
  }
  formats.set(key, made);
  return made;
}

/** `amount` may write a currency in its own way (`rest` is the number alone); null leaves it to the locale. */
export function budgetIn(locale: string, money: Money, words: BudgetWords, amount: (rest: string, currency: string) => string | null = () => null): string | null {
  const digits = format(locale, money.currency)?.resolvedOptions().maximumFractionDigits;
  if (digits === undefined) return null;
  const written = (minor: number): string | null => {
    const value = minor / 10 ** digits;
    if (!Number.isFinite(value)) return null;
    const shown = Number.isInteger(value) ? ([0, 0] as const) : ([digits, digits] as const);
    const number = format(locale, null, shown)?.format(value) ?? '';
    return amount(number, money.currency) ?? format(locale, money.currency, shown)?.format(value) ?? null;
  };
  const min = money.min === null ? null : written(money.min);
  const max = money.max === null ? null : written(money.max);
  if (min !== null && max !== null) return min === max ? words.exact(min) : words.between(min, max);
  if (max !== null) return words.upTo(max);
  return min === null ? null : words.from(min);
}
