// Writes one save: events, the rows they add up to, counters and the operation, in one transaction or not at all. It must not know who is told of it.
import { unwrap } from 'idb';
import type { ReplayedRow, Subject, SubjectType } from '../domain/event.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Save, StoreProblem } from './book.ts';
import type { KnownRows } from './known-rows.ts';
import { problemOf } from './problem.ts';
import { readRows, subjectKey } from './read-rows.ts';
import { answer, finished } from './requests.ts';
import { BOOK_STORES, EVENTS_PER_PART, ROW_STORES, SCHEMA_VERSION, type BookDatabase, type BookState, type StoredEvents } from './schema.ts';
import { allPartsOf, eventsOf, partOf } from './stored-events.ts';
import { daysIn, eventsFrom, readDays, savesOf, writeEvents, type SaveTools, type Written } from './write-events.ts';

const SUBJECT_TYPES = Object.keys(ROW_STORES) as SubjectType[];

/** A record that the person only looked at is named by its id alone. */
function subjectsOf(save: Save): Subject[] {
  const changed = save.intents.map((intent) => intent.subject);
  const ids = new Set(changed.map((subject) => subject.id));
  const lookedAt = Object.keys(save.expect ?? {}).filter((id) => !ids.has(id));
  return [...changed, ...lookedAt.flatMap((id) => SUBJECT_TYPES.map((type) => ({ type, id })))];
}

function isAsExpected(save: Save, rows: Iterable<ReplayedRow>): boolean {
  const revisions = new Map([...rows].map((row) => [row.id, row.revision]));
  return Object.entries(save.expect ?? {}).every(([id, revision]) => (revisions.get(id) ?? 0) === revision);
}

/** Nobody who was forgotten comes back by what an older page still knows of them. */
const tellsOfForgotten = (save: Save, rows: ReadonlyMap<string, ReplayedRow>): boolean => rows.size > 0 && save.intents.some(({ subject }) => rows.get(subjectKey(subject))?.['erasedOn'] !== undefined);

const open = (db: BookDatabase): IDBTransaction => unwrap(db).transaction(BOOK_STORES, 'readwrite', { durability: 'strict' });
/** What a save looks at, all of it asked for at once. */
const look = (tx: IDBTransaction, save: Save) => [answer<BookState | undefined>(tx.objectStore('meta').get('book')), readRows(tx, subjectsOf(save)), readDays(tx, daysIn(save))] as const;

async function carefully(db: BookDatabase, save: Save, tools: SaveTools): Promise<Result<Written, StoreProblem>> {
  let tx: IDBTransaction | null = null;
  try {
    tx = open(db);
    const done = finished(tx);
    done.catch(() => undefined); // told below, by whatever failed first
    const [state, rows, counted, earlier] = await Promise.all([...look(tx, save), answer<StoredEvents[]>(tx.objectStore('events').getAll(allPartsOf(save.operation)))]);
    if (!state) return fail('damaged');
    if (state.version > SCHEMA_VERSION) return fail('newer-version');
    if (earlier.length > 0) return ok({ receipt: { events: eventsOf(earlier), repeated: true }, state, rows: new Map() });
    if (!isAsExpected(save, rows.values()) || tellsOfForgotten(save, rows)) return fail('conflict');
    if (save.intents.length === 0) return ok({ receipt: { events: [], repeated: false }, state, rows: new Map() });
    const written = await writeEvents(tx, save, { state, rows, counted }, tools, null);
    tx.commit();
    await done;
    return ok(written);
  } catch (error) {
    return failureOf(tx, error);
  }
}

/** The book as this page saw it last: after its own last save, with the rows that its latest saves wrote. */
export interface Known {
  readonly state: BookState;
  readonly rows: KnownRows;
}

const MAKING = new Set(['captured', 'added', 'planned', 'imported']);
/** Null where a row would have to be looked at first. */
function rowsAssumed({ intents }: Save, { rows }: Known): KnownRows | null {
  const assumed = new Map<string, ReplayedRow | null>();
  for (const { subject, kind } of intents) {
    const key = subjectKey(subject);
    if (assumed.has(key)) continue;
    const row = rows.get(key);
    if (row === undefined && !MAKING.has(kind)) return null;
    assumed.set(key, row ?? null);
  }
  return assumed;
}
/** A row that was written to has another revision, and another instant. */
const areAsAssumed = (assumed: KnownRows, rows: ReadonlyMap<string, ReplayedRow>): boolean =>
  [...assumed].every(([key, row]) => row?.revision === rows.get(key)?.revision && row?.updatedAt === rows.get(key)?.updatedAt);
const isSame = (a: BookState, b: BookState): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * As if nobody else had written meanwhile: while the browser looks at what `carefully` looks at, what is to be written is on its way behind it. Only when all of it was
 * found as assumed is the transaction let to its end; else it is stopped, nothing is written, and the answer is null. An operation that is there already stops it, too.
 */
async function quickly(db: BookDatabase, save: Save, tools: SaveTools, known: Known): Promise<Written | null> {
  const tx = open(db);
  const done = finished(tx);
  done.catch(() => undefined); // told below, by whatever failed first
  try {
    const looking = look(tx, save);
    const reads = Promise.all(looking);
    reads.catch(() => undefined);
    const events = eventsFrom(save, known.state, tools);
    const added = answer(tx.objectStore('events').add(partOf(save.operation, 0, events, savesOf(known.state) + 1)));
    added.catch(() => undefined);
    const assumed = rowsAssumed(save, known);
    const writing = assumed && writeEvents(tx, save, { state: known.state, rows: assumed, counted: looking[2] }, tools, events);
    writing?.catch(() => undefined);
    const [state, rows, counted] = await reads;
    if (!state || !isSame(state, known.state) || (assumed && !areAsAssumed(assumed, rows)) || !isAsExpected(save, rows.values()) || tellsOfForgotten(save, rows)) {
      tx.abort();
      return null;
    }
    // Firefox ends a transaction well whose request failed after `commit` (ESR 153, seen 2026-11-26): what is there already has to be known before.
    await added;
    const written = await (writing ?? writeEvents(tx, save, { state, rows, counted }, tools, events));
    tx.commit();
    await done;
    return written;
  } catch (error) {
    await failureOf(tx, error);
    return null;
  }
}

/** Whatever is in the way of the quick way is looked at again, with nothing assumed: the answer is always that of the careful one. */
export async function writeSave(db: BookDatabase, save: Save, tools: SaveTools, known: Known | null = null): Promise<Result<Written, StoreProblem>> {
  try {
    const isSmall = save.intents.length > 0 && save.intents.length <= EVENTS_PER_PART;
    const written = known && known.state.version <= SCHEMA_VERSION && isSmall ? await quickly(db, save, tools, known) : null;
    return written ? ok(written) : await carefully(db, save, tools);
  } catch (error) {
    return failureOf(null, error);
  }
}

/** Sees to it that nothing is written, and says why; our own mistakes are thrown again. */
export async function failureOf(tx: Aborting | null, error: unknown): Promise<Result<never, StoreProblem>> {
  const reason = problemOf(await abortedFor(tx, error));
  if (reason === null) throw error;
  return fail(reason);
}

type Aborting = Pick<IDBTransaction, 'abort' | 'error'>;
/** When a request fails because the transaction did, the transaction knows the better reason. */
async function abortedFor(tx: Aborting | null, error: unknown): Promise<unknown> {
  try {
    tx?.abort();
  } catch {
    // it was over already
  }
  return tx?.error ?? error;
}
