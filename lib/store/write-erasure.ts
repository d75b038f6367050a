// Forgets one person: their events go, what others hold of them is rewritten, rows and counters follow, in one transaction or not at all. What counts as a trace it must not know.
import { unwrap } from 'idb';
import { replay, type BookEvent } from '../domain/event.ts';
import { forgetPerson, type Forgetting } from '../domain/forget-person.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Erasure, StoreProblem } from './book.ts';
import { grouped } from './grouped.ts';
import { readAll } from './read-all.ts';
import { readRows, subjectKey } from './read-rows.ts';
import { BOOK_STORES, SCHEMA_VERSION, type BookDatabase, type BookState, type StoredEvents } from './schema.ts';
import { allPartsOf, eventsOf, partsOf, storedPart } from './stored-events.ts';
import { countUp, tallyOf } from './tally.ts';
import { eventsFrom, putDueDays, rowWriter, savesOf, type SaveTools, type SubjectChange, type Written } from './write-events.ts';
import { failureOf } from './write-save.ts';

/** The search index and files that were laid down to be read go as well: both may name them. */
const CLEARED = ['search', 'jobs'] as const;
const STORES = [...BOOK_STORES, 'unsaved', ...CLEARED] as const;
const open = (db: BookDatabase) => db.transaction(STORES, 'readwrite', { durability: 'strict' });
type Erasing = ReturnType<typeof open>;

/** The parts that hold something of theirs, with what stays; a part without events goes. */
async function rewriteEvents(tx: Erasing, parts: readonly StoredEvents[], changed: Forgetting['changed']): Promise<void> {
  const events = tx.objectStore('events');
  await Promise.all(parts.map(async (part) => {
    const before = eventsOf([part]);
    if (!before.some((event) => changed.has(event.id))) return;
    const left = before.flatMap((event) => changed.get(event.id) ?? (changed.has(event.id) ? [] : [event]));
    if (left.length === 0) await events.delete([part.operation, part.part]);
    else await events.put(storedPart(part.operation, part.part, left, part.seq));
  }));
}

async function rewriteUnsaved(tx: Erasing, forgetting: Forgetting): Promise<void> {
  const unsaved = tx.objectStore('unsaved');
  for (const { key, value } of await readAll(unsaved)) {
    const left = forgetting.unsaved(key, value);
    // oxlint-disable-next-line no-await-in-loop -- a handful
    if (left !== value) await (left === null ? unsaved.delete(key) : unsaved.put({ key, value: left }));
  }
}

/** Every record that changed, as what its events add up to now. */
async function rewriteRows(tx: Erasing, before: readonly BookEvent[], after: readonly BookEvent[], erased: readonly BookEvent[], changed: Forgetting['changed']): Promise<readonly SubjectChange[]> {
  const touched = new Map([...erased, ...before.filter((event) => changed.has(event.id))].map(({ subject }) => [subjectKey(subject), subject]));
  const rows = await readRows(unwrap(tx), [...touched.values()]);
  const [then, now] = [before, after].map((events) => grouped(events, (event) => subjectKey(event.subject)));
  const write = rowWriter(unwrap(tx));
  return [...touched].map(([key, { type, id }]) => {
    const row = rows.get(key) ?? null;
    return write({ type, id, before: row, after: replay(now?.get(key) ?? []), wasRowless: row === null && then?.has(key) === true });
  });
}

async function erase(tx: Erasing, erasure: Erasure, state: BookState, parts: readonly StoredEvents[], tools: SaveTools): Promise<Written> {
  const before = eventsOf(parts);
  const forgetting = forgetPerson(before, erasure.personId, erasure.on);
  const { changed } = forgetting;
  const events = eventsFrom({ operation: erasure.operation, intents: forgetting.intents }, state, tools);
  const after = [...before.flatMap((event) => changed.get(event.id) ?? (changed.has(event.id) ? [] : [event])), ...events];
  await rewriteEvents(tx, parts, changed);
  await Promise.all([...partsOf(erasure.operation, events, savesOf(state) + 1)].map((part) => tx.objectStore('events').add(part)));
  const changes = await rewriteRows(tx, before, after, events, changed);
  await rewriteUnsaved(tx, forgetting);
  await Promise.all(CLEARED.map((store) => tx.objectStore(store).clear()));
  const tally = tallyOf(changes);
  const next: BookState = {
    ...countUp(state, tally),
    newestAt: events.at(-1)?.at ?? state.newestAt,
    saves: savesOf(state) + 1,
    events: after.length,
    erased: (state.erased ?? 0) + before.length + events.length - after.length,
    rowless: changes.reduce((sum, change) => sum + Number(change.after === null) - Number(change.wasRowless), state.rowless),
  };
  await putDueDays(unwrap(tx), tally.dueDays);
  await tx.objectStore('meta').put(next);
  return { receipt: { events, repeated: false }, state: next, rows: new Map() };
}

export async function writeErasure(db: BookDatabase, erasure: Erasure, tools: SaveTools): Promise<Result<Written, StoreProblem>> {
  let tx: Erasing | null = null;
  try {
    tx = open(db);
    tx.done.catch(() => undefined); // told below, by whatever failed first
    const [state, earlier, person] = await Promise.all([tx.objectStore('meta').get('book'), tx.objectStore('events').getAll(allPartsOf(erasure.operation)), tx.objectStore('people').get(erasure.personId)]);
    if (!state) return fail('damaged');
    if (state.version > SCHEMA_VERSION) return fail('newer-version');
    if (earlier.length > 0) return ok({ receipt: { events: eventsOf(earlier), repeated: true }, state, rows: new Map() });
    if (!person || person.row['erasedOn'] !== undefined || person.row.revision !== erasure.revision) return fail('conflict');
    const written = await erase(tx, erasure, state, await readAll(tx.objectStore('events')), tools);
    tx.commit();
    await tx.done;
    return ok(written);
  } catch (error) {
    return failureOf(tx, error);
  }
}
