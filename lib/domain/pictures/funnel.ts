// How far referrals came, step by step, and where the rest went. Counts only: few cases are single stories, not rates.
import type { Direction } from '../reading.ts';
import { ENDS, STEPS, type End, type Step, type Tie } from './tie.ts';

export interface FunnelStep {
  readonly step: Step;
  /** How many came at least this far. */
  readonly reached: number;
  /** Of these: went on, are still here, ended here. The three add up to `reached`; at the last step all of it is `wentOn`. */
  readonly wentOn: number;
  readonly open: number;
  readonly ended: number;
  /** Why they ended, the most frequent first. */
  readonly why: readonly { readonly end: End; readonly count: number }[];
}
export interface Funnel {
  readonly direction: Direction;
  readonly all: number;
  readonly steps: readonly FunnelStep[];
}
/** Below this one says that there are few. */
export const FEW = 10;

/** Whoever introduced me asked the two in their own way; my book sees it from the introduction on. */
const STEPS_OF = { given: STEPS, received: ['noted', 'introduced', 'met', 'won'] } as const satisfies Record<Direction, readonly Step[]>;

export function funnelOf(ties: readonly Tie[], direction: Direction): Funnel {
  const own = ties.filter((tie) => tie.direction === direction);
  const steps: readonly Step[] = STEPS_OF[direction];
  const rank = (tie: Tie): number => steps.findLastIndex((step) => STEPS.indexOf(step) <= STEPS.indexOf(tie.reached));
  const ranks = own.map(rank);
  return {
    direction, all: own.length,
    steps: steps.map((step, i): FunnelStep => {
      const reached = ranks.filter((r) => r >= i).length;
      const here = own.filter((_, n) => ranks[n] === i);
      if (i === steps.length - 1) return { step, reached, wentOn: reached, open: 0, ended: 0, why: [] };
      const ended = here.filter((tie) => tie.ended !== null);
      const why = ENDS.map((end) => ({ end, count: ended.filter((tie) => tie.ended === end).length })).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
      return { step, reached, wentOn: reached - here.length, open: here.length - ended.length, ended: ended.length, why };
    }),
  };
}
