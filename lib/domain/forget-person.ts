// What is left of the book's events when one person is forgotten: theirs go, and what others hold of them is taken out. It must not know where events are kept.
import { topicOf } from './capture-form.ts';
import { replay, type BookEvent, type EventIntent, type Json, type Subject } from './event.ts';
import { forgottenMarks } from './forgotten-marks.ts';
import type { Moment } from './moment.ts';
import type { OptInEntry } from './opt-in.ts';
import type { PersonId } from './person.ts';
import { GONE, knownFrom, masked, nobodyKnown, tracesOf, writtenIn, type Known, type Traces } from './person-traces.ts';
import type { Role } from './reading.ts';
import type { Evidence, Referral, ThreadRef } from './referral.ts';

export interface Forgetting {
  /** Those that change: null where the event goes. By event id. */
  readonly changed: ReadonlyMap<string, BookEvent | null>;
  /** What has to be noted: the tombstone, and for each record that changed that it did. */
  readonly intents: readonly EventIntent[];
  /** What is typed and not saved, as it may stay; null where it goes. */
  unsaved(key: string, value: Json): Json | null;
}

type Fields = { readonly [field: string]: Json };
const ROLES: readonly Role[] = ['introducer', 'prospect', 'provider'];
/** What a need consists of: the prospect's own. */
const NEED = ['need', 'needNeutral', 'wantedBy', 'budget', 'appointment', 'fitReason'] as const;
/** Other people's own fields stay as they are. */
const IDENTITY = new Set(['name', 'otherNames', 'emails', 'phones', 'company', 'postal', 'profileUrl', 'website']);

const keyOf = ({ type, id }: Subject): string => `${type} ${id}`;

/** One referral in which they have, or had, a part. */
interface Part {
  /** Ever. */
  readonly roles: ReadonlySet<Role>;
  readonly isProspect: boolean;
  readonly subjects: ReadonlySet<string>;
  readonly need: string | null;
}

function partIn(events: readonly BookEvent[], personId: PersonId): Part | null {
  const roles = new Set(ROLES.filter((role) => events.some((event) => event.set?.[`${role}Id`] === personId)));
  const isTold = events.some((event) => Object.values(event.put?.['moments'] ?? {}).some((entry) => (entry as unknown as Moment | null)?.personId === personId));
  if (roles.size === 0 && !isTold) return null;
  const row = replay(events) as unknown as Referral | null;
  const subjects = new Set(events.flatMap((event) => Object.values(event.put?.['threads'] ?? {})).flatMap((ref) => (ref ? [(ref as unknown as ThreadRef).subject] : [])));
  return { roles, isProspect: row ? row.prospectId === personId : roles.has('prospect'), subjects, need: row?.need ?? null };
}

const isTheirs = (fact: string, evidence: Evidence, part: Part, traces: Pick<Traces, 'isFrom'>): boolean =>
  [...part.roles].some((role) => fact.startsWith(`${role}.`)) || traces.isFrom(evidence.from) || (part.isProspect && !ROLES.some((role) => fact.startsWith(`${role}.`)));

/** What the client said is the client's where nobody is named; which step was told and which period was looked back on are no words. */
const isTheirWord = ({ personId: by, kind }: Moment, part: Part, personId: PersonId): boolean =>
  (by === personId && kind !== 'delivery-told' && kind !== 'reviewed') || (by === null && (((kind === 'client-word' || kind === 'complaint') && part.isProspect) || (kind === 'provider-word' && part.roles.has('provider'))));

function withoutThem(event: BookEvent, part: Part, personId: PersonId, traces: Traces): BookEvent {
  const entries = <Entry>(field: string, change: (entry: Entry, key: string) => Entry | undefined): Fields =>
    Object.fromEntries(Object.entries(event.put?.[field] ?? {}).flatMap(([key, entry]) => {
      const kept = entry === null ? null : (change(entry as unknown as Entry, key) as unknown as Json | undefined);
      return kept === undefined ? [] : [[key, kept]];
    }));
  const put: Record<string, Fields> = {
    ...event.put,
    threads: entries<ThreadRef>('threads', (ref) => ({ ...ref, subject: '' })),
    evidence: entries<Evidence>('evidence', (words, fact) => (isTheirs(fact, words, part, traces) ? undefined : words)),
    optIns: entries<OptInEntry>('optIns', (entry) => (entry.personId === personId ? { ...entry, words: null, note: null } : entry)),
    moments: entries<Moment>('moments', (moment) => (isTheirWord(moment, part, personId) ? { ...moment, text: null } : moment)),
    allowedWords: entries<true>('allowedWords', (yes, key) => (key.startsWith(`${personId} `) ? undefined : yes)),
  };
  for (const field of Object.keys(put)) if (!event.put || !Object.hasOwn(event.put, field)) delete put[field];
  const set: Record<string, Json> = { ...event.set };
  if (part.isProspect) for (const field of NEED) if (Object.hasOwn(set, field)) set[field] = null;
  const topic = set['topic'];
  if (typeof topic === 'string') set['topic'] = part.isProspect ? '' : [...part.subjects].some((subject) => topicOf(subject, null) === topic) ? topicOf('', part.need) : topic;
  return { ...event, ...(event.set ? { set } : {}), ...(event.put ? { put } : {}) };
}

