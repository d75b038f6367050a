// All events as they are kept, with what the counters said of them in the same moment: what a backup is written from. It must not know what a backup looks like.
import type { BookTexts } from '../book.ts';
import { StoreFailure } from '../problem.ts';
import { readAll } from '../read-all.ts';
import type { BookDatabase } from '../schema.ts';

export async function bookTexts(db: BookDatabase, nowMs: number): Promise<BookTexts> {
  const tx = db.transaction(['meta', 'events'], 'readonly');
  const [state, parts] = await Promise.all([tx.objectStore('meta').get('book'), readAll(tx.objectStore('events'))]);
  if (!state) throw new StoreFailure('damaged');
  const { people, referrals, openFollowUps, events } = state;
  return { exportedAt: new Date(nowMs).toISOString(), counts: { people, referrals, openFollowUps, events }, texts: parts.map((part) => part.text) };
}
