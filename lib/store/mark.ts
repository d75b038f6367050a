// Keeps the mark outside the book in step with it, and remembers in the book when the mark knew of more. It must not know where the mark is kept.
import type { Book, Mark, MarkKeeper } from './book.ts';
import type { BookState } from './schema.ts';

/** Only grows: what was erased is not lost. */
const markOf = ({ bookId, events, erased = 0 }: BookState): Mark => ({ bookId, events: events + erased });
/** The book holds less than was acknowledged, or is another one altogether. */
const saysMore = (mark: Mark | null, book: Mark): boolean => mark !== null && mark.events > (mark.bookId === book.bookId ? book.events : 0);

/** Where the mark cannot be read nothing is known against the book. */
export const readMark = (keeper: MarkKeeper): Promise<Mark | null> => keeper.read().catch(() => null);

export interface MarkWatch {
  readonly health: Book['health'];
  /** Returns at once; marks that come while one is written are written as one. */
  follow(state: BookState): void;
  /** The person has been told: from here on the mark is what the book holds. */
  acknowledge(): Promise<void>;
}

/** Writes into the book whether it lost saves, and gives back the book's state as it was before. */
type RememberLoss = (hasLost: boolean) => Promise<BookState>;

export async function watchMark(keeper: MarkKeeper, atOpen: BookState, rememberLoss: RememberLoss): Promise<MarkWatch> {
  let hasLost = atOpen.hasLost;
  let next: Mark | null = null;
  let isWriting = false;

  const writeNext = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    while (next !== null) {
      const mark = next;
      next = null;
      // A higher mark is that of another page, which was faster.
      if (!saysMore(await readMark(keeper), mark)) await keeper.write(mark).catch(() => undefined);
    }
    isWriting = false;
  };

  const follow = (state: BookState): void => {
    hasLost = state.hasLost;
    if (hasLost) return; // as long as nobody was told, the mark is what tells
    next = markOf(state);
    void writeNext();
  };

  const kept = await readMark(keeper);
  if (!hasLost && saysMore(kept, markOf(atOpen))) {
    hasLost = true;
    // Saves to come would outgrow the mark, and the loss be forgotten.
    const before = await rememberLoss(true).catch(() => null);
    // Where another page was told while this one looked, it is over: the mark, which goes before the book there, says no more by now.
    if (before?.hasLost === false && !saysMore(await readMark(keeper), markOf(before))) {
      await rememberLoss(false).catch(() => undefined);
      hasLost = false;
    }
  } else if (kept?.bookId !== atOpen.bookId || kept.events !== markOf(atOpen).events) follow(atOpen);
  return {
    get health() {
      return hasLost ? 'lost-saves' : 'good';
    },
    follow,
    async acknowledge() {
      // The mark first: a page that opens meanwhile finds the loss in the book, or nothing.
      await keeper.write(markOf(await rememberLoss(true)));
      await rememberLoss(false);
      hasLost = false;
    },
  };
}
