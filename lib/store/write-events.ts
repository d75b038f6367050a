// Writes, in a transaction that is open, the events of one save, the rows they add up to and the counters. It must not know what was looked at before, nor when the transaction ends.
import { addNewest, replay, type BookEvent, type EventIntent, type ReplayedRow } from '../domain/event.ts';
import type { Receipt, Save } from './book.ts';
import { clockFrom } from './clock.ts';
import { historiesOf } from './histories.ts';
import { historyOf } from './history.ts';
import { ROWS_KNOWN, type KnownRows } from './known-rows.ts';
import { toPlainJson } from './plain-json.ts';
import { subjectKey } from './read-rows.ts';
import { answer } from './requests.ts';
import { EVENTS_PER_PART, ROW_STORES, type BookState, type DueCounter } from './schema.ts';
import { partOf } from './stored-events.ts';
import { storedRowOf } from './stored-row.ts';
import { progressOf, type WriteProgress } from './write-progress.ts';
import { countUp, tallyOf, type RowChange } from './tally.ts';

export interface SaveTools {
  readonly now: () => number;
  readonly newId: () => string;
}
export interface Written {
  readonly receipt: Receipt;
  readonly state: BookState;
  /** The last of what was written. */
  readonly rows: KnownRows;
}

/** Makes one event after the other, each later than the one before. */
export function eventMaker(operation: string, { device, newestAt }: Pick<BookState, 'device' | 'newestAt'>, tools: SaveTools): (intent: EventIntent) => BookEvent {
  const now = tools.now();
  const clock = clockFrom(newestAt, device);
  return (intent) => ({ ...toPlainJson(intent), id: tools.newId(), at: clock(now), device, operation });
}
export const eventsFrom = ({ operation, intents }: Pick<Save, 'operation' | 'intents'>, state: BookState, tools: SaveTools): BookEvent[] => intents.map(eventMaker(operation, state, tools));

export const savesOf = ({ saves = 0 }: BookState): number => saves;

export interface SubjectChange extends RowChange {
  readonly id: string;
  /** There were events, but no row. */
  readonly wasRowless: boolean;
}

const needsHistory = (state: BookState, before: ReplayedRow | null, undoes: boolean): boolean => undoes || (before === null && state.rowless > 0);

/** Adds the events to the row; where one takes another back, or there is no row, from all that happened. */
function changeOf(tx: IDBTransaction, state: BookState, before: ReplayedRow | null, events: readonly [BookEvent, ...BookEvent[]], histories: Histories | null): SubjectChange | Promise<SubjectChange> {
  const { subject: { type, id }, operation } = events[0];
  const undoes = events.some((event) => event.undoes !== undefined);
  const added = (): ReplayedRow | null => events.reduce<ReplayedRow | null>(addNewest, before);
  if (!needsHistory(state, before, undoes)) return { type, id, before, after: added(), wasRowless: false };
  const fromAll = (about: readonly BookEvent[]): SubjectChange => {
    const earlier = about.filter((event) => event.subject.type === type && event.operation !== operation);
    return { type, id, before, after: earlier.length === 0 && !undoes ? added() : replay([...earlier, ...events]), wasRowless: before === null && earlier.length > 0 };
  };
  return histories ? fromAll(histories.get(id) ?? []) : historyOf(tx, id).then(fromAll);
}

/** From here on it pays to read each part of the history once; null where every record asks for itself. */
const MANY_HISTORIES = 64;
type Histories = ReadonlyMap<string, readonly BookEvent[]>;
/** Of whom all that happened is wanted; null where they are few. */
function historiesWanted(state: BookState, rows: KnownRows, intents: Save['intents']): readonly string[] | null {
  if (state.rowless === 0 && intents.every(({ undoes }) => undoes === undefined)) return null;
  const ids = new Set(intents.flatMap(({ subject, undoes }) => (needsHistory(state, rows.get(subjectKey(subject)) ?? null, undoes !== undefined) ? [subject.id] : [])));
  return ids.size < MANY_HISTORIES ? null : [...ids];
}

// Thousands of requests in one save: without a promise for each. A failed one aborts the transaction, which `tx.done` tells.
export function rowWriter(tx: IDBTransaction, progress: WriteProgress | null = null): (change: SubjectChange) => SubjectChange {
  return (change) => {
    const { type, after } = change;
    const store = tx.objectStore(ROW_STORES[type]);
    // Not `add`, though nothing may be there: Chromium would look for each key first, which costs twice the writing in a book of 100,000.
    const request: IDBRequest = after ? store.put(storedRowOf(type, after)) : store.delete(change.id);
    progress?.handed(request);
    return change;
  };
}