function bySubjectOf(events: readonly BookEvent[]): ReadonlyMap<string, readonly BookEvent[]> {
  const groups = new Map<string, BookEvent[]>();
  for (const event of events) {
    const group = groups.get(keyOf(event.subject));
    if (group) group.push(event);
    else groups.set(keyOf(event.subject), [event]);
  }
  return groups;
}

/** Entries that were joined to theirs, the innermost first: they are theirs as well. */
function entriesOf(events: readonly BookEvent[], personId: PersonId): readonly PersonId[] {
  const joins = new Map<string, BookEvent[]>();
  const joined = new Set(events.filter((event) => event.subject.type === 'person' && typeof event.set?.['joinedTo'] === 'string').map((event) => event.subject.id));
  if (joined.size === 0) return [];
  for (const event of events) if (event.subject.type === 'person' && joined.has(event.subject.id)) joins.set(event.subject.id, [...(joins.get(event.subject.id) ?? []), event]);
  const to = new Map([...joins].map(([id, own]) => [id, replay(own)?.['joinedTo']]));
  const found: PersonId[] = [];
  const add = (id: PersonId): void => { for (const [one, into] of to) if (into === id && one !== personId && !found.includes(one)) { found.unshift(one); add(one); } };
  add(personId);
  return found;
}

/** `on`: today, YYYY-MM-DD. */
export function forgetPerson(events: readonly BookEvent[], personId: PersonId, on: string): Forgetting {
  return [...entriesOf(events, personId), personId].reduce<Forgetting>((before, id) => {
    const left = before.changed.size === 0 ? events : events.flatMap((event) => before.changed.get(event.id) ?? (before.changed.has(event.id) ? [] : [event]));
    const next = forgetEntry(left, id, on);
    return { changed: new Map([...before.changed, ...next.changed]), intents: [...before.intents, ...next.intents], unsaved: (key, value) => { const kept = before.unsaved(key, value); return kept === null ? null : next.unsaved(key, kept); } };
  }, { changed: new Map(), intents: [], unsaved: (_, value) => value });
}

function forgetEntry(events: readonly BookEvent[], personId: PersonId, on: string): Forgetting {
  const me = (event: BookEvent): boolean => event.subject.type === 'person' && event.subject.id === personId;
  const bySubject = bySubjectOf(events.filter((event) => !me(event)));
  const parts = new Map<string, Part>();
  for (const [, [first, ...more]] of bySubject) {
    const part = first?.subject.type === 'referral' ? partIn([first, ...more], personId) : null;
    if (first && part) parts.set(first.subject.id, part);
  }
  const traces = tracesIn(events, me, parts, personId);
  const followed = (of: readonly BookEvent[], field: 'personId' | 'referralId', is: (id: string) => boolean): boolean => of.some((event) => typeof event.set?.[field] === 'string' && is(String(event.set[field])));

  const marksOf = ({ emails, pages }: Known): { readonly marks?: readonly number[] } => { const marks = forgottenMarks(emails, pages); return marks.length > 0 ? { marks } : {}; };
  const changed = new Map<string, BookEvent | null>(events.filter(me).map((event) => [event.id, null]));
  const intents: EventIntent[] = [{ subject: { type: 'person', id: personId }, kind: 'erased', set: { removed: true, erasedOn: on, ...marksOf(knownFrom(events.filter(me))) } }];
  for (const [, of] of bySubject) {
    const subject = of[0]?.subject;
    if (!subject) continue;
    const part = subject.type === 'referral' ? parts.get(subject.id) : undefined;
    const isAbout = subject.type === 'follow-up' && followed(of, 'personId', (id) => id === personId);
    const isNear = part !== undefined || isAbout || (subject.type === 'follow-up' && followed(of, 'referralId', (id) => parts.has(id)));
    const isClean = (event: BookEvent): boolean => { const written = writtenIn(event); return traces.anywhere(written) === written; };
    const isBeside = (entry: Json): boolean => isAboutThem(entry, personId, parts);
    if (!isNear && of.every(isClean) && !(subject.type === 'person' && of.some((event) => gathered(event).some(isBeside)))) continue;
    const rewritten = of.map((event) => rewrittenEvent(event, part, isAbout, isNear ? traces.near : traces.anywhere, personId, traces, isBeside));
    rewritten.forEach((event, i) => { if (JSON.stringify(event) !== JSON.stringify(of[i])) changed.set(event.id, event); });
    const row = replay(rewritten);
    if (row === null) continue; // taken back in whole: a note would bring it back
    if (part) intents.push({ subject, kind: 'erased', put: { forgotten: { [personId]: on } } });
    else if (isNear && row['state'] === 'open' && (isAbout || row['kind'] !== 'own-note')) intents.push({ subject, kind: 'erased', set: { state: 'dropped' } });
    else if (rewritten.some((event) => changed.has(event.id))) intents.push({ subject, kind: 'erased' });
  }
  return { changed, intents, unsaved: (key, value) => unsavedWithout(key, value, personId, parts, traces) };
}

