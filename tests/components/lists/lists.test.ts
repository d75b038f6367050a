// The lists: narrowed by letters and by a tag, chosen by keyboard, changed together with a way back; what is read in part is what is read in whole.
import { signal } from '@preact/signals';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { pressInBook } from '../../../components/book/book-keys.ts';
import { createBook, type BookModel } from '../../../components/book/book-model.ts';
import { createListsReader } from '../../../components/book/book-rows.ts';
import { routeFrom } from '../../../components/book/route.ts';
import { placeAnew, sortInPieces } from '../../../components/base/sort-in-pieces.ts';
import { atOnce } from '../../../lib/domain/at-once.ts';
import { bulkOf } from '../../../components/lists/bulk-model.ts';
import { listsOf } from '../../../components/lists/list-model.ts';
import { workedOut } from '../../../components/lists/worked-out.ts';
import { addTags, removeTag } from '../../../components/lists/tags-model.ts';
import { captureContact } from '../../../lib/actions/capture-contact.ts';
import { correctPerson } from '../../../lib/actions/correct-record.ts';
import { changeSeveral } from '../../../lib/actions/change-several.ts';
import { joinPeople } from '../../../lib/actions/join-people.ts';
import { emptyPerson } from '../../../lib/domain/person.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';
import { must, tools } from '../../actions/line.ts';
import { fillRandom } from '../../actions/random-book.ts';
import { newId } from '../../store/memory-book.ts';
import { seeded } from '../../seeded.ts';
import { until } from '../../until.ts';

beforeAll(() => loadLanguage('en', ['base', 'panel', 'popup', 'book', 'draft', 'due', 'today', 'lists', 'same'], ['en-GB']));
beforeEach(() => { vi.stubGlobal('Element', Map); vi.stubGlobal('HTMLInputElement', Map); });

const NAMES = ['Ada Wren', 'Émile Zorn', 'Ola Beck', 'Joan Akers', 'Tim Rook'];
async function stage(): Promise<{ readonly book: BookModel; readonly files: string[] }> {
  const t = await tools();
  for (const name of NAMES) must(await captureContact(t, { ...emptyPerson(newId()), name, company: `${name.split(' ')[1]} Mills` }, newId()));
  const files: string[] = [];
  const book = createBook(t, await t.book.settings(), { opens: (url: string) => url !== '', openAddress: () => undefined, copy: async () => true, openThread: () => undefined, openMail: () => undefined, download: (name, text) => files.push(name, String(text)), reload: () => undefined, show: () => undefined }, routeFrom('#/people'));
  await book.needLists();
  await until(() => expect(book.rows.value).not.toBeNull());
  return { book, files };
}
const names = (book: BookModel): readonly string[] => listsOf(book).people.shown.value.map(({ name }) => name);
const press = (book: BookModel, key: string, shiftKey = false): void => pressInBook(book, { key, shiftKey, ctrlKey: false, altKey: false, metaKey: false, isComposing: false, defaultPrevented: false, target: null, preventDefault: () => undefined } as unknown as KeyboardEvent);
const chosen = (book: BookModel): readonly string[] => [...listsOf(book).people.choice.ids.value].map((id) => book.rows.value?.personById.get(id)?.name ?? '');

describe('narrowing', () => {
  test('every word, in any order; a letter more and a letter less', async () => {
    const { book } = await stage();
    const { people } = listsOf(book);
    for (const [typed, found] of [['mills a', 3], ['mills ak', 1], ['akers joan', 1], ['ak', 1], ['', 5], ['zz', 0]] as const) {
      people.query.value = typed;
      expect([typed, names(book).length]).toEqual([typed, found]);
    }
  });
  test('by a tag; what is renamed meanwhile is found by its new name', async () => {
    const { book } = await stage();
    const [ada] = listsOf(book).people.shown.value;
    await addTags(book, 'person', ada!, 'fair, BNI');
    expect(listsOf(book).tags.value.map(({ tag }) => tag).sort()).toEqual(['BNI', 'fair']);
    listsOf(book).people.tag.value = 'fair';
    expect(names(book)).toEqual(['Ada Wren']);
    listsOf(book).people.query.value = 'holt';
    expect(names(book)).toEqual([]);
    must(await correctPerson(book.tools, (await book.tools.book.person(ada!.id))!, { name: 'Ada Holt' }));
    await book.refresh([]);
    expect(names(book)).toEqual(['Ada Holt']);
    await removeTag(book, 'person', (await book.tools.book.person(ada!.id))!, 'fair');
    expect(names(book)).toEqual([]);
    book.toasts.undo();
    await until(() => expect(names(book)).toEqual(['Ada Holt']));
  });
});

test('by keyboard: J and arrows move, X chooses, Shift and X up to here, a filter keeps what is chosen, Esc lets go', async () => {
  const { book } = await stage();
  for (const key of ['j', 'j', 'x', 'ArrowDown', 'ArrowDown']) press(book, key);
  press(book, 'x', true);
  expect(chosen(book)).toEqual(['Émile Zorn', 'Joan Akers', 'Ola Beck']);
  listsOf(book).people.query.value = 'tim';
  press(book, 'j');
  press(book, 'x');
  expect([names(book), chosen(book).length]).toEqual([['Tim Rook'], 4]);
  press(book, 'Escape');
  expect(chosen(book)).toEqual([]);
});

