// The doors to backups for a page of the extension.
import { browser } from 'wxt/browser';
import type { KeepDoors } from '../actions/backups.ts';
import type { Book } from '../store/book.ts';
import { backupsBy, keepDoorsIn } from './backups-beside.ts';
import { startWork } from './start-work.ts';

/** They need no book: for the screen that says that it cannot be opened. */
export const backups = backupsBy(startWork);

/** Each browser has a word of its own for the panel, and refuses the other's. */
const PAGES: ReadonlySet<string> = new Set(['TAB', 'SIDE_PANEL', 'SIDEBAR', 'POPUP']);
async function pagesOpen(): Promise<number | null> {
  try {
    return (await browser.runtime.getContexts({})).filter(({ contextType }) => PAGES.has(contextType)).length;
  } catch {
    return null;
  }
}

export const keepDoors = (book: Book): KeepDoors => keepDoorsIn({ startWork, pagesOpen, version: browser.runtime.getManifest().version }, book);
