// The ledger as lines, the newest day first: which are wanted, and what they brought in by currency. It must not know words or today.
import type { PersonId } from '../person.ts';
import type { Direction } from '../reading.ts';
import type { Referral } from '../referral.ts';
import { stageOf, type Stage } from '../stage.ts';
import { sumsOf, worthOf, type Sum } from '../worth.ts';
import { dayOfReferral, oldestDayFirst } from './referral-day.ts';

export interface LedgerLine {
  readonly referral: Referral;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly stage: Stage;
  readonly sums: readonly Sum[];
}

export interface LedgerFilter {
  readonly direction: Direction | null;
  /** Days of the referral, YYYY-MM-DD, both included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly personId: PersonId | null;
  readonly stage: Stage | null;
  /** As it is written; '' for those of which no tie is known. */
  readonly tie: string | null;
  readonly withAmount: boolean;
}
export const noFilter: LedgerFilter = { direction: null, from: null, to: null, personId: null, stage: null, tie: null, withAmount: false };

export const linesOf = (referrals: Iterable<Referral>): readonly LedgerLine[] =>
  [...referrals].filter((row) => !row.removed).sort((a, b) => oldestDayFirst(b, a)).map((referral) => ({ referral, day: dayOfReferral(referral), stage: stageOf(referral), sums: sumsOf(worthOf(referral)) }));

/** Letter case and width aside. */
export const foldTie = (tie: string | null): string => (tie ?? '').normalize('NFKC').trim().toLowerCase();

export function wanted(lines: readonly LedgerLine[], filter: LedgerFilter): readonly LedgerLine[] {
  const { direction, from, to, personId, stage, withAmount } = filter;
  const tie = filter.tie === null ? null : foldTie(filter.tie);
  return lines.filter((line) => {
    const { referral, day } = line;
    if (direction !== null && referral.direction !== direction) return false;
    if ((from !== null && day < from) || (to !== null && day > to)) return false;
    if (personId !== null && ![referral.prospectId, referral.providerId, referral.introducerId].includes(personId)) return false;
    if (stage !== null && line.stage !== stage) return false;
    if (tie !== null && foldTie(referral.tie) !== tie) return false;
    return !withAmount || line.sums.length > 0;
  });
}

/** What was given and what was received are never added either. */
export interface Totals {
  readonly given: readonly Sum[];
  readonly received: readonly Sum[];
}
export function totalsOf(lines: readonly LedgerLine[]): Totals {
  const of = (direction: Direction): readonly Sum[] => sumsOf(lines.filter(({ referral }) => referral.direction === direction).flatMap(({ referral }) => worthOf(referral)));
  return { given: of('given'), received: of('received') };
}

/** Every tie that is written down, the most used first; one writing for those that differ in case only. */
export function tiesIn(referrals: Iterable<Referral>): readonly string[] {
  const ties = new Map<string, { readonly tie: string; count: number }>();
  for (const { tie, removed } of referrals) {
    const key = foldTie(tie);
    if (removed || tie === null || key === '') continue;
    const known = ties.get(key);
    if (known) known.count += 1;
    else ties.set(key, { tie: tie.trim(), count: 1 });
  }
  return [...ties.values()].sort((a, b) => b.count - a.count || (a.tie < b.tie ? -1 : 1)).map(({ tie }) => tie);
}
