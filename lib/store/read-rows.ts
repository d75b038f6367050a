// Reads, within a save's transaction, the rows it is about: one request for a row, few for many. It must not change anything.
import type { ReplayedRow, Subject } from '../domain/event.ts';
import { grouped } from './grouped.ts';
import { answer } from './requests.ts';
import { ROW_STORES, type StoredRow } from './schema.ts';

export const subjectKey = (subject: Subject): string => `${subject.type} ${subject.id}`;

/** From here on it pays to ask first which of them are there. */
const MANY = 64;
/** Rows that are read at once where most of what lies there is wanted. */
const STRETCH = 500;

const each = async (store: IDBObjectStore, ids: readonly string[]): Promise<readonly StoredRow[]> =>
  (await Promise.all(ids.map((id) => answer<StoredRow | undefined>(store.get(id))))).filter((row) => row !== undefined);

/** What lies between two keys, of which these are wanted. */
async function inStretches(store: IDBObjectStore, wanted: ReadonlySet<string>, first: string, last: string): Promise<readonly StoredRow[]> {
  const rows: StoredRow[] = [];
  let range = IDBKeyRange.bound(first, last);
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each stretch begins after the last key of the one before
    const stretch: readonly StoredRow[] = await answer(store.getAll(range, STRETCH));
    for (const row of stretch) if (wanted.has(row.id)) rows.push(row);
    const end = stretch.at(-1)?.id;
    if (end === undefined || stretch.length < STRETCH || end === last) return rows;
    range = IDBKeyRange.bound(end, last, true);
  }
}

/** Ids that are new lie close together (UUIDv7), so the stored keys between the first and the last tell at once which are there. */
async function manyOf(store: IDBObjectStore, ids: readonly string[]): Promise<readonly StoredRow[]> {
  const sorted = [...ids].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const limit = 2 * ids.length;
  const found = await answer(store.getAllKeys(IDBKeyRange.bound(first, last), limit));
  if (found.length === limit) return each(store, ids);
  const keys = new Set(found);
  const there = ids.filter((id) => keys.has(id));
  return there.length >= MANY && 2 * there.length >= found.length ? inStretches(store, new Set(there), first, last) : each(store, there);
}

/** By `subjectKey`; a subject without a row has no entry. */
export async function readRows(tx: IDBTransaction, subjects: readonly Subject[]): Promise<Map<string, ReplayedRow>> {
  const byType = grouped(new Map(subjects.map((subject) => [subjectKey(subject), subject])).values(), (subject) => subject.type);
  const rows = new Map<string, ReplayedRow>();
  await Promise.all(
    [...byType].map(async ([type, those]) => {
      const store = tx.objectStore(ROW_STORES[type]);
      const ids = those.map((subject) => subject.id);
      for (const one of await (ids.length < MANY ? each(store, ids) : manyOf(store, ids))) rows.set(subjectKey({ type, id: one.id }), one.row);
    }),
  );
  return rows;
}
