// A book that is closed and opened again is the same book, makes way for a newer one, and notices when saves are missing.
import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import type { Mark } from '../../lib/store/book.ts';
import { connect } from '../../lib/store/connection.ts';
import { openBook } from '../../lib/store/open-book.ts';
import { SCHEMA_VERSION } from '../../lib/store/schema.ts';
import { problemOf, StoreFailure } from '../../lib/store/problem.ts';
import { keptMark, newId, newName, open, person, save, saved } from './memory-book.ts';
import { until } from '../until.ts';

const options = (name: string) => ({ name, mark: keptMark(), now: () => Date.UTC(2026, 10, 25), newId });

describe('opened again', () => {
  test('it holds what was saved and what was typed', async () => {
    const name = newName();
    const before = await open({ name });
    const receipt = await saved(before, person('p', { name: 'Ada' }));
    expect(await before.keepUnsaved('panel r1', { need: 'half a sen', __proto: [1] })).toEqual({ ok: true, value: true });
    expect(await before.keepUnsaved('panel r2', 'x')).toMatchObject({ ok: true });
    expect(await before.keepUnsaved('panel r2', null)).toMatchObject({ ok: true });
    before.close();
    const after = await open({ name });
    expect(await after.person('p')).toMatchObject({ name: 'Ada', revision: 1 });
    expect(await after.unsaved('panel r1')).toEqual({ need: 'half a sen', __proto: [1] });
    expect(await after.unsaved('panel r2')).toBeNull();
    expect(await after.keepUnsaved('panels', 1)).toMatchObject({ ok: true });
    expect(await after.allUnsaved('panel ')).toEqual([{ key: 'panel r1', value: { need: 'half a sen', __proto: [1] } }]);
    expect(await after.historyOf('p')).toEqual(receipt.events);
  });

  test('its clock goes on where it stopped, on the same device', async () => {
    const name = newName();
    const before = await open({ name, now: () => Date.UTC(2026, 10, 25, 12) });
    const [first] = (await saved(before, person('p', { name: 'Ada' }))).events;
    before.close();
    const after = await open({ name, now: () => Date.UTC(2026, 10, 25, 11) });
    const [second] = (await saved(after, person('p', { name: 'Eve' }))).events;
    expect(second?.device).toBe(first?.device);
    expect([second?.at ?? '', first?.at ?? ''].sort()).toEqual([first?.at, second?.at]);
    expect(await after.person('p')).toMatchObject({ name: 'Eve' });
  });

  test('two that open a new book at once have one book', async () => {
    const name = newName();
    const marks = [keptMark(), keptMark(), keptMark()];
    await Promise.all(marks.map((mark) => open({ name, mark })));
    expect(new Set(marks.map(({ mark }) => mark?.bookId)).size).toBe(1);
  });
});

