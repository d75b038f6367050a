// Opens the book in this browser: the only way in for the rest of the house, which learns nothing of IndexedDB from it.
import { fail, ok, type Result } from '../domain/result.ts';
import type { Json } from '../domain/event.ts';
import type { Book, Erasure, OpenBook, OpenBookOptions, Receipt, Save, StoreProblem } from './book.ts';
import { openChangeFeed } from './change-feed.ts';
import { checkStores } from './check-replay.ts';
import { connect, type Connection } from './connection.ts';
import { beginFreshLog } from './fresh-log.ts';
import { dropJob, jobFile, jobOf, jobsOf, keepJob } from './jobs.ts';
import { keepUnsaved } from './keep-unsaved.ts';
import { watchMark, type MarkWatch } from './mark.ts';
import { problemOf, reading, StoreFailure } from './problem.ts';
import { queriesOf } from './queries.ts';
import { SCHEMA_VERSION, type BookDatabase, type BookState } from './schema.ts';
import { writeSave, type Written } from './write-save.ts';

const BOOK_NAME = 'goen-book';

/** A new book gets its name and this device's; twelve hex digits are enough to part a person's devices. */
const newState = (newId: () => string): BookState => ({
  id: 'book', bookId: newId(), device: newId().replaceAll('-', '').slice(-12), version: SCHEMA_VERSION, newestAt: null,
  people: 0, referrals: 0, openFollowUps: 0, events: 0, rowless: 0, hasLost: false,
});

async function openState(db: BookDatabase, newId: () => string): Promise<Result<BookState, StoreProblem>> {
  try {
    const kept = await db.get('meta', 'book');
    if (kept) return ok(kept);
    const tx = db.transaction(['meta', 'events'], 'readwrite', { durability: 'strict' });
    tx.done.catch(() => undefined);
    const [other, firstEvent] = await Promise.all([tx.objectStore('meta').get('book'), tx.objectStore('events').getKey(IDBKeyRange.lowerBound([]))]);
    if (!other && firstEvent !== undefined) return fail('damaged');
    const state = other ?? newState(newId);
    if (!other) await tx.objectStore('meta').put(state);
    await tx.done;
    return ok(state);
  } catch (error) {
    const reason = problemOf(error);
    if (reason === null) throw error;
    return fail(reason);
  }
}

async function rememberLoss(db: BookDatabase, hasLost: boolean): Promise<BookState> {
  const tx = db.transaction('meta', 'readwrite', { durability: 'strict' });
  tx.done.catch(() => undefined);
  const state = await tx.store.get('book');
  if (!state) throw new StoreFailure('damaged');
  const next = { ...state, hasLost };
  await tx.store.put(next);
  await tx.done;
  return next;
}

function bookOver(connection: Connection, marks: MarkWatch, freshLog: Promise<void>, name: string, options: OpenBookOptions): Book {
  const { db } = connection;
  const feed = openChangeFeed(name);
  connection.onClosed(() => feed.close());
  const told = (written: Result<Written, StoreProblem>): Result<Receipt, StoreProblem> => {
    if (!written.ok) return written;
    const { receipt, state } = written.value;
    if (!receipt.repeated && receipt.events.length > 0) {
      feed.tell({ subjects: [...new Set(receipt.events.map((event) => event.subject.id))] });
      marks.follow(state);
    }
    return ok(receipt);
  };
  return {
    ...queriesOf(db, options.now),
    async commit(save: Save) {
      await freshLog;
      return told(await writeSave(db, save, options));
    },
    async erase(erasure: Erasure) {
      await freshLog;
      const { writeErasure } = await import('./write-erasure.ts'); // seldom wanted: no page waits for it at its start
      return told(await writeErasure(db, erasure, options));
    },
    keepUnsaved: (key: string, value: Json | null) => keepUnsaved(db, key, value),
    jobs: (kind) => jobsOf(db, kind),
    job: (id) => jobOf(db, id),
    jobFile: (id) => jobFile(db, id),
    keepJob: (job, file) => keepJob(db, job, file),
    dropJob: (id) => dropJob(db, id),
    onChange: (listener) => feed.listen(listener),
    onClosed: (listener) => connection.onClosed(listener),
    get health() {
      return marks.health;
    },
    acknowledgeLoss: () => reading(() => marks.acknowledge()),
    checkReplay: () => reading(() => checkStores(db)),
    close() {
      feed.close();
      connection.close();
    },
  };
}

export const openBook: OpenBook = async (options) => {
  const name = options.name ?? BOOK_NAME;
  const connection = await connect(name);
  if (!connection.ok) return connection;
  const { db } = connection.value;
  const freshLog = beginFreshLog(db, options.sinceStart);
  const state = await openState(db, options.newId);
  if (!state.ok) {
    connection.value.close();
    return state;
  }
  const marks = await watchMark(options.mark, state.value, (hasLost) => rememberLoss(db, hasLost));
  return ok(bookOver(connection.value, marks, freshLog, name, options));
};
