// Notices that the extension was updated or loaded anew under this page: from then on it saves nothing, and says so. What is typed stays, and is kept as unsaved.
import { browser } from 'wxt/browser';
import { fail } from '../domain/result.ts';
import type { Book, StoreProblem } from '../store/book.ts';

/** A page that is left behind has no id any more; no port is needed, which would keep the worker awake. */
function isLeftBehind(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}
const LOOK_EVERY_MS = 5000;
const LOOK_AT = ['focus', 'pointerdown', 'keydown', 'visibilitychange'] as const;

/** Calls once, at the latest with the next press. */
function whenLeftBehind(tell: () => void): void {
  const look = (): void => {
    if (!isLeftBehind()) return;
    clearInterval(timer);
    for (const event of LOOK_AT) removeEventListener(event, look, true);
    tell();
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  for (const event of LOOK_AT) addEventListener(event, look, true);
}

const WHY = 'newer-version';
/** The same book, which takes no save once the page is left behind. */
export function untilLeftBehind(book: Book): Book {
  let isOver = false;
  const listeners = new Set<(why: StoreProblem) => void>();
  whenLeftBehind(() => {
    isOver = true;
    for (const listener of listeners) listener(WHY);
    listeners.clear();
  });
  const unless = <Arguments extends readonly unknown[], Answer>(save: (...given: Arguments) => Promise<Answer>) => (...given: Arguments): Promise<Answer | ReturnType<typeof fail<typeof WHY>>> =>
    isOver || isLeftBehind() ? Promise.resolve(fail(WHY)) : save(...given);
  const guarded = {
    commit: unless(book.commit), erase: unless(book.erase), restore: unless(book.restore), merge: unless(book.merge),
    onClosed(listener: (why: StoreProblem) => void): () => void {
      if (isOver) listener(WHY);
      else listeners.add(listener);
      const stop = book.onClosed(listener);
      return () => { listeners.delete(listener); stop(); };
    },
  };
  // All of it its own, with what is asked anew each time: whoever spreads a book gets a whole one.
  return Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(book), ...Object.getOwnPropertyDescriptors(guarded) }) as Book;
}
