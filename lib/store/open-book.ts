// Opens the book in this browser: the only way in for the rest of the house, which learns nothing of IndexedDB from it.
import { fail, ok, type Result } from '../domain/result.ts';
import type { Json } from '../domain/event.ts';
import type { Book, BookExport, Counts, Erasure, OpenBook, OpenBookOptions, Receipt, Save, StoreProblem } from './book.ts';
import { openChangeFeed } from './change-feed.ts';
import { connect, type Connection } from './connection.ts';
import { keepUnsaved } from './keep-unsaved.ts';
import { withNewest } from './known-rows.ts';
import { readMark, watchMark, type MarkWatch } from './mark.ts';
import { newState } from './new-state.ts';
import { answering, reading, StoreFailure } from './problem.ts';
import { countsOf, queriesOf, stateOf } from './queries.ts';
import type { BookDatabase, BookState } from './schema.ts';
import type { WholeBook } from './write-whole.ts';
import type { Written } from './write-events.ts';
import type { Known } from './write-save.ts';

export const BOOK_NAME = 'goen-book';

// What no page needs in order to stand is fetched when it is wanted; what saves, soon after the book is open.
const SAVES_AFTER_MS = 1_000;
/** Null where the page's own files are gone, as after an update. */
const saving = () => import('./write-save.ts').catch(() => null);
const jobs = () => import('./jobs.ts');
/** Fetched by the first page after a start only. */
async function freshLogFor(db: BookDatabase, sinceStart: OpenBookOptions['sinceStart']): Promise<void> {
  if (await sinceStart?.isBegun().catch(() => false)) return;
  await import('./fresh-log.ts').then(({ beginFreshLog }) => beginFreshLog(db, sinceStart), () => undefined);
}

/** Whoever hears of more reads everything anyway. */
const MOST_TOLD = 5_000;

function openState(db: BookDatabase, newId: () => string): Promise<Result<BookState, StoreProblem>> {
  return answering(async () => {
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
  });
}

async function rememberLoss(db: BookDatabase, hasLost: boolean): Promise<BookState> {
  const tx = db.transaction('meta', 'readwrite', { durability: 'strict' });
  tx.done.catch(() => undefined);
  const state = await tx.store.get('book');
  if (!state) throw new StoreFailure('damaged');
  if (state.hasLost !== hasLost) await tx.store.put({ ...state, hasLost });
  await tx.done;
  return state;
}

function bookOver(connection: Connection, atOpen: BookState, marks: MarkWatch, freshLog: Promise<void>, name: string, options: OpenBookOptions): Book {
  const { db } = connection;
  const feed = openChangeFeed(name);
  connection.onClosed(() => feed.close());
  // As this page saw the book last; null once another wrote to it, or may have.
  let known: Known | null = { state: atOpen, rows: new Map() };
  feed.listen(() => { known = null; });
  const told = (written: Result<Written, StoreProblem>): Result<Receipt, StoreProblem> => {
    if (!written.ok) return written;
    const { receipt, state, rows } = written.value;
    if (!receipt.repeated && receipt.events.length > 0) {
      const before = known?.rows ?? new Map();
      const subjects = [...new Set(receipt.events.map((event) => event.subject.id))];
      feed.tell(subjects.length > MOST_TOLD ? {} : { subjects });
      marks.follow(state);
      known = { state, rows: withNewest(before, rows) };
    }
    return ok(receipt);
  };
  const whole = async (how: WholeBook, exported: BookExport, operation: string): Promise<Result<Counts, StoreProblem>> => {
    await freshLog;
    const { writeWhole } = await import('./write-whole.ts');
    const written = await writeWhole(db, how, exported, operation, await readMark(options.mark), options);
    if (!written.ok) return written;
    const { state, repeated } = written.value;
    marks.follow(state);
    if (!repeated) feed.tell({});
    return ok(countsOf(state));
  };
  // Another page may have put a whole book in: what this one knew of losses is no longer so.
  feed.listen(({ subjects }) => { if (!subjects) void stateOf(db).then(marks.follow, () => undefined); });
  return {
    ...queriesOf(db, options.now),
    async commit(save: Save) {
      await freshLog;
      const saves = await saving();
      return saves ? told(await saves.writeSave(db, save, options, known)) : fail('newer-version');
    },
    async erase(erasure: Erasure) {
      await freshLog;
      const { writeErasure } = await import('./write-erasure.ts');
      return told(await writeErasure(db, erasure, options));
    },
    restore: (exported, operation) => whole('restore', exported, operation),
    merge: (exported, operation) => whole('merge', exported, operation),
    async searchPacks() {
      const { packsOf } = await import('./search/search-packs.ts');
      return packsOf(db);
    },
    keepUnsaved: (key: string, value: Json | null) => keepUnsaved(db, key, value),
    jobs: async (kind) => (await jobs()).jobsOf(db, kind),
    job: async (id) => (await jobs()).jobOf(db, id),
    jobFile: async (id) => (await jobs()).jobFile(db, id),
    keepJob: async (job, file) => (await jobs()).keepJob(db, job, file),
    dropJob: async (id) => (await jobs()).dropJob(db, id),
    keepBackupNote: async (id, note) => (await import('./backup/keep-note.ts')).keepBackupNote(db, id, note),
    onChange: (listener) => feed.listen(listener),
    onClosed: (listener) => connection.onClosed(listener),
    get health() {
      return marks.health;
    },
    acknowledgeLoss: () => reading(() => marks.acknowledge()),
    checkReplay: () => reading(async () => (await import('./check-replay.ts')).checkStores(db)),
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
  const freshLog = freshLogFor(db, options.sinceStart);
  const state = await openState(db, options.newId);
  if (!state.ok) {
    connection.value.close();
    return state;
  }
  const marks = await watchMark(options.mark, state.value, (hasLost) => rememberLoss(db, hasLost));
  setTimeout(() => void saving(), SAVES_AFTER_MS);
  return ok(bookOver(connection.value, state.value, marks, freshLog, name, options));
};
