// The search of a page keeps step with the book: packed once, read again, caught up, dropped where it is damaged, old, or tells of somebody who was forgotten.
import { describe, expect, test, vi } from 'vitest';
import { searchOf, type Packing } from '../../lib/actions/book-search.ts';
import { packSearch } from '../../lib/actions/pack-search.ts';
import { findInBook } from '../../lib/actions/search-book.ts';
import type { StartWork } from '../../lib/actions/work.ts';
import { personEntry, referralEntry } from '../../lib/domain/search/entry.ts';
import { SearchIndex } from '../../lib/domain/search/search-index.ts';
import type { SearchPack } from '../../lib/domain/search/pack.ts';
import { ok } from '../../lib/domain/result.ts';
import type { Book } from '../../lib/store/book.ts';
import { inventPeople, inventReferrals } from '../bench/invented-records.ts';
import { keptMark, newId, newName, open, person, saved } from '../store/memory-book.ts';
import { until } from '../until.ts';

const NOW = new Date('2026-11-25T10:00:00');
const toolsOf = (book: Book) => ({ book, newId, now: () => NOW });
const names = async (book: Book, typed: string): Promise<readonly string[]> => (await findInBook(toolsOf(book), typed)).people.map((one) => one.name);
const kept = async (book: Book): Promise<SearchPack> => (await (await book.searchPacks()).read()) as SearchPack;

describe('a page that opens', () => {
  test('packs what nobody packed, and the next one reads it', async () => {
    const [name, mark] = [newName(), keptMark()];
    const book = await open({ name, mark });
    await saved(book, person('irena', { name: 'Irena Novakova' }), person('agnes', { name: 'Agnes Wirral' }));
    expect(await names(book, 'irena')).toEqual(['Irena Novakova']);
    const next = await open({ name, mark });
    const each = vi.spyOn(next, 'eachPerson');
    expect([await names(next, 'agnes'), each.mock.calls.length, (await kept(next)).seq]).toEqual([['Agnes Wirral'], 0, 1]);
  });
  test('catches up with what was saved since, and takes out what was removed', async () => {
    const [name, mark] = [newName(), keptMark()];
    const book = await open({ name, mark });
    await saved(book, person('irena', { name: 'Irena' }), person('agnes', { name: 'Agnes' }));
    await packSearch(toolsOf(book), () => undefined);
    await saved(book, person('irena', { name: 'Zora' }), person('new', { name: 'Nadia' }), { subject: { type: 'person', id: 'agnes' }, kind: 'removed', set: { removed: true } });
    const next = await open({ name, mark });
    expect([await names(next, 'zora'), await names(next, 'irena'), await names(next, 'agnes'), await names(next, 'nadia')]).toEqual([['Zora'], [], [], ['Nadia']]);
  });
  test('follows every save of any page', async () => {
    const [name, mark] = [newName(), keptMark()];
    const [book, other] = [await open({ name, mark }), await open({ name, mark })];
    expect(await names(other, 'irena')).toEqual([]);
    await saved(book, person('irena', { name: 'Irena' }));
    await until(async () => expect(await names(other, 'irena')).toEqual(['Irena']));
    expect(await names(other, 'iren')).toEqual(['Irena']);
  });
  test.each([
    ['a byte is another', (pack: SearchPack) => { pack.words.postings[0] = (pack.words.postings[0] as number) ^ 4; }],
    ['a record is missing', (pack: SearchPack) => ({ ...pack, records: { ...pack.records, flags: pack.records.flags.slice(1) } })],
    ['a word is another', (pack: SearchPack) => ({ ...pack, words: { ...pack.words, chunks: pack.words.chunks.map((chunk) => chunk.replace('irena', 'grena')) } })],
    ['the save is another', (pack: SearchPack) => ({ ...pack, seq: 99 })],
    ['it is of another version', (pack: SearchPack) => ({ ...pack, version: 0 })],
    ['it is something else', () => 'nonsense'],
  ] as const)('does not believe a pack in which %s', async (_, damage) => {
    const [name, mark] = [newName(), keptMark()];
    const book = await open({ name, mark });
    await saved(book, person('irena', { name: 'Irena' }));
    await packSearch(toolsOf(book), () => undefined);
    const packs = await book.searchPacks();
    const pack = await kept(book);
    const damaged = damage(pack) ?? pack;
    await packs.drop();
    const ticket = newId();
    await packs.begin(ticket);
    await packs.keep(ticket, damaged as SearchPack);
    const next = await open({ name, mark });
    const each = vi.spyOn(next, 'eachPerson');
    expect([await names(next, 'irena'), each.mock.calls.length]).toEqual([['Irena'], 1]);
  });
  test('a pack of another book, or one that lacks records, is made anew', async () => {
    const book = await open();
    await saved(book, person('irena', { name: 'Irena' }));
    const other = await open();
    await saved(other, person('x', { name: 'Nobody' }), person('y', { name: 'Nobody either' }));
    const { pack } = await packSearch(toolsOf(other), () => undefined);
    const packs = await book.searchPacks();
    await packs.begin('t');
    await packs.keep('t', pack);
    expect([await names(book, 'irena'), await names(book, 'nobody')]).toEqual([['Irena'], []]);
  });
});

test('where nothing can be written, one searches all the same', async () => {
  const book = await open();
  await saved(book, person('irena', { name: 'Irena' }));
  const packs = await book.searchPacks();
  const full = (): never => { throw new Error('full'); };
  vi.spyOn(book, 'searchPacks').mockResolvedValue({ ...packs, begin: async () => full(), keep: async () => full() });
  expect(await names(book, 'irena')).toEqual(['Irena']);
  await saved(book, person('zora', { name: 'Zora' }));
  expect([await names(book, 'zora'), await kept(book)]).toEqual([['Zora'], null]);
});

