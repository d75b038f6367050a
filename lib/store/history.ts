// Reads, within a transaction, all that happened to one record. Of many at once `histories.ts` does.
import { oldestFirst, type BookEvent } from '../domain/event.ts';
import { answer } from './requests.ts';
import type { StoredEvents } from './schema.ts';
import { eventsOf } from './stored-events.ts';
import { keysOf } from './subject-keys.ts';

/** So many parts at once: no page may stand still while years are read. */
const PORTION = 100;

/** Oldest first. */
export async function historyOf(tx: IDBTransaction, id: string): Promise<BookEvent[]> {
  const events = tx.objectStore('events');
  const subjects = events.index('subjects');
  const found: BookEvent[] = [];
  const take = (parts: readonly StoredEvents[]): void => { for (const event of eventsOf(parts)) if (event.subject.id === id) found.push(event); };
  await Promise.all(keysOf(id).map(async (key) => {
    const first = await answer<StoredEvents[]>(subjects.getAll(key, PORTION));
    take(first);
    if (first.length < PORTION) return;
    const keys = await answer(subjects.getAllKeys(key));
    for (let at = PORTION; at < keys.length; at += PORTION) {
      // oxlint-disable-next-line no-await-in-loop -- one portion after the other
      take(await Promise.all(keys.slice(at, at + PORTION).map((part) => answer<StoredEvents>(events.get(part)))));
    }
  }));
  return found.sort(oldestFirst);
}
