// Puts a whole book in place of one that cannot be opened or read any more: into its database where that still takes it, else into a new one. It must not know where the events were read.
import { fail, ok, type Result } from '../domain/result.ts';
import type { BookExport, Counts, OpenBookOptions, StoreProblem } from './book.ts';
import { BOOK_NAME } from './open-book.ts';
import { beginNewPlace, databases } from './place.ts';
import { problemOf } from './problem.ts';
import { restoreBook } from './restore-book.ts';

/** A page of ours lets go in milliseconds. */
const LETS_GO_WITHIN_MS = 4000;

/** Everything in the database goes, unsaved typing too; for a book of which nothing can be had. Other pages close theirs at once. */
export async function deleteBook(name = BOOK_NAME): Promise<Result<true, StoreProblem>> {
  if (typeof indexedDB === 'undefined') return fail('unavailable');
  const place = await databases();
  return new Promise((resolve) => {
    try {
      const request = place.deleteDatabase(name);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const over = (how: Result<true, StoreProblem>): void => {
        clearTimeout(timer);
        resolve(how);
      };
      request.addEventListener('success', () => over(ok(true)));
      request.addEventListener('error', () => over(fail(problemOf(request.error) ?? 'damaged')));
      request.addEventListener('blocked', () => { timer = setTimeout(() => over(fail('blocked')), LETS_GO_WITHIN_MS); });
    } catch (error) {
      resolve(fail(problemOf(error) ?? 'unavailable'));
    }
  });
}

/** Room, and a page of today's version, are what a new database does not help with. */
const helpsToBeginAnew = (reason: StoreProblem): boolean => reason === 'damaged' || reason === 'unavailable' || reason === 'closed';

/**
 * The book opens as usual afterwards. Where the browser itself clears the damaged database away meanwhile, it is tried once more;
 * where it can neither open nor delete it, the book gets a new place.
 * Cut short by a kill it leaves the old book, or an empty one of which the mark outside says that saves are missing.
 */
export async function replaceBook(options: OpenBookOptions, exported: BookExport, operation: string): Promise<Result<Counts, StoreProblem>> {
  const tries: readonly (() => Promise<unknown>)[] = [() => deleteBook(options.name), () => deleteBook(options.name), beginNewPlace];
  let replaced = await restoreBook(options, exported, operation);
  for (const makeRoom of tries) {
    if (replaced.ok || !helpsToBeginAnew(replaced.reason)) return replaced;
    // oxlint-disable-next-line no-await-in-loop -- each only where the one before did not help
    await makeRoom();
    // oxlint-disable-next-line no-await-in-loop
    replaced = await restoreBook(options, exported, operation);
  }
  return replaced;
}
