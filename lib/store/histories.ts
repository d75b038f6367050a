// Reads, within a save's transaction, all that happened to many records: each part of the history once, however many of them it tells of. It must not change anything.
import type { BookEvent } from '../domain/event.ts';
import { grouped } from './grouped.ts';
import { answer } from './requests.ts';
import type { StoredEvents } from './schema.ts';
import { eventsOf } from './stored-events.ts';
import { isMade, keysOf } from './subject-keys.ts';
import type { WriteProgress } from './write-progress.ts';

type PartKey = [string, number];
/** So few are asked for one by one. */
const MANY = 16;

/**
 * Which parts tell of them. Ids that were made together lie close together (UUIDv7), so one question over all that lies between the first and the last mostly does;
 * where too much else lies there, each is asked for by itself.
 */
async function partsTelling(tx: IDBTransaction, ids: readonly string[]): Promise<readonly PartKey[]> {
  const subjects = tx.objectStore('events').index('subjects');
  const telling = async (some: readonly string[]): Promise<PartKey[]> => {
    const sorted = [...new Set(some.flatMap(keysOf))].sort();
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (first === undefined || last === undefined) return [];
    const limit = 3 * sorted.length;
    const between = sorted.length < MANY ? null : ((await answer(subjects.getAllKeys(IDBKeyRange.bound(first, last), limit))) as PartKey[]);
    return between && between.length < limit ? between : ((await Promise.all(sorted.map((key) => answer(subjects.getAllKeys(key))))).flat() as PartKey[]);
  };
  // Ids of which no moment is known, `settings` among them, lie elsewhere.
  const keys = [...(await telling(ids.filter(isMade))), ...(await telling(ids.filter((id) => !isMade(id))))];
  return [...new Map(keys.map((key) => [key.join(' '), key])).values()];
}

/** Each may hold a hundred events. */
const LARGE_PORTION = 20;
/** By subject id, oldest part first as written; no entry where nothing happened. */
export async function historiesOf(tx: IDBTransaction, ids: readonly string[], progress: Pick<WriteProgress, 'read'> | null = null): Promise<ReadonlyMap<string, readonly BookEvent[]>> {
  const events = tx.objectStore('events');
  const wanted = new Set(ids);
  const found: BookEvent[] = [];
  const keys = await partsTelling(tx, ids);
  for (let at = 0; at < keys.length; at += LARGE_PORTION) {
    // oxlint-disable-next-line no-await-in-loop -- no more than these lie in memory as text
    const parts = await Promise.all(keys.slice(at, at + LARGE_PORTION).map((key) => answer<StoredEvents | undefined>(events.get(key))));
    for (const event of eventsOf(parts.filter((part) => part !== undefined))) if (wanted.has(event.subject.id)) found.push(event);
    progress?.read(Math.min(at + LARGE_PORTION, keys.length), keys.length);
  }
  return grouped(found, (event) => event.subject.id);
}