describe('in Chromium', () => {
  test.each([
    ['the first opening since a start puts the old log away, before the first save', false, 1],
    ['any other spares itself that', true, 0],
  ])('%s', async (_, isBegun, times) => {
    vi.stubGlobal('navigator', { userAgentData: {} });
    try {
      const name = newName();
      const begin = vi.fn(() => Promise.resolve());
      const book = await open({ name, sinceStart: { isBegun: () => Promise.resolve(isBegun), begin } });
      expect(await save(book, person('p', { name: 'Ada' }))).toMatchObject({ ok: true });
      expect(begin).toHaveBeenCalledTimes(times);
      const raw = await openDB(name);
      expect(await raw.count('scratch')).toBe(0);
      raw.close();
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('when another page needs the book', () => {
  test('for a newer version, it is closed at once, says so once, and an older page learns that it is older', async () => {
    const name = newName();
    const book = await open({ name });
    const closed = vi.fn();
    book.onClosed(closed);
    await saved(book, person('p', { name: 'Ada' }));
    const newer = await openDB(name, SCHEMA_VERSION + 1);
    expect(closed.mock.calls).toEqual([['closed']]);
    expect(await save(book, person('p', { name: 'Eve' }))).toEqual({ ok: false, reason: 'closed' });
    expect(await book.keepUnsaved('k', 1)).toEqual({ ok: false, reason: 'closed' });
    await expect(book.person('p')).rejects.toMatchObject({ name: 'StoreFailure', reason: 'closed' });
    expect(await openBook(options(name))).toEqual({ ok: false, reason: 'newer-version' });
    const late = vi.fn();
    book.onClosed(late);
    expect(late.mock.calls).toEqual([['closed']]);
    newer.close();
  });

  test('to restore it, it is closed at once', async () => {
    const name = newName();
    const book = await open({ name });
    const closed = vi.fn();
    book.onClosed(closed);
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.addEventListener('success', resolve);
      request.addEventListener('blocked', reject);
    });
    expect(closed.mock.calls).toEqual([['closed']]);
  });

  test('closed by the page itself, it says nothing', async () => {
    const book = await open();
    const closed = vi.fn();
    book.onClosed(closed);
    book.close();
    expect(closed).not.toHaveBeenCalled();
  });

  test('a save under way is finished before it closes', async () => {
    const name = newName();
    const book = await open({ name });
    const saving = save(book, ...Array.from({ length: 300 }, (_, n) => person(`p${n}`, { name: 'Ada' })));
    const newer = openDB(name, SCHEMA_VERSION + 1);
    expect(await saving).toMatchObject({ ok: true });
    expect(await (await newer).count('people')).toBe(300);
  });

  test('a page whose book was written on by a newer version reads, and writes nothing', async () => {
    const name = newName();
    const book = await open({ name });
    await saved(book, person('p', { name: 'Ada' }));
    const raw = await openDB(name);
    await raw.put('meta', { ...(await raw.get('meta', 'book')), version: SCHEMA_VERSION + 1 });
    expect(await save(book, person('p', { name: 'Eve' }))).toEqual({ ok: false, reason: 'newer-version' });
    expect(await book.keepUnsaved('k', 1)).toEqual({ ok: false, reason: 'newer-version' });
    expect(await book.person('p')).toMatchObject({ name: 'Ada', revision: 1 });
    raw.close();
  });

  test('an older page that does not let go is not waited for for ever, nor is the book left open behind it', async () => {
    const name = newName();
    (await open({ name })).close();
    const older = await openDB(name, SCHEMA_VERSION);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const connecting = connect(name, SCHEMA_VERSION + 1);
      await until(() => {
        vi.advanceTimersByTime(4000);
        return Promise.race([connecting, Promise.reject(new Error('not yet'))]);
      });
      expect(await connecting).toEqual({ ok: false, reason: 'blocked' });
    } finally {
      vi.useRealTimers();
    }
    older.close();
    await expect(openDB(name, SCHEMA_VERSION + 2).then((db) => db.close())).resolves.toBeUndefined();
  });
});

describe('the mark kept outside', () => {
  const lossTable: [string, (mark: Mark) => Mark | null, 'good' | 'lost-saves'][] = [
    ['was never written', () => null, 'good'],
    ['says the same', (mark) => mark, 'good'],
    ['lags behind', (mark) => ({ ...mark, events: 1 }), 'good'],
    ['knows of more', (mark) => ({ ...mark, events: 4 }), 'lost-saves'],
    ['knows of another book', () => ({ bookId: 'other', events: 1 }), 'lost-saves'],
    ['knows of another book, an empty one', () => ({ bookId: 'other', events: 0 }), 'good'],
  ];
  test.each(lossTable)('%s', async (_, changed, health) => {
    const name = newName();
    const before = await open({ name });
    await saved(before, person('p', { name: 'a' }), person('p', { name: 'b' }), person('p', { name: 'c' }));
    before.close();
    const raw = await openDB(name);
    const { bookId } = (await raw.get('meta', 'book')) as { bookId: string };
    raw.close();
    const given = changed({ bookId, events: 3 });
    const mark = keptMark(given);
    const book = await open({ name, mark });
    expect(book.health).toBe(health);
    await saved(book, person('p', { name: 'd' }), person('p', { name: 'e' }));
    await until(() => expect(mark.mark).toEqual(health === 'good' ? { bookId, events: 5 } : given));
    const other = await open({ name, mark });
    expect(other.health, 'nor does another page forget it').toBe(health);
    await other.acknowledgeLoss();
    expect([mark.mark, other.health]).toEqual([{ bookId, events: 5 }, 'good']);
    await saved(book, person('p', { name: 'f' }));
    await until(() => expect(mark.mark).toEqual({ bookId, events: 6 }));
    expect(book.health).toBe('good');
  });

  test('a page that was slow to look does not tell again what the person was told meanwhile', async () => {
    const name = newName();
    const before = await open({ name });
    await saved(before, person('p', { name: 'a' }));
    before.close();
    const raw = await openDB(name);
    const { bookId } = (await raw.get('meta', 'book')) as { bookId: string };
    raw.close();
    const mark = keptMark({ bookId, events: 4 });
    let looks = 0;
    const slow = await open({ name, mark: { ...mark, async read() {
      if ((looks += 1) > 1) return mark.read();
      const seen = await mark.read();
      const other = await open({ name, mark });
      expect(other.health).toBe('lost-saves');
      await other.acknowledgeLoss();
      return seen;
    } } });
    expect([slow.health, (await open({ name, mark })).health]).toEqual(['good', 'good']);
  });

  test('that cannot be read or written keeps nobody from saving', async () => {
    const mark = { read: () => Promise.reject(new Error('no')), write: () => Promise.reject(new Error('no')) };
    const book = await open({ mark });
    expect(book.health).toBe('good');
    expect(await save(book, person('p', { name: 'Ada' }))).toMatchObject({ ok: true });
  });

  test('may lag: what piles up is written as one, and the last one stands', async () => {
    const mark = keptMark();
    const written: number[] = [];
    const slow = {
      read: () => mark.read(),
      write: async (next: Mark) => {
        await new Promise((resolve) => setTimeout(resolve, 30));
        written.push(next.events);
        await mark.write(next);
      },
    };
    const book = await open({ mark: slow });
    for (let n = 0; n < 50; n++) await saved(book, person('p', { name: `${n}` }));
    await until(() => expect(mark.mark?.events).toBe(50));
    expect(written.length).toBeLessThan(30);
    expect(written).toEqual([...written].sort((a, b) => a - b));
  });
});

describe('what the storage says in its own words', () => {
  const named = (name: string, message = ''): Error => Object.assign(new Error(message), { name });
  test.each([
    [named('QuotaExceededError'), 'full'],
    [named('VersionError'), 'newer-version'],
    [named('InvalidStateError', 'The database connection is closing.'), 'closed'],
    [named('InvalidStateError', 'A mutation operation was attempted on a database that did not allow mutations.'), 'unavailable'],
    [named('SecurityError'), 'unavailable'],
    [named('AbortError'), 'unavailable'],
    [named('UnknownError', 'The user denied permission to access the database.'), 'unavailable'],
    [named('UnknownError', 'Internal error retrieving data.'), 'damaged'],
    [named('NotFoundError'), 'damaged'],
    [new SyntaxError('Unexpected end of JSON input'), 'damaged'],
    [new StoreFailure('full'), 'full'],
    [new TypeError('x is not a function'), null],
    ['a text', null],
    [null, null],
  ])('%s', (error, reason) => expect(problemOf(error)).toBe(reason));

  test('no storage at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    try {
      expect(await openBook(options(newName()))).toEqual({ ok: false, reason: 'unavailable' });
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('a book without its first page', async () => {
    const name = newName();
    const book = await open({ name });
    await saved(book, person('p', { name: 'Ada' }));
    const raw = await openDB(name);
    await raw.clear('meta');
    expect(await save(book, person('p', { name: 'Eve' }))).toEqual({ ok: false, reason: 'damaged' });
    await expect(book.counts()).rejects.toMatchObject({ reason: 'damaged' });
    expect(await openBook(options(name))).toEqual({ ok: false, reason: 'damaged' });
    raw.close();
  });

  test('rows, counters and events that do not fit each other are found', async () => {
    const name = newName();
    const book = await open({ name });
    await saved(book, person('p', { name: 'Ada' }), { subject: { type: 'follow-up', id: 'f' }, kind: 'planned', set: { state: 'open', dueOn: '2026-11-25' } });
    const raw = await openDB(name);
    await raw.put('people', { ...(await raw.get('people', 'p')), emails: ['a@example.com'] });
    await raw.put('referrals', { id: 'r', row: { id: 'r', revision: 1, updatedAt: '' }, threads: [], parties: [] });
    await raw.put('counters', { day: '2026-11-26', open: 1 });
    expect(await book.checkReplay()).toEqual({ subjects: 2, torn: ['person p'], orphans: ['referral r'], countersOff: ['due 2026-11-26'] });
    raw.close();
  });
});
