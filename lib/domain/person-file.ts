// Everything the book holds of one person, to be given to them: rows, events, answers, words. What it holds of others in the same records is left out.
import { replay, type BookEvent, type Json, type ReplayedRow } from './event.ts';
import type { OptInEntry } from './opt-in.ts';
import { ME, type PersonId } from './person.ts';
import { knownFrom, masked, tracesOf, nobodyKnown, type Traces } from './person-traces.ts';
import type { Evidence, Referral } from './referral.ts';

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

function withoutOthers(event: BookEvent, personId: PersonId, isProspect: boolean, theirRoles: readonly string[], others: readonly Traces[]): BookEvent {
  const mask = (text: string): string => others.reduce((left, traces) => traces.near(left), text);
  const isTheirs = (fact: string, from: string | null): boolean => !ROLES.some((role) => fact.startsWith(`${role}.`) && !theirRoles.includes(role)) && !others.some((traces) => traces.isFrom(from));
  const kept = (field: string, key: string, entry: Json): boolean => {
    if (entry === null) return true;
    if (field === 'optIns') return (entry as unknown as OptInEntry).personId === personId;
    if (field === 'evidence') return isTheirs(key, (entry as unknown as Evidence).from);
    return field !== 'allowedWords' || key.startsWith(`${personId} `);
  };
  const put = event.put && Object.fromEntries(Object.entries(event.put).map(([field, entries]) => [field, Object.fromEntries(Object.entries(entries).filter(([key, entry]) => kept(field, key, entry)))]));
  // What somebody else can spend is theirs to say.
  const set = event.set && (isProspect ? event.set : Object.fromEntries(Object.entries(event.set).map(([field, value]) => [field, field === 'budget' ? null : value])));
  return { ...event, ...(set ? { set: masked(set, mask) as NonNullable<BookEvent['set']> } : {}), ...(put ? { put: masked(put, mask) as NonNullable<BookEvent['put']> } : {}) };
}

/** A gift or a contact for a referral may say who the other side is; praise is in their own words. */
function withoutOthersBeside(event: BookEvent, othersAt: (referralId: Json | undefined) => readonly Traces[]): BookEvent {
  if (!event.put) return event;
  const clean = (entry: Json): Json => othersAt((entry as { readonly referralId?: Json } | null)?.referralId).reduce((left, traces) => masked(left, traces.near), entry);
  const put = Object.fromEntries(Object.entries(event.put).map(([field, entries]) => [field, field === 'praise' ? entries : Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, clean(entry)]))]));
  return { ...event, put };
}

export function personFile(all: readonly BookEvent[], personId: PersonId): PersonFile {
  const about = (type: string, is: (event: BookEvent) => boolean): readonly BookEvent[] => {
    const ids = new Set(all.filter((event) => event.subject.type === type && is(event)).map((event) => event.subject.id));
    return all.filter((event) => event.subject.type === type && ids.has(event.subject.id));
  };
  const theirs = about('referral', (event) => ROLES.some((role) => event.set?.[`${role}Id`] === personId) || Object.values(event.put?.['optIns'] ?? {}).some((entry) => (entry as unknown as OptInEntry | null)?.personId === personId));
  const tracesFor = new Map<PersonId, Traces>();
  const tracesAt = (id: PersonId): Traces => {
    const found = tracesFor.get(id) ?? tracesOf(knownFrom(all.filter((event) => event.subject.type === 'person' && event.subject.id === id)), nobodyKnown, []);
    tracesFor.set(id, found);
    return found;
  };
  const othersAt = (referralId: Json | undefined): readonly Traces[] => (typeof referralId === 'string' ? [...othersIn(all.filter((event) => event.subject.id === referralId), personId)].map(tracesAt) : []);
  const referralEvents = [...new Set(theirs.map((event) => event.subject.id))].flatMap((id) => {
    const own = theirs.filter((event) => event.subject.id === id);
    const row = replay(own) as unknown as Referral | null;
    const others = [...othersIn(own, personId)].map(tracesAt);
    return own.map((event) => withoutOthers(event, personId, row?.prospectId === personId, ROLES.filter((role) => row?.[`${role}Id`] === personId), others));
  });
  const history = all.filter((event) => event.subject.type === 'person' && event.subject.id === personId).map((event) => withoutOthersBeside(event, othersAt));
  const followUpEvents = about('follow-up', (event) => event.set?.['personId'] === personId);
  const referrals = rowsOf(referralEvents);
  return {
    person: replay(history), history, referrals, followUps: rowsOf(followUpEvents), events: [...referralEvents, ...followUpEvents],
    answers: referrals.flatMap((row) => Object.values((row['optIns'] ?? {}) as Referral['optIns']).map((entry) => ({ ...entry, referralId: row.id }))),
    words: referrals.flatMap((row) => Object.entries((row['evidence'] ?? {}) as Referral['evidence']).map(([fact, words]) => ({ ...words, referralId: row.id, fact }))),
  };
}
