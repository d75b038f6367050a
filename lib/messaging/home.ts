// Opens the book where it lives, with what is kept outside of it handed in: an extension keeps that in its own storage, a site in its origin's.
import type { Tools } from '../actions/tools.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Settings } from '../domain/settings.ts';
import type { Book, MarkKeeper, SinceStart, StoreProblem } from '../store/book.ts';
import { openBook } from '../store/open-book.ts';
import { StoreFailure } from '../store/problem.ts';
import { newId } from './new-id.ts';

export interface Home {
  /** By it a lost write is noticed. */
  readonly mark: MarkKeeper;
  readonly sinceStart: SinceStart;
}
export interface OpenedPage {
  readonly tools: Tools;
  readonly settings: Settings;
}

export async function openToolsAt({ mark, sinceStart }: Home): Promise<Result<Tools, StoreProblem>> {
  const opened = await openBook({ mark, sinceStart, now: Date.now, newId });
  return opened.ok ? ok({ book: opened.value, now: () => new Date(), newId }) : opened;
}

/** What a page needs before it shows anything. The book may be closed again under its first read. */
export async function openPageAt(home: Home, asKept: (book: Book) => Book = (book) => book): Promise<Result<OpenedPage, StoreProblem>> {
  const opened = await openToolsAt(home);
  if (!opened.ok) return opened;
  const tools: Tools = { ...opened.value, book: asKept(opened.value.book) };
  try {
    return ok({ tools, settings: await tools.book.settings() });
  } catch (error) {
    if (error instanceof StoreFailure) return fail(error.reason);
    throw error;
  }
}

const KEEP_AFTER_MS = 2000;
/** What is due is planned anew once the page stands. */
export function keepCadenceLater(tools: Tools): void {
  setTimeout(() => void import('../actions/keep-cadence.ts').then(({ keepCadence }) => keepCadence(tools)).catch(() => undefined), KEEP_AFTER_MS);
}
