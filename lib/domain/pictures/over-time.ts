// Given and received over time: counts by month, quarter or year, and what came in, each currency for itself.
import type { Direction } from '../reading.ts';
import { sumsOf } from '../worth.ts';
import { isWon, type Tie } from './tie.ts';

export type Grain = 'month' | 'quarter' | 'year';
export interface Count {
  readonly all: number;
  /** Of these, how many became business, whenever that was. */
  readonly won: number;
}
export interface Period {
  /** `2026-04`, `2026-Q2`, `2026`. */
  readonly key: string;
  /** Its first day, YYYY-MM-DD. */
  readonly from: string;
  readonly given: Count;
  readonly received: Count;
}
/** Minor units by period, in the order of the periods. */
export interface Amounts {
  readonly currency: string;
  readonly given: readonly number[];
  readonly received: readonly number[];
}
export interface OverTime {
  readonly grain: Grain;
  readonly periods: readonly Period[];
  readonly amounts: readonly Amounts[];
  /** Without a day, so in no period. */
  readonly undated: number;
}

/** Months from year 0, so that they can be counted. */
const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const MONTHS_IN = { month: 1, quarter: 3, year: 12 } as const satisfies Record<Grain, number>;
const two = (n: number): string => String(n).padStart(2, '0');

function keyOf(start: number, grain: Grain): string {
  const [year, month] = [Math.floor(start / 12), start % 12];
  switch (grain) {
    case 'month': return `${year}-${two(month + 1)}`;
    case 'quarter': return `${year}-Q${Math.floor(month / 3) + 1}`;
    case 'year': return String(year);
    default: return grain satisfies never;
  }
}

/** Months up to two years, quarters up to six, then years. */
export function grainFor(firstDay: string, lastDay: string): Grain {
  const months = monthNumber(lastDay) - monthNumber(firstDay) + 1;
  return months <= 24 ? 'month' : months <= 72 ? 'quarter' : 'year';
}

/** `from` and `to`: days of the period that was chosen, both included; an amount counts on its own day. */
export interface Within {
  readonly from: string | null;
  readonly to: string | null;
}
const EVER: Within = { from: null, to: null };
export const isWithin = (day: string | null, { from, to }: Within): boolean => (from === null && to === null) || (day !== null && (from === null || day >= from) && (to === null || day <= to));
const isDay = (day: string): boolean => /^(?:19|20|21)\d\d-\d\d-\d\d/u.test(day);

export function overTime(ties: readonly Tie[], within: Within = EVER): OverTime {
  const dated: { readonly on: string; readonly tie: Tie }[] = [];
  const sums: { readonly on: string; readonly minor: number; readonly currency: string; readonly side: Direction }[] = [];
  let [first, last, undated] = [within.from ?? '9999', '', 0];
  const reach = (on: string): void => {
    if (on < first) first = on;
    if (on > last) last = on;
  };
  for (const tie of ties) {
    if (isWithin(tie.on, within)) {
      if (tie.on === null) undated += 1;
      else {
        dated.push({ on: tie.on, tie });
        reach(tie.on);
      }
    }
    for (const { on, minor, currency } of tie.worth) {
      if (!isDay(on) || !isWithin(on, within)) continue;
      sums.push({ on, minor, currency, side: tie.direction });
      reach(on);
    }
  }
  if (last === '') return { grain: 'month', periods: [], amounts: [], undated };
  if (within.to !== null) last = within.to;
  const grain = grainFor(first, last);
  const step = MONTHS_IN[grain];
  const begin = Math.floor(monthNumber(first) / step);
  const at = (day: string): number => Math.floor(monthNumber(day) / step) - begin;
  const length = at(last) + 1;
  const counts = Array.from({ length }, () => ({ given: { all: 0, won: 0 }, received: { all: 0, won: 0 } }));
  for (const { on, tie } of dated) {
    const count = counts[at(on)]?.[tie.direction];
    if (!count) continue;
    count.all += 1;
    if (isWon(tie)) count.won += 1;
  }
  const zeros = (): number[] => Array.from({ length }, () => 0);
  const amounts = new Map(sumsOf(sums).map(({ currency }) => [currency, { currency, given: zeros(), received: zeros() }]));
  for (const { on, minor, currency, side } of sums) {
    const row = amounts.get(currency)?.[side];
    if (row) row[at(on)] = (row[at(on)] ?? 0) + minor;
  }
  const periods = counts.map((count, i): Period => {
    const start = (begin + i) * step;
    return { key: keyOf(start, grain), from: `${Math.floor(start / 12)}-${two((start % 12) + 1)}-01`, ...count };
  });
  return { grain, periods, amounts: [...amounts.values()], undated };
}
