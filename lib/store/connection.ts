// Opens the database, makes way for a newer page at once, and does not wait for ever for an older one. It must not know rows.
import { wrap, type IDBPTransaction, type StoreNames } from 'idb';
import { fail, ok, type Result } from '../domain/result.ts';
import type { StoreProblem } from './book.ts';
import { databases } from './place.ts';
import { problemOf, StoreFailure } from './problem.ts';
import { SCHEMA_VERSION, type BookDatabase, type BookSchema } from './schema.ts';
import { upgradeBook } from './upgrade.ts';

/** A page of ours lets go in milliseconds; one that hangs does not. */
const BLOCKED_AFTER_MS = 4000;

export interface Connection {
  readonly db: BookDatabase;
  /** Called at once where it is closed already. */
  onClosed(listener: (why: StoreProblem) => void): () => void;
  close(): void;
}

class ClosedUnder {
  #why: StoreProblem | null = null;
  readonly #listeners = new Set<(why: StoreProblem) => void>();

  tell(why: StoreProblem): void {
    if (this.#why !== null) return;
    this.#why = why;
    for (const listener of this.#listeners) listener(why);
    this.#listeners.clear();
  }

  listen(listener: (why: StoreProblem) => void): () => void {
    if (this.#why === null) this.#listeners.add(listener);
    else listener(this.#why);
    return () => void this.#listeners.delete(listener);
  }

  silence(): void {
    this.#listeners.clear();
  }
}

/** Rejects where an older page does not let go; the database is closed again when it opens after all. */
async function openUnlessBlocked(open: (blocked: () => void) => Promise<BookDatabase>): Promise<BookDatabase> {
  let blocked: () => void = () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const gaveUp = new Promise<never>((_, reject) => {
    blocked = () => {
      timer = setTimeout(() => reject(new StoreFailure('blocked')), BLOCKED_AFTER_MS);
    };
  });
  const opening = open(() => blocked());
  try {
    return await Promise.race([opening, gaveUp]);
  } catch (error) {
    opening.then((late) => late.close()).catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

interface Heard {
  readonly blocked: () => void;
  readonly blocking: () => void;
  readonly terminated: () => void;
}
/** As idb's `openDB`, which knows the usual place only. */
function openIn(place: IDBFactory, name: string, version: number, { blocked, blocking, terminated }: Heard): Promise<BookDatabase> {
  const request = place.open(name, version);
  request.addEventListener('upgradeneeded', ({ oldVersion, newVersion }) => {
    if (request.transaction) upgradeBook(wrap(request.result) as unknown as BookDatabase, oldVersion, newVersion, wrap(request.transaction) as unknown as IDBPTransaction<BookSchema, StoreNames<BookSchema>[], 'versionchange'>);
  });
  request.addEventListener('blocked', blocked);
  const opening = wrap(request) as unknown as Promise<BookDatabase>;
  void opening.then((db) => {
    db.addEventListener('close', terminated);
    db.addEventListener('versionchange', blocking);
  }, () => undefined);
  return opening;
}

export async function connect(name: string, version = SCHEMA_VERSION): Promise<Result<Connection, StoreProblem>> {
  const closed = new ClosedUnder();
  let db: BookDatabase | null = null;
  if (typeof indexedDB === 'undefined') return fail('unavailable');
  try {
    const place = await databases();
    const opened = await openUnlessBlocked((blocked) =>
      openIn(place, name, version, {
        blocked,
        blocking: () => {
          db?.close();
          closed.tell('closed');
        },
        terminated: () => closed.tell('unavailable'),
      }),
    );
    db = opened;
    const close = (): void => {
      closed.silence();
      opened.close();
    };
    return ok({ db: opened, onClosed: (listener) => closed.listen(listener), close });
  } catch (error) {
    const reason = problemOf(error);
    if (reason === null) throw error;
    return fail(reason);
  }
}
