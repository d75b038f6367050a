// Everything the book holds of one person, to be given to them: rows, events, answers, words. What it holds of others in the same records is left out.
import { replay, type BookEvent, type Json, type ReplayedRow } from './event.ts';
import type { Moment } from './moment.ts';
import type { OptInEntry } from './opt-in.ts';
import { ME, type Person, type PersonId } from './person.ts';
import { knownFrom, masked, tracesOf, nobodyKnown, type Traces } from './person-traces.ts';
import type { Evidence, Outcome, Referral } from './referral.ts';
import { joinedIds } from './same/join-cards.ts';

export interface PersonFile {
  readonly person: ReplayedRow | null;
  readonly history: readonly BookEvent[];
  readonly referrals: readonly ReplayedRow[];
  readonly followUps: readonly ReplayedRow[];
  /** What they agreed to, or not. */
  readonly answers: readonly (OptInEntry & { readonly referralId: string })[];
  /** Mail words that facts about them rest on. */
  readonly words: readonly (Evidence & { readonly referralId: string; readonly fact: string })[];
  /** Of their referrals and follow-ups. */
  readonly events: readonly BookEvent[];
}

const ROLES = ['introducer', 'prospect', 'provider'] as const;
const rowsOf = (events: readonly BookEvent[]): readonly ReplayedRow[] => [...new Set(events.map((event) => event.subject.id))].flatMap((id) => replay(events.filter((event) => event.subject.id === id)) ?? []);

function othersIn(events: readonly BookEvent[], personId: PersonId): ReadonlySet<PersonId> {
  const parties = events.flatMap((event) => ROLES.map((role) => event.set?.[`${role}Id`]));
  return new Set(parties.filter((id): id is PersonId => typeof id === 'string' && id !== personId && id !== ME));
}

/** Which part they have in a record now. */
interface Part {
  readonly personId: PersonId;
  readonly roles: readonly string[];
  /** Those of the same record. */
  readonly others: readonly Traces[];
  /** Everybody of all their records, at once. */
  readonly anybody: Traces;
  /** They are in the record that this one came from as well. */
  readonly knowsRoot: boolean;
}
/** Somebody else's words are theirs; what happened to all, and what I did, is everybody's. The client's own word is the client's also where nobody is named. */
function isToldTo({ personId: by, kind }: Moment, { personId, roles }: Part): boolean {
  if (by !== null && by !== ME) return by === personId;
  return by === ME || ((kind !== 'client-word' && kind !== 'complaint') || roles.includes('prospect')) && (kind !== 'provider-word' || roles.includes('provider'));
}

/** Amounts are between the two who did business; what somebody else can spend is theirs to say. */
function fieldFor(field: string, value: Json, { roles, knowsRoot }: Part): Json {
  const isSide = roles.includes('prospect') || roles.includes('provider');
  if (field === 'budget') return roles.includes('prospect') ? value : null;
  if (field === 'cameFromId') return knowsRoot ? value : null;
  if (field === 'outcome' && value !== null && !isSide) return { ...(value as unknown as Outcome), amount: null, currency: null } as unknown as Json;
  return value;
}

function withoutOthers(event: BookEvent, part: Part): BookEvent {
  const { personId, roles, others, anybody } = part;
  const mask = (text: string): string => anybody.anywhere(others.reduce((left, traces) => traces.near(left), text));
  const isTheirs = (fact: string, from: string | null): boolean => !ROLES.some((role) => fact.startsWith(`${role}.`) && !roles.includes(role)) && !others.some((traces) => traces.isFrom(from));
  const kept = (field: string, key: string, entry: Json): boolean => {
    switch (field) {
      case 'optIns': return entry === null || (entry as unknown as OptInEntry).personId === personId;
      case 'evidence': return entry === null || isTheirs(key, (entry as unknown as Evidence).from);
      case 'moments': return entry === null || isToldTo(entry as unknown as Moment, part);
      case 'worth': case 'deliverySteps': return roles.includes('prospect') || roles.includes('provider');
      case 'allowedWords': return entry === null || key.startsWith(`${personId} `);
      default: return true;
    }
  };
  const put = event.put && Object.fromEntries(Object.entries(event.put).map(([field, entries]) => [field, Object.fromEntries(Object.entries(entries).filter(([key, entry]) => kept(field, key, entry)))]));
  const set = event.set && Object.fromEntries(Object.entries(event.set).map(([field, value]) => [field, fieldFor(field, value, part)]));
  return { ...event, ...(set ? { set: masked(set, mask) as NonNullable<BookEvent['set']> } : {}), ...(put ? { put: masked(put, mask) as NonNullable<BookEvent['put']> } : {}) };
}

