// Writes one save: events, the rows they add up to, counters and the operation, in one transaction or not at all. It must not know who is told of it.
import { unwrap } from 'idb';
import { addNewest, replay, type BookEvent, type EventIntent, type ReplayedRow, type Subject, type SubjectType } from '../domain/event.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Receipt, Save, StoreProblem } from './book.ts';
import { clockFrom } from './clock.ts';
import { grouped } from './grouped.ts';
import { historiesOf } from './histories.ts';
import { toPlainJson } from './plain-json.ts';
import { problemOf } from './problem.ts';
import { readRows, rowStore, subjectKey, type SaveTransaction } from './read-rows.ts';
import { BOOK_STORES, ROW_STORES, SCHEMA_VERSION, type BookDatabase, type BookState } from './schema.ts';
import { allPartsOf, eventsAbout, eventsOf, partsOf } from './stored-events.ts';
import { storedRowOf } from './stored-row.ts';
import { countUp, tallyOf, type RowChange } from './tally.ts';

export interface SaveTools {
  readonly now: () => number;
  readonly newId: () => string;
}
export interface Written {
  readonly receipt: Receipt;
  readonly state: BookState;
}

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
const tellsOfForgotten = (save: Save, rows: ReadonlyMap<string, ReplayedRow>): boolean => save.intents.some(({ subject }) => rows.get(subjectKey(subject))?.['erasedOn'] !== undefined);

export function eventsFrom(save: Pick<Save, 'operation' | 'intents'>, state: BookState, tools: SaveTools): BookEvent[] {
  const { device } = state;
  const { operation } = save;
  const now = tools.now();
  const clock = clockFrom(state.newestAt, device);
  return save.intents.map((intent: EventIntent) => ({ ...toPlainJson(intent), id: tools.newId(), at: clock(now), device, operation }));
}

export const savesOf = ({ saves = 0 }: BookState): number => saves;

export interface SubjectChange extends RowChange {
  readonly id: string;
  /** There were events, but no row. */
  readonly wasRowless: boolean;
}

const needsHistory = (state: BookState, before: ReplayedRow | null, events: readonly BookEvent[]): boolean => events.some((event) => event.undoes !== undefined) || (before === null && state.rowless > 0);

/** Adds the events to the row; where one takes another back, or there is no row, from all that happened. */
function changeOf(tx: SaveTransaction, state: BookState, before: ReplayedRow | null, events: readonly BookEvent[], { type, id }: Subject, histories: Histories | null): SubjectChange | Promise<SubjectChange> {
  if (!needsHistory(state, before, events)) return { type, id, before, after: events.reduce<ReplayedRow | null>(addNewest, before), wasRowless: false };
  const fromAll = (about: readonly BookEvent[]): SubjectChange => {
    const earlier = about.filter((event) => event.subject.type === type);
    return { type, id, before, after: earlier.length === 0 && events.every((event) => event.undoes === undefined) ? events.reduce<ReplayedRow | null>(addNewest, before) : replay([...earlier, ...events]), wasRowless: before === null && earlier.length > 0 };
  };
  return histories ? fromAll(histories.get(id) ?? []) : tx.objectStore('events').index('subjects').getAll(id).then((parts) => fromAll(eventsAbout(parts, id)));
}

/** From here on it pays to read each part of the history once; null where every record asks for itself. */
const MANY_HISTORIES = 64;
type Histories = ReadonlyMap<string, readonly BookEvent[]>;
async function historiesFor(tx: SaveTransaction, state: BookState, rows: ReadonlyMap<string, ReplayedRow>, bySubject: ReadonlyMap<string, readonly BookEvent[]>): Promise<Histories | null> {
  const ids = [...bySubject].flatMap(([key, events]) => (needsHistory(state, rows.get(key) ?? null, events) ? [events[0]?.subject.id ?? ''] : []));
  return ids.length < MANY_HISTORIES ? null : historiesOf(tx, ids);
}

