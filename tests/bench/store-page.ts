// Runs in the page of the store's bench: the book, raw IndexedDB and Dexie in turn, so that all meet the same noise.
import Dexie from 'dexie';
import type { Book, BookExport } from '../../lib/store/book.ts';
import {
  answer, dayOf, finished, followUpIntent, forget, inTurn, listOf, newBook, newId, person, personIntent, rawPeople, rawTransaction, saved, timed, type OpenedBook, type Pair,
} from './store-samples.ts';

export interface Bulk {
  readonly raw: Pair;
  readonly dexie: Pair;
}
export interface StoreMeasures {
  oneSave(rounds: number): Promise<Pair[]>;
  bulkSave(rounds: number, count: number): Promise<Bulk[]>;
  firstDue(rounds: number, many: number, few: number): Promise<Pair[]>;
  counts(rounds: number, count: number): Promise<Pair[]>;
  dueCounts(rounds: number, count: number): Promise<Pair[]>;
  backup(rounds: number, count: number): Promise<Pair[]>;
  restore(rounds: number, count: number): Promise<Pair[]>;
}
declare global {
  interface Window {
    measures: StoreMeasures;
  }
}

const DUE_NOW = '2026-11-25';
const kept = new Map<string, Promise<OpenedBook>>();
/** Filled once for all who ask for it. */
function filledOnce(what: 'people' | 'due', count: number): Promise<OpenedBook> {
  const fill = async (): Promise<OpenedBook> => {
    const opened = await newBook();
    await saved(opened.book, listOf(count, (n) => (what === 'people' ? personIntent(n) : followUpIntent(n, dayOf(n * 7)))));
    return opened;
  };
  const key = `${what} ${count}`;
  const filled = kept.get(key) ?? fill();
  kept.set(key, filled);
  return filled;
}

async function bulkRaw(count: number): Promise<number> {
  const raw = await rawPeople();
  const took = await timed(() => {
    const tx = rawTransaction(raw);
    const store = tx.objectStore('people');
    for (let n = 0; n < count; n++) store.put({ ...person(n), id: newId() });
    return finished(tx);
  });
  await forget(raw.name, () => raw.close());
  return took;
}
async function bulkDexie(count: number): Promise<number> {
  const db = new Dexie(`dexie-${newId()}`, { chromeTransactionDurability: 'strict' });
  db.version(1).stores({ people: 'id,*emails,*otherNames,profileUrl' });
  await db.open();
  const took = await timed(async () => db.table('people').bulkPut(listOf(count, (n) => ({ ...person(n), id: newId() }))));
  await db.delete();
  return took;
}
async function bulkOurs(count: number): Promise<number> {
  const { book, name } = await newBook();
  await saved(book, [personIntent(-1)]); // whatever a first save waits for
  const took = await timed(() => saved(book, listOf(count, personIntent)));
  await forget(name, () => book.close());
  return took;
}

const textOf = async (book: Book): Promise<string> => `[${(await book.exportTexts()).texts.map((text) => text.slice(1, -1)).join(',')}]`;

window.measures = {
  async oneSave(rounds) {
    const { book, name } = await newBook();
    const raw = await rawPeople();
    const save = (n: number): Promise<void> => saved(book, [personIntent(n)]);
    const put = (n: number): Promise<void> => {
      const tx = rawTransaction(raw);
      tx.objectStore('people').put({ ...person(n), id: newId() });
      return finished(tx);
    };
    await inTurn(10, save, put);
    const pairs = await inTurn(rounds, save, put);
    await forget(name, () => book.close());
    await forget(raw.name, () => raw.close());
    return pairs;
  },
  async bulkSave(rounds, count) {
    const ways = [bulkOurs, bulkRaw, bulkDexie];
    const rows: Bulk[] = [];
    for (let round = 0; round < rounds; round++) {
      const took = new Map<unknown, number>();
      for (let n = 0; n < ways.length; n++) {
        const way = ways[(n + round) % ways.length] ?? bulkOurs;
        took.set(way, await way(count));
      }
      const of = (way: unknown): number => took.get(way) ?? Number.NaN;
      rows.push({ raw: { ours: of(bulkOurs), peer: of(bulkRaw) }, dexie: { ours: of(bulkOurs), peer: of(bulkDexie) } });
    }
    return rows;
  },
  async firstDue(rounds, many, few) {
    const [large, small] = [await filledOnce('due', many), await filledOnce('due', few)];
    const ask = ({ book }: OpenedBook) => async (): Promise<void> => {
      const due = await book.openFollowUps(DUE_NOW, 50);
      if (due.length !== 50) throw new Error(`${due.length} due`);
    };
    await inTurn(10, ask(large), ask(small));
    return inTurn(rounds, ask(large), ask(small));
  },
  async counts(rounds, count) {
    const { book, name } = await filledOnce('people', count);
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
    return pairs;
  },
  async dueCounts(rounds, count) {
    const { book, name } = await filledOnce('due', count);
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
    return pairs;
  },
  /** The whole book as text, against all rows of the same people, read and written as JSON. */
  async backup(rounds, count) {
    const { book } = await filledOnce('people', count);
    const raw = await rawPeople();
    const tx = rawTransaction(raw);
    for (let n = 0; n < count; n++) tx.objectStore('people').put({ ...person(n), id: newId() });
    await finished(tx);
    const pairs = await inTurn(rounds, () => textOf(book), async () => JSON.stringify(await answer(raw.transaction('people').objectStore('people').getAll())));
    await forget(raw.name, () => raw.close());
    return pairs;
  },
  /** From events in memory to rows, histories and counters, against bare rows put. */
  async restore(rounds, count) {
    const { book } = await filledOnce('people', count);
    const exported: BookExport = await book.exportBook();
    const pairs: Pair[] = [];
    for (let round = 0; round < rounds; round++) {
      const ours = async (): Promise<number> => {
        const into = await newBook();
        await saved(into.book, [personIntent(-1)]); // as in `bulkOurs`
        const took = await timed(async () => {
          const restored = await into.book.restore(exported, newId());
          if (!restored.ok || restored.value.people !== count) throw new Error('not restored');
        });
        await forget(into.name, () => into.book.close());
        return took;
      };
      const [first, second] = round % 2 === 0 ? [await ours(), await bulkRaw(count)] : [await bulkRaw(count), await ours()];
      pairs.push(round % 2 === 0 ? { ours: first, peer: second } : { ours: second, peer: first });
    }
    return pairs;
  },
};
