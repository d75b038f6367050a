// What pictures and tables say in words: amounts, tallies, periods. Both take them from here, so that they never differ.
import type { PersonId } from '../../lib/domain/person.ts';
import type { Grain, Period } from '../../lib/domain/pictures/over-time.ts';
import type { Tally } from '../../lib/domain/pictures/web.ts';
import type { Sum } from '../../lib/domain/worth.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { formatMoney, minorDigits } from '../../lib/i18n/money.ts';
import { currentLanguage, currentLocale, t } from '../../lib/i18n/translate.ts';
import type { NameOf } from '../base/names.ts';
import type { Measure } from './text-width.ts';

/** Each currency for itself; null where nothing came in. */
export const moneyOf = (worth: readonly Sum[]): string | null => (worth.length === 0 ? null : listed(worth.map(({ minor, currency }) => formatMoney(minor, currency))));

/** As many currencies as fit; the table and the words below have all of them. */
export function moneyLine(worth: readonly Sum[], width: number, measure: Measure): string | null {
  for (let count = worth.length; count > 0; count -= 1) {
    const text = `${moneyOf(worth.slice(0, count)) ?? ''}${count < worth.length ? ' …' : ''}`;
    if (count === 1 || measure(text) <= width) return text;
  }
  return null;
}

/** "3 introductions, 2 became business, £6,000". */
export function tallyWords({ all, won, worth }: Tally): string {
  const money = moneyOf(worth);
  return listed([t('web.introductions', { count: all }), won > 0 ? t('web.business', { count: won }) : t('web.noBusiness'), ...(money === null ? [] : [money])]);
}

export const wayWords = (chain: readonly PersonId[], nameOf: NameOf): string => chain.map(nameOf).join(' → ');

export function periodWords({ key, from }: Pick<Period, 'key' | 'from'>, grain: Grain): string {
  switch (grain) {
    case 'month': return formatDay(from, 'month');
    case 'quarter': return t('time.quarterOf', { quarter: key.slice(-1), year: key.slice(0, 4) });
    case 'year': return currentLanguage() === 'ja' ? `${key}年` : key;
    default: return grain satisfies never;
  }
}

/** "£14K", for beside a bar. */
export function shortMoney(minor: number, currency: string): string {
  const major = minor / 10 ** minorDigits(currency);
  try {
    return new Intl.NumberFormat(currentLocale(), { style: 'currency', currency, notation: 'compact', maximumFractionDigits: major >= 10_000 ? 0 : 1 }).format(major);
  } catch {
    return formatMoney(minor, currency);
  }
}

/** Beside the line of time: `first` says all of it, `year` the year that begins there, `part` the month or quarter alone. */
export function shortPeriod(period: Pick<Period, 'key' | 'from'>, grain: Grain, as: 'first' | 'year' | 'part'): string {
  const year = period.key.slice(0, 4);
  if (grain === 'year' || (as === 'year')) return currentLanguage() === 'ja' ? `${year}年` : year;
  if (grain === 'quarter') {
    const quarter = t('time.quarterShort', { quarter: period.key.slice(-1) });
    return as === 'part' ? quarter : currentLanguage() === 'ja' ? `${year}年${quarter}` : `${quarter} ${year}`;
  }
  const month = new Intl.DateTimeFormat(currentLocale(), { month: 'short', timeZone: 'UTC' }).format(new Date(`${period.from}T00:00:00Z`)).replace(/\.$/u, '');
  return as === 'part' ? month : currentLanguage() === 'ja' ? `${year}年${month}` : `${month} ${year}`;
}
