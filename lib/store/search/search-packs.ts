// Keeps the packed search index beside the rows. Whoever packs holds a ticket meanwhile: an erasure or a restore takes all tickets, so that nothing packed before is kept after. What is in a pack it must not know.
import type { SearchPacks } from '../book.ts';
import { reading } from '../problem.ts';
import type { BookDatabase } from '../schema.ts';
import { savesOf } from '../write-events.ts';

const PACK = 'pack';
const TICKET = 'ticket ';

/** The packed index as it lies there; null where there is none. It is not looked at. */
const readPack = (db: BookDatabase): Promise<unknown> => reading(async () => (await db.get('search', PACK))?.pack ?? null);

/** Before the first row is read: the newest save there is, and a ticket under which the pack may be kept. */
const beginPack = (db: BookDatabase, ticket: string): Promise<number> => reading(async () => {
  const tx = db.transaction(['meta', 'search'], 'readwrite');
  const [state] = await Promise.all([tx.objectStore('meta').get('book'), tx.objectStore('search').put({ key: TICKET + ticket, pack: null })]);
  await tx.done;
  return state ? savesOf(state) : 0;
});

/** False where the ticket is gone, or a newer pack is there: nothing is written then. Other tickets stay good. */
const keepPack = (db: BookDatabase, ticket: string, pack: { readonly seq: number }): Promise<boolean> => reading(async () => {
  const tx = db.transaction('search', 'readwrite');
  const [held, there] = await Promise.all([tx.store.get(TICKET + ticket), tx.store.get(PACK)]);
  const newer = seqOf(there?.pack) > pack.seq;
  if (held && !newer) await tx.store.put({ key: PACK, pack });
  await tx.store.delete(TICKET + ticket);
  await tx.done;
  return held !== undefined && !newer;
});

/** A pack that was found damaged. */
const dropPack = (db: BookDatabase): Promise<void> => reading(() => db.delete('search', PACK));

const seqOf = (pack: unknown): number => (pack !== null && typeof pack === 'object' && 'seq' in pack && typeof pack.seq === 'number' ? pack.seq : -1);

export const packsOf = (db: BookDatabase): SearchPacks => ({ read: () => readPack(db), begin: (ticket) => beginPack(db, ticket), keep: (ticket, pack) => keepPack(db, ticket, pack), drop: () => dropPack(db) });
