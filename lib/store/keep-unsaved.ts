// Keeps what is typed and not saved yet, so that it is there again after a killed browser. It must not make it part of the book.
import type { Json } from '../domain/event.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { StoreProblem } from './book.ts';
import { toPlainJson } from './plain-json.ts';
import { answering } from './problem.ts';
import { SCHEMA_VERSION, type BookDatabase } from './schema.ts';

const ID = /"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"/giu;
const idsIn = (value: Json): readonly string[] => [...new Set(JSON.stringify(value).match(ID))].map((id) => id.slice(1, -1));

/**
 * Not `strict`: it is asked for at every pause of the typing, and a killed browser keeps it all the same; only a power cut may not.
 * What a page that has not heard of it yet goes on typing about somebody who was forgotten is not kept.
 */
export function keepUnsaved(db: BookDatabase, key: string, value: Json | null): Promise<Result<true, StoreProblem>> {
  return answering(async () => {
    const plain = value === null ? null : toPlainJson(value);
    const tx = db.transaction(['meta', 'people', 'unsaved'], 'readwrite', { durability: 'relaxed' });
    tx.done.catch(() => undefined);
    const people = tx.objectStore('people');
    const [state, ...named] = await Promise.all([tx.objectStore('meta').get('book'), ...(plain === null ? [] : idsIn(plain).map((id) => people.get(id)))]);
    if (!state) return fail('damaged');
    if (state.version > SCHEMA_VERSION) return fail('newer-version');
    const unsaved = tx.objectStore('unsaved');
    await (plain === null || named.some((person) => person?.row['erasedOn'] !== undefined) ? unsaved.delete(key) : unsaved.put({ key, value: plain }));
    await tx.done;
    return ok(true);
  });
}
