// Parts of many are found by the moments in which their records were made: whoever asks for one record gets all of it, and nothing of another.
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import type { BookEvent, EventIntent, Subject } from '../../lib/domain/event.ts';
import { ok } from '../../lib/domain/result.ts';
import type { Book } from '../../lib/store/book.ts';
import { about, newId, newName, oneOf, open, saved, seeded, undo } from './memory-book.ts';

const SOUND = { torn: [], orphans: [], countersOff: [] };
const pad = (n: number): string => n.toString(16).padStart(12, '0');
/** Sixty to a millisecond, as an import makes them. */
const madeId = (n: number): string => `01900000-${(0xa0 + Math.floor(n / 60)).toString(16).padStart(4, '0')}-7000-8000-${pad(n)}`;
const people = Array.from({ length: 250 }, (_, n): Subject => ({ type: 'person', id: madeId(n) }));
/** Ids that name what they belong to, and one that is nothing but a word. */
const beside: readonly Subject[] = [...people.slice(0, 40).map(({ id }): Subject => ({ type: 'follow-up', id: `${id}:ask-client` })), { type: 'settings', id: 'settings' }];

const historiesAreWhole = async (book: Book): Promise<readonly BookEvent[]> => {
  const { events } = await book.exportBook();
  for (const { id } of [...people, ...beside]) expect(await book.historyOf(id), id).toEqual(events.filter(({ subject }) => subject.id === id));
  expect(await book.checkReplay()).toMatchObject(SOUND);
  return events;
};
const added = (subject: Subject): EventIntent => about(subject.type, subject.id, subject.type === 'follow-up' ? { state: 'open', dueOn: '2026-12-01', referralId: null, personId: subject.id.slice(0, 36) } : { name: 'Ada' });
const tagged = (subject: Subject): EventIntent => ({ subject, kind: 'tagged', put: { tags: { fair: true } } });
const allOf = (intents: readonly EventIntent[]): { readonly operation: string; readonly intents: readonly EventIntent[] } => ({ operation: newId(), intents });

test('brought in together, changed alone and together in any order, taken back alone and together', async () => {
  const random = seeded(11);
  const book = await open();
  await saved(book, allOf([...people, ...beside].map(added)));
  const mixed = [...people].sort(() => random() - 0.5);
  const tags = await saved(book, allOf(mixed.slice(0, 150).map(tagged)));
  for (let n = 0; n < 30; n += 1) {
    const subject = oneOf(random, people);
    await saved(book, about('person', subject.id, { company: `Firm ${n}` }, 'corrected'));
  }
  await historiesAreWhole(book);
  for (const event of tags.events.slice(0, 5)) await saved(book, undo('person', event.subject.id, event.id));
  const many = await saved(book, allOf(tags.events.slice(5, 120).map(({ subject, id }) => undo(subject.type, subject.id, id))));
  const few = await saved(book, allOf(tags.events.slice(120, 140).map(({ subject, id }) => undo(subject.type, subject.id, id))));
  await saved(book, allOf([...many.events.slice(0, 80), ...few.events].map(({ subject, id }) => undo(subject.type, subject.id, id))));
  const events = await historiesAreWhole(book);
  expect((await book.people()).filter((row) => Object.hasOwn(row.tags, 'fair'))).toHaveLength(150 - 5 - 115 + 80);
  expect(events).toHaveLength(291 + 150 + 30 + 5 + 115 + 20 + 100);
});

test('everybody who was changed is named, and no index entry stands for each of many', async () => {
  const name = newName();
  const book = await open({ name });
  await saved(book, allOf(people.map(added)));
  const { seq } = await book.changedSince(0);
  await saved(book, allOf(people.slice(7, 90).map(tagged)));
  await saved(book, tagged(people[200] as Subject));
  expect(new Set((await book.changedSince(seq)).subjects)).toEqual(new Set([...people.slice(7, 90), people[200]].map((one) => one?.id)));
  const db = await openDB(name);
  expect(await db.countFromIndex('events', 'subjects')).toBeLessThan(12);
  db.close();
});

test('one of many is forgotten: nothing of them is left, the others keep theirs', async () => {
  const book = await open();
  await saved(book, allOf([...people, ...beside].map(added)));
  await saved(book, allOf(people.slice(0, 100).map(tagged)));
  const [who] = people as [Subject];
  const before = (await book.exportBook()).events;
  expect(await book.erase({ operation: newId(), personId: who.id, on: '2026-11-26', revision: 2 })).toMatchObject(ok({ repeated: false }));
  const events = await historiesAreWhole(book);
  expect(events.filter(({ subject }) => subject.id === who.id).map(({ kind }) => kind)).toEqual(['erased']);
  expect((await book.historyOf(madeId(1))).map(({ id }) => id)).toEqual(before.filter(({ subject }) => subject.id === madeId(1)).map(({ id }) => id));
  const { events: left } = await book.exportBook();
  const other = await open();
  expect(await other.restore(await book.exportBook(), newId())).toMatchObject({ ok: true });
  expect(await historiesAreWhole(other)).toEqual(left);
});

test('years of one record, more parts than are read at once, come whole and in order', async () => {
  const book = await open();
  await saved(book, allOf(people.map(added)));
  const one = people[3] as Subject;
  for (let n = 0; n < 230; n += 1) await saved(book, about('person', one.id, { company: `Firm ${n}` }, 'corrected'));
  expect((await book.historyOf(one.id)).map(({ set }) => set?.['company'] ?? 'added')).toEqual(['added', ...Array.from({ length: 230 }, (_, n) => `Firm ${n}`)]);
});