// Thousands of requests in one save: without a promise for each. A failed one aborts the transaction, which `tx.done` tells.
export function rowWriter(tx: SaveTransaction): (change: SubjectChange) => SubjectChange {
  const stores = new Map(SUBJECT_TYPES.map((type) => [type, unwrap(rowStore(tx, type))]));
  return (change) => {
    if (change.after) stores.get(change.type)?.put(storedRowOf(change.type, change.after));
    else stores.get(change.type)?.delete(change.id);
    return change;
  };
}

export async function putDueDays(tx: SaveTransaction, dueDays: ReadonlyMap<string, number>): Promise<void> {
  const counters = tx.objectStore('counters');
  const days = [...dueDays.keys()];
  const stored = await Promise.all(days.map((day) => counters.get(day)));
  for (const [index, day] of days.entries()) {
    const open = (stored[index]?.open ?? 0) + (dueDays.get(day) ?? 0);
    if (open === 0) unwrap(counters).delete(day);
    else unwrap(counters).put({ day, open });
  }
}

// What can be written is handed over at once: the browser writes it while the next is made.
async function writeEvents(tx: SaveTransaction, save: Save, state: BookState, rows: ReadonlyMap<string, ReplayedRow>, tools: SaveTools): Promise<Written> {
  const events = eventsFrom(save, state, tools);
  const store = unwrap(tx.objectStore('events'));
  const writeRow = rowWriter(tx);
  const bySubject = grouped(events, (event) => subjectKey(event.subject));
  const histories = await historiesFor(tx, state, rows, bySubject);
  const changing = [...bySubject].map(([key, those]) => {
    const change = changeOf(tx, state, rows.get(key) ?? null, those, those[0].subject, histories);
    return change instanceof Promise ? change.then(writeRow) : writeRow(change);
  });
  for (const part of partsOf(save.operation, events, savesOf(state) + 1)) store.add(part);
  const changes = await Promise.all(changing);
  const tally = tallyOf(changes);
  const next: BookState = {
    ...countUp(state, tally),
    newestAt: events.at(-1)?.at ?? state.newestAt,
    saves: savesOf(state) + 1,
    events: state.events + events.length,
    rowless: changes.reduce((sum, change) => sum + Number(change.after === null) - Number(change.wasRowless), state.rowless),
  };
  await putDueDays(tx, tally.dueDays);
  unwrap(tx.objectStore('meta')).put(next);
  return { receipt: { events, repeated: false }, state: next };
}

export async function writeSave(db: BookDatabase, save: Save, tools: SaveTools): Promise<Result<Written, StoreProblem>> {
  let tx: SaveTransaction | null = null;
  try {
    tx = db.transaction(BOOK_STORES, 'readwrite', { durability: 'strict' });
    tx.done.catch(() => undefined); // told below, by whatever failed first
    const [state, earlier, rows] = await Promise.all([
      tx.objectStore('meta').get('book'),
      tx.objectStore('events').getAll(allPartsOf(save.operation)),
      readRows(tx, subjectsOf(save)),
    ]);
    if (!state) return fail('damaged');
    if (state.version > SCHEMA_VERSION) return fail('newer-version');
    if (earlier.length > 0) return ok({ receipt: { events: eventsOf(earlier), repeated: true }, state });
    if (!isAsExpected(save, rows.values()) || tellsOfForgotten(save, rows)) return fail('conflict');
    if (save.intents.length === 0) return ok({ receipt: { events: [], repeated: false }, state });
    const written = await writeEvents(tx, save, state, rows, tools);
    tx.commit();
    await tx.done;
    return ok(written);
  } catch (error) {
    return failureOf(tx, error);
  }
}

/** Sees to it that nothing is written, and says why; our own mistakes are thrown again. */
export async function failureOf(tx: Aborting | null, error: unknown): Promise<Result<never, StoreProblem>> {
  const reason = problemOf(await abortedFor(tx, error));
  if (reason === null) throw error;
  return fail(reason);
}

type Aborting = Pick<SaveTransaction, 'abort' | 'error'>;
/** When a request fails because the transaction did, the transaction knows the better reason. */
async function abortedFor(tx: Aborting | null, error: unknown): Promise<unknown> {
  try {
    tx?.abort();
  } catch {
    // it was over already
  }
  return tx?.error ?? error;
}
