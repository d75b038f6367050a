// A whole book is put in place of another, or joined with it: whole or not at all, heard by every page, and no loss is cried over it.
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { BookEvent } from '../../lib/domain/event.ts';
import type { Book, BookExport, Counts } from '../../lib/store/book.ts';
import { restoreBook } from '../../lib/store/restore-book.ts';
import { about, keptMark, newId, newName, oneOf, open, person, saved, seeded, undo } from './memory-book.ts';
import { live, TYPES } from './random-book.ts';
import { until } from '../until.ts';

const SOUND = { torn: [], orphans: [], countersOff: [] };
const BOOKS = Number(process.env['GOEN_BOOKS'] ?? 40);
const now = (): number => Date.UTC(2026, 10, 25, 9);

async function lived(random: () => number, records: number, book?: Book): Promise<Book> {
  const into = book ?? (await open());
  for (let n = 0; n < records; n++) {
    const type = oneOf(random, TYPES);
    await live(into, random, type, type === 'settings' ? 'settings' : `${type}-${Math.floor(random() * 9)}`);
  }
  return into;
}
async function put(how: 'restore' | 'merge', book: Book, exported: BookExport, operation = newId()): Promise<Counts> {
  const result = await book[how](exported, operation);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}
/** Everything one may ask of a book, but for what tells when it was asked. */
async function told(book: Book): Promise<unknown> {
  const { events } = await book.exportBook();
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { events, counts: await book.counts(), people: byId(await book.people()), referrals: byId(await book.referrals()), open: await book.openFollowUps(), due: await book.countDue('2026-11-30'), settings: await book.settings() };
}
const ids = (events: readonly BookEvent[]): string[] => events.map(({ id }) => id).sort();

test(`${BOOKS} random books: written as text, read and restored over another book, each is the book it was`, { timeout: 20_000 + BOOKS * 100 }, async () => {
  for (let seed = 0; seed < BOOKS; seed++) {
    const random = seeded(seed + 1);
    const [book, other] = [await lived(random, 1 + Math.floor(random() * 6)), await lived(random, Math.floor(random() * 4))];
    const before = await told(book);
    const { seq } = await other.changedSince(0);
    await put('restore', other, JSON.parse(JSON.stringify(await book.exportBook())) as BookExport);
    expect(await told(other)).toEqual(before);
    expect(await other.checkReplay()).toMatchObject(SOUND);
    const { events } = await book.exportBook();
    expect(new Set((await other.changedSince(seq)).subjects)).toEqual(new Set(events.map(({ subject }) => subject.id)));
    const operation = events[0]?.operation ?? '';
    expect(await other.eventsOf(operation)).toEqual(await book.eventsOf(operation));
    await lived(random, 2, other); // and goes on
    expect(await other.checkReplay()).toMatchObject(SOUND);
    book.close();
    other.close();
  }
});

