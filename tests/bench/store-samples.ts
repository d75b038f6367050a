// What the pages of the store's benches share: records of about a kilobyte, books and raw databases that are made and forgotten again, and ways to take times in turn.
import type { EventIntent, Json } from '../../lib/domain/event.ts';
import type { Book } from '../../lib/store/book.ts';
import { newId } from '../../lib/messaging/new-id.ts';
import { openBook } from '../../lib/store/open-book.ts';
import { answer, finished } from '../../lib/store/requests.ts';

export interface Pair {
  readonly ours: number;
  readonly peer: number;
}
export { answer, finished, newId };

let books = 0;
export interface OpenedBook {
  readonly book: Book;
  readonly name: string;
}
export async function newBook(): Promise<OpenedBook> {
  const name = `bench-${++books}-${newId()}`;
  const opened = await openBook({ name, mark: { read: async () => null, write: async () => undefined }, now: () => Date.now(), newId });
  if (!opened.ok) throw new Error(opened.reason);
  return { book: opened.value, name };
}
export async function saved(book: Book, intents: readonly EventIntent[]): Promise<void> {
  const result = await book.commit({ operation: newId(), intents });
  if (!result.ok) throw new Error(result.reason);
}
export async function forget(name: string, close: () => void): Promise<void> {
  close();
  await answer(indexedDB.deleteDatabase(name));
}

/** A store of people with the book's three indexes and nothing else of it. */
export async function rawPeople(): Promise<IDBDatabase> {
  const request = indexedDB.open(`raw-${++books}-${newId()}`, 1);
  request.addEventListener('upgradeneeded', () => {
    const store = request.result.createObjectStore('people', { keyPath: 'id' });
    store.createIndex('emails', 'emails', { multiEntry: true });
    store.createIndex('names', 'otherNames', { multiEntry: true });
    store.createIndex('profile', 'profileUrl');
  });
  return answer(request);
}
export const rawTransaction = (db: IDBDatabase): IDBTransaction => db.transaction('people', 'readwrite', { durability: 'strict' });

export const person = (n: number): Record<string, Json> => ({
  name: `Person Number ${n}`, otherNames: [`Another Writing ${n}`], emails: [`person${n}@example.com`], phones: [], company: `Company ${n % 500}`, title: 'Bookkeeper', headline: null,
  location: null, profileUrl: `https://www.linkedin.com/in/person-${n}/`, website: null, preferredContact: 'email', bestTime: null, notes: `${n} `.repeat(5) + 'words of a note '.repeat(35),
});
export const personIntent = (n: number): EventIntent => ({ subject: { type: 'person', id: newId() }, kind: 'added', set: person(n) });
export const followUpIntent = (n: number, dueOn: string): EventIntent => ({
  subject: { type: 'follow-up', id: newId() }, kind: 'planned',
  set: { referralId: null, personId: null, kind: 'own-note', dueOn, state: 'open', since: null, note: `Note ${n} `.repeat(20) },
});
export const dayOf = (n: number): string => new Date(Date.UTC(2026, 0, 1) + (n % 700) * 86_400_000).toISOString().slice(0, 10);
export const listOf = <Value>(count: number, make: (n: number) => Value): Value[] => Array.from({ length: count }, (_, n) => make(n));

export async function timed(what: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await what();
  return performance.now() - began;
}
/** In alternating order, so that neither always goes second. */
export async function inTurn(rounds: number, ours: (round: number) => Promise<unknown>, peer: (round: number) => Promise<unknown>): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round++) {
    const first = round % 2 === 0 ? ours : peer;
    const second = first === ours ? peer : ours;
    const [one, two] = [await timed(() => first(round)), await timed(() => second(round))];
    pairs.push(first === ours ? { ours: one, peer: two } : { ours: two, peer: one });
  }
  return pairs;
}
