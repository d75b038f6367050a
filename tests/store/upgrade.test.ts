// Every schema that was ever released opens as today's, with nothing lost and every row found in the ways of today.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import type { EventIntent } from '../../lib/domain/event.ts';
import { SCHEMA_VERSION, type BookSchema, type StoredEvents } from '../../lib/store/schema.ts';
import { upgradeBook } from '../../lib/store/upgrade.ts';
import { newId, newName, open, person, saved, undo } from './memory-book.ts';

interface Kept {
  readonly version: number;
  readonly stores: Readonly<Record<string, { readonly keyPath: string | string[]; readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[]; readonly multiEntry: boolean; readonly unique: boolean }[]; readonly rows: readonly { readonly row?: Readonly<Record<string, unknown>> }[] }>>;
}
const FOLDER = resolve(import.meta.dirname, '../fixtures/schemas');
const kept = readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Kept);

async function asItWas({ version, stores }: Kept): Promise<string> {
  const name = newName();
  const db = await openDB(name, version, {
    upgrade(raw) {
      for (const [store, { keyPath, indexes }] of Object.entries(stores)) {
        const made = raw.createObjectStore(store, { keyPath });
        for (const { name: index, keyPath: on, multiEntry, unique } of indexes) made.createIndex(index, on, { multiEntry, unique });
      }
    },
  });
  for (const [store, { rows }] of Object.entries(stores)) for (const row of rows) await db.put(store, row);
  db.close();
  return name;
}

test('one is kept of every schema but the newest', () => {
  expect(kept.map(({ version }) => version).sort()).toEqual(Array.from({ length: SCHEMA_VERSION - 1 }, (_, i) => i + 1));
});

describe.each(kept)('schema $version', (before) => {
  const rows = (store: string): readonly Readonly<Record<string, unknown>>[] => before.stores[store]?.rows.flatMap(({ row }) => (row ? [row] : [])) ?? [];
  test('opens as today’s, with every row and event, and adds up', async () => {
    const book = await open({ name: await asItWas(before) });
    expect(await book.checkReplay()).toMatchObject({ torn: [], orphans: [], countersOff: [] });
    expect((await book.people()).map(({ name }) => name).sort()).toEqual(rows('people').map((row) => String(row['name'])).sort());
    expect((await book.referrals()).map(({ topic }) => topic).sort()).toEqual(rows('referrals').map((row) => String(row['topic'])).sort());
    expect((await saved(book, person('later', { name: 'Ada' }))).events).toHaveLength(1);
  });
  test('is found by what later versions look for', async () => {
    const book = await open({ name: await asItWas(before) });
    const referral = rows('referrals')[0];
    const month = String(referral?.['capturedOn']).slice(0, 7);
    expect((await book.referralsBetween(month, month)).map(({ id }) => id)).toContain(referral?.['id']);
    const followUp = rows('followUps')[0];
    expect((await book.followUpsWith(String(followUp?.['personId']))).map(({ id }) => id)).toContain(followUp?.['id']);
  });
  test('what happened before is found for each record, and is taken back together with what happens from now on', async () => {
    const book = await open({ name: await asItWas(before), newId: () => newId().replace(/^0190/, '0191') });
    const then = (await book.exportBook()).events;
    for (const { id } of await book.people()) expect(await book.historyOf(id), id).toEqual(then.filter(({ subject }) => subject.id === id));
    const people = await book.people();
    const tagged = await saved(book, { operation: newId(), intents: people.map(({ id }): EventIntent => ({ subject: { type: 'person', id }, kind: 'tagged', put: { tags: { everybody: true } } })) });
    await saved(book, { operation: newId(), intents: [...tagged.events, ...then.filter(({ subject, undoes }) => subject.type === 'person' && undoes === undefined)].reverse().map(({ id, subject }) => undo(subject.type, subject.id, id)) });
    expect(await book.checkReplay()).toMatchObject({ torn: [], orphans: [], countersOff: [] });
  });
  test('goes on as one that was made today: what changed is told, a whole book is put in, what is laid down beside it stays', async () => {
    const name = await asItWas(before);
    const book = await open({ name, newId: () => newId().replace(/^0190/, '0191') }); // the kept ones were counted up from the same number
    const there = await book.counts();
    const numbered = (before.stores['events']?.rows ?? []) as unknown as readonly StoredEvents[];
    const { subjects, seq } = await book.changedSince(0);
    expect(new Set(subjects), 'saves older than schema 3 have no number').toEqual(new Set(numbered.flatMap((part) => (part.seq === undefined ? [] : part.subjects))));
    await saved(book, person('later', { name: 'Ada' }));
    expect(await book.changedSince(seq)).toEqual({ subjects: ['later'], seq: seq + 1 });
    const db = await openDB(name);
    for (const [store, row] of [['search', { key: 'k', pack: 1 }], ['jobs', { id: 'j', kind: 'x', job: 1 }], ['backups', { id: 'b', backup: 1 }]] as const) await db.put(store, row);
    db.close();
    const [exported, other] = [await book.exportBook(), await open()];
    for (const into of [other, book]) {
      expect(await into.restore(exported, newId())).toEqual({ ok: true, value: { ...there, people: there.people + 1, events: there.events + 1 } });
      expect(await into.checkReplay()).toMatchObject({ torn: [], orphans: [], countersOff: [] });
      expect(new Set((await into.changedSince(0)).subjects)).toEqual(new Set(exported.events.map(({ subject }) => subject.id)));
    }
  });
  test.each([0, 1, 5, 25])('an upgrade that is stopped (after %i turns) leaves the old book, and the next one has all of it', async (turns) => {
    const name = await asItWas(before);
    const all = async (): Promise<unknown> => {
      const db = await openDB(name);
      const found = [db.version, await Promise.all([...db.objectStoreNames].map(async (store) => [store, [...db.transaction(store).store.indexNames], await db.getAll(store)]))];
      db.close();
      return found;
    };
    const old = await all();
    const stopped = openDB<BookSchema>(name, SCHEMA_VERSION, {
      upgrade(db, oldVersion, newVersion, tx) {
        tx.done.catch(() => undefined);
        upgradeBook(db, oldVersion, newVersion, tx);
        // Its own requests, one after the other, as far as it comes.
        const after = (left: number): void => { tx.objectStore('meta').getAll().then(() => (left === 0 ? tx.abort() : after(left - 1)), () => undefined); };
        after(turns);
      },
    });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(await all()).toEqual(old);
    const book = await open({ name });
    expect(await book.checkReplay()).toMatchObject({ torn: [], orphans: [], countersOff: [] });
    expect((await book.people()).length).toBe(rows('people').length);
  });
  test('a page that still knows only the older schema learns that it is older', async () => {
    const name = await asItWas(before);
    (await open({ name })).close();
    await expect(openDB(name, before.version)).rejects.toMatchObject({ name: 'VersionError' });
    const db = await openDB(name);
    expect(await db.get('meta', 'book')).toMatchObject({ version: SCHEMA_VERSION });
    db.close();
  });
});
