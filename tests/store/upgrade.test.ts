// Every schema that was ever released opens as today's, with nothing lost and every row found in the ways of today.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../lib/store/schema.ts';
import { newName, open, person, saved } from './memory-book.ts';

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
  test('a page that still knows only the older schema learns that it is older', async () => {
    const name = await asItWas(before);
    (await open({ name })).close();
    await expect(openDB(name, before.version)).rejects.toMatchObject({ name: 'VersionError' });
    const db = await openDB(name);
    expect(await db.get('meta', 'book')).toMatchObject({ version: SCHEMA_VERSION });
    db.close();
  });
});
