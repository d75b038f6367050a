// Runs in the page of the store's bench: the book and raw IndexedDB in turn, so that both meet the same noise.
import { v7 } from 'uuid';
import type { EventIntent, Json } from '../../lib/domain/event.ts';
import type { Book } from '../../lib/store/book.ts';
import { openBook } from '../../lib/store/open-book.ts';

export interface Pair {
  readonly ours: number;
  readonly peer: number;
}
export interface StoreMeasures {
  oneSave(rounds: number): Promise<Pair[]>;
  bulkSave(rounds: number, count: number): Promise<Pair[]>;
  firstDue(rounds: number, many: number, few: number): Promise<Pair[]>;
  counts(rounds: number, count: number): Promise<Pair[]>;
  dueCounts(rounds: number, count: number): Promise<Pair[]>;
}
declare global {
  interface Window {
    measures: StoreMeasures;
  }
}

const DUE_NOW = '2026-11-25';
let books = 0;

async function newBook(): Promise<{ book: Book; name: string }> {
  const name = `bench-${++books}-${v7()}`;
  const opened = await openBook({ name, mark: { read: async () => null, write: async () => undefined }, now: () => Date.now(), newId: () => v7() });
  if (!opened.ok) throw new Error(opened.reason);
  return { book: opened.value, name };
}
async function saved(book: Book, intents: readonly EventIntent[]): Promise<void> {
  const result = await book.commit({ operation: v7(), intents });
  if (!result.ok) throw new Error(result.reason);
}
async function forget(name: string, close: () => void): Promise<void> {
  close();
  await answer(indexedDB.deleteDatabase(name));
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
const over = (tx: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    tx.addEventListener('complete', () => resolve());
    tx.addEventListener('abort', () => reject(tx.error));
  });
/** A store of people with the book's three indexes and nothing else of it. */
async function rawPeople(): Promise<IDBDatabase> {
  const request = indexedDB.open(`raw-${++books}-${v7()}`, 1);
  request.addEventListener('upgradeneeded', () => {
    const store = request.result.createObjectStore('people', { keyPath: 'id' });
    store.createIndex('emails', 'emails', { multiEntry: true });
    store.createIndex('names', 'otherNames', { multiEntry: true });
    store.createIndex('profile', 'profileUrl');
  });
  return answer(request);
}
const rawTransaction = (db: IDBDatabase): IDBTransaction => db.transaction('people', 'readwrite', { durability: 'strict' });

/** About a kilobyte. */
const person = (n: number): Record<string, Json> => ({
  name: `Person Number ${n}`, otherNames: [`Another Writing ${n}`], emails: [`person${n}@example.com`], phones: [], company: `Company ${n % 500}`, title: 'Bookkeeper', headline: null,
  location: null, profileUrl: `https://www.linkedin.com/in/person-${n}/`, website: null, preferredContact: 'email', bestTime: null, notes: `${n} `.repeat(5) + 'words of a note '.repeat(35),
});
const personIntent = (n: number): EventIntent => ({ subject: { type: 'person', id: v7() }, kind: 'added', set: person(n) });
const followUpIntent = (n: number, dueOn: string): EventIntent => ({
  subject: { type: 'follow-up', id: v7() }, kind: 'planned',
  set: { referralId: null, personId: null, kind: 'own-note', dueOn, state: 'open', since: null, note: `Note ${n} `.repeat(20) },
});
const dayOf = (n: number): string => new Date(Date.UTC(2026, 0, 1) + (n % 700) * 86_400_000).toISOString().slice(0, 10);

async function timed(what: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await what();
  return performance.now() - began;
}
/** In alternating order, so that neither always goes second. */
async function inTurn(rounds: number, ours: (round: number) => Promise<unknown>, peer: (round: number) => Promise<unknown>): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round++) {
    const first = round % 2 === 0 ? ours : peer;
    const second = first === ours ? peer : ours;
    const [one, two] = [await timed(() => first(round)), await timed(() => second(round))];
    pairs.push(first === ours ? { ours: one, peer: two } : { ours: two, peer: one });
  }
  return pairs;
}

async function fillDue(book: Book, count: number): Promise<void> {
  for (let start = 0; start < count; start += 1000) {
    await saved(book, Array.from({ length: Math.min(1000, count - start) }, (_, n) => followUpIntent(start + n, dayOf((start + n) * 7))));
  }
}

window.measures = {
  async oneSave(rounds) {
    const { book, name } = await newBook();
    const raw = await rawPeople();
    const save = (n: number): Promise<void> => saved(book, [personIntent(n)]);
    const put = (n: number): Promise<void> => {
      const tx = rawTransaction(raw);
      tx.objectStore('people').put({ ...person(n), id: v7() });
      return over(tx);
    };
    await inTurn(10, save, put);
    const pairs = await inTurn(rounds, save, put);
    await forget(name, () => book.close());
    await forget(raw.name, () => raw.close());
    return pairs;
  },
  async bulkSave(rounds, count) {
    const pairs: Pair[] = [];
    for (let round = 0; round < rounds; round++) {
      const { book, name } = await newBook();
      const raw = await rawPeople();
      await saved(book, [personIntent(-1)]); // whatever a first save waits for
      pairs.push(
        ...(await inTurn(
          1,
          () => saved(book, Array.from({ length: count }, (_, n) => personIntent(n))),
          () => {
            const tx = rawTransaction(raw);
            const store = tx.objectStore('people');
            for (let n = 0; n < count; n++) store.put({ ...person(n), id: v7() });
            return over(tx);
          },
        )),
      );
      await forget(name, () => book.close());
      await forget(raw.name, () => raw.close());
    }
    return pairs;
  },
  async firstDue(rounds, many, few) {
    const [large, small] = [await newBook(), await newBook()];
    await fillDue(large.book, many);
    await fillDue(small.book, few);
    const ask = ({ book }: { book: Book }) => async (): Promise<void> => {
      const due = await book.openFollowUps(DUE_NOW, 50);
      if (due.length !== 50) throw new Error(`${due.length} due`);
    };
    await inTurn(10, ask(large), ask(small));
    const pairs = await inTurn(rounds, ask(large), ask(small));
    await forget(large.name, () => large.book.close());
    await forget(small.name, () => small.book.close());
    return pairs;
  },
  async counts(rounds, count) {
    const { book, name } = await newBook();
    await saved(book, Array.from({ length: count }, (_, n) => personIntent(n)));
    const raw = await answer(indexedDB.open(name));
    const pairs = await inTurn(
      rounds,
      async () => {
        if ((await book.counts()).people !== count) throw new Error('the counter is off');
      },
      async () => {
        if ((await answer(raw.transaction('people').objectStore('people').count())) !== count) throw new Error('rows are missing');
      },
    );
    raw.close();
    await forget(name, () => book.close());
    return pairs;
  },
  async dueCounts(rounds, count) {
    const { book, name } = await newBook();
    await fillDue(book, count);
    const raw = await answer(indexedDB.open(name));
    const byIndex = (): Promise<number> => answer(raw.transaction('followUps').objectStore('followUps').index('due').count(IDBKeyRange.bound(['open'], ['open', DUE_NOW, []])));
    const expected = await byIndex();
    const pairs = await inTurn(
      rounds,
      async () => {
        if ((await book.countDue(DUE_NOW)) !== expected) throw new Error('the counter is off');
      },
      byIndex,
    );
    raw.close();
    await forget(name, () => book.close());
    return pairs;
  },
};
