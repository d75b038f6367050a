// The book lies in the browser's usual place, until that cannot be opened any more; from then on every page finds it in the new one.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openBook } from '../../lib/store/open-book.ts';
import { beginNewPlace, databases } from '../../lib/store/place.ts';
import { replaceBook } from '../../lib/store/replace-book.ts';
import { keptMark, newId, newName, open, person, saved } from './memory-book.ts';

const made = new Map<string, { readonly indexedDB: IDBFactory }>();
const buckets = {
  keys: async () => [...made.keys(), 'somebody-elses'],
  open: async (name: string) => {
    const bucket = made.get(name) ?? { indexedDB: new IDBFactory() };
    made.set(name, bucket);
    return bucket;
  },
};
afterEach(() => {
  vi.unstubAllGlobals();
  made.clear();
});

test('a browser that has only one place goes on with it', async () => {
  vi.stubGlobal('navigator', {});
  expect(await databases()).toBe(indexedDB);
  expect(await beginNewPlace()).toBe(false);
});

describe('a browser with several', () => {
  beforeEach(() => vi.stubGlobal('navigator', { storageBuckets: buckets }));
  test('has the book in the newest, ten after nine', async () => {
    expect(await databases()).toBe(indexedDB);
    for (let n = 1; n <= 10; n++) expect(await beginNewPlace()).toBe(true);
    expect([...made.keys()].at(-1)).toBe('goen-10');
    expect(await databases()).toBe(made.get('goen-10')?.indexedDB);
  });

  test('takes a new one where the old opens and deletes nothing any more', async () => {
    const options = { name: newName(), mark: keptMark(), now: () => Date.UTC(2026, 10, 25), newId };
    const book = await open(options);
    await saved(book, person('p', { name: 'Ada' }));
    const exported = await book.exportBook();
    book.close();
    // As Chromium answers once the list of its tables is gone.
    const broken = (): never => { throw Object.assign(new Error('Internal error opening backing store for indexedDB.open.'), { name: 'UnknownError' }); };
    vi.stubGlobal('indexedDB', { open: broken, deleteDatabase: broken });
    expect(await openBook(options)).toEqual({ ok: false, reason: 'damaged' });
    expect(await replaceBook(options, exported, newId())).toMatchObject({ ok: true });
    const again = await openBook(options);
    if (!again.ok) throw new Error(again.reason);
    expect([again.value.health, (await again.value.people()).map(({ name }) => name)]).toEqual(['good', ['Ada']]);
  });
});