/** Days of which the counter was asked for at the start, with what it says. */
export type Counted = ReadonlyMap<string, number>;
export async function putDueDays(tx: IDBTransaction, dueDays: ReadonlyMap<string, number>, counted: Counted = new Map()): Promise<void> {
  const counters = tx.objectStore('counters');
  const days = [...dueDays.keys()];
  const unknown = days.filter((day) => !counted.has(day));
  const known = new Map([...counted, ...(unknown.length > 0 ? await readDays(tx, unknown) : [])]);
  for (const day of days) {
    const open = (known.get(day) ?? 0) + (dueDays.get(day) ?? 0);
    if (open === 0) counters.delete(day);
    else counters.put({ day, open });
  }
}
export async function readDays(tx: IDBTransaction, days: readonly string[]): Promise<Counted> {
  const counters = tx.objectStore('counters');
  return new Map(await Promise.all(days.map(async (day) => [day, (await answer<DueCounter | undefined>(counters.get(day)))?.open ?? 0] as const)));
}
/** Those of which it can be told beforehand that their counter is wanted. */
export const daysIn = ({ intents }: Save): string[] => [...new Set(intents.flatMap(({ subject, set }) => (subject.type === 'follow-up' && typeof set?.['dueOn'] === 'string' ? [set['dueOn']] : [])))];

export interface Read {
  readonly state: BookState;
  readonly rows: KnownRows;
  readonly counted: Counted | Promise<Counted>;
}

/** One record of a save: how much of the save is about it, and what of that was made into events. */
interface About {
  readonly key: string;
  readonly events: BookEvent[];
  count: number;
}
/** Whom each intent is about, in turn. */
function turnsOf(intents: Save['intents']): readonly About[] {
  const abouts = new Map<string, About>();
  return intents.map(({ subject }) => {
    const key = subjectKey(subject);
    const there = abouts.get(key);
    const about = there ?? { key, events: [], count: 0 };
    if (!there) abouts.set(key, about);
    about.count += 1;
    return about;
  });
}

// What can be written is handed over at once: the browser writes it while the next is made. `early`: events that are on their way already.
export async function writeEvents(tx: IDBTransaction, { operation, intents, onWriting }: Save, { state, rows, counted }: Read, tools: SaveTools, early: readonly BookEvent[] | null): Promise<Written> {
  const store = tx.objectStore('events');
  const turns = turnsOf(intents);
  const wanted = historiesWanted(state, rows, intents);
  const progress = onWriting ? progressOf(new Set(turns).size, wanted !== null, onWriting) : null;
  const writeRow = rowWriter(tx, progress);
  const seq = savesOf(state) + 1;
  const make = eventMaker(operation, state, tools);
  const histories = wanted && (await historiesOf(tx, wanted, progress));
  const events: BookEvent[] = [];
  const changes: SubjectChange[] = [];
  const asking: Promise<unknown>[] = [];
  for (const [index, about] of turns.entries()) {
    const event = early?.[index] ?? make(intents[index] as EventIntent);
    events.push(event);
    if (early === null && (events.length % EVENTS_PER_PART === 0 || events.length === turns.length)) store.add(partOf(operation, Math.ceil(events.length / EVENTS_PER_PART) - 1, events, seq));
    about.events.push(event);
    if (about.events.length < about.count) continue;
    const change = changeOf(tx, state, rows.get(about.key) ?? null, about.events as [BookEvent, ...BookEvent[]], histories);
    if (change instanceof Promise) asking.push(change.then((made) => changes.push(writeRow(made))));
    else changes.push(writeRow(change));
  }
  if (asking.length > 0) await Promise.all(asking);
  const tally = tallyOf(changes);
  const next: BookState = {
    ...countUp(state, tally),
    newestAt: events.at(-1)?.at ?? state.newestAt,
    saves: seq,
    events: state.events + events.length,
    rowless: changes.reduce((sum, change) => sum + Number(change.after === null) - Number(change.wasRowless), state.rowless),
  };
  if (tally.dueDays.size > 0) await putDueDays(tx, tally.dueDays, await counted);
  tx.objectStore('meta').put(next);
  return { receipt: { events, repeated: false }, state: next, rows: new Map(changes.slice(-ROWS_KNOWN).map((change) => [subjectKey(change), change.after])) };
}
