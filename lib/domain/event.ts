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
  | 'planned'
  | 'done'
  | 'put-off'
  | 'dropped'
  | 'closed'
  | 'removed'
  | 'joined' // to a person who was there already
  | 'allowed-words' // "not them", said of a marked word
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

export interface Row {
  readonly id: string;
  /** How many events it adds up from. */
  readonly revision: number;
  /** `at` of the newest event. */
  readonly updatedAt: string;
  readonly removed?: boolean;
}

const newestLast = (a: BookEvent, b: BookEvent): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The row that the events of one subject add up to; null when there are none, or all were taken back. Order of the input does not matter. */
export function replay(events: readonly BookEvent[]): (Row & Record<string, unknown>) | null {
  const inOrder = [...events].sort(newestLast);
  const takenBack = new Set<string>();
  for (const event of [...inOrder].reverse()) if (event.undoes && !takenBack.has(event.id)) takenBack.add(event.undoes);
  const standing = inOrder.filter((event) => !takenBack.has(event.id) && !event.undoes);
  const newest = inOrder.at(-1);
  if (!newest || standing.length === 0) return null;
  const row: Record<string, unknown> = {};
  for (const event of standing) {
    Object.assign(row, event.set);
    for (const [field, entries] of Object.entries(event.put ?? {})) {
      const kept = { ...(row[field] as Record<string, Json> | undefined) };
      for (const [key, entry] of Object.entries(entries)) {
        if (entry === null) delete kept[key];
        else kept[key] = entry;
      }
      row[field] = kept;
    }
  }
  return { ...row, id: newest.subject.id, revision: inOrder.length, updatedAt: newest.at };
}
