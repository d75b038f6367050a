// How far a save of many is, told as so many of its records: their histories read where they are wanted, each handed over to the browser, each taken by it. It must not know what is written.
import type { Save } from './book.ts';

const TOLD_EVERY = 500;
const LISTENED_EVERY = 100;

export interface WriteProgress {
  /** Of all parts of the history that are wanted. */
  read(parts: number, of: number): void;
  /** The request of one record. Only some are listened to: an event of the browser for each is dear. */
  handed(request: IDBRequest): void;
}

export function progressOf(records: number, readsHistories: boolean, tell: NonNullable<Save['onWriting']>): WriteProgress {
  const ways = readsHistories ? 3 : 2;
  let [read, handed, taken, told] = [0, 0, 0, 0];
  const say = (): void => {
    const done = Math.floor((read + handed + taken) / ways);
    if (done < told + TOLD_EVERY / ways) return;
    told = done;
    tell(done, records);
  };
  return {
    read(parts, of) { read = Math.floor((records * parts) / of); say(); },
    handed(request) {
      handed += 1;
      say();
      if (handed % LISTENED_EVERY !== 0) return;
      const now = handed;
      request.addEventListener('success', () => { taken = now; say(); });
    },
  };
}
