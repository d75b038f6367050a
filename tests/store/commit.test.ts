// A save is all or nothing, counts once, and never overwrites what somebody else changed meanwhile.
import { openDB } from 'idb';
import { describe, expect, test, vi, type Mock } from 'vitest';
import type { EventIntent, Json } from '../../lib/domain/event.ts';
import type { Book } from '../../lib/store/book.ts';
import { about, newId, newName, oneOf, open, person, save, saved, seeded } from './memory-book.ts';
import { until } from '../until.ts';

const SOUND = { torn: [], orphans: [], countersOff: [] };
const revisionOf = async (book: Book, id: string): Promise<number> => (await book.person(id))?.revision ?? 0;

describe('the operation', () => {
  test('given again changes nothing and answers as the first time', async () => {
    const book = await open();
    const given = { operation: newId(), intents: [person('p', { name: 'Ada' }), person('q', { name: 'Eve' })] };
    const first = await saved(book, given);
    expect(await saved(book, given)).toEqual({ events: first.events, repeated: true });
    expect(await saved(book, { ...given, intents: [person('p', { name: 'other' })], expect: { p: 7 } })).toEqual({ events: first.events, repeated: true });
    expect(await book.counts()).toMatchObject({ people: 2, events: 2 });
  });

  test('given again in the same moment, by two pages, counts once', async () => {
    const name = newName();
    const [one, two] = [await open({ name }), await open({ name })];
    const given = { operation: newId(), intents: Array.from({ length: 250 }, (_, n) => person(`p${n}`, { name: 'Ada' })) };
    const receipts = await Promise.all([saved(one, given), saved(two, given), saved(one, given)]);
    expect(receipts.map((receipt) => receipt.repeated).sort()).toEqual([false, true, true]);
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt.events))).size).toBe(1);
    expect(await two.counts()).toMatchObject({ people: 250, events: 250 });
  });

  test('without a word in it leaves no trace', async () => {
    const book = await open();
    expect(await save(book)).toEqual({ ok: true, value: { events: [], repeated: false } });
    expect(await book.counts()).toMatchObject({ events: 0 });
  });
});

describe('the revision a person was looking at', () => {
  test.each([
    ['the record as it is', 'p', 1, true],
    ['an older one', 'p', 0, false],
    ['one that is still to come', 'p', 2, false],
    ['a record that is not there, as such', 'unknown', 0, true],
    ['a record that is gone', 'unknown', 1, false],
    ['a record of another kind that is only looked at', 'r', 1, true],
    ['a record of another kind that went on', 'r', 0, false],
  ])('%s', async (_, id, revision, isKept) => {
    const book = await open();
    await saved(book, person('p', { name: 'Ada' }), about('referral', 'r', { topic: 'x' }));
    const result = await book.commit({ operation: newId(), intents: [person('p', { name: 'Eve' }), person('q', { name: 'New' })], expect: { [id]: revision } });
    expect(result).toMatchObject(isKept ? { ok: true } : { ok: false, reason: 'conflict' });
    expect((await book.person('p'))?.name).toBe(isKept ? 'Eve' : 'Ada');
    expect(await book.counts()).toMatchObject(isKept ? { people: 2, events: 4 } : { people: 1, events: 2 });
    expect(await book.checkReplay()).toMatchObject(SOUND);
  });

  test('a conflict can be tried again under the same operation', async () => {
    const book = await open();
    await saved(book, person('p', { name: 'Ada' }));
    const given = { operation: newId(), intents: [person('p', { name: 'Eve' })] };
    expect(await book.commit({ ...given, expect: { p: 0 } })).toMatchObject({ ok: false, reason: 'conflict' });
    expect(await book.commit({ ...given, expect: { p: 1 } })).toMatchObject({ ok: true, value: { repeated: false } });
  });
});

const SCHEDULES = 200;
test(`${SCHEDULES} random schedules of two pages: no update is lost`, async () => {
  const random = seeded(7);
  const name = newName();
  const pages = [await open({ name }), await open({ name })];
  let [conflicts, kept] = [0, 0];
  for (let schedule = 0; schedule < SCHEDULES; schedule++) {
    const id = `p${schedule}`;
    const expected: string[] = [];
    const write = async (book: Book, words: string): Promise<void> => {
      for (;;) {
        const revision = await revisionOf(book, id);
        for (let wait = Math.floor(random() * 4); wait > 0; wait--) await Promise.resolve();
        if (random() < 0.3) await new Promise((resolve) => setImmediate(resolve));
        const result = await book.commit({ operation: newId(), intents: [{ subject: { type: 'person', id }, kind: 'corrected', put: { said: { [words]: revision } }, set: { name: words } }], expect: { [id]: revision } });
        if (result.ok) return void expected.push(words);
        expect(result.reason).toBe('conflict');
        conflicts++;
      }
    };
    // oxlint-disable-next-line no-await-in-loop -- one schedule after the other
    await Promise.all(Array.from({ length: 4 }, (_, n) => write(oneOf(random, pages), `w${n}`)));
    const row = (await pages[0]?.person(id)) as unknown as { said: Record<string, number>; revision: number; name: string };
    expect(Object.keys(row.said).sort()).toEqual(['w0', 'w1', 'w2', 'w3']);
    expect(Object.values(row.said).sort()).toEqual([0, 1, 2, 3]);
    expect(row).toMatchObject({ revision: 4, name: expected.at(-1) });
    kept += 4;
  }
  expect(conflicts).toBeGreaterThan(50);
  expect(await pages[1]?.counts()).toMatchObject({ people: SCHEDULES, events: kept });
  expect(await pages[1]?.checkReplay()).toMatchObject({ subjects: SCHEDULES, ...SOUND });
});

