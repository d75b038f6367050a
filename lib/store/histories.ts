// Reads, within a save's transaction, all that happened to many records: each part of the history once, however many of them it tells of. It must not change anything.
import type { BookEvent } from '../domain/event.ts';
import { grouped } from './grouped.ts';
import { answer } from './requests.ts';
import type { StoredEvents } from './schema.ts';
import { eventsOf } from './stored-events.ts';

/** New ids lie close together (UUIDv7): one question tells that nothing was written of any. */
async function areNew(tx: IDBTransaction, ids: readonly string[]): Promise<boolean> {
  const sorted = [...ids].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined || (await answer(tx.objectStore('events').index('subjects').count(IDBKeyRange.bound(first, last)))) === 0;
}

/** By subject id, oldest part first as written; no entry where nothing happened. */
export async function historiesOf(tx: IDBTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, readonly BookEvent[]>> {
  if (await areNew(tx, ids)) return new Map();
  const events = tx.objectStore('events');
  const keys = (await Promise.all(ids.map((id) => answer(events.index('subjects').getAllKeys(id))))).flat() as [string, number][];
  const parts = [...new Map(keys.map((key) => [key.join(' '), key])).values()];
  const wanted = new Set(ids);
  const found: BookEvent[] = [];
  // A part holds up to a hundred events: one after another, so that no more than one lies in memory as text.
  for (const key of parts) {
    // oxlint-disable-next-line no-await-in-loop -- see above
    const part = await answer<StoredEvents | undefined>(events.get(key));
    if (part) for (const event of eventsOf([part])) if (wanted.has(event.subject.id)) found.push(event);
  }
  return grouped(found, (event) => event.subject.id);
}
