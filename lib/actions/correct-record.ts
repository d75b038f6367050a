// Corrections by hand: fields of a referral, fields of a person, who stands in which role.
import type { EventIntent } from '../domain/event.ts';
import { ME, type Person, type PersonId } from '../domain/person.ts';
import { boundBefore, partyOf, type Evidence, type Referral } from '../domain/referral.ts';
import type { Role } from '../domain/reading.ts';
import type { Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import { personFields } from './capture-thread.ts';
import { changePerson } from './change-person.ts';
import { changeReferral } from './change-referral.ts';
import type { Changed, Tools } from './tools.ts';

export type ReferralFacts = Partial<Pick<Referral,
  | 'form' | 'direction' | 'topic' | 'need' | 'needNeutral' | 'actual' | 'wantedBy' | 'budget' | 'appointment' | 'relevantToProspect' | 'relevantToProvider'
  | 'fitReason' | 'introducedOn' | 'introducedInWriting' | 'thankedOn' | 'notes' | 'language'>>;

/**
 * A lead that gets a need may become a referral; a referral that loses its need is a lead again.
 * `evidence`: words that no longer carry a fact (null), or that the person confirmed.
 */
export async function correctReferral(tools: Tools, referral: Referral, facts: ReferralFacts, evidence: Readonly<Record<string, Evidence | null>> = {}): Promise<Result<Changed<Referral>, StoreProblem>> {
  const need = facts.need === undefined ? referral.need : facts.need;
  const set = { ...facts, ...(need ? {} : { form: 'lead' as const }) };
  return changeReferral(tools, referral, { kind: 'corrected', set, ...(Object.keys(evidence).length > 0 ? { put: { evidence } } : {}) });
}

export async function correctPerson(tools: Tools, person: Person, facts: Partial<Person>): Promise<Result<Changed<Person>, StoreProblem>> {
  const { id: _id, revision: _revision, updatedAt: _updatedAt, ...set } = facts;
  return changePerson(tools, person, { kind: 'corrected', set });
}

/** Puts somebody (of the book, new, me, nobody) into a role. A new person is saved along. */
export async function chooseParty(tools: Tools, referral: Referral, role: Role, party: Person | typeof ME | null): Promise<Result<Changed<Referral>, StoreProblem>> {
  const personId: PersonId | null = party === null ? null : party === ME ? ME : party.id;
  const also: EventIntent[] = party !== null && party !== ME && party.revision === 0 ? [{ subject: { type: 'person', id: party.id }, kind: 'added', set: personFields(party) }] : [];
  const former = partyOf(referral, role);
  const isReplaced = former !== null && former !== personId;
  const place = role === 'introducer' ? { introducerId: personId } : role === 'prospect' ? { prospectId: personId } : { providerId: personId };
  // Whoever comes in the place of another was not introduced by the mail to that other.
  const set = { ...place, ...(isReplaced && role !== 'introducer' && referral.introducedInWriting ? { introducedOn: null, introducedInWriting: false } : {}) };
  // Words about the one who stood there say nothing of the next.
  const stale = Object.keys(referral.evidence).filter((fact) => fact.startsWith(`${role}.`));
  // Nor does a yes towards them.
  const optIns = isReplaced ? boundBefore(referral, role) : {};
  const put = { ...(stale.length > 0 ? { evidence: Object.fromEntries(stale.map((fact) => [fact, null])) } : {}), ...(Object.keys(optIns).length > 0 ? { optIns } : {}) };
  return changeReferral(tools, referral, { kind: 'corrected', set, ...(Object.keys(put).length > 0 ? { put } : {}) }, { also });
}

/** Takes a record out of the book. It can be taken back. */
export async function removeReferral(tools: Tools, referral: Referral): Promise<Result<Changed<Referral>, StoreProblem>> {
  return changeReferral(tools, referral, { kind: 'removed', set: { removed: true } });
}

export const removePerson = (tools: Tools, person: Person): Promise<Result<Changed<Person>, StoreProblem>> => changePerson(tools, person, { kind: 'removed', set: { removed: true } });
