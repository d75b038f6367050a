// Reads, within a save's transaction, the rows it is about: one request for a row, few for many new ones. It must not change anything.
import type { IDBPObjectStore, IDBPTransaction } from 'idb';
import type { ReplayedRow, Subject, SubjectType } from '../domain/event.ts';
import { grouped } from './grouped.ts';
import { BOOK_STORES, ROW_STORES, type BookSchema } from './schema.ts';

export type SaveTransaction = IDBPTransaction<BookSchema, typeof BOOK_STORES, 'readwrite'>;
/** All row stores hold at least what the plainest of them holds. */
type AnyRowStore = IDBPObjectStore<BookSchema, typeof BOOK_STORES, 'settings', 'readwrite'>;

export const rowStore = (tx: SaveTransaction, type: SubjectType): AnyRowStore => tx.objectStore(ROW_STORES[type]) as unknown as AnyRowStore;
export const subjectKey = (subject: Subject): string => `${subject.type} ${subject.id}`;

/** From here on it pays to ask first which of them are there. */
const MANY = 64;

/** Ids that are new lie close together (UUIDv7), so the stored keys between the first and the last tell at once that none is there. */
async function thoseThere(store: AnyRowStore, ids: readonly string[]): Promise<readonly string[]> {
  const sorted = [...ids].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || ids.length < MANY) return ids;
  const limit = 2 * ids.length;
  const found = await store.getAllKeys(IDBKeyRange.bound(first, last), limit);
  if (found.length === limit) return ids;
  const there = new Set(found);
  return ids.filter((id) => there.has(id));
}

/** By `subjectKey`; a subject without a row has no entry. */
export async function readRows(tx: SaveTransaction, subjects: readonly Subject[]): Promise<Map<string, ReplayedRow>> {
  const byType = grouped(new Map(subjects.map((subject) => [subjectKey(subject), subject])).values(), (subject) => subject.type);
  const rows = new Map<string, ReplayedRow>();
  await Promise.all(
    [...byType].map(async ([type, those]) => {
      const store = rowStore(tx, type);
      const there = await thoseThere(store, those.map((subject) => subject.id));
      const stored = await Promise.all(there.map((id) => store.get(id)));
      for (const one of stored) if (one) rows.set(subjectKey({ type, id: one.id }), one.row);
    }),
  );
  return rows;
}
