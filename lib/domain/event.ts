// The book is what happened: one immutable event for each change, and the rule by which events add up to a row.

export type SubjectType = 'person' | 'referral' | 'follow-up' | 'settings';
export interface Subject {
  readonly type: SubjectType;
  readonly id: string;
}

/** What was done, in the past tense; the history shows a sentence for each. */
export type EventKind =
  | 'captured' // a record was made from an open page
  | 'added' // by hand
  | 'corrected'
  | 'answer-recorded'
  | 'introduced'
  | 'draft-placed'
  | 'draft-sent'
  | 'outcome-recorded'
  | 'noted' // something happened: an appointment, a contact, a gift, an amount
  | 'planned'
  | 'done'
  | 'put-off'
  | 'dropped'
  | 'closed'
  | 'removed'
  | 'imported' // out of a file
  | 'merged' // two rows of one person became one
  | 'tagged'
  | 'joined' // to a person who was there already
  | 'allowed-words' // "not them", said of a marked word
  | 'sent-anyway' // a mail that the last door held
  | 'erased' // a person was forgotten: they themselves, or what named them here
  | 'undone';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

export interface BookEvent {
  /** UUIDv7. */
  readonly id: string;
  /** Hybrid logical clock, comparable as text: `<ISO instant>-<counter, 4 hex digits>-<device>`. */
  readonly at: string;
  readonly device: string;
  /** The save it belongs to; a save repeated under the same id changes nothing. */
  readonly operation: string;
  readonly subject: Subject;
  readonly kind: EventKind;
  /** Fields that now have this value. Per field the newest `(at, id)` wins. */
  readonly set?: { readonly [field: string]: Json };
  /** Entries of keyed collections; `null` takes an entry out. Per entry the newest `(at, id)` wins. */
  readonly put?: { readonly [field: string]: { readonly [key: string]: Json } };
  /** The event that this one takes back. */
  readonly undoes?: string;
}

/** What a person is about to do, before it has an id and a time. */
export type EventIntent = Omit<BookEvent, 'id' | 'at' | 'device' | 'operation'>;

/** Fields of a row as an event sets or puts them; rows hold nothing that JSON does not. */
export const asFields = <Fields extends NonNullable<EventIntent['set' | 'put']>>(fields: object): Fields => fields as Fields;

export interface Row {
  readonly id: string;
  /** How many events it adds up from. */
  readonly revision: number;
  /** `at` of the newest event. */
  readonly updatedAt: string;
  readonly removed?: boolean;
}

export type ReplayedRow = Row & Record<string, unknown>;

/** The order in which events count: by `(at, id)`, oldest first. */
export const oldestFirst = (a: Pick<BookEvent, 'at' | 'id'>, b: Pick<BookEvent, 'at' | 'id'>): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {});

function putInto(collection: Fields, entries: Readonly<Record<string, Json>>): Fields {
  const kept: Record<string, unknown> = { ...collection, ...entries };
  for (const [key, entry] of Object.entries(entries)) if (entry === null) delete kept[key];
  return kept;
}

// Only spread and `Object.fromEntries`, never an assignment by name: a field named `__proto__` is a field like any other.
function putFields(fields: Fields, event: BookEvent): Fields | undefined {
  const put = event.put && Object.entries(event.put).map(([field, entries]) => [field, putInto(fieldsOf(event.set && Object.hasOwn(event.set, field) ? event.set[field] : fields[field]), entries)]);
  return put && Object.fromEntries(put);
}

/** Ids of events that do not count. An event takes back an older one, and only while nothing takes itself back. */
function takenBackBy(inOrder: readonly BookEvent[]): ReadonlySet<string> {
  const byId = new Map(inOrder.map((event) => [event.id, event]));
  const takenBack = new Set<string>();
  for (const event of [...inOrder].reverse()) {
    const target = event.undoes === undefined ? undefined : byId.get(event.undoes);
    if (target && !takenBack.has(event.id) && oldestFirst(target, event) < 0) takenBack.add(target.id);
  }
  return takenBack;
}

/** The row that the events of one subject add up to; null when there are none, or all were taken back. Neither the order of the input nor an event given twice matters. */
export function replay(events: readonly BookEvent[]): ReplayedRow | null {
  const inOrder = events.length === 1 ? events : [...new Map(events.map((event) => [event.id, event])).values()].sort(oldestFirst);
  if (inOrder.every((event) => event.undoes === undefined)) return inOrder.reduce<ReplayedRow | null>(addNewest, null);
  const takenBack = takenBackBy(inOrder);
  const standing = inOrder.filter((event) => !takenBack.has(event.id) && event.undoes === undefined);
  const newest = inOrder.at(-1);
  if (!newest || standing.length === 0) return null;
  const fields = standing.reduce<Fields>((known, event) => ({ ...known, ...event.set, ...putFields(known, event) }), {});
  return { ...fields, id: newest.subject.id, revision: inOrder.length, updatedAt: newest.at };
}

/** What `replay` gives once `event` is added, from the row alone. Only for an event newer than all others of the subject that takes nothing back, and a subject without events where `row` is null. */
export function addNewest(row: ReplayedRow | null, event: BookEvent): ReplayedRow {
  // What comes first in a literal is copied as a whole, what follows field by field: thousands of records are made in one save.
  if (row === null) return { ...event.set, ...putFields({}, event), id: event.subject.id, revision: 1, updatedAt: event.at };
  return { ...row, ...event.set, ...putFields(row ?? {}, event), id: event.subject.id, revision: (row?.revision ?? 0) + 1, updatedAt: event.at };
}
