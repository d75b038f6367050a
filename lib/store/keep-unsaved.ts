// Keeps what is typed and not saved yet, so that it is there again after a killed browser. It must not make it part of the book.
import type { Json } from '../domain/event.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { StoreProblem } from './book.ts';
import { toPlainJson } from './plain-json.ts';
import { problemOf } from './problem.ts';
import { SCHEMA_VERSION, type BookDatabase } from './schema.ts';

/** Not `strict`: it is asked for at every pause of the typing, and a killed browser keeps it all the same; only a power cut may not. */
export async function keepUnsaved(db: BookDatabase, key: string, value: Json | null): Promise<Result<true, StoreProblem>> {
  try {
    const tx = db.transaction(['meta', 'unsaved'], 'readwrite', { durability: 'relaxed' });
    tx.done.catch(() => undefined);
    const state = await tx.objectStore('meta').get('book');
    if (!state) return fail('damaged');
    if (state.version > SCHEMA_VERSION) return fail('newer-version');
    const unsaved = tx.objectStore('unsaved');
    await (value === null ? unsaved.delete(key) : unsaved.put({ key, value: toPlainJson(value) }));
    await tx.done;
    return ok(true);
  } catch (error) {
    const reason = problemOf(error);
    if (reason === null) throw error;
    return fail(reason);
  }
}
