// The stretches of time that are looked back on, one ending before each review month of the person's choice. Whole months, counted, so no time zone and no month's length moves them.
import { addDays } from '../day.ts';

export interface Period {
  /** The month in which its review is due, `2026-04`. */
  readonly id: string;
  /** YYYY-MM-DD, the first day. */
  readonly from: string;
  /** YYYY-MM-DD, the last day: the one before the review month begins. */
  readonly to: string;
  readonly months: number;
}

const USUAL = [4, 10];
const monthsOf = (chosen: readonly number[]): readonly number[] => {
  const months = [...new Set(chosen)].filter((month) => Number.isInteger(month) && month >= 1 && month <= 12);
  return months.length === 0 ? USUAL : months;
};
/** Months counted from the year 0. */
const countOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const idOf = (count: number): string => `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;

function nearest(chosen: readonly number[], count: number, by: 1 | -1): number {
  const months = monthsOf(chosen);
  let at = count;
  while (!months.includes((at % 12) + 1)) at += by;
  return at;
}

function dueIn(chosen: readonly number[], count: number): Period {
  const before = nearest(chosen, count - 1, -1);
  return { id: idOf(count), from: `${idOf(before)}-01`, to: addDays(`${idOf(count)}-01`, -1), months: count - before };
}

export const isPeriodId = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text) && text >= '0002';

/** The one that a day belongs to; its review is due later. Every day belongs to exactly one. */
export const periodOf = (reviewMonths: readonly number[], day: string): Period => dueIn(reviewMonths, nearest(reviewMonths, countOf(day) + 1, 1));
/** The one whose review is due now, or was the last to fall due. */
export const periodDue = (reviewMonths: readonly number[], today: string): Period => dueIn(reviewMonths, nearest(reviewMonths, countOf(today), -1));
/** By its id; one from when other months were chosen begins at the review month before it. */
export const periodFrom = (reviewMonths: readonly number[], id: string): Period => dueIn(reviewMonths, countOf(id));
export const periodBefore = (reviewMonths: readonly number[], period: Period): Period => dueIn(reviewMonths, countOf(period.from));
export const isWithin = ({ from, to }: Pick<Period, 'from' | 'to'>, day: string): boolean => day.slice(0, 10) >= from && day.slice(0, 10) <= to;

export type PeriodState = 'running' | 'due' | 'open' | 'ended';
export interface ListedPeriod extends Period {
  /** `due`: the newest that can be looked back on. `open`: an older one that nobody ended. */
  readonly state: PeriodState;
  readonly endedOn: string | null;
}

/** The running one, the one that is due, and those before it, newest first; ended ones however old. */
export function listPeriods(reviewMonths: readonly number[], reviews: Readonly<Record<string, string>>, today: string, count = 5): readonly ListedPeriod[] {
  const due = periodDue(reviewMonths, today);
  const periods = new Map<string, Period>();
  const add = (period: Period): void => void periods.set(period.id, period);
  add(periodOf(reviewMonths, today));
  for (let period = due, n = 0; n < count; n += 1, period = periodBefore(reviewMonths, period)) add(period);
  for (const id of Object.keys(reviews)) if (isPeriodId(id)) add(periodFrom(reviewMonths, id));
  return [...periods.values()].sort((a, b) => (a.id < b.id ? 1 : -1)).map((period): ListedPeriod => {
    const endedOn = reviews[period.id] ?? null;
    return { ...period, endedOn, state: endedOn ? 'ended' : period.id > today.slice(0, 7) ? 'running' : period.id === due.id ? 'due' : 'open' };
  });
}