describe('somebody who is forgotten', () => {
  const twoPages = async (): Promise<readonly [Book, Book]> => { const options = { name: newName(), mark: keptMark() }; return [await open(options), await open(options)]; };
  test('is in no index of any page, nor in what is kept', async () => {
    const [book, other] = await twoPages();
    await saved(book, person('irena', { name: 'Irena Novakova', notes: 'plays the cello' }), person('agnes', { name: 'Agnes' }));
    expect([await names(book, 'cello'), await names(other, 'novak')]).toEqual([['Irena Novakova'], ['Irena Novakova']]);
    expect((await book.erase({ operation: newId(), personId: 'irena', on: '2026-11-25', revision: 1 })).ok).toBe(true);
    for (const page of [book, other]) {
      await until(async () => expect(await names(page, 'novak')).toEqual([]));
      expect(await names(page, 'agnes')).toEqual(['Agnes']);
      const index = await searchOf(toolsOf(page)).index();
      expect(index.changes).toBe(0); // packed anew: nothing of them lies under what is shown
    }
    expect(JSON.stringify((await kept(book)).words.chunks)).not.toMatch(/cello|novak/);
  });
  test('while it is being packed: what was packed is not kept', async () => {
    const [book, other] = await twoPages();
    await saved(book, person('irena', { name: 'Irena' }), person('agnes', { name: 'Agnes' }));
    const each = book.eachReferral;
    vi.spyOn(book, 'eachReferral').mockImplementationOnce(async (take) => {
      await other.erase({ operation: newId(), personId: 'irena', on: '2026-11-25', revision: 1 });
      return each(take);
    });
    expect((await packSearch(toolsOf(book), () => undefined)).kept).toBe(false);
    expect(await kept(book)).toBeNull();
  });
});

describe('several pages pack at once', () => {
  test('the newer one is kept, whoever is done first', async () => {
    const book = await open();
    const packs = await book.searchPacks();
    await saved(book, person('a', { name: 'A' }));
    await Promise.all([packs.begin('first'), packs.begin('second')]);
    expect([await packs.keep('second', { seq: 2 }), await packs.keep('first', { seq: 1 }), await packs.keep('never begun', { seq: 9 })]).toEqual([true, false, false]);
    expect((await kept(book)).seq).toBe(2);
  });
});

describe('much at once', () => {
  test('a larger book is packed by the worker, which tells how far it is; what changed much is packed again when there is time', async () => {
    const book = await open();
    const people = Array.from({ length: 1600 }, (_, n) => person(`p${String(n).padStart(5, '0')}`, { name: `Person ${n}` }));
    await saved(book, { operation: newId(), intents: people });
    const told: Packing[] = [];
    let works = 0;
    const work: StartWork = (kind, _order, onProgress) => {
      works += 1;
      expect(kind).toBe('pack-search');
      return { result: packSearch(toolsOf(book), (progress) => onProgress?.(progress)).then(({ kept: isKept }) => ok({ kept: isKept })) as never, stop: () => undefined };
    };
    const idle: (() => void)[] = [];
    const search = searchOf(toolsOf(book), { work, whenIdle: (run) => idle.push(run) });
    search.onPacking((packing) => told.push(packing));
    expect(await names(book, 'person 1599')).toEqual(['Person 1599']);
    expect([works, told.at(0), told.at(-2), told.at(-1)]).toEqual([1, { done: 0, of: null }, { done: 1600, of: 1600 }, null]);
    await saved(book, { operation: newId(), intents: people.slice(0, 600).map((intent) => ({ ...intent, set: { name: `${String(intent.set?.['name'])} Again` } })) });
    expect([(await names(book, 'again')).length, idle.length]).toEqual([20, 1]);
    idle[0]?.();
    await until(async () => expect((await search.index()).changes).toBe(0));
    expect([works, (await names(book, '599 again'))]).toEqual([2, ['Person 599 Again']]);
  });
});

test('caught up by chance, it finds what one packed anew finds', async () => {
  const people = inventPeople(300, 7);
  const referrals = inventReferrals(200, people, 8);
  const anew = (): SearchIndex => { const index = new SearchIndex(null); for (const one of people) index.put(personEntry(one)); for (const one of referrals) index.put(referralEntry(one)); return index; };
  const book = await open();
  const fields = ({ id: _id, revision: _revision, updatedAt: _at, ...set }: object & { id: string; revision: number; updatedAt: string }): never => set as never;
  await saved(book, { operation: newId(), intents: people.slice(0, 150).map((one) => person(one.id, fields(one))) });
  await searchOf(toolsOf(book)).index();
  await saved(book, { operation: newId(), intents: referrals.map((one) => ({ subject: { type: 'referral', id: one.id }, kind: 'captured', set: fields(one) })) });
  await saved(book, { operation: newId(), intents: people.slice(150).map((one) => person(one.id, fields(one))) });
  const [whole, caughtUp] = [anew(), await searchOf(toolsOf(book)).index()];
  const found = (index: SearchIndex, typed: string): readonly (readonly string[])[] => { const { people: p, referrals: r } = index.find({ typed, most: 1000, today: '2026-11-25' }); return [[...p.ids].sort(), [...r.ids].sort()]; };
  for (const one of people.slice(0, 60)) for (const typed of [one.name, one.company?.slice(0, 4) ?? '', one.emails[0] ?? '']) expect([typed, found(caughtUp, typed)]).toEqual([typed, found(whole, typed)]);
});
