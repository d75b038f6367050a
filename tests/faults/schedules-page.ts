// Runs in a page: one or several connections to one book, each doing what a seed says, at the same time as the others; and the look at what came of it. It must not know in which page the others are.
import { v7 } from 'uuid';
import { seeded } from '../seeded.ts';
import type { BookEvent, EventIntent } from '../../lib/domain/event.ts';
import type { Book, Mark, MarkKeeper } from '../../lib/store/book.ts';
import { openBook } from '../../lib/store/open-book.ts';

/** What one connection was told. */
export interface ActorLog {
  /** Person → how often one was added to what stood there, and acknowledged. */
  readonly added: Readonly<Record<string, number>>;
  readonly tags: readonly string[];
  /** Operation → how many events it has. */
  readonly saved: Readonly<Record<string, number>>;
  readonly refused: readonly string[];
  /** Refusals for another reason than that somebody was faster. */
  readonly otherwise: readonly string[];
  readonly erased: boolean;
  /** Operations about the one who was forgotten: their events go with them. */
  readonly aboutGone: readonly string[];
}
export interface ScheduleFindings {
  readonly lostUpdates: number;
  readonly untoldConflicts: number;
  readonly torn: number;
}
export interface SchedulesPage {
  begin(name: string): Promise<void>;
  act(name: string, seed: number, steps: number): Promise<ActorLog>;
  /** So many connections in this page. */
  actTogether(name: string, seed: number, connections: number, steps: number): Promise<readonly ActorLog[]>;
  look(name: string, logs: readonly ActorLog[]): Promise<ScheduleFindings>;
}
declare global {
  interface Window {
    schedules: SchedulesPage;
  }
}

const COUNTED = ['one', 'two'];
const SHARED = 'shared';
const GONE = 'gone';
const about = (id: string, rest: Partial<EventIntent>): EventIntent => ({ subject: { type: 'person', id }, kind: 'corrected', ...rest });
/** Within one schedule the marks of all its pages do not matter: each keeps its own. */
const ownMark = (): MarkKeeper => {
  let kept: Mark | null = null;
  return { read: async () => kept, write: async (mark) => { kept = mark; } };
};
async function open(name: string): Promise<Book> {
  const opened = await openBook({ name, mark: ownMark(), sinceStart: { isBegun: async () => true, begin: async () => undefined }, now: () => Date.now(), newId: () => v7() });
  if (!opened.ok) throw new Error(opened.reason);
  return opened.value;
}

interface Noted {
  added: Record<string, number>;
  tags: string[];
  saved: Record<string, number>;
  refused: string[];
  otherwise: string[];
  erased: boolean;
  aboutGone: string[];
}

