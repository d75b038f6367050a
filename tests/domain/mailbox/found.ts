// Found threads as a reading of old mail gives them, made by hand for the tests.
import type { FoundThread } from '../../../lib/domain/mailbox/found-thread.ts';
import type { ReadOutcome, ReadParty, Reading, Role, ThreadKind } from '../../../lib/domain/reading.ts';

export const ME = 'me@own.example';
const blank = { phones: [], company: null, title: null, profileUrl: null, preferredContact: null, bestTime: null } as const;
export const party = (role: Role, name: string | null, email: string | null): ReadParty => ({ role, isMe: email === ME, name, emails: email === null ? [] : [email], ...blank });

export interface Told {
  readonly id: string;
  readonly kind?: ThreadKind;
  /** Introducer, prospect, provider: an address, or `ME`. */
  readonly who?: readonly [string | null, string | null, string | null];
  readonly days?: readonly string[];
  readonly sure?: boolean;
  readonly outcome?: ReadOutcome | null;
  readonly thankedOn?: string | null;
  readonly host?: 'file' | 'gmail';
}
const nameOf = (email: string | null): string | null => (email === null || email === ME ? null : `${email.split('@')[0]?.replace(/^./u, (letter) => letter.toUpperCase()) ?? ''} Example`);

export function found({ id, kind = 'introduction', who = ['ann@x.example', 'bob@x.example', ME], days = ['2019-03-02', '2019-03-05'], sure = true, outcome = null, thankedOn = null, host = 'file' }: Told): FoundThread {
  const [introducer, prospect, provider] = who;
  const messages = days.map((day, i) => ({ id: `${id}.${i}`, sentAt: `${day}T09:00:00+01:00`, from: { name: nameOf(i % 2 === 0 ? introducer : ME), email: i % 2 === 0 ? (introducer ?? 'ann@x.example') : ME }, to: [prospect, provider].flatMap((email) => (email === null ? [] : [{ name: nameOf(email), email }])), cc: [], bodyText: '' }));
  const parties = [party('introducer', nameOf(introducer), introducer), party('prospect', nameOf(prospect), prospect), party('provider', nameOf(provider), provider)];
  const reading: Reading = {
    language: 'en', kind, direction: introducer === ME ? 'given' : 'received', parties, need: { messageId: `${id}.0`, quote: 'a new roof' }, actual: 'now', budget: null, appointment: null, consents: [], doubtfulConsents: [], outcome, texts: [],
    evidence: [{ fact: 'kind', messageId: `${id}.0`, quote: 'Ann, meet Bob', sure: sure ? 'sure' : 'doubtful' }, { fact: 'need', messageId: `${id}.0`, quote: 'a new roof', sure: 'sure' }, ...(outcome ? [{ fact: 'outcome', messageId: `${id}.${days.length - 1}`, quote: outcome.quote, sure: 'sure' as const }] : [])],
  };
  return { thread: { host, threadId: id, subject: 'The roof', me: { name: 'Me Self', emails: [ME] }, messages }, reading, thankedOn };
}
