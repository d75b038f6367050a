// A reading laid out for the person to check: what is filled in, what is only offered, who may be somebody already in the book.
import type { OpenThread } from './open-page.ts';
import { emptyPerson, ME, type FoundBy, type Person } from './person.ts';
import type { Evidence, Money, ThreadRef } from './referral.ts';
import type { Actuality, Direction, ReadConsent, Reading, ReadParty, Role, ThreadKind } from './reading.ts';
import { moneyFrom } from './money.ts';
import { writtenDay } from './day.ts';
import { bareSubject } from './writing/bare-subject.ts';

export interface PartyForm {
  readonly role: Role;
  readonly isMe: boolean;
  readonly person: Person;
  /** Somebody of the book, found by address or profile, or chosen. */
  readonly known: boolean;
  /** People of the same name: asked about, never assumed. */
  readonly candidates: readonly { readonly person: Person; readonly by: FoundBy }[];
  /** By field of the person. */
  readonly evidence: Readonly<Record<string, Evidence>>;
}

/** An answer found in the thread, sure or doubtful by its evidence. It counts when the person has accepted it. */
export interface OfferedAnswer {
  readonly id: string;
  readonly role: 'prospect' | 'provider';
  readonly step: 'granted' | 'declined' | 'withdrawn';
  readonly evidence: Evidence;
  readonly accepted: boolean;
}

export interface CaptureForm {
  readonly id: string;
  readonly thread: ThreadRef | null;
  /** Whose mailbox it is. */
  readonly me: { readonly name: string | null; readonly emails: readonly string[] };
  readonly threadKind: ThreadKind;
  readonly form: 'lead' | 'referral';
  readonly direction: Direction;
  readonly topic: string;
  /** The first of each role goes into the record; the others are offered instead. */
  readonly parties: readonly PartyForm[];
  readonly need: string | null;
  readonly actual: Actuality | null;
  readonly wantedBy: string | null;
  readonly budget: Money | null;
  readonly appointment: string | null;
  readonly answers: readonly OfferedAnswer[];
  readonly introducedOn: string | null;
  /** `need`, `actual`, `budget`, `appointment`, `kind`, `introducedOn`, … */
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly language: string | null;
}

const TOPIC_LENGTH = 60;

/** A short name for lists, from the subject where it says something, else from the need. */
export function topicOf(subject: string, need: string | null): string {
  const bare = bareSubject(subject);
  const source = bare || need?.split('\n')[0]?.trim() || '';
  if (source.length <= TOPIC_LENGTH) return source;
  const cut = source.slice(0, TOPIC_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TOPIC_LENGTH / 2)).trimEnd()}…`;
}

function personFrom(party: ReadParty, id: string): Person {
  const { name, emails, phones, company, title, profileUrl, preferredContact, bestTime } = party;
  return { ...emptyPerson(id), name: name ?? '', emails: emails.map((e) => e.toLowerCase()), phones, company, title, profileUrl, preferredContact, bestTime };
}

/** Lays a reading out as a form. People are found again afterwards (`findAgain`). Ids come from outside so that a retried save is the same save. */
export function formFrom(reading: Reading, page: OpenThread, newId: () => string): CaptureForm {
  const messages = new Map(page.thread.messages.map((m) => [m.id, m]));
  const evidenceOf = (quote: { messageId: string; quote: string; sure: 'sure' | 'doubtful' }): Evidence => {
    const message = messages.get(quote.messageId);
    return { threadId: page.thread.threadId, messageId: quote.messageId, quote: quote.quote, from: message?.from.name ?? message?.from.email ?? null, sentAt: message?.sentAt ?? '', sure: quote.sure };
  };
  const under = (prefix: string): Record<string, Evidence> =>
    Object.fromEntries(reading.evidence.filter((e) => e.fact.startsWith(prefix)).map((e) => [e.fact.slice(prefix.length), evidenceOf(e)]));
  const evidence = Object.fromEntries(Object.entries(under('')).filter(([fact]) => !fact.includes('.')));
  const introduction = reading.kind === 'introduction' ? (reading.evidence.find((e) => e.fact === 'kind') ?? null) : null;
  const introducedIn = introduction ? messages.get(introduction.messageId) : reading.kind === 'introduction' ? page.thread.messages[0] : undefined;
  // My own yes needs no asking.
  const answersIn = (consents: readonly ReadConsent[], sure: Evidence['sure']): OfferedAnswer[] =>
    consents.flatMap((one) => (one.decision === 'undecided' || reading.parties.some((party) => party.isMe && party.role === one.party) ? [] : [{ id: newId(), role: one.party, step: one.decision, evidence: evidenceOf({ ...one, sure }), accepted: false }]));
  const direction = reading.direction ?? 'given';
  const need = reading.need?.quote ?? null;
  return {
    id: newId(),
    thread: { host: page.thread.host, account: page.account, threadId: page.thread.threadId, subject: page.thread.subject, url: page.url },
    me: page.thread.me,
    threadKind: reading.kind,
    form: need && reading.actual !== 'someday' ? 'referral' : 'lead',
    direction,
    topic: topicOf(page.thread.subject, need),
    parties: withEveryRole(reading.parties.map((party, i) => ({
      role: party.role, isMe: party.isMe, person: personFrom(party, party.isMe ? ME : newId()), known: party.isMe, candidates: [], evidence: under(`parties.${i}.`),
    })), direction, newId),
    need,
    actual: reading.actual,
    wantedBy: null,
    budget: reading.budget ? moneyFrom(reading.budget) : null,
    appointment: reading.appointment,
    answers: [...answersIn(reading.consents, 'sure'), ...answersIn(reading.doubtfulConsents, 'doubtful')],
    introducedOn: introducedIn ? writtenDay(introducedIn.sentAt) : null,
    evidence,
    language: reading.language,
  };
}

/** Every role has at least one place to fill in; the introducer of what I give is me. */
function withEveryRole(parties: readonly PartyForm[], direction: Direction, newId: () => string): readonly PartyForm[] {
  const roles: readonly Role[] = ['prospect', 'introducer', 'provider'];
  return roles.flatMap((role) => {
    const found = parties.filter((p) => p.role === role);
    if (found.length > 0) return found;
    const isMe = role === 'introducer' && direction === 'given';
    return [{ role, isMe, person: emptyPerson(isMe ? ME : newId()), known: isMe, candidates: [], evidence: {} }];
  });
}

/** An empty form, to be filled in by hand. */
export const emptyForm = (newId: () => string, direction: Direction = 'given'): CaptureForm => ({
  id: newId(), thread: null, me: { name: null, emails: [] }, threadKind: 'unrelated', form: 'lead', direction, topic: '', parties: withEveryRole([], direction, newId), need: null, actual: null,
  wantedBy: null, budget: null, appointment: null, answers: [], introducedOn: null, evidence: {}, language: null,
});
/** Nothing is known of this party: no name, no address. */
export const isBlank = (party: PartyForm): boolean => !party.isMe && !party.person.name && party.person.emails.length === 0 && !party.person.profileUrl;
/** The party of a role that goes into the record. */
export const partyIn = (form: CaptureForm, role: Role): PartyForm | null => form.parties.find((p) => p.role === role) ?? null;