describe('a book put in place of another', () => {
  test('twice under one operation is once; a save of before finds itself', async () => {
    const [book, other] = [await open(), await open()];
    const save = { operation: newId(), intents: [person('p', { name: 'Ada' })] };
    await saved(book, save);
    const operation = newId();
    expect(await put('restore', other, await book.exportBook(), operation)).toEqual({ people: 1, referrals: 0, openFollowUps: 0, events: 1 });
    expect(await saved(other, save)).toMatchObject({ repeated: true });
    await saved(other, person('q', { name: 'Eve' }));
    expect(await put('restore', other, await book.exportBook(), operation)).toMatchObject({ people: 2 });
    expect(await put('restore', other, await book.exportBook())).toMatchObject({ people: 1 });
  });

  test('every page hears that everything changed; what was laid down for the old one is gone, what is typed and the backups stay', async () => {
    const name = newName();
    const [book, other, here] = [await open({ name }), await open({ name }), await open()];
    await saved(here, person('p', { name: 'Ada' }));
    await book.keepUnsaved('panel r1', 'half a sen');
    const db = await openDB(name);
    for (const [store, row] of [['search', { key: 'k', pack: 1 }], ['jobs', { id: 'j', kind: 'x', job: 1 }], ['backups', { id: 'b', backup: 1 }]] as const) await db.put(store, row);
    const heard = [vi.fn(), vi.fn()] as const;
    book.onChange(heard[0]);
    other.onChange(heard[1]);
    await put('restore', book, await here.exportBook());
    await until(() => expect(heard[1]).toHaveBeenCalledWith({}));
    expect(heard[0].mock.calls).toEqual([[{}]]);
    expect([await db.count('search'), await db.count('jobs'), await db.count('backups'), await book.unsaved('panel r1')]).toEqual([0, 0, 1, 'half a sen']);
    db.close();
  });

  test('the clock goes on from whichever book was later, on this device', async () => {
    const [later, book] = [await open({ now: () => now() + 3_600_000 }), await open({ now })];
    const [theirs] = (await saved(later, person('p', { name: 'Ada' }))).events;
    const [own] = (await saved(book, person('q', { name: 'Eve' }))).events;
    await put('restore', book, await later.exportBook());
    const [next] = (await saved(book, person('p', { name: 'Adele' }))).events;
    expect(next?.device).toBe(own?.device);
    expect((next?.at ?? '') > (theirs?.at ?? 'z')).toBe(true);
    expect(await book.person('p')).toMatchObject({ name: 'Adele', revision: 2 });
  });
});

describe('nobody who was forgotten comes back', () => {
  const setting = async () => {
    const name = newName();
    const book = await open({ name });
    await saved(book, person('p', { name: 'Agnes Wirral', emails: ['agnes@wirral.example'] }), person('q', { name: 'Tom Ash', notes: 'Knows Agnes Wirral well.' }), about('referral', 'r', { topic: 'Pots', prospectId: 'p' }));
    const older = await book.exportBook();
    expect(await book.erase({ operation: newId(), personId: 'p', on: '2026-11-25', revision: 1 })).toMatchObject({ ok: true });
    return { name, book, older };
  };
  test.each(['restore', 'merge'] as const)('by the %s of an older file', async (how) => {
    const { name, book, older } = await setting();
    await put(how, book, older);
    const db = await openDB(name);
    const raw = JSON.stringify(await Promise.all([...db.objectStoreNames].map((store) => db.getAll(store))));
    db.close();
    expect(raw).not.toMatch(/agnes|wirral/iu);
    expect(raw).toContain('Tom Ash');
    expect(await book.counts()).toMatchObject({ people: 1, referrals: 1 });
    expect(await book.person('p')).toMatchObject({ removed: true, erasedOn: '2026-11-25' });
    expect(await book.checkReplay()).toMatchObject(SOUND);
  });
  test('nor by the merge of a book in which they were not: it learns of it', async () => {
    const { book, older } = await setting();
    const other = await open();
    await put('restore', other, older);
    await put('merge', other, await book.exportBook());
    expect(JSON.stringify(await other.exportBook())).not.toMatch(/agnes|wirral/iu);
    expect(await other.checkReplay()).toMatchObject(SOUND);
  });
});

describe('two devices', () => {
  test('joined either way round are one book: every event once, per field the newest', async () => {
    for (let seed = 0; seed < 10; seed++) {
      const random = seeded(seed + 77);
      const [one, two] = [await lived(random, 3), await open({ now: () => now() + 1000 })];
      await put('restore', two, await one.exportBook());
      await lived(random, 3, one);
      await lived(random, 3, two);
      const [a, b] = [await one.exportBook(), await two.exportBook()];
      await put('merge', one, b);
      await put('merge', two, a);
      expect(await told(one)).toEqual(await told(two));
      expect(ids((await one.exportBook()).events)).toEqual([...new Set([...ids(a.events), ...ids(b.events)])].sort());
      for (const book of [one, two]) expect(await book.checkReplay()).toMatchObject(SOUND);
    }
  });
});

