// A book over an IndexedDB in memory, with a clock and ids that a test can foresee. It must not stand in for what only a real browser shows.
import 'fake-indexeddb/auto';
import type { EventIntent, EventKind, Json, Subject } from '../../lib/domain/event.ts';
import type { Book, Mark, MarkKeeper, OpenBookOptions, Receipt, Save, StoreProblem } from '../../lib/store/book.ts';
import { openBook } from '../../lib/store/open-book.ts';
import type { Result } from '../../lib/domain/result.ts';
import { seeded } from '../seeded.ts';

export { seeded };

export const oneOf = <Value>(random: () => number, values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;

let counter = 0;
/** As UUIDv7: later ones sort later. */
export const newId = (): string => `01900000-0000-7000-8000-${(++counter).toString(16).padStart(12, '0')}`;

export function keptMark(first: Mark | null = null): MarkKeeper & { mark: Mark | null } {
  return {
    mark: first,
    read() {
      return Promise.resolve(this.mark);
    },
    write(mark) {
      this.mark = mark;
      return Promise.resolve();
    },
  };
}

let books = 0;
export const newName = (): string => `book-${++books}`;

export async function open(options: Partial<OpenBookOptions> = {}): Promise<Book> {
  const opened = await openBook({ name: newName(), mark: keptMark(), now: () => Date.UTC(2026, 10, 25, 9), newId, ...options });
  if (!opened.ok) throw new Error(opened.reason);
  return opened.value;
}

export const about = (type: Subject['type'], id: string, set: Record<string, Json>, kind: EventKind = 'added'): EventIntent => ({ subject: { type, id }, kind, set });
export const person = (id: string, set: Record<string, Json>): EventIntent => about('person', id, set);
export const undo = (type: Subject['type'], id: string, undoes: string): EventIntent => ({ subject: { type, id }, kind: 'undone', undoes });

export const save = (book: Book, ...intents: readonly EventIntent[]): Promise<Result<Receipt, StoreProblem>> => book.commit({ operation: newId(), intents });
export async function saved(book: Book, given: Save | EventIntent, ...more: readonly EventIntent[]): Promise<Receipt> {
  const result = await book.commit('operation' in given ? given : { operation: newId(), intents: [given, ...more] });
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}
