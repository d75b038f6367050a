// Where a site of ours keeps what lies outside the book: in its origin's own storage, of which the same frame of the same mail program gets the same part. It holds no word of the book.
import type { Mark } from '../store/book.ts';
import type { Home } from './home.ts';

const MARK = 'goen-mark';
const BEGUN = 'goen-begun';
const UNCHECKED = 'goen-unchecked';

export const siteHome: Home = {
  mark: {
    read: async () => {
      const kept = localStorage.getItem(MARK);
      return kept === null ? null : (JSON.parse(kept) as Mark);
    },
    write: async (mark) => localStorage.setItem(MARK, JSON.stringify(mark)),
  },
  sinceStart: {
    isBegun: async () => sessionStorage.getItem(BEGUN) !== null,
    begin: async () => sessionStorage.setItem(BEGUN, '1'),
  },
};

const unchecked = (): number => Number(localStorage.getItem(UNCHECKED)) || 0;
/** A mail went out that the guard could not look at. */
export const addUnchecked = (): void => localStorage.setItem(UNCHECKED, String(unchecked() + 1));

/** Tells how many there are now and whenever that changes; with the way to say that they were read. */
export function followUnchecked(heard: (unchecked: number) => void): { readonly forget: () => Promise<void> } {
  addEventListener('storage', ({ key }) => { if (key === UNCHECKED) heard(unchecked()); });
  heard(unchecked());
  return { forget: async () => { localStorage.removeItem(UNCHECKED); heard(0); } };
}