test('instants never repeat nor run backwards, though two pages write and their clocks differ', async () => {
  const name = newName();
  const one = await open({ name, now: () => Date.UTC(2026, 10, 25, 9) });
  const two = await open({ name, now: () => Date.UTC(2026, 10, 25, 8) });
  for (let n = 0; n < 20; n++) await saved(n % 2 ? one : two, person('p', { name: `${n}` }));
  const ats = (await one.historyOf('p')).map((event) => event.at);
  expect(new Set(ats).size).toBe(20);
  expect((await two.historyOf('p')).map((event) => event.set?.name)).toEqual(Array.from({ length: 20 }, (_, n) => `${n}`));
});

test('foreign fields of any size and name are kept as they are', async () => {
  const book = await open();
  const hostile = JSON.parse('{"__proto__":{"polluted":true},"constructor":"x","":"","a.b":[[[]]],"lone":"\\ud800","nul":"a\\u0000b"}') as Record<string, Json>;
  const big = 'あ'.repeat(1_000_000);
  await saved(book, person('p', { ...hostile, name: 'Ada', big }), { subject: { type: 'person', id: 'p' }, kind: 'corrected', put: JSON.parse('{"__proto__":{"__proto__":1}}') });
  const row = (await book.person('p')) as unknown as Record<string, unknown>;
  expect(row).toMatchObject({ name: 'Ada', big, constructor: 'x', '': '', 'a.b': [[[]]], lone: '\ud800', nul: 'a\u0000b' });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(row.polluted).toBeUndefined();
  expect(await book.checkReplay()).toMatchObject(SOUND);
});

test('what JSON has no word for is dropped before it is kept, so that a backup tells the same', async () => {
  const book = await open();
  const odd = { name: 'Ada', title: undefined, deep: { gone: undefined, kept: 1 }, day: new Date(0), nan: Number.NaN } as unknown as Record<string, Json>;
  await saved(book, person('p', odd));
  expect(JSON.parse(JSON.stringify(await book.person('p')))).toEqual(await book.person('p'));
  expect(await book.person('p')).toMatchObject({ deep: { kept: 1 }, day: '1970-01-01T00:00:00.000Z', nan: null });
  expect(await book.checkReplay()).toMatchObject(SOUND);
});

test('a mistake of ours throws and writes nothing', async () => {
  const book = await open();
  await saved(book, person('p', { name: 'Ada' }));
  const intents = [person('q', { name: 'Eve' }), person('p', { name: (() => 1n) as unknown as Json }), person('r', { big: 1n as unknown as Json })] as EventIntent[];
  await expect(book.commit({ operation: newId(), intents })).rejects.toThrow(TypeError);
  expect(await book.counts()).toMatchObject({ people: 1, events: 1 });
  expect(await save(book, person('p', { name: 'Eve' }))).toMatchObject({ ok: true });
});

test('every page hears what changed, its own saves included, and repeated ones not', async () => {
  const name = newName();
  const [one, two] = [await open({ name }), await open({ name })];
  const heard: [Mock, Mock] = [vi.fn(), vi.fn()];
  const stop = one.onChange(heard[0]);
  two.onChange(heard[1]);
  const given = { operation: newId(), intents: [person('p', { name: 'Ada' }), person('p', { title: 'Dr' }), person('q', { name: 'Eve' })] };
  await saved(one, given);
  await until(() => expect(heard[1]).toHaveBeenCalledTimes(1));
  await saved(one, given);
  stop();
  await saved(two, person('p', { name: 'Adele' }));
  await until(() => expect(heard[1]).toHaveBeenCalledTimes(2));
  expect(heard[0].mock.calls).toEqual([[{ subjects: ['p', 'q'] }]]);
  expect(heard[1].mock.calls).toEqual([[{ subjects: ['p', 'q'] }], [{ subjects: ['p'] }]]);
});

test('a page that thinks it knows the book, and is wrong, writes what one that looks first would write', async () => {
  const name = newName();
  const [one, two] = [await open({ name }), await open({ name })];
  await saved(one, person('p', { name: 'Ada' }));
  const db = await openDB(name);
  // Behind the backs of both, so that no message can tell them.
  const state = (await db.get('meta', 'book')) as { hasLost: boolean };
  await db.put('meta', { ...state, hasLost: true });
  await saved(one, person('p', { title: 'Dr' }));
  expect(await db.get('meta', 'book')).toMatchObject({ hasLost: true, events: 2 });
  await saved(two, person('p', { company: 'Thorne' }), person('q', { name: 'Eve' }));
  const given = { operation: newId(), intents: [person('q', { name: 'Eve B.' })], expect: { q: 1 } };
  expect(await Promise.all([one.commit(given), two.commit(given), one.commit({ ...given, operation: newId() })])).toMatchObject([{ ok: true }, { ok: true }, { ok: false, reason: 'conflict' }]);
  expect(await two.person('p')).toMatchObject({ name: 'Ada', title: 'Dr', company: 'Thorne', revision: 3 });
  expect(await two.counts()).toMatchObject({ people: 2, events: 5 });
  await db.put('meta', { ...((await db.get('meta', 'book')) as object), version: 99 });
  db.close();
  for (const page of [one, two]) expect(await page.commit({ operation: newId(), intents: [person('p', { name: 'late' })] })).toEqual({ ok: false, reason: 'newer-version' });
  expect(await one.person('p')).toMatchObject({ name: 'Ada' });
});
