// Runs in a page whose database was damaged: says what the book says of itself, what can be read, and puts a backup in its place.
import { v7 } from 'uuid';
import type { Book, BookExport, OpenBookOptions } from '../../lib/store/book.ts';
import { openBook } from '../../lib/store/open-book.ts';
import { StoreFailure } from '../../lib/store/problem.ts';
import { replaceBook } from '../../lib/store/replace-book.ts';
import { saveOf } from './plan.ts';

/** How the book tells that something is wrong; null: it does not. */
export type Telling = 'open' | 'health' | 'read' | 'check' | null;
export interface Seen {
  readonly tells: Telling;
  readonly says: string;
  /** Of all events and rows. */
  readonly sum: string;
}
export interface DamagePage {
  fill(operations: readonly string[], large: number): Promise<string>;
  exported(): Promise<BookExport>;
  see(): Promise<Seen>;
  replaceBy(exported: BookExport): Promise<string>;
}
declare global {
  interface Window {
    damage: DamagePage;
  }
}

const NAME = 'damaged';
let isBegun = false;
const options: OpenBookOptions = {
  sinceStart: { isBegun: async () => isBegun, begin: async () => { isBegun = true; } },
  name: NAME, mark: { read: () => window.readMark(), write: (mark) => window.writeMark(mark) }, now: () => Date.now(), newId: () => v7() };
let book: Book | null = null;

async function open(): Promise<string | null> {
  book?.close();
  const opened = await openBook(options);
  book = opened.ok ? opened.value : null;
  return opened.ok ? null : opened.reason;
}
const opened = async (): Promise<Book> => {
  if (!book) await open();
  if (!book) throw new Error('the book does not open');
  return book;
};

async function sumOf(what: unknown): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(what))));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('').slice(0, 16);
}

window.damage = {
  async fill(operations, large) {
    const noise = (): string => Array.from({ length: 100 }, () => Array.from(crypto.getRandomValues(new Uint8Array(512)), (byte) => byte.toString(16).padStart(2, '0')).join('')).join('');
    const saves = [...operations.map(saveOf), ...Array.from({ length: large }, () => ({ operation: v7(), intents: [{ subject: { type: 'person' as const, id: v7() }, kind: 'added' as const, set: { name: 'large', notes: noise() } }] }))];
    for (const save of saves) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const result = await (await opened()).commit(save);
      if (!result.ok) return result.reason;
    }
    return 'written';
  },
  exported: async () => (await opened()).exportBook(),
  async see() {
    const refused = await open();
    if (refused !== null || !book) return { tells: 'open', says: String(refused), sum: '' };
    if (book.health !== 'good') return { tells: 'health', says: book.health, sum: '' };
    try {
      const [{ events }, people, referrals, due] = [await book.exportBook(), await book.people(), await book.referrals(), await book.openFollowUps()];
      const { torn, orphans, countersOff } = await book.checkReplay();
      const off = torn.length + orphans.length + countersOff.length;
      return { tells: off > 0 ? 'check' : null, says: off > 0 ? `${torn.length} torn, ${orphans.length} orphans, ${countersOff.length} counters` : '', sum: await sumOf([events, people, referrals, due]) };
    } catch (error) {
      if (error instanceof StoreFailure) return { tells: 'read', says: error.reason, sum: '' };
      throw error;
    }
  },
  async replaceBy(exported) {
    book?.close();
    book = null;
    const replaced = await replaceBook(options, exported, v7());
    return replaced.ok ? 'replaced' : replaced.reason;
  },
};