/** What I wrote of them beside their card may name those whom a record ties to them. */
const BESIDE_CARD = new Set(['notes', 'contacts', 'source', 'ideal', 'pause', 'gifts', 'praise']);
function ownEvent(event: BookEvent, anybody: Traces): BookEvent {
  const fields = (of: { readonly [field: string]: Json }): { readonly [field: string]: Json } => Object.fromEntries(Object.entries(of).map(([field, value]) => [field, BESIDE_CARD.has(field) ? masked(value, (text) => anybody.near(text)) : value]));
  return { ...event, ...(event.set ? { set: fields(event.set) } : {}), ...(event.put ? { put: fields(event.put as { readonly [field: string]: Json }) as NonNullable<BookEvent['put']> } : {}) };
}

/** Entries that were joined to theirs are called as theirs is, wherever they are named; their own cards stay apart. */
function asOneEntry(all: readonly BookEvent[], personId: PersonId): { readonly events: readonly BookEvent[]; readonly cards: ReadonlySet<PersonId> } {
  const own = replay(all.filter((event) => event.subject.type === 'person' && event.subject.id === personId)) as unknown as Pick<Person, 'joined'> | null;
  const others = own?.joined ? joinedIds(own) : [];
  if (others.length === 0) return { events: all, cards: new Set([personId]) };
  const named = (value: Json): Json => {
    if (typeof value === 'string') { const id = others.find((other) => value === other || value.startsWith(`${other} `)); return id === undefined ? value : `${personId}${value.slice(id.length)}`; }
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return (value as readonly Json[]).map(named);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [named(key) as string, named(one as Json)]));
  };
  const isOther = (event: BookEvent): boolean => event.subject.type !== 'person';
  return { cards: new Set([personId, ...others]), events: all.map((event) => (isOther(event) ? { ...event, ...(event.set ? { set: named(event.set as Json) as NonNullable<BookEvent['set']> } : {}), ...(event.put ? { put: named(event.put as Json) as NonNullable<BookEvent['put']> } : {}) } : event)) };
}

export function personFile(everything: readonly BookEvent[], personId: PersonId): PersonFile {
  const { events: all, cards } = asOneEntry(everything, personId);
  const about = (type: string, is: (event: BookEvent) => boolean): readonly BookEvent[] => {
    const ids = new Set(all.filter((event) => event.subject.type === type && is(event)).map((event) => event.subject.id));
    return all.filter((event) => event.subject.type === type && ids.has(event.subject.id));
  };
  const names = (event: BookEvent, field: string): boolean => Object.values(event.put?.[field] ?? {}).some((entry) => (entry as unknown as { readonly personId?: string } | null)?.personId === personId);
  const theirs = about('referral', (event) => ROLES.some((role) => event.set?.[`${role}Id`] === personId) || names(event, 'optIns') || names(event, 'moments'));
  const tracesFor = new Map<PersonId, Traces>();
  const tracesAt = (id: PersonId): Traces => {
    const found = tracesFor.get(id) ?? tracesOf(knownFrom(all.filter((event) => event.subject.type === 'person' && event.subject.id === id)), nobodyKnown, []);
    tracesFor.set(id, found);
    return found;
  };
  const byRecord = [...new Set(theirs.map((event) => event.subject.id))].map((id) => theirs.filter((event) => event.subject.id === id));
  const ids = new Set(byRecord.map(([first]) => first?.subject.id));
  const near = new Set(byRecord.flatMap((own) => [...othersIn(own, personId)]));
  const card = all.filter((event) => event.subject.type === 'person' && cards.has(event.subject.id));
  const anybody = tracesOf(knownFrom(all.filter((event) => event.subject.type === 'person' && near.has(event.subject.id))), knownFrom(card), []);
  const referralEvents = byRecord.flatMap((own) => {
    const row = replay(own) as unknown as Referral | null;
    const part: Part = { personId, roles: ROLES.filter((role) => row?.[`${role}Id`] === personId), others: [...othersIn(own, personId)].map(tracesAt), anybody, knowsRoot: ids.has(row?.cameFromId ?? '') };
    return own.map((event) => withoutOthers(event, part));
  });
  const history = card.map((event) => ownEvent(event, anybody));
  const followUpEvents = about('follow-up', (event) => event.set?.['personId'] === personId);
  const referrals = rowsOf(referralEvents);
  return {
    person: replay(history.filter((event) => event.subject.id === personId)), history, referrals, followUps: rowsOf(followUpEvents), events: [...referralEvents, ...followUpEvents],
    answers: referrals.flatMap((row) => Object.values((row['optIns'] ?? {}) as Referral['optIns']).map((entry) => ({ ...entry, referralId: row.id }))),
    words: referrals.flatMap((row) => Object.entries((row['evidence'] ?? {}) as Referral['evidence']).map(([fact, words]) => ({ ...words, referralId: row.id, fact }))),
  };
}
