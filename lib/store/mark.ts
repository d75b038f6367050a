// Keeps the mark outside the book in step with it, and says when the mark knows of more than the book holds. It must not know where the mark is kept.
import type { Book, Mark, MarkKeeper } from './book.ts';

/** The book holds less than was acknowledged, or is another one altogether. */
const saysMore = (mark: Mark | null, book: Mark): boolean => mark !== null && mark.events > (mark.bookId === book.bookId ? book.events : 0);

export interface MarkWatch {
  readonly health: Book['health'];
  /** Returns at once; marks that come while one is written are written as one. */
  follow(mark: Mark): void;
  /** The person has been told: from here on the mark is what the book holds. */
  acknowledge(mark: Mark): Promise<void>;
}

export async function watchMark(keeper: MarkKeeper, atOpen: Mark): Promise<MarkWatch> {
  // Where the mark cannot be read nothing is known against the book.
  const readMark = (): Promise<Mark | null> => keeper.read().catch(() => null);
  let health: Book['health'] = 'good';
  let next: Mark | null = null;
  let isWriting = false;

  const writeNext = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    while (next !== null) {
      const mark = next;
      next = null;
      // Read before: a higher mark is either a loss not told yet, or another page that was faster.
      if (!saysMore(await readMark(), mark)) await keeper.write(mark).catch(() => undefined);
    }
    isWriting = false;
  };

  const kept = await readMark();
  if (saysMore(kept, atOpen)) health = 'lost-saves';
  else if (kept?.bookId !== atOpen.bookId || kept.events !== atOpen.events) await keeper.write(atOpen).catch(() => undefined);
  return {
    get health() {
      return health;
    },
    follow(mark) {
      next = mark;
      void writeNext();
    },
    async acknowledge(mark) {
      await keeper.write(mark);
      health = 'good';
    },
  };
}
