// The room where two are compared: found, shown, joined, kept apart, each taken back; the next one comes by itself.
import { beforeAll, expect, test } from 'vitest';
import { createBook, type BookModel } from '../../../components/book/book-model.ts';
import { routeFrom, type Route } from '../../../components/book/route.ts';
import { pairAddress, sameOf } from '../../../components/same/same-model.ts';
import { captureContact } from '../../../lib/actions/capture-contact.ts';
import { correctPerson } from '../../../lib/actions/correct-record.ts';
import { emptyPerson, type Person } from '../../../lib/domain/person.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';
import { must, tools } from '../../actions/line.ts';
import { newId } from '../../store/memory-book.ts';
import { until } from '../../until.ts';

beforeAll(() => loadLanguage('en', ['base', 'panel', 'popup', 'book', 'draft', 'due', 'today', 'lists', 'same'], ['en-GB']));

async function stage(cards: readonly Partial<Person>[]): Promise<{ readonly book: BookModel; readonly ids: readonly string[] }> {
  const t = await tools();
  const ids = cards.map(() => newId());
  for (const [i, card] of cards.entries()) must(await captureContact(t, { ...emptyPerson(ids[i] ?? ''), ...card }, newId()));
  const book = createBook(t, await t.book.settings(), { opens: (url: string) => url !== '', openAddress: () => undefined, copy: async () => true, openThread: () => undefined, openMail: () => undefined, download: () => undefined, reload: () => undefined, show: () => undefined }, routeFrom('#/same'));
  return { book, ids };
}
const at = (book: BookModel): Route => book.route.value;
const ADA = { name: 'Ada Wren', emails: ['ada@wren.example'] };
const OLA = { name: 'Ola Beck', emails: ['ola@beck.example'] };

test('joined: the next pair comes, undo brings the entry and the suggestion back', async () => {
  const { book, ids } = await stage([ADA, { ...ADA, name: 'A. Wren', phones: ['020 7946 0018'] }, OLA, OLA]);
  const model = sameOf(book);
  await model.show(null);
  expect([model.groups.value?.length, model.pair.value?.own.name, model.pair.value?.reasons.map(({ kind }) => kind)]).toEqual([2, 'A. Wren', ['email']]);
  model.choose('name', 'other');
  await model.join();
  expect([model.groups.value?.length, (await book.tools.book.person(ids[1]!))?.name, book.toasts.current.value?.text]).toEqual([1, 'Ada Wren', 'Joined: Ada Wren']);
  await model.show(at(book).id);
  expect(model.pair.value?.own.name).toBe('Ola Beck');
  book.toasts.undo();
  await until(() => expect(model.groups.value?.length).toBe(2));
  expect((await book.tools.book.person(ids[0]!))?.removed ?? false).toBe(false);
});

test('three of one group are decided one after the other; not the same is remembered and can be taken back', async () => {
  const { book } = await stage([{ ...ADA, title: 'Director' }, ADA, { ...ADA, name: 'Wren' }]);
  const model = sameOf(book);
  await model.show(null);
  expect(model.pair.value?.more).toHaveLength(1);
  await model.apart();
  expect([model.groups.value?.length, model.groups.value?.[0]?.people.length]).toEqual([1, 2]);
  await model.show(at(book).id);
  await model.join();
  expect(model.groups.value).toEqual([]);
  await model.start(true);
  expect(model.groups.value).toEqual([]);
});

test('what was chosen while the book was still looked through stays chosen, until they are one', async () => {
  const { book, ids } = await stage([ADA, OLA]);
  const model = sameOf(book);
  const looked = model.start();
  await model.show(pairAddress(ids[0]!, ids[1]!));
  model.choose('name', 'other');
  await looked;
  await model.show(pairAddress(ids[0]!, ids[1]!));
  expect(model.choices.value).toEqual({ name: 'other' });
  await model.join();
  expect([(await book.tools.book.person(ids[0]!))?.name, model.choices.value]).toEqual(['Ola Beck', {}]);
});

test('two put together by hand, whichever stays; what cannot be joined says why', async () => {
  const { book, ids } = await stage([ADA, OLA]);
  const model = sameOf(book);
  await model.show(pairAddress(ids[0]!, ids[1]!));
  expect([model.pair.value?.own.name, model.pair.value?.why]).toEqual(['Ada Wren', null]);
  await model.swap();
  expect(model.pair.value?.own.name).toBe('Ola Beck');
  await model.join();
  expect(at(book)).toEqual({ room: 'people', id: ids[1] });
  await model.show(pairAddress(ids[0]!, ids[1]!));
  expect(model.pair.value?.why).toBe('gone');
  await model.join();
  expect((await book.tools.book.person(ids[1]!))?.name).toBe('Ola Beck');
});

test('what was changed since is said when the join is taken back', async () => {
  const { book, ids } = await stage([ADA, { ...OLA, notes: 'Likes tea' }]);
  const model = sameOf(book);
  await model.show(pairAddress(ids[0]!, ids[1]!));
  await model.join();
  must(await correctPerson(book.tools, (await book.tools.book.person(ids[0]!))!, { notes: 'Likes coffee' }));
  book.toasts.undo();
  await until(() => expect(book.toasts.current.value?.text).toBe('Two entries again. Changed since, so Ada Wren keeps it: Notes.'));
  expect([(await book.tools.book.person(ids[0]!))?.notes, (await book.tools.book.person(ids[1]!))?.notes]).toEqual(['Likes coffee', 'Likes tea']);
  // And taking apart can be taken back as well.
  book.toasts.undo();
  await until(async () => expect((await book.tools.book.person(ids[1]!))?.removed).toBe(true));
});
