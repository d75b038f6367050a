// Opens the book for a page of ours and hands out the tools that actions need; keeps the number on the icon true while the page is open.
import { browser } from 'wxt/browser';
import { countDue } from '../actions/count-due.ts';
import type { Tools } from '../actions/tools.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import type { Settings } from '../domain/settings.ts';
import type { SinceStart, StoreProblem } from '../store/book.ts';
import { openBook } from '../store/open-book.ts';
import { StoreFailure } from '../store/problem.ts';
import { mark } from './kept-mark.ts';
import { newId } from './new-id.ts';
import { untilLeftBehind } from './outdated-page.ts';

const BEGUN = 'begun';
const sinceStart: SinceStart = {
  isBegun: async () => (await browser.storage.session.get(BEGUN))[BEGUN] === true,
  begin: () => browser.storage.session.set({ [BEGUN]: true }),
};

export async function openTools(): Promise<Result<Tools, StoreProblem>> {
  const opened = await openBook({ mark, sinceStart, now: Date.now, newId });
  return opened.ok ? ok({ book: opened.value, now: () => new Date(), newId }) : opened;
}
/** What a page needs before it shows anything. The book may be closed again under its first read. */
export async function openPage(): Promise<Result<{ readonly tools: Tools; readonly settings: Settings }, StoreProblem>> {
  const opened = await openTools();
  if (!opened.ok) return opened;
  const tools: Tools = { ...opened.value, book: untilLeftBehind(opened.value.book) };
  try {
    return ok({ tools, settings: await tools.book.settings() });
  } catch (error) {
    if (error instanceof StoreFailure) return fail(error.reason);
    throw error;
  }
}

/** The number of things due today or late, on the icon; nothing at zero. */
export async function showDueCount(tools: Tools): Promise<void> {
  const due = await countDue(tools);
  await browser.action.setBadgeBackgroundColor({ color: '#a32f1d' });
  await browser.action.setBadgeText({ text: due === 0 ? '' : due > 99 ? '99+' : String(due) });
}
const KEEP_AFTER_MS = 2000;
export function keepDueCount(tools: Tools): () => void {
  // A book that was closed meanwhile is told where it shows; the number waits for the next page.
  const show = (): void => void showDueCount(tools).catch(() => undefined);
  show();
  // Once the page stands.
  setTimeout(() => void import('../actions/keep-cadence.ts').then(({ keepCadence }) => keepCadence(tools)).catch(() => undefined), KEEP_AFTER_MS);
  return tools.book.onChange(show);
}
