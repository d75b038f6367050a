// Reads, within a save's transaction, the rows it is about: one request for a row, few for many new ones. It must not change anything.
import type { ReplayedRow, Subject } from '../domain/event.ts';
import { grouped } from './grouped.ts';
import { answer } from './requests.ts';
import { ROW_STORES, type StoredRow } from './schema.ts';

export const subjectKey = (subject: Subject): string => `${subject.type} ${subject.id}`;

/** From here on it pays to ask first which of them are there. */
const MANY = 64;

/** Ids that are new lie close together (UUIDv7), so the stored keys between the first and the last tell at once that none is there. */
async function thoseThere(store: IDBObjectStore, ids: readonly string[]): Promise<readonly string[]> {
  const sorted = [...ids].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return ids;
  const limit = 2 * ids.length;
  const found = await answer(store.getAllKeys(IDBKeyRange.bound(first, last), limit));
  if (found.length === limit) return ids;
  const there = new Set(found);
  return ids.filter((id) => there.has(id));
}

/** By `subjectKey`; a subject without a row has no entry. */
export async function readRows(tx: IDBTransaction, subjects: readonly Subject[]): Promise<Map<string, ReplayedRow>> {
  const byType = grouped(new Map(subjects.map((subject) => [subjectKey(subject), subject])).values(), (subject) => subject.type);
  const rows = new Map<string, ReplayedRow>();
  await Promise.all(
    [...byType].map(async ([type, those]) => {
      const store = tx.objectStore(ROW_STORES[type]);
      const ids = those.map((subject) => subject.id);
      const there = ids.length < MANY ? ids : await thoseThere(store, ids);
      const stored = await Promise.all(there.map((id) => answer<StoredRow | undefined>(store.get(id))));
      for (const one of stored) if (one) rows.set(subjectKey({ type, id: one.id }), one.row);
    }),
  );
  return rows;
}
