// Answers what happened: to one record, in one save, since another, and all of it. It must not change anything.
import { unwrap } from 'idb';
import { oldestFirst, type BookEvent } from '../domain/event.ts';
import type { BookExport } from './book.ts';
import { historyOf } from './history.ts';
import { readAll } from './read-all.ts';
import type { BookDatabase } from './schema.ts';
import { allPartsOf, eventsOf } from './stored-events.ts';
import { subjectsIn } from './subject-keys.ts';

export { bookTexts } from './backup/book-texts.ts';

export const historyIn = (db: BookDatabase, subjectId: string): Promise<BookEvent[]> => historyOf(unwrap(db.transaction('events')), subjectId);
export const operationIn = async (db: BookDatabase, operation: string): Promise<BookEvent[]> => eventsOf(await readAll(db.transaction('events').store, allPartsOf(operation)));
export const exportBook = async (db: BookDatabase, nowMs: number): Promise<BookExport> => ({ format: 'goen-book', version: 1, exportedAt: new Date(nowMs).toISOString(), events: eventsOf(await readAll(db.transaction('events').store)).sort(oldestFirst) });

const PARTS_AT_ONCE = 40;
/** Keys of parts that follow each other, some at a time. */
function* stretchesOf(keys: readonly [string, number][], most: number): Generator<IDBKeyRange> {
  for (let at = 0; at < keys.length; ) {
    const [operation, first] = keys[at] as [string, number];
    let end = at;
    while (end + 1 < keys.length && end + 1 - at < most && keys[end + 1]?.[0] === operation) end += 1;
    yield IDBKeyRange.bound([operation, first], keys[end]);
    at = end + 1;
  }
}

export async function changedSince(db: BookDatabase, seq: number): Promise<{ readonly subjects: readonly string[]; readonly seq: number }> {
  const tx = db.transaction(['meta', 'events'], 'readonly');
  const events = tx.objectStore('events');
  const [state, keys] = await Promise.all([tx.objectStore('meta').get('book'), events.index('seq').getAllKeys(IDBKeyRange.lowerBound(seq, true))]);
  const subjects = new Set<string>();
  for (const range of stretchesOf(keys, PARTS_AT_ONCE)) {
    // oxlint-disable-next-line no-await-in-loop -- a large save is some hundred parts: no page may stand still while they are read
    for (const part of await events.getAll(range)) for (const id of subjectsIn(part)) subjects.add(id);
  }
  return { subjects: [...subjects], seq: state?.saves ?? 0 };
}
