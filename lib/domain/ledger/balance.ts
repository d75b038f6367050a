// What was given to one person and received from them, and what came of it: counts by stage and sums by currency. Never one number, so that nothing can be kept up by counting.
import type { PersonId } from '../person.ts';
import type { Referral } from '../referral.ts';
import { STAGES, stageOf, type Stage } from '../stage.ts';
import { sumsOf, worthOf, type Sum } from '../worth.ts';
import { dayOfReferral, oldestDayFirst } from './referral-day.ts';

export interface Tally {
  /** Newest first. */
  readonly referrals: readonly Referral[];
  /** Introductions that were made. A tip, a question under way and one that was declined are none. */
  readonly made: number;
  readonly stages: Readonly<Record<Stage, number>>;
  readonly sums: readonly Sum[];
  /** YYYY-MM-DD of the newest that was made. */
  readonly lastOn: string | null;
}

export interface Balance {
  /** I introduced them to somebody with a need. */
  readonly given: Tally;
  /** They had the need, and I introduced them to somebody. */
  readonly helped: Tally;
  /** They introduced somebody and me. What their clients brought in turn stands in the branch, not here. */
  readonly received: Tally;
  /** They came to me as a client, through whomever. */
  readonly came: Tally;
}

const MADE: readonly Stage[] = ['introduced', 'met', 'won', 'lost'];
export const isMade = (stage: Stage): boolean => MADE.includes(stage);

export function tallyOf(referrals: readonly Referral[]): Tally {
  const stages = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;
  let lastOn: string | null = null;
  for (const referral of referrals) {
    const stage = stageOf(referral);
    stages[stage] += 1;
    const day = dayOfReferral(referral);
    if (isMade(stage) && (lastOn === null || day > lastOn)) lastOn = day;
  }
  return { referrals: [...referrals].sort(oldestDayFirst).reverse(), made: MADE.reduce((sum, stage) => sum + stages[stage], 0), stages, sums: sumsOf(referrals.flatMap(worthOf)), lastOn };
}

export function balanceWith(referrals: Iterable<Referral>, personId: PersonId): Balance {
  const theirs = [...referrals].filter((row) => !row.removed);
  const of = (is: (row: Referral) => boolean): Tally => tallyOf(theirs.filter(is));
  return {
    given: of((row) => row.direction === 'given' && row.providerId === personId),
    helped: of((row) => row.direction === 'given' && row.prospectId === personId),
    received: of((row) => row.direction === 'received' && row.introducerId === personId),
    came: of((row) => row.direction === 'received' && row.prospectId === personId),
  };
}