test('changed together, said with the number, taken back; removed ones are chosen no more; chosen ones go out as a table', async () => {
  const { book, files } = await stage();
  const { people } = listsOf(book);
  people.choice.add(people.shown.value.slice(0, 3).map(({ id }) => id));
  const ids = [...people.choice.ids.value];
  await bulkOf(book).change('person', ids, { what: 'tag', tags: ['=fair'] });
  expect(book.toasts.current.value?.text).toBe('3 records changed');
  expect(book.rows.value?.people.filter(({ tags }) => tags['=fair']).length).toBe(3);
  await bulkOf(book).exportChosen(ids.flatMap((id) => book.rows.value?.personById.get(id) ?? []));
  expect([files[0], files[1]?.split('\r\n').length, files[1]?.includes(`"'=fair"`)]).toEqual(['goen-people-2026-11-25.csv', 5, true]);
  await bulkOf(book).renameTag('=fair', 'fair');
  expect(book.toasts.current.value?.text).toBe('“=fair” is now “fair”, in 3 records');
  book.toasts.undo();
  await until(() => expect(listsOf(book).tags.value).toEqual([{ tag: '=fair', count: 3 }]));
  await bulkOf(book).change('person', ids, { what: 'remove' });
  expect([people.choice.ids.value.size, names(book).length]).toEqual([0, 2]);
  book.toasts.undo();
  await until(() => expect(names(book).length).toBe(5));
});

test('whoever comes first is shown while all are read, with the one who is open', async () => {
  const { book } = await stage();
  const other = createBook(book.tools, await book.tools.book.settings(), book.doors, routeFrom('#/people'));
  await other.glance(book.rows.value!.people[4]!.id);
  await until(() => expect(other.firstRows.value?.people.map(({ name }) => name)).toEqual(['Ada Wren', 'Émile Zorn', 'Joan Akers', 'Ola Beck', 'Tim Rook']));
  expect(other.rows.value).toBeNull();
});

test('after any changes the lists that were read in part are those that are read in whole', async () => {
  const t = await tools();
  const { people, referrals, random } = await fillRandom(t, 5);
  const reader = createListsReader(t);
  await reader.read();
  const steps = [
    async () => must(await changeSeveral(t, { type: 'referral', ids: referrals.slice(0, 3), change: { what: 'close', value: 'done' }, operation: newId() })),
    async () => must(await changeSeveral(t, { type: 'referral', ids: referrals.slice(0, 2), change: { what: 'reopen' }, operation: newId() })),
    async () => must(await correctPerson(t, (await t.book.person(people[0]!))!, { name: `Zoe ${random()}` })),
    async () => must(await changeSeveral(t, { type: 'person', ids: people.slice(4), change: { what: 'remove' }, operation: newId() })),
    async () => { const [a, b] = await Promise.all([t.book.person(people[1]!), t.book.person(people[2]!)]); await joinPeople(t, { own: a!, other: b! }); },
  ];
  for (const step of steps) {
    const subjects: string[] = [];
    const stop = t.book.onChange((change) => subjects.push(...(change.subjects ?? [])));
    await step();
    stop();
    const [part, whole] = [await reader.read(subjects), await createListsReader(t).read()];
    expect(part.people).toEqual(whole.people);
    expect(part.referrals).toEqual(whole.referrals);
    expect(new Map([...part.nextOf].sort())).toEqual(new Map([...whole.nextOf].sort()));
    expect([part.personById.size, part.referralById.size]).toEqual([whole.personById.size, whole.referralById.size]);
  }
});

describe('order', () => {
  const compare = (a: readonly [number, number], b: readonly [number, number]): number => a[0] - b[0];
  test('in pieces as at once, equal ones as they stood', () => {
    const random = seeded(3);
    for (const many of [0, 1, 255, 256, 257, 5000]) {
      const items = Array.from({ length: many }, (_, i) => [Math.floor(random() * 50), i] as const);
      expect(atOnce(sortInPieces(items, compare))).toEqual([...items].sort(compare));
    }
  });
  test('it can pause often enough: no piece compares more than two thousand times or so', () => {
    const random = seeded(5);
    let [compared, most] = [0, 0];
    const counting = (a: readonly [number, number], b: readonly [number, number]): number => { compared += 1; return compare(a, b); };
    const work = sortInPieces(Array.from({ length: 20_000 }, (_, i) => [Math.floor(random() * 1e6), i] as const), counting);
    for (let step = work.next(); !step.done; step = work.next()) { most = Math.max(most, compared); compared = 0; }
    expect(most).toBeLessThan(2_500);
  });
  test('a few put anew', () => {
    const list = Array.from({ length: 100 }, (_, i) => [i, i] as const);
    const fresh = [[3, 200], [99, 201], [-1, 202], [50, 203]] as const;
    const placed = placeAnew(list, (item) => item[1] === 3 || item[1] === 50, fresh, compare);
    expect(placed).toEqual([...list.filter((item) => item[1] !== 3 && item[1] !== 50), ...fresh].sort(compare));
  });
});

describe('worked out of a list', () => {
  const sum = function* sum(rows: readonly number[]): Generator<undefined, number> { let all = 0; for (const row of rows) { yield; all += row; } return all; };
  const ones = (many: number): readonly number[] => Array.from({ length: many }, () => 1);
  test('at once of few; of many what was known stays until it is there, and only the newest counts', async () => {
    const rows = signal(ones(10));
    const out = workedOut(rows, sum, -1);
    expect(out.value).toBe(10);
    rows.value = ones(60_000);
    rows.value = ones(50_000);
    await until(() => expect(out.value).toBe(50_000));
    rows.value = ones(20);
    expect(out.value).toBe(20);
  });
});
