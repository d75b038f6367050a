// What the record tells of a provider before one decides to send nobody for a while: what speaks for it, what was said, what speaks against it, each with its day and its words. It never decides.
import { daysBetween } from '../day.ts';
import type { Person } from '../person.ts';
import type { Referral } from '../referral.ts';
import { answersOf, daysOf } from './answer-times.ts';

export type EvidenceKind =
  | 'complaint'
  | 'problem' // how it went: there was a problem
  | 'apologised'
  | 'slow' // answered, after long
  | 'silent' // asked long ago, no answer
  | 'provider-word'
  | 'client-word'
  | 'won'
  | 'praise';
export type Speaks = 'for' | 'said' | 'against';

export interface PauseEvidence {
  readonly kind: EvidenceKind;
  readonly speaks: Speaks;
  readonly on: string;
  /** Null: on no referral. */
  readonly referralId: string | null;
  readonly topic: string;
  /** What was said, as written down. */
  readonly words: string | null;
  /** Days of waiting, for `slow` and `silent`. */
  readonly days: number | null;
}

/** A week is long for a yes or a no; two without one is silence. */
export const SLOW_AFTER_DAYS = 7;
export const SILENT_AFTER_DAYS = 14;

const SPEAKS: Readonly<Record<EvidenceKind, Speaks>> = { complaint: 'for', problem: 'for', slow: 'for', silent: 'for', apologised: 'said', 'provider-word': 'said', 'client-word': 'said', won: 'against', praise: 'against' };

/** `referrals`: those with them; only the given ones in which they meet the need are looked at. Newest first. */
export function pauseEvidence(person: Person, referrals: readonly Referral[], today: string): readonly PauseEvidence[] {
  const theirs = referrals.filter((r) => !r.removed && r.direction === 'given' && r.providerId === person.id && r.closedWhy !== 'not-a-referral');
  const topicOf = new Map(theirs.map((referral) => [referral.id, referral.topic]));
  const found: PauseEvidence[] = [];
  const add = (kind: EvidenceKind, on: string, referralId: string | null, words: string | null, days: number | null = null): void => {
    found.push({ kind, speaks: SPEAKS[kind], on, referralId, topic: topicOf.get(referralId ?? '') ?? '', words: words?.trim() || null, days });
  };
  for (const { id, moments, outcome } of theirs) {
    for (const { kind, on, text } of Object.values(moments)) {
      if (kind === 'complaint' || kind === 'apologised' || kind === 'provider-word' || kind === 'client-word') add(kind, on, id, text);
    }
    if (outcome?.result === 'problem') add('problem', outcome.on, id, outcome.note);
    if (outcome?.result === 'won') add('won', outcome.on, id, outcome.note);
  }
  for (const wait of answersOf(person, theirs)) {
    const days = daysOf(wait) ?? daysBetween(wait.askedOn, today);
    // Without an answer, a record that rests says nothing of them any more.
    const rests = theirs.find((referral) => referral.id === wait.referralId)?.closedOn !== null;
    if (wait.answeredOn !== null && days > SLOW_AFTER_DAYS) add('slow', wait.answeredOn, wait.referralId, null, days);
    if (wait.answeredOn === null && days > SILENT_AFTER_DAYS && (!rests || theirs.some((r) => r.id === wait.referralId && r.closedWhy === 'no-answer'))) add('silent', wait.askedOn, wait.referralId, null, days);
  }
  return found.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

/** Praise of a provider stands with whoever said it. */
export const praiseOf = (providerId: string, people: Iterable<Person>): readonly PauseEvidence[] =>
  [...people].filter((person) => !person.removed).flatMap((person) => Object.values(person.praise).filter(({ of }) => of === providerId).map(({ on, words, referralId }) => ({ kind: 'praise' as const, speaks: 'against' as const, on, referralId, topic: '', words, days: null })));

/** Records that what speaks for a pause rests on. */
export const restsOn = (evidence: readonly PauseEvidence[]): readonly string[] => [...new Set(evidence.flatMap(({ speaks, referralId }) => (speaks === 'for' && referralId !== null ? [referralId] : [])))];
