// How it went, and the end of a referral: exit and evaluate.
import { contactOf, doneByMoment } from '../domain/cadence/deeds.ts';
import { dayOf } from '../domain/day.ts';
import type { Moment } from '../domain/moment.ts';
import { ME, type PersonId } from '../domain/person.ts';
import type { Outcome, Referral } from '../domain/referral.ts';
import type { Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import { changeReferral } from './change-referral.ts';
import type { Changed, Tools } from './tools.ts';

/** `toldBy`: who said so. It is their word of it, and a contact with them. */
export async function recordOutcome(tools: Tools, referral: Referral, { toldBy = null, ...facts }: Omit<Outcome, 'on'> & { readonly on?: string; readonly toldBy?: PersonId | null }): Promise<Result<Changed<Referral>, StoreProblem>> {
  const now = tools.now();
  const outcome: Outcome = { ...facts, on: facts.on ?? dayOf(now) };
  const kind = toldBy === null || toldBy === ME ? null : toldBy === referral.providerId ? 'provider-word' : toldBy === referral.prospectId ? 'client-word' : null;
  const word: Moment | null = kind && { id: tools.newId(), kind, on: outcome.on, recordedAt: now.toISOString(), personId: toldBy, channel: null, text: outcome.note };
  const met = word && contactOf(referral, word);
  return changeReferral(tools, referral, { kind: 'outcome-recorded', set: { outcome }, ...(word ? { put: { moments: { [word.id]: word } } } : {}) }, {
    ...(met ? { contacts: new Map([[met.personId, { [met.contact.id]: met.contact }]]) } : {}),
    ...(word ? { finished: (followUp) => (followUp.referralId === referral.id && doneByMoment(followUp, word) ? 'me' : null) } : {}),
  });
}

export async function closeReferral(tools: Tools, referral: Referral, why: NonNullable<Referral['closedWhy']>): Promise<Result<Changed<Referral>, StoreProblem>> {
  return changeReferral(tools, referral, { kind: 'closed', set: { closedOn: dayOf(tools.now()), closedWhy: why } });
}

export async function reopenReferral(tools: Tools, referral: Referral): Promise<Result<Changed<Referral>, StoreProblem>> {
  return changeReferral(tools, referral, { kind: 'corrected', set: { closedOn: null, closedWhy: null } });
}
