// Makes Chromium begin a new log for the book once after each start, so that a kill in the middle of a write is the end of that write only. It must not know what the book holds.
import { unwrap } from 'idb';
import type { SinceStart } from './book.ts';
import type { BookDatabase } from './schema.ts';

// LevelDB under Chromium's IndexedDB goes on writing behind the torn end that a kill may leave in its log, takes the whole of it for corrupt at the start
// after that, and Chromium then clears the site's databases away, all of them (google/leveldb#1287, open; seen with Chromium 156 on 2026-11-25, once in about
// 30 kills amid saves). A log that has grown past 4 MB is put away and no longer read, and its torn end with it.
const BLOCK_BYTES = 48 * 1024; // from 64 KB on a value would lie in a file of its own, beside the log
const BLOCKS = 90;

const isChromium = (): boolean => typeof navigator !== 'undefined' && 'userAgentData' in navigator;

/** Never fails: what keeps it from writing keeps the saves that follow from it too, and they say so. */
export async function beginFreshLog(db: BookDatabase, sinceStart?: SinceStart): Promise<void> {
  if (!isChromium()) return;
  try {
    if (await sinceStart?.isBegun().catch(() => false)) return;
    const noise = crypto.getRandomValues(new Uint8Array(BLOCK_BYTES)); // what compresses would not fill the log
    const tx = db.transaction('scratch', 'readwrite', { durability: 'relaxed' });
    const scratch = unwrap(tx.store);
    for (let n = 0; n < BLOCKS; n++) scratch.put({ key: n, noise });
    tx.commit();
    await tx.done;
    await db.clear('scratch'); // the log changes with the next write
    await sinceStart?.begin();
  } catch {
    // a full disk, a book that was closed meanwhile
  }
}