describe('the mark outside', () => {
  const large = async (book: Book): Promise<void> => { for (let n = 0; n < 9; n++) await saved(book, person('p', { name: `${n}` })); };
  test('cries no loss after a smaller book was put in, though the page was killed before it could write the mark', async () => {
    const name = newName();
    const [mark, small] = [keptMark(), await open()];
    await saved(small, person('q', { name: 'Eve' }));
    const book = await open({ name, mark });
    await large(book);
    await until(() => expect(mark.mark?.events).toBe(9));
    const kept = mark.mark;
    await put('restore', book, await small.exportBook());
    expect((await open({ name, mark: keptMark(kept) })).health).toBe('good');
    await until(() => expect(mark.mark?.events).toBe(10));
    expect((await open({ name, mark })).health).toBe('good');
  });
  test('notices when the restored book itself is lost', async () => {
    const name = newName();
    const mark = keptMark();
    const [book, small] = [await open({ name, mark }), await open()];
    await large(book);
    const db = await openDB(name);
    const before = (await db.get('meta', 'book')) as object;
    await saved(small, person('q', { name: 'Eve' }));
    await put('restore', book, await small.exportBook());
    await until(() => expect(mark.mark?.events).toBe(10));
    await db.put('meta', before);
    db.close();
    expect((await open({ name, mark })).health).toBe('lost-saves');
  });
  test('is quiet again in every page when a lost book was put back, and knows it by its name', async () => {
    const name = newName();
    const mark = keptMark({ bookId: 'the lost one', events: 500 });
    const [book, other, backup] = [await open({ name, mark }), await open({ name, mark }), await open()];
    await saved(backup, person('q', { name: 'Eve' }));
    expect([book.health, other.health]).toEqual(['lost-saves', 'lost-saves']);
    await put('restore', book, await backup.exportBook());
    expect(book.health).toBe('good');
    await until(() => expect([other.health, mark.mark]).toEqual(['good', { bookId: 'the lost one', events: 501 }]));
    expect((await open({ name, mark })).health).toBe('good');
  });
});

describe('where it fails', () => {
  afterEach(() => { vi.restoreAllMocks(); });
  const failing = (store: string, error: DOMException): void => {
    const original = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === store) throw error;
      return original.apply(this, given);
    });
  };
  test.each([['people', 'QuotaExceededError', 'full'], ['counters', 'QuotaExceededError', 'full'], ['meta', 'UnknownError', 'damaged']])('at the %s with %s the old book is there, to the letter', async (store, error, reason) => {
    const name = newName();
    const [book, other] = [await open({ name }), await open()];
    await lived(seeded(5), 4, book);
    await saved(other, person('q', { name: 'Eve' }), about('follow-up', 'f', { state: 'open', dueOn: '2026-11-25' }));
    const [before, exported] = [await told(book), await other.exportBook()];
    const heard = vi.fn();
    book.onChange(heard);
    for (const how of ['restore', 'merge'] as const) {
      failing(store, new DOMException('no', error));
      expect(await book[how](exported, newId())).toEqual({ ok: false, reason });
      vi.restoreAllMocks();
      expect(await told(book)).toEqual(before);
    }
    expect(await book.checkReplay()).toMatchObject(SOUND);
    expect(heard).not.toHaveBeenCalled();
  });
  test('for a newer page changed the book meanwhile, nothing is written', async () => {
    const name = newName();
    const book = await open({ name });
    const exported = await book.exportBook();
    const db = await openDB(name);
    await db.put('meta', { ...((await db.get('meta', 'book')) as object), version: 99 });
    db.close();
    expect(await book.restore(exported, newId())).toEqual({ ok: false, reason: 'newer-version' });
  });
});

test('a book that does not open any more, its own state lost, is put back', async () => {
  const name = newName();
  const book = await open({ name, mark: keptMark() });
  const { events } = await saved(book, person('p', { name: 'Ada' }));
  await saved(book, undo('person', 'p', events[0]?.id ?? ''));
  const exported = await book.exportBook();
  book.close();
  const db = await openDB(name);
  await db.clear('meta');
  db.close();
  await expect(open({ name })).rejects.toThrow('damaged');
  expect(await restoreBook({ name, mark: keptMark(), now, newId }, exported, newId())).toMatchObject({ ok: true, value: { people: 0, events: 2 } });
  expect(await (await open({ name })).checkReplay()).toMatchObject({ subjects: 1, ...SOUND });
});
