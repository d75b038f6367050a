// Puts a whole book in place of the one there is, or joins the two, in one transaction or not at all. It must not know where the events were read.
import { unwrap } from 'idb';
import { oldestFirst, replay, type BookEvent, type SubjectType } from '../domain/event.ts';
import { forgetPerson } from '../domain/forget-person.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { BookExport, Mark, StoreProblem } from './book.ts';
import { grouped } from './grouped.ts';
import { newState } from './new-state.ts';
import { readAll } from './read-all.ts';
import { subjectKey } from './read-rows.ts';
import { BOOK_STORES, ROW_STORES, SCHEMA_VERSION, type BookDatabase, type BookState } from './schema.ts';
import { eventsOf, partsOf } from './stored-events.ts';
import { storedRowOf } from './stored-row.ts';
import { tallyOf, type RowChange } from './tally.ts';
import { eventsFrom, savesOf, type SaveTools } from './write-events.ts';
import { failureOf } from './write-save.ts';

/** `restore`: nothing stays of what there was. `merge`: what either holds, by the id of the event. */
export type WholeBook = 'restore' | 'merge';

/** Neither the index of the search nor what long work had laid down fits the new book. */
const CLEARED = ['events', 'people', 'referrals', 'followUps', 'settings', 'counters', 'search', 'jobs'] as const;
const STORES = [...BOOK_STORES, 'search', 'jobs'] as const;
const open = (db: BookDatabase) => db.transaction(STORES, 'readwrite', { durability: 'strict' });
type Replacing = ReturnType<typeof open>;

/** Person → the day on which they were forgotten. */
type Forgotten = ReadonlyMap<string, string>;
const forgottenIn = (events: readonly BookEvent[]): Forgotten =>
  new Map(events.flatMap(({ kind, subject, set }) => (kind === 'erased' && subject.type === 'person' && typeof set?.['erasedOn'] === 'string' ? [[subject.id, set['erasedOn']]] : [])));

/** Who was forgotten in this book stays so, whatever an older file still tells of them. */
function withoutForgotten(events: readonly BookEvent[], forgotten: Forgotten, note: (intents: Parameters<typeof eventsFrom>[0]['intents']) => readonly BookEvent[]): readonly BookEvent[] {
  let left = events;
  for (const [personId, on] of forgotten) {
    if (!left.some(({ subject, kind }) => subject.type === 'person' && subject.id === personId && kind !== 'erased')) continue;
    const { changed, intents } = forgetPerson(left, personId, on);
    left = [...left.flatMap((event) => changed.get(event.id) ?? (changed.has(event.id) ? [] : [event])), ...note(intents)];
  }
  return left;
}

const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);
const newestOf = (events: readonly BookEvent[]): string | null => events.reduce<string | null>((newest, { at }) => later(newest, at), null);

/** Everything is handed over at once; the transaction tells what failed. */
function writeAll(tx: Replacing, events: readonly BookEvent[], seq: number): Pick<BookState, 'people' | 'referrals' | 'openFollowUps' | 'events' | 'rowless'> {
  for (const name of CLEARED) unwrap(tx.objectStore(name)).clear();
  const store = unwrap(tx.objectStore('events'));
  for (const [operation, those] of grouped(events, (event) => event.operation)) for (const part of partsOf(operation, those, seq)) store.add(part);
  let rowless = 0;
  const rows = new Map((Object.keys(ROW_STORES) as SubjectType[]).map((type) => [type, unwrap(tx.objectStore(ROW_STORES[type]))]));
  const changes: RowChange[] = [];
  for (const those of grouped(events, (event) => subjectKey(event.subject)).values()) {
    const { type } = those[0].subject;
    const after = replay(those);
    if (after === null) rowless++;
    else rows.get(type)?.put(storedRowOf(type, after));
    changes.push({ type, before: null, after });
  }
  const { dueDays, people, referrals, openFollowUps } = tallyOf(changes);
  const counters = unwrap(tx.objectStore('counters'));
  for (const [day, due] of dueDays) counters.put({ day, open: due });
  return { people, referrals, openFollowUps, events: events.length, rowless };
}

async function replaced(tx: Replacing, how: WholeBook, given: readonly BookEvent[], operation: string, state: BookState, mark: Mark | null, tools: SaveTools): Promise<BookState> {
  const before = how === 'merge' ? eventsOf(await readAll(tx.objectStore('events'))) : [];
  // Who was forgotten is told by the events where they are read anyway, else by the rows that were left.
  const tombs = how === 'restore' && state.erased ? (await readAll(tx.objectStore('people'))).flatMap(({ id, row }): [string, string][] => (typeof row['erasedOn'] === 'string' ? [[id, row['erasedOn']]] : [])) : [];
  const all = [...new Map([...given, ...before].map((event) => [event.id, event])).values()].sort(oldestFirst);
  let newestAt = later(state.newestAt, newestOf(all));
  const events = withoutForgotten(all, new Map([...tombs, ...(how === 'merge' ? forgottenIn(all) : [])]), (intents) => {
    const noted = eventsFrom({ operation, intents }, { ...state, newestAt }, tools);
    newestAt = later(newestAt, newestOf(noted));
    return noted;
  });
  const seq = savesOf(state) + 1;
  const written = writeAll(tx, events, seq);
  // The mark outside only grows: what was there before counts as gone, so that nothing is missed after this, and this is where it is lost.
  const known = Math.max(state.events + (state.erased ?? 0), mark?.events ?? 0);
  const next: BookState = { ...state, ...written, bookId: mark?.bookId ?? state.bookId, newestAt, saves: seq, erased: Math.max(0, known - Math.min(before.length, events.length)), hasLost: false, wholeBy: operation };
  unwrap(tx.objectStore('meta')).put(next);
  return next;
}

export interface WrittenWhole {
  readonly state: BookState;
  /** The same had been written before. */
  readonly repeated: boolean;
}

/** `mark`: the one kept outside; the book takes up from there. A book without its own state, which does not open any more, gets a new one. */
export async function writeWhole(db: BookDatabase, how: WholeBook, exported: BookExport, operation: string, mark: Mark | null, tools: SaveTools): Promise<Result<WrittenWhole, StoreProblem>> {
  let tx: Replacing | null = null;
  try {
    tx = open(db);
    tx.done.catch(() => undefined); // told below, by whatever failed first
    const kept = await tx.objectStore('meta').get('book');
    if (kept && kept.version > SCHEMA_VERSION) return fail('newer-version');
    if (kept?.wholeBy === operation) return ok({ state: kept, repeated: true });
    const state = await replaced(tx, how, exported.events, operation, kept ?? newState(tools.newId), mark, tools);
    tx.commit();
    await tx.done;
    return ok({ state, repeated: false });
  } catch (error) {
    return failureOf(tx, error);
  }
}