/** Entries of collections that gather in a row. */
const gathered = (event: BookEvent): readonly Json[] => Object.values(event.put ?? {}).flatMap((entries) => Object.values(entries));
function isAboutThem(entry: Json, personId: PersonId, parts: ReadonlyMap<string, Part>): boolean {
  const { referralId, of } = (entry ?? {}) as { readonly referralId?: Json; readonly of?: Json };
  return of === personId || (typeof referralId === 'string' && parts.has(referralId));
}

function rewrittenEvent(event: BookEvent, part: Part | undefined, isAbout: boolean, mask: (text: string) => string, personId: PersonId, traces: Traces, isBeside: (entry: Json) => boolean): BookEvent {
  const kept = part ? withoutThem(event, part, personId, traces) : event;
  const { type } = event.subject;
  const isCard = type === 'person' || type === 'settings';
  const left = (field: string, before: Json | undefined, after: Json): Json => {
    if (isCard && IDENTITY.has(field)) return before ?? null;
    if (field === 'note' && isAbout) return null;
    // A need of which nothing is left is none.
    return after === GONE && type === 'referral' ? (field === 'topic' ? '' : null) : after;
  };
  // A gift for an introduction of theirs, praise of them: in somebody else's row as close as in the record itself.
  const near = (entry: Json): Json => (event.subject.type === 'person' && isBeside(entry) ? masked(entry, traces.near) : entry);
  const beside = (of: Fields): Fields => Object.fromEntries(Object.entries(of).map(([field, entries]) => [field, entries !== null && typeof entries === 'object' && !Array.isArray(entries) ? Object.fromEntries(Object.entries(entries as Fields).map(([key, entry]) => [key, near(entry)])) : entries]));
  const fields = (of: Fields): Fields => Object.fromEntries(Object.entries(masked(of, mask) as Fields).map(([field, value]) => [field, left(field, of[field], value)]));
  return { ...kept, ...(kept.set ? { set: fields(kept.set) } : {}), ...(kept.put ? { put: fields(beside(kept.put as Fields)) as NonNullable<BookEvent['put']> } : {}) };
}

function tracesIn(events: readonly BookEvent[], me: (event: BookEvent) => boolean, parts: ReadonlyMap<string, Part>, personId: PersonId): Traces {
  const others = events.filter((event) => !me(event) && (event.subject.type === 'person' || event.subject.type === 'settings'));
  const known = knownFrom(events.filter(me));
  const authors = tracesOf(known, nobodyKnown, []);
  const quotes = events.flatMap((event) => {
    const part = event.subject.type === 'referral' ? parts.get(event.subject.id) : undefined;
    if (!part) return [];
    const said = Object.entries(event.put?.['evidence'] ?? {}).flatMap(([fact, words]) => (words && isTheirs(fact, words as unknown as Evidence, part, authors) ? [(words as unknown as Evidence).quote] : []));
    const told = Object.values(event.put?.['moments'] ?? {}).flatMap((entry) => { const moment = entry as unknown as Moment | null; return moment?.text && isTheirWord(moment, part, personId) ? [moment.text] : []; });
    const answered = Object.values(event.put?.['optIns'] ?? {}).flatMap((entry) => { const { personId: by, words } = (entry ?? {}) as unknown as Partial<OptInEntry>; return by === personId && words ? [words.quote] : []; });
    return [...said, ...answered, ...told];
  });
  return tracesOf(known, { ...knownFrom(others), details: [] }, quotes);
}

/** A form in which they stand, and whatever is written in a record with them, goes; elsewhere what names them is taken out. */
function unsavedWithout(key: string, value: Json, personId: PersonId, parts: ReadonlyMap<string, Part>, traces: Traces): Json | null {
  if (JSON.stringify(value).includes(JSON.stringify(personId)) || key.split('|').some((part) => parts.has(part))) return null;
  const left = masked(value, traces.anywhere);
  const isSame = JSON.stringify(left) === JSON.stringify(value) && traces.anywhere(key) === key;
  return isSame ? value : key.startsWith('form|') || traces.anywhere(key) !== key ? null : left;
}
