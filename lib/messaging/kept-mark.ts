// Where the mark is kept by which a lost write is noticed: outside the database, in the extension's own storage.
import { browser } from 'wxt/browser';
import type { Mark, MarkKeeper } from '../store/book.ts';

const MARK = 'mark';
export const mark: MarkKeeper = {
  read: async () => ((await browser.storage.local.get(MARK))[MARK] as Mark | undefined) ?? null,
  write: (value) => browser.storage.local.set({ [MARK]: value }),
};
