// Adds all events up again and says where rows or counters differ from it: the book's own proof. It must not mend anything.
import { replay, type BookEvent, type ReplayedRow, type SubjectType } from '../domain/event.ts';
import type { Book, ReplayCheck } from './book.ts';
import { grouped } from './grouped.ts';
import { readAll } from './read-all.ts';
import { subjectKey } from './read-rows.ts';
import { BOOK_STORES, ROW_STORES, type BookDatabase, type StoredRow } from './schema.ts';
import { eventsOf } from './stored-events.ts';
import { storedRowOf } from './stored-row.ts';
import { tallyOf } from './tally.ts';

/** Equal whatever the order of fields. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .map(([key, entry]): [string, unknown] => [key, inOrder(entry)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));

function rowsByReplay(events: readonly BookEvent[]): Map<string, { type: SubjectType; row: ReplayedRow | null }> {
  return new Map([...grouped(events, (event) => subjectKey(event.subject))].map(([key, those]) => [key, { type: those[0].subject.type, row: replay(those) }]));
}

const differing = (kind: string, found: ReadonlyMap<string, number>, kept: ReadonlyMap<string, number>): string[] =>
  [...new Set([...found.keys(), ...kept.keys()])].filter((key) => (found.get(key) ?? 0) !== (kept.get(key) ?? 0)).map((key) => kind + key);

export async function checkStores(db: BookDatabase): Promise<ReplayCheck> {
  const tx = db.transaction(BOOK_STORES, 'readonly');
  const state = await tx.objectStore('meta').get('book');
  const events = eventsOf(await readAll(tx.objectStore('events')));
  const stored = new Map<string, StoredRow>();
  for (const type of Object.keys(ROW_STORES) as SubjectType[]) {
    // oxlint-disable-next-line no-await-in-loop -- four stores of one transaction
    for (const one of await readAll<StoredRow>(tx.objectStore(ROW_STORES[type]))) stored.set(subjectKey({ type, id: one.id }), one);
  }
  const counters = await readAll(tx.objectStore('counters'));

  const replayed = rowsByReplay(events);
  const isSound = (key: string, { type, row }: { type: SubjectType; row: ReplayedRow | null }): boolean =>
    row === null ? !stored.has(key) : isSame(storedRowOf(type, row), stored.get(key));
  const tally = tallyOf([...replayed.values()].map(({ type, row }) => ({ type, before: null, after: row })));
  const counted = new Map([
    ['people', tally.people],
    ['referrals', tally.referrals],
    ['openFollowUps', tally.openFollowUps],
    ['events', events.length],
    ['rowless', [...replayed.values()].filter(({ row }) => row === null).length],
  ]);
  const kept = new Map([...counted.keys()].map((name) => [name, Number(state?.[name as 'events'])]));
  return {
    subjects: replayed.size,
    torn: [...replayed].filter(([key, one]) => !isSound(key, one)).map(([key]) => key),
    orphans: [...stored.keys()].filter((key) => !replayed.has(key)),
    countersOff: [...differing('', counted, kept), ...differing('due ', tally.dueDays, new Map(counters.map(({ day, open }) => [day, open])))],
  };
}

export const checkReplay = (book: Pick<Book, 'checkReplay'>): Promise<ReplayCheck> => book.checkReplay();