async function actOn(book: Book, seed: number, steps: number): Promise<ActorLog> {
  const random = seeded(seed);
  const log: Noted = { added: {}, tags: [], saved: {}, refused: [], otherwise: [], erased: false, aboutGone: [] };
  const mine: BookEvent[] = [];
  const commit = async (intents: readonly EventIntent[], expect?: Record<string, number>): Promise<boolean> => {
    const operation = v7();
    const result = await book.commit({ operation, intents, ...(expect ? { expect } : {}) });
    if (result.ok) {
      log.saved[operation] = intents.length;
      mine.push(...result.value.events);
    } else if (result.reason === 'conflict') log.refused.push(operation);
    else log.otherwise.push(result.reason);
    if (intents.some(({ subject }) => subject.id === GONE)) log.aboutGone.push(operation);
    return result.ok;
  };
  /** Reads, and writes on top of what was read: refused, it is read again. */
  const addOne = async (id: string): Promise<void> => {
    for (let attempt = 0; attempt < 20; attempt++) {
      const row = await book.person(id);
      if (random() < 0.3) await new Promise((resolve) => { setTimeout(resolve, random() * 4); });
      if (await commit([about(id, { set: { notes: String(Number(row?.notes ?? 0) + 1) } })], { [id]: row?.revision ?? 0 })) {
        log.added[id] = (log.added[id] ?? 0) + 1;
        return;
      }
    }
  };
  const doOne = async (): Promise<void> => {
    const which = random();
    if (which < 0.5) return addOne(COUNTED[Math.floor(random() * COUNTED.length)] ?? 'one');
    if (which < 0.7) {
      const tag = v7();
      if (await commit([about(SHARED, { kind: 'tagged', put: { tags: { [tag]: true } } })])) log.tags.push(tag);
    } else if (which < 0.8) await commit([about(SHARED, { set: { company: v7() } }), about(GONE, { set: { company: v7() } })]);
    else if (which < 0.9) {
      const last = mine.filter(({ subject, set }) => subject.id === SHARED && set?.['company'] !== undefined).at(-1);
      if (last) await commit([about(SHARED, { kind: 'undone', undoes: last.id })]);
    } else if (which < 0.95) {
      const event: BookEvent = { ...about(SHARED, { kind: 'tagged', put: { tags: { [`merged ${seed}`]: true } } }), id: v7(), at: `2026-11-20T09:00:00.000Z-0000-${String(seed).padStart(12, '0').slice(-12)}`, device: 'bbbbbbbbbbbb', operation: v7() };
      const merged = await book.merge({ format: 'goen-book', version: 1, exportedAt: '2026-11-20T09:00:00.000Z', events: [event] }, v7());
      if (merged.ok) [log.saved[event.operation], log.tags] = [1, [...log.tags, `merged ${seed}`]];
      else log.otherwise.push(merged.reason);
    } else {
      const row = await book.person(GONE);
      const erased = await book.erase({ operation: v7(), personId: GONE, on: '2026-11-25', revision: row?.revision ?? 0 });
      if (erased.ok) log.erased = true;
      else if (erased.reason !== 'conflict') log.otherwise.push(erased.reason);
    }
  };
  // Some one after the other, some at once.
  for (let step = 0; step < steps; step++) {
    const together = [doOne(), ...(random() < 0.25 ? [doOne()] : [])];
    // oxlint-disable-next-line no-await-in-loop -- a page does one thing after the other
    await Promise.all(together);
  }
  return log;
}

async function look(name: string, logs: readonly ActorLog[]): Promise<ScheduleFindings> {
  const book = await open(name);
  const sum = { lostUpdates: 0, untoldConflicts: 0, torn: 0 };
  for (const id of COUNTED) {
    const acknowledged = logs.reduce((all, log) => all + (log.added[id] ?? 0), 0);
    sum.lostUpdates += Math.abs(Number((await book.person(id))?.notes ?? 0) - acknowledged);
  }
  const shared = await book.person(SHARED);
  for (const log of logs) {
    sum.lostUpdates += log.tags.filter((tag) => shared?.tags[tag] !== true).length;
    sum.untoldConflicts += log.otherwise.length;
    const gone = new Set(log.aboutGone);
    const isErased = logs.some(({ erased }) => erased);
    for (const [operation, events] of Object.entries(log.saved)) if (!(isErased && gone.has(operation)) && (await book.eventsOf(operation)).length !== events) sum.lostUpdates++;
    for (const operation of log.refused) if ((await book.eventsOf(operation)).length > 0) sum.untoldConflicts++;
    if (isErased && ((await book.person(GONE)) as { readonly erasedOn?: string } | null)?.erasedOn === undefined) sum.lostUpdates++;
  }
  const { torn, orphans, countersOff } = await book.checkReplay();
  sum.torn = torn.length + orphans.length + countersOff.length;
  book.close();
  indexedDB.deleteDatabase(name);
  return sum;
}

window.schedules = {
  async begin(name) {
    const book = await open(name);
    await book.commit({ operation: v7(), intents: [...COUNTED, SHARED, GONE].map((id) => about(id, { kind: 'added', set: { name: id } })) });
    book.close();
  },
  async act(name, seed, steps) {
    const book = await open(name);
    const log = await actOn(book, seed, steps);
    book.close();
    return log;
  },
  async actTogether(name, seed, connections, steps) {
    const books = await Promise.all(Array.from({ length: connections }, () => open(name)));
    const logs = await Promise.all(books.map((book, n) => actOn(book, seed * 10 + n, steps)));
    for (const book of books) book.close();
    return logs;
  },
  look,
};
