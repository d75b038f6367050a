// What is known of a source, in words: how many, what became of them, since when; and the ranges of what may be expected. Never a score.
import type { RankedSource, Ranking, Standing } from '../../lib/domain/sources/rank.ts';
import type { Spread } from '../../lib/domain/sources/answer-times.ts';
import type { Range } from '../../lib/domain/sources/spread.ts';
import type { KindReason, Source } from '../../lib/domain/sources/roster.ts';
import { wonOf, type SourceTally } from '../../lib/domain/sources/tally.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { formatMoney } from '../../lib/i18n/money.ts';
import { currentLocale, t } from '../../lib/i18n/translate.ts';
import { sumsOf } from '../../lib/domain/worth.ts';

/** "5 sent, 4 became business, the last in May 2026". */
export function whyWords(tally: SourceTally): string {
  const { cases, leads, clientSince } = tally;
  const won = wonOf(tally);
  const young = cases.filter(({ state }) => state === 'young').length;
  const last = cases.at(-1)?.on;
  const sent = cases.length === 0 ? [t('sources.why.nobody')] : [
    t('sources.why.sent', { count: cases.length }),
    ...(won.length > 0 ? [t('sources.why.won', { count: won.length })] : young < cases.length ? [t('sources.why.wonNone')] : []),
    ...(young > 0 ? [t('sources.why.young', { count: young })] : []),
    ...(last ? [t('sources.why.last', { month: formatDay(last, 'month') })] : []),
  ];
  return listed([...sent, ...(leads > 0 ? [t('sources.why.leads', { count: leads })] : []), ...(clientSince !== null && cases.length === 0 ? [t('sources.why.clientSince', { month: formatDay(clientSince, 'month') })] : [])]);
}

/** What it brought, a sum for each currency. */
export const worthWords = (tally: SourceTally): string | null => {
  const sums = sumsOf(wonOf(tally).flatMap((one) => one.sums)).filter(({ minor }) => minor > 0);
  return sums.length === 0 ? null : listed(sums.map(({ minor, currency }) => formatMoney(minor, currency)));
};

export const planWords = ({ person }: Source, today: string): string | null => {
  const { source } = person;
  if (!source) return null;
  return source.nextAskOn === null ? t('sources.why.planned') : listed([t('sources.why.planned'), t('sources.why.askOn', { day: formatDay(source.nextAskOn, 'day', today) })]);
};

export const standingWords = (standing: Standing): string => t(`sources.rank.${standing}`);

const number = (value: number): string => new Intl.NumberFormat(currentLocale(), { maximumFractionDigits: 0 }).format(value);
export function shareWords({ low, high }: Range): string {
  const [from, to] = [Math.round(low * 10), Math.round(high * 10)];
  return from === to ? t('sources.range.shareOne', { n: number(from) }) : t('sources.range.share', { from: number(from), to: number(to) });
}
export function rateWords({ low, high }: Range): string {
  const [from, to] = [Math.round(low), Math.round(high)];
  if (high < 1 || to === 0) return t('sources.range.rateUnder');
  return from === to ? t('sources.range.rateOne', { n: number(from) }) : t('sources.range.rate', { from: number(from), to: number(to) });
}

export function reasonWords(reason: KindReason, today: string): string {
  if (reason.kind === 'client') return t('plan.kind.client', { day: formatDay(reason.since, 'day', today) });
  return reason.why === 'sends' ? t('plan.kind.sends') : t('plan.kind.meets-needs', { count: reason.count });
}

export function currencyWords({ currency, leftOut }: Ranking): string {
  if (currency === null) return t('sources.rank.noAmounts');
  return leftOut.length === 0 ? t('sources.rank.currency', { currency }) : t('sources.rank.leftOut', { currency, others: listed(leftOut) });
}

const days = (value: number): string => new Intl.NumberFormat(currentLocale(), { maximumFractionDigits: 1 }).format(value);
export const spreadParts = ({ median, least, most }: Spread): { readonly median: string; readonly least: string; readonly most: string } => ({ median: days(median), least: days(least), most: days(most) });

/** Where the bar begins and ends, in hundredths of all that is shown; by ratios, so that few large ones do not press the rest to the edge. */
export function barOf(one: RankedSource, all: readonly RankedSource[]): { readonly from: number; readonly middle: number; readonly to: number } {
  const least = Math.log(Math.min(...all.map(({ estimate }) => estimate.low)));
  const most = Math.log(Math.max(...all.map(({ estimate }) => estimate.high)));
  const at = (value: number): number => (most > least ? Math.round((1000 * (Math.log(value) - least)) / (most - least)) / 10 : 50);
  return { from: at(one.estimate.low), middle: at(one.estimate.worth), to: at(one.estimate.high) };
}
