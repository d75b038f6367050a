// A book that does not open, or does not read, gives way to a whole one; one that is only full or newer is left alone.
import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import type { OpenBookOptions } from '../../lib/store/book.ts';
import { openBook } from '../../lib/store/open-book.ts';
import { deleteBook, replaceBook } from '../../lib/store/replace-book.ts';
import { SCHEMA_VERSION } from '../../lib/store/schema.ts';
import { keptMark, newId, newName, open, person, saved } from './memory-book.ts';
import { until } from '../until.ts';

async function written(): Promise<{ options: OpenBookOptions & { mark: ReturnType<typeof keptMark> }; exported: Awaited<ReturnType<Awaited<ReturnType<typeof open>>['exportBook']>> }> {
  const options = { name: newName(), mark: keptMark(), now: () => Date.UTC(2026, 10, 25), newId };
  const book = await open(options);
  await saved(book, person('p', { name: 'Ada' }));
  await saved(book, person('q', { name: 'Eve' }));
  await until(() => expect(options.mark.mark?.events).toBe(2));
  const exported = await book.exportBook();
  book.close();
  return { options, exported };
}
async function isWhole(options: OpenBookOptions): Promise<void> {
  const opened = await openBook(options);
  if (!opened.ok) throw new Error(opened.reason);
  expect(opened.value.health).toBe('good');
  expect((await opened.value.people()).map(({ name }) => name).sort()).toEqual(['Ada', 'Eve']);
  expect(await opened.value.checkReplay()).toMatchObject({ torn: [], orphans: [], countersOff: [] });
  expect((await saved(opened.value, person('r', { name: 'Bo' }))).events).toHaveLength(1);
  opened.value.close();
}

describe('in place of a book', () => {
  test('whose own state is gone', async () => {
    const { options, exported } = await written();
    const raw = await openDB(options.name ?? '');
    await raw.clear('meta');
    raw.close();
    expect(await openBook(options)).toEqual({ ok: false, reason: 'damaged' });
    expect(await replaceBook(options, exported, newId())).toMatchObject({ ok: true, value: { people: 2 } });
    await isWhole(options);
  });

  test('whose stores are gone: in a new database', async () => {
    const { options, exported } = await written();
    await deleteBook(options.name);
    (await openDB(options.name ?? '', SCHEMA_VERSION, { upgrade: (db) => void db.createObjectStore('meta', { keyPath: 'id' }) })).close();
    expect(await openBook(options)).toEqual({ ok: false, reason: 'damaged' });
    expect(await replaceBook(options, exported, newId())).toMatchObject({ ok: true });
    await isWhole(options);
  });

  test('that was cleared away altogether', async () => {
    const { options, exported } = await written();
    expect(await deleteBook(options.name)).toEqual({ ok: true, value: true });
    const emptied = await open(options);
    expect(emptied.health).toBe('lost-saves');
    emptied.close();
    expect(await replaceBook(options, exported, newId())).toMatchObject({ ok: true });
    await isWhole(options);
  });

  test('of a newer Goen: not at all', async () => {
    const { options, exported } = await written();
    (await openDB(options.name ?? '', SCHEMA_VERSION + 1)).close();
    expect(await replaceBook(options, exported, newId())).toEqual({ ok: false, reason: 'newer-version' });
    const raw = await openDB(options.name ?? '');
    expect(await raw.count('people')).toBe(2);
    raw.close();
  });

  test('that another page keeps open: it lets go, and learns why', async () => {
    const { options, exported } = await written();
    const other = await open(options);
    const closed = vi.fn();
    other.onClosed(closed);
    expect(await deleteBook(options.name)).toMatchObject({ ok: true });
    expect(closed.mock.calls).toEqual([['closed']]);
    expect(await replaceBook(options, exported, newId())).toMatchObject({ ok: true });
  });
});

test('a page that does not let go is not waited for for ever', async () => {
  const { options } = await written();
  const older = await openDB(options.name ?? '');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const deleting = deleteBook(options.name);
    await until(() => {
      vi.advanceTimersByTime(4000);
      return Promise.race([deleting, Promise.reject(new Error('not yet'))]);
    });
    expect(await deleting).toEqual({ ok: false, reason: 'blocked' });
  } finally {
    vi.useRealTimers();
    older.close();
  }
});
