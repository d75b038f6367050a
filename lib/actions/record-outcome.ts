// How it went, and the end of a referral: exit and evaluate.
import { dayOf } from '../domain/day.ts';
import type { Outcome, Referral } from '../domain/referral.ts';
import type { Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import { changeReferral } from './change-referral.ts';
import type { Changed, Tools } from './tools.ts';

export async function recordOutcome(tools: Tools, referral: Referral, outcome: Omit<Outcome, 'on'> & { readonly on?: string }): Promise<Result<Changed<Referral>, StoreProblem>> {
  return changeReferral(tools, referral, { kind: 'outcome-recorded', set: { outcome: { ...outcome, on: outcome.on ?? dayOf(tools.now()) } } });
}

export async function closeReferral(tools: Tools, referral: Referral, why: NonNullable<Referral['closedWhy']>): Promise<Result<Changed<Referral>, StoreProblem>> {
  return changeReferral(tools, referral, { kind: 'closed', set: { closedOn: dayOf(tools.now()), closedWhy: why } });
}

export async function reopenReferral(tools: Tools, referral: Referral): Promise<Result<Changed<Referral>, StoreProblem>> {
  return changeReferral(tools, referral, { kind: 'corrected', set: { closedOn: null, closedWhy: null } });
}
