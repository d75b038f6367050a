// Runs in a page: a book as an older Goen left it, an older page that saves into it and does not let go, and the newer page that wants it. It must not know what is made of the answers.
import { openDB, type IDBPDatabase } from 'idb';
import { v7 } from 'uuid';
import type { Mark } from '../../lib/store/book.ts';
import { openBook } from '../../lib/store/open-book.ts';
import type { BookDatabase } from '../../lib/store/schema.ts';
import { writeSave } from '../../lib/store/write-save.ts';
import { operationOf, saveOf, sizeOf } from './plan.ts';

export interface OldSchema {
  readonly version: number;
  readonly stores: Readonly<Record<string, { readonly keyPath: string | string[]; readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[]; readonly multiEntry: boolean; readonly unique: boolean }[] }>>;
}
export interface Told {
  readonly answer: string;
  readonly lost: number;
  readonly torn: number;
  readonly doubled: number;
}
export interface OldPages {
  /** Lays the book down as it was then. */
  make(name: string, old: OldSchema): Promise<void>;
  /** Saves by the older code over a connection that makes way for nobody; each acknowledged one is told outside under the book's name. */
  save(name: string, run: number, from: number, many: number): Promise<string>;
  letGo(name: string): void;
  /** Opens it as today's page does. */
  open(name: string): Promise<string>;
  look(name: string, acknowledged: readonly string[]): Promise<Told>;
  version(name: string): Promise<number>;
}
declare global {
  interface Window {
    old: OldPages;
    savedIn(name: string, operation: string): Promise<void>;
    readMarkOf(name: string): Promise<Mark | null>;
    writeMarkOf(name: string, mark: Mark): Promise<void>;
  }
}

const held = new Map<string, IDBPDatabase>();
const tools = { now: () => Date.now(), newId: () => v7() };

async function make(name: string, { version, stores }: OldSchema): Promise<void> {
  const db = await openDB(name, version, {
    upgrade(raw) {
      for (const [store, { keyPath, indexes }] of Object.entries(stores)) {
        const made = raw.createObjectStore(store, { keyPath });
        for (const { name: index, keyPath: on, multiEntry, unique } of indexes) made.createIndex(index, on, { multiEntry, unique });
      }
    },
  });
  await db.put('meta', { id: 'book', bookId: v7(), device: v7().replaceAll('-', '').slice(-12), version, newestAt: null, people: 0, referrals: 0, openFollowUps: 0, events: 0, rowless: 0, hasLost: false });
  held.set(name, db);
}

const openNow = (name: string): ReturnType<typeof openBook> => openBook({ name, mark: { read: () => window.readMarkOf(name), write: (mark) => window.writeMarkOf(name, mark) }, ...tools });

window.old = {
  make,
  async save(name, run, from, many) {
    const db = held.get(name);
    if (!db) return 'let go';
    for (let n = from; n < from + many; n++) {
      const operation = operationOf(run, n % 2 === 0 ? 0 : 3, n);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const written = await writeSave(db as unknown as BookDatabase, saveOf(operation), tools);
      if (!written.ok) return written.reason;
      void window.savedIn(name, operation);
    }
    return 'saved';
  },
  letGo(name) {
    held.get(name)?.close();
    held.delete(name);
  },
  async open(name) {
    const opened = await openNow(name);
    if (opened.ok) opened.value.close();
    return opened.ok ? 'open' : opened.reason;
  },
  async look(name, acknowledged) {
    const opened = await openNow(name);
    if (!opened.ok) return { answer: opened.reason, lost: 0, torn: 0, doubled: 0 };
    const book = opened.value;
    const times = new Map<string, number>();
    for (const { operation } of (await book.exportBook()).events) times.set(operation, (times.get(operation) ?? 0) + 1);
    const check = await book.checkReplay();
    const health = book.health;
    book.close();
    const sizes = [...times].map(([operation, found]) => found - (sizeOf(operation) ?? found));
    return {
      answer: health,
      lost: acknowledged.filter((operation) => !times.has(operation)).length,
      torn: sizes.filter((by) => by < 0).length + check.torn.length + check.orphans.length + check.countersOff.length,
      doubled: sizes.filter((by) => by > 0).length,
    };
  },
  version: async (name) => (await indexedDB.databases()).find((one) => one.name === name)?.version ?? 0,
};
