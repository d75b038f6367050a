// One referral as the pictures see it: who stood in it in which order, how far it came, and where it ended.
import { dayOfReferral } from '../ledger/referral-day.ts';
import type { Sum } from '../worth.ts';
import { worthOf } from '../worth.ts';
import type { Direction } from '../reading.ts';
import type { PersonId } from '../person.ts';
import { entriesBy } from '../opt-in.ts';
import { bothSaidYes, type Referral } from '../referral.ts';
import { stageOf, type Stage } from '../stage.ts';

/** How far a referral came, each step after the one before. `noted`: written down, nobody asked yet. */
export const STEPS = ['noted', 'asked', 'agreed', 'introduced', 'met', 'won'] as const;
export type Step = (typeof STEPS)[number];
/** Why it went no further. `nothing`: introduced, and nothing came of it. */
export const ENDS = ['declined', 'no-answer', 'no-need', 'nothing', 'other'] as const;
export type End = (typeof ENDS)[number];

export interface DatedSum extends Sum {
  /** YYYY-MM-DD. */
  readonly on: string;
}

export interface Tie {
  readonly id: string;
  readonly direction: Direction;
  /** The day both were introduced, else the day it was written down; null where neither is known. */
  readonly on: string | null;
  /** Introducer, whoever has the need, whoever may meet it: those who are known, nobody twice. */
  readonly chain: readonly PersonId[];
  readonly prospectId: PersonId | null;
  readonly stage: Stage;
  readonly reached: Step;
  /** Null while it is open, and where it became business. */
  readonly ended: End | null;
  readonly worth: readonly DatedSum[];
  readonly cameFromId: string | null;
  readonly topic: string;
}

const isDay = (text: unknown): text is string => typeof text === 'string' && /^(?:19|20|21)\d\d-\d\d-\d\d/u.test(text);

function chainOf({ introducerId, prospectId, providerId }: Referral): readonly PersonId[] {
  return [...new Set([introducerId, prospectId, providerId])].filter((id): id is PersonId => typeof id === 'string' && id !== '');
}

const wasAsked = (referral: Referral): boolean => [referral.prospectId, referral.providerId].some((id) => id !== null && entriesBy(referral.optIns, id, 'introduction').length > 0);
const isIntroduced = (referral: Referral): boolean =>
  referral.introducedOn !== null || referral.introducedInWriting || (referral.direction === 'received' && referral.prospectId !== null);
function hasMet(referral: Referral): boolean {
  const result = referral.outcome?.result;
  return result === 'met' || result === 'problem' || Object.values(referral.moments).some(({ kind }) => kind === 'met' || kind === 'delivered' || kind === 'result');
}

/** The furthest step that something in the record speaks for: one that was lost later still came that far. */
export function reachedBy(referral: Referral, stage: Stage = stageOf(referral)): Step {
  if (stage === 'won') return 'won';
  if (stage === 'met' || hasMet(referral)) return 'met';
  if (stage === 'introduced' || stage === 'lost' || isIntroduced(referral)) return 'introduced';
  if (stage === 'agreed' || bothSaidYes(referral)) return 'agreed';
  return wasAsked(referral) ? 'asked' : 'noted';
}

function endOf(referral: Referral, stage: Stage): End | null {
  if (stage === 'won' || (stage !== 'lost' && stage !== 'no' && referral.closedOn === null)) return null;
  if (referral.outcome?.result === 'no-response') return 'no-answer';
  const why = referral.closedWhy;
  if (why === 'declined' || why === 'no-answer' || why === 'no-need') return why;
  if (stage === 'lost' || stage === 'met') return 'nothing';
  return stage === 'no' && referral.closedOn === null ? 'declined' : 'other';
}

export function tieOf(referral: Referral): Tie {
  const stage = stageOf(referral);
  return {
    id: referral.id, direction: referral.direction, topic: referral.topic, stage,
    on: [referral.introducedOn, dayOfReferral(referral)].find(isDay) ?? null,
    chain: chainOf(referral), prospectId: referral.prospectId,
    reached: reachedBy(referral, stage), ended: endOf(referral, stage),
    worth: worthOf(referral).map(({ on, minor, currency }) => ({ on, minor, currency })),
    cameFromId: referral.cameFromId,
  };
}

export const isWon = (tie: Tie): boolean => tie.stage === 'won';
/** By id: the order in which rows were read must change no picture. */
export const inFixedOrder = (ties: readonly Tie[]): readonly Tie[] => [...ties].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
