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

const READ = 'goen-unchecked-read';
/** The person has read it. */
export async function forgetUnchecked(): Promise<void> {
  localStorage.removeItem(UNCHECKED);
  dispatchEvent(new Event(READ));
}
/** Tells how many there are now and whenever that changes. */
export function followUnchecked(heard: (unchecked: number) => void): void {
  addEventListener('storage', ({ key }) => { if (key === UNCHECKED) heard(unchecked()); });
  addEventListener(READ, () => heard(0));
  heard(unchecked());
}
