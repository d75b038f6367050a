// Opens the book for a page of ours and hands out the tools that actions need; keeps the number on the icon true while the page is open.
import { browser } from 'wxt/browser';
import { countDue } from '../actions/count-due.ts';
import type { Tools } from '../actions/tools.ts';
import type { Result } from '../domain/result.ts';
import type { SinceStart, StoreProblem } from '../store/book.ts';
import { keepCadenceLater, openPageAt, openToolsAt, type OpenedPage } from './home.ts';
import { mark } from './kept-mark.ts';
import { untilLeftBehind } from './outdated-page.ts';

const BEGUN = 'begun';
const sinceStart: SinceStart = {
  isBegun: async () => (await browser.storage.session.get(BEGUN))[BEGUN] === true,
  begin: () => browser.storage.session.set({ [BEGUN]: true }),
};

export const openTools = (): Promise<Result<Tools, StoreProblem>> => openToolsAt({ mark, sinceStart });
export const openPage = (): Promise<Result<OpenedPage, StoreProblem>> => openPageAt({ mark, sinceStart }, untilLeftBehind);
/** For the background, which keeps no book open. */
export async function withBook(act: (tools: Tools) => Promise<void>): Promise<void> {
  const tools = await openTools();
  if (!tools.ok) return;
  await act(tools.value).finally(() => tools.value.book.close());
}

/** The number of things due today or late, on the icon; nothing at zero. */
export async function showDueCount(tools: Tools): Promise<void> {
  const due = await countDue(tools);
  await browser.action.setBadgeBackgroundColor({ color: '#a32f1d' });
  await browser.action.setBadgeText({ text: due === 0 ? '' : due > 99 ? '99+' : String(due) });
}
export function keepDueCount(tools: Tools): () => void {
  // A book that was closed meanwhile is told where it shows; the number waits for the next page.
  const show = (): void => void showDueCount(tools).catch(() => undefined);
  show();
  keepCadenceLater(tools);
  return tools.book.onChange(show);
}
