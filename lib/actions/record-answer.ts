// Writes one step of a party's consent into the ledger: with its words or "by phone on …"; and corrects one, or takes it out.
import { dayOf } from '../domain/day.ts';
import type { OfferedAnswer } from '../domain/capture-form.ts';
import { isYes, type Channel, type Covered, type OptInEntry, type OptInStep } from '../domain/opt-in.ts';
import type { PersonId } from '../domain/person.ts';
import { otherSide, partyOf, type Referral } from '../domain/referral.ts';
import { fail, type Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import { optInFrom } from './capture-thread.ts';
import { changeReferral } from './change-referral.ts';
import type { ContactsOf } from './save-with-plan.ts';
import type { Changed, Tools } from './tools.ts';

export interface Answer {
  readonly personId: PersonId;
  readonly about?: OptInEntry['about'];
  readonly step: OptInStep;
  readonly channel: Channel;
  /** YYYY-MM-DD; today when left out. */
  readonly on?: string;
  readonly covers?: readonly Covered[];
  readonly note?: string | null;
}

export async function recordAnswer(tools: Tools, referral: Referral, answer: Answer): Promise<Result<Changed<Referral>, StoreProblem>> {
  const now = tools.now();
  const about = answer.about ?? 'introduction';
  const entry: OptInEntry = {
    id: tools.newId(), personId: answer.personId, about, towards: about === 'introduction' ? otherSide(referral, answer.personId) : referral.introducerId, step: answer.step, on: answer.on ?? dayOf(now), recordedAt: now.toISOString(), channel: answer.channel,
    covers: answer.covers ?? (isYes(answer.step) ? ['name', 'contact', 'need'] : []), words: null, note: answer.note ?? null,
  };
  return changeReferral(tools, referral, { kind: 'answer-recorded', put: { optIns: withQuestionBefore(referral, entry) } }, { contacts: contactBy(referral, entry, entry.id) });
}

/** A question is a contact by me, an answer one by them. */
const contactBy = (referral: Referral, entry: OptInEntry, id: string): ContactsOf =>
  new Map([[entry.personId, { [id]: { id, on: entry.on, recordedAt: entry.recordedAt, channel: entry.channel, by: entry.step === 'asked' ? 'me' : 'them', referralId: referral.id, note: null } }]]);

/** Nobody answers before they were asked: a question that was noted late moves to the day of its answer, else it would stand above it. */
function withQuestionBefore(referral: Referral, entry: OptInEntry): Record<string, OptInEntry> {
  const late = Object.values(referral.optIns).filter((other) => entry.step !== 'asked' && other.step === 'asked' && other.personId === entry.personId && other.about === entry.about && other.on > entry.on);
  return { ...Object.fromEntries(late.map((asked) => [asked.id, { ...asked, on: entry.on }])), [entry.id]: entry };
}

/** The person confirmed that these words are an answer. Confirmed twice it is one entry. */
export async function acceptAnswer(tools: Tools, referral: Referral, answer: OfferedAnswer, channel: Channel): Promise<Result<Changed<Referral>, StoreProblem | 'nobody'>> {
  const personId = partyOf(referral, answer.role);
  if (!personId) return fail('nobody');
  const entry = optInFrom(answer.id, personId, answer.step, answer.evidence, channel, tools.now(), otherSide(referral, personId));
  return changeReferral(tools, referral, { kind: 'answer-recorded', put: { optIns: withQuestionBefore(referral, entry) } }, { operation: answer.id, contacts: contactBy(referral, entry, `thread:${answer.evidence.messageId}`) });
}

/** What may be corrected of an entry; the words and when it was written down stay. */
export type EntryFacts = Pick<OptInEntry, 'step' | 'on' | 'channel' | 'covers' | 'note'>;

export const correctAnswer = (tools: Tools, referral: Referral, entry: OptInEntry, facts: EntryFacts): Promise<Result<Changed<Referral>, StoreProblem>> =>
  changeReferral(tools, referral, { kind: 'corrected', put: { optIns: { [entry.id]: { ...entry, ...facts } } } }, entry.words ? {} : { contacts: contactBy(referral, { ...entry, ...facts }, entry.id) });
export const takeOutAnswer = (tools: Tools, referral: Referral, entry: OptInEntry): Promise<Result<Changed<Referral>, StoreProblem>> =>
  changeReferral(tools, referral, { kind: 'corrected', put: { optIns: { [entry.id]: null } } }, { contacts: new Map([[entry.personId, { [entry.id]: null }]]) });
