// The rows that are kept are what the events add up to, after whatever history, and the counters are what can be counted.
import { expect, test } from 'vitest';
import { replay } from '../../lib/domain/event.ts';
import { newId, oneOf, open, saved, seeded } from './memory-book.ts';
import { live, TYPES } from './random-book.ts';

const HISTORIES = 1000;
const BOOKS = 10;
const SOUND = { torn: [], orphans: [], countersOff: [] };

function shuffled<Value>(random: () => number, values: readonly Value[]): Value[] {
  return values.map((value) => ({ value, at: random() })).sort((a, b) => a.at - b.at).map(({ value }) => value);
}

test.each(Array.from({ length: BOOKS }, (_, n) => n))(`${HISTORIES / BOOKS} histories of seed %i: every row is its replay, in any order of events`, async (seed) => {
  const random = seeded(seed);
  const book = await open({ now: () => Date.UTC(2026, 10, 25) + Math.floor(random() * 5000) - 2500 });
  for (let n = 0; n < HISTORIES / BOOKS; n++) {
    const type = oneOf(random, TYPES);
    // oxlint-disable-next-line no-await-in-loop -- histories share a book
    await live(book, random, type, type === 'settings' ? 'settings' : `${type}-${n}`);
  }
  expect(await book.checkReplay()).toMatchObject(SOUND);

  const { events } = await book.exportBook();
  for (const id of new Set(events.map((event) => event.subject.id))) {
    const own = events.filter((event) => event.subject.id === id);
    expect(replay(shuffled(random, [...own, ...own.slice(1)]))).toEqual(replay(own));
  }
  const people = await book.people();
  const counts = await book.counts();
  expect(counts).toEqual({ people: people.length, referrals: (await book.referrals()).length, openFollowUps: (await book.openFollowUps()).length, events: events.length });
  expect(await book.countDue('2026-11-25')).toBe((await book.openFollowUps('2026-11-25')).length);
  expect(people.every((one) => one.removed !== true)).toBe(true);
});

test('a record that was taken back and is told of again goes on counting its events', async () => {
  const book = await open();
  const subject = { type: 'person', id: 'p' } as const;
  const first = await saved(book, { subject, kind: 'added', set: { name: 'Ada' } });
  await saved(book, { subject, kind: 'undone', undoes: first.events[0]?.id ?? '' });
  expect(await book.person('p')).toBeNull();
  expect(await book.counts()).toMatchObject({ people: 0, events: 2 });
  await saved(book, { subject, kind: 'added', set: { title: 'Dr' } });
  expect(await book.person('p')).toMatchObject({ title: 'Dr', name: '', revision: 3 });
  expect(await book.checkReplay()).toMatchObject(SOUND);
});

test('the undo of an undo brings the change back', async () => {
  const book = await open();
  const subject = { type: 'person', id: 'p' } as const;
  const first = await saved(book, { subject, kind: 'added', set: { name: 'Ada' } });
  const undone = await saved(book, { subject, kind: 'undone', undoes: first.events[0]?.id ?? '' });
  await saved(book, { subject, kind: 'undone', undoes: undone.events[0]?.id ?? '' });
  expect(await book.person('p')).toMatchObject({ name: 'Ada', revision: 3 });
  expect(await book.checkReplay()).toMatchObject({ subjects: 1, ...SOUND });
});

test('many records in one save, new ones and known ones, each of them once and more', async () => {
  const book = await open();
  const subjects = Array.from({ length: 450 }, (_, n) => ({ type: 'person', id: `p${String(n).padStart(4, '0')}` }) as const);
  const name = (value: string) => (subject: (typeof subjects)[number]) => ({ subject, kind: 'added', set: { name: value } }) as const;
  await saved(book, { operation: newId(), intents: subjects.slice(0, 100).map(name('a')) });
  await saved(book, { operation: newId(), intents: [...subjects, ...subjects.slice(50, 60)].map(name('b')) });
  await saved(book, { operation: newId(), intents: subjects.map(name('c')) });
  expect((await book.person('p0055'))?.revision).toBe(4);
  expect((await book.person('p0449'))?.revision).toBe(2);
  expect(await book.counts()).toMatchObject({ people: 450, events: 100 + 460 + 450 });
  expect((await book.historyOf('p0055')).map((event) => event.set?.name)).toEqual(['a', 'b', 'b', 'c']);
  expect(await book.checkReplay()).toMatchObject({ subjects: 450, ...SOUND });
});

test('many records taken back in one save: each from all that happened to it, new ones beside them', async () => {
  const book = await open();
  const subjects = Array.from({ length: 250 }, (_, n) => ({ type: 'person', id: `p${String(n).padStart(4, '0')}` }) as const);
  const added = await saved(book, { operation: newId(), intents: subjects.map((subject) => ({ subject, kind: 'imported', set: { name: 'a', emails: [`${subject.id}@example.com`] } })) });
  await saved(book, { operation: newId(), intents: subjects.slice(0, 9).map((subject) => ({ subject, kind: 'corrected', set: { title: 'Dr' } })) });
  await saved(book, { operation: newId(), intents: [...added.events.map(({ subject, id }) => ({ subject, kind: 'undone', undoes: id }) as const), { subject: { type: 'person', id: 'q' }, kind: 'added', set: { name: 'Eve' } }] });
  expect((await book.people()).map(({ id, name, revision }) => [id, name, revision])).toEqual([...subjects.slice(0, 9).map(({ id }) => [id, '', 3]), ['q', 'Eve', 1]]);
  expect(await book.peopleByEmail('p0005@example.com')).toEqual([]);
  await saved(book, { operation: newId(), intents: subjects.map((subject) => ({ subject, kind: 'imported', set: { title: 'Prof' } })) });
  expect((await book.person('p0100'))?.revision).toBe(3);
  expect(await book.checkReplay()).toMatchObject({ subjects: 251, ...SOUND });
});
