// The periods that the ledger offers, as days. Today is handed in.
import type { LedgerFilter } from '../../lib/domain/ledger/ledger-lines.ts';
import { addDays } from '../../lib/domain/day.ts';

export const PERIODS = ['all', 'half', 'year', 'thisYear', 'lastYear', 'days'] as const;
export type LedgerPeriod = (typeof PERIODS)[number];
type Days = Pick<LedgerFilter, 'from' | 'to'>;

/** The same day so many months earlier, or the last day of that month. */
export function monthsBefore(day: string, months: number): string {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const month = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
  const next = `${String(Math.floor((at + 1) / 12)).padStart(4, '0')}-${String(((at + 1) % 12) + 1).padStart(2, '0')}`;
  const last = addDays(`${next}-01`, -1);
  const same = `${month}-${day.slice(8, 10)}`;
  return same > last ? last : same;
}

export function daysOf(period: LedgerPeriod, today: string): Days {
  const year = Number(today.slice(0, 4));
  switch (period) {
    case 'all': return { from: null, to: null };
    case 'half': return { from: addDays(monthsBefore(today, 6), 1), to: today };
    case 'year': return { from: addDays(monthsBefore(today, 12), 1), to: today };
    case 'thisYear': return { from: `${year}-01-01`, to: `${year}-12-31` };
    case 'lastYear': return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
    case 'days': return { from: `${today.slice(0, 7)}-01`, to: today };
    default: return period satisfies never;
  }
}

export const periodOf = ({ from, to }: Days, today: string): LedgerPeriod =>
  PERIODS.find((period) => { const days = daysOf(period, today); return period !== 'days' && days.from === from && days.to === to; }) ?? 'days';
