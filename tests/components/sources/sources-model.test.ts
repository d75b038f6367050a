// The room of sources over a real book in memory: what it says of each, the plan while it is typed, and a pause with its mail.
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { createBook, type BookDoors, type BookModel } from '../../../components/book/book-model.ts';
import { routeFrom } from '../../../components/book/route.ts';
import { createPause } from '../../../components/sources/pause-model.ts';
import { createPlan, isNumberRight, planFrom, typedFrom } from '../../../components/sources/plan-model.ts';
import { barOf, currencyWords, planWords, rateWords, shareWords, whyWords, worthWords } from '../../../components/sources/source-words.ts';
import { createSources, type SourcesModel } from '../../../components/sources/sources-model.ts';
import { savePlan } from '../../../lib/actions/sources.ts';
import type { Person } from '../../../lib/domain/person.ts';
import { emptyPlan } from '../../../lib/domain/source.ts';
import { sourceOf } from '../../../lib/domain/sources/roster.ts';
import { tallySources, type SourceTally } from '../../../lib/domain/sources/tally.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';
import { must, tools as makeTools } from '../../actions/line.ts';
import { people, ranking, sent, TODAY } from '../../domain/sources/book-of-cases.ts';
import { saved } from '../../store/memory-book.ts';
import { bookOfSources } from '../../e2e/book-of-sources.ts';
import { until } from '../../until.ts';

beforeAll(() => loadLanguage('en', ['base', 'panel', 'popup', 'book', 'draft', 'due', 'sources'], ['en-GB']));

async function stage(more: Partial<BookDoors> = {}, without: readonly (keyof BookDoors)[] = []): Promise<BookModel> {
  const tools = await makeTools(new Date().toISOString().slice(0, 10));
  await saved(tools.book, ...(bookOfSources() as [ReturnType<typeof bookOfSources>[number]]));
  const doors = { opens: (url: string) => url !== '', openAddress: () => undefined, copy: async () => true, openThread: () => undefined, openMail: () => undefined, download: () => undefined, reload: () => undefined, show: () => undefined, ...more };
  for (const door of without) delete (doors as Partial<BookDoors>)[door];
  return createBook(tools, await tools.book.settings(), doors, routeFrom('#/sources'));
}
async function sourcesOf(book: BookModel): Promise<SourcesModel> {
  const model = createSources(book);
  model.start();
  await until(() => expect(model.view.value).not.toBeNull());
  return model;
}
const personOf = async (book: BookModel, id: string): Promise<Person> => { const person = await book.tools.book.person(id); if (!person) throw new Error(id); return person; };
const tallyOf = (cases: string): SourceTally => { const tally = tallySources(people('Ann'), sent('Ann', cases), TODAY).get('Ann'); if (!tally) throw new Error('Ann'); return tally; };

describe('why, in words', () => {
  test.each([
    ['', 'nobody sent so far'],
    ['w', '1 sent, 1 became business, the last in November 2025'],
    ['w w l w w', '5 sent, 4 became business, the last in November 2025'],
    ['l l', '2 sent, none became business so far, the last in November 2025'],
    ['y', '1 sent, 1 too young to tell, the last in November 2026'],
    ['w y', '2 sent, 1 became business, 1 too young to tell, the last in November 2026'],
  ])('%j', (cases, words) => expect(whyWords(tallyOf(cases))).toBe(words));
  test('sums stand apart by currency', () => expect(worthWords(tallyOf('w120000 w90000USD w30000'))).toBe('€1,500, US$900'));
  test('nothing is said of amounts where there are none', () => expect(worthWords(tallyOf('w l'))).toBe(null));
  test.each([[0.12, 0.48, 'Of ten people they send, probably 1 to 5 become business.'], [0.28, 0.33, 'Of ten people they send, probably about 3 become business.']])('a share of %d to %d', (low, high, words) => expect(shareWords({ low, high })).toBe(words));
  test.each([[0.1, 0.9, 'They probably send fewer than one a year.'], [0.6, 2.7, 'They probably send 1 to 3 people a year.'], [1.7, 2.4, 'They probably send about 2 a year.']])('a rate of %d to %d', (low, high, words) => expect(rateWords({ low, high })).toBe(words));
  test('what is compared is said', () => {
    expect(currencyWords(ranking({ Ann: 'w w l' }))).toBe('Hardly any amounts are written down, so business is counted and not weighed.');
    expect(currencyWords(ranking({ Ann: 'w1 w1 w1' }))).toBe('Amounts are compared in EUR only.');
    expect(currencyWords(ranking({ Ann: 'w1 w1 w1 w1USD' }))).toContain('Business in USD counts with a usual amount.');
  });
  test('the plan, and the day one asks', () => {
    const [ann] = people('Ann');
    if (!ann) throw new Error('Ann');
    const words = (source: Person['source']): string | null => planWords(sourceOf({ ...ann, source }, tallyOf('w')), TODAY);
    expect([words(null), words(emptyPlan), words({ ...emptyPlan, nextAskOn: '2026-12-01' })]).toEqual([null, 'planned', 'planned, to be asked on 1 December']);
  });
  test('the bar lies within its frame, a single one too', () => {
    const books: readonly Readonly<Record<string, string>>[] = [{ Ann: 'w w l' }, { Ann: 'w1 w1 w1', Bob: 'w99999999 w99999999 w99999999 w99999999', Cid: 'l l l' }];
    for (const book of books) {
      const { ranked } = ranking(book);
      for (const one of ranked) { const { from, middle, to } = barOf(one, ranked); expect([from >= 0, from < middle, middle < to, to <= 100]).toEqual([true, true, true, true]); }
    }
  });
});

describe('the plan as it is typed', () => {
  test.each([['', true], [' 3 ', true], ['0', true], ['52', true], ['53', false], ['-1', false], ['1.5', false], ['two', false]])('%j asks a year', (text, right) => expect(isNumberRight(text)).toBe(right));
  test('there and back; what the sheet does not show stays', () => {
    const plan = { ...emptyPlan, kind: 'client', steps: ['a', 'b'], mostAsksPerYear: 0, askedOn: ['2026-01-01'] } as const;
    expect(planFrom(typedFrom(plan), plan)).toEqual(plan);
    expect(planFrom({ ...typedFrom(plan), steps: ' a \n\n c ', gain: '  ' }, plan)).toMatchObject({ steps: ['a', 'c'], gain: null });
  });
  test('a suggestion stands below what is there; what is suggested of the kind is saved with it', async () => {
    const book = await stage();
    const model = createPlan(book, await personOf(book, 'pia'), 'client');
    model.type({ tools: 'A folder' });
    model.add('tools', 'A note');
    await model.save();
    expect((await personOf(book, 'pia')).source).toMatchObject({ kind: 'client', tools: ['A folder', 'A note'] });
    expect(model.isChanged.value).toBe(false);
  });
  test('what another page wrote meanwhile is said before it is written over', async () => {
    const book = await stage();
    const model = createPlan(book, await personOf(book, 'pia'), null);
    model.type({ gain: 'mine' });
    must(await savePlan(book.tools, await personOf(book, 'pia'), { ...emptyPlan, gain: 'theirs' }));
    model.see(await personOf(book, 'pia'));
    await model.save();
    expect([book.trouble.value, (await personOf(book, 'pia')).source?.gain]).toEqual(['conflict', 'theirs']);
    await model.save();
    expect([book.trouble.value, (await personOf(book, 'pia')).source?.gain]).toEqual([null, 'mine']);
  });
});

describe('the room', () => {
  test('reads what changed, and an ask is counted against the most', async () => {
    const book = await stage();
    const model = await sourcesOf(book);
    expect(model.one('agnes')).toMatchObject({ ranked: { isClosest: true, place: 1 }, asks: { days: [] } });
    const agnes = await personOf(book, 'agnes');
    must(await savePlan(book.tools, agnes, { ...emptyPlan, mostAsksPerYear: 1 }));
    await until(() => expect(model.one('agnes')?.person.source?.mostAsksPerYear).toBe(1));
    expect(await model.asked(await personOf(book, 'agnes'))).toBe(true);
    await until(() => expect(model.one('agnes')?.asks.againFrom).toMatch(/^\d{4}-\d\d-\d\d$/u));
    expect(model.one('nobody')).toBe(null);
  });
  test('where the lists of the book are there, they are not read again, and say the same', async () => {
    const book = await stage();
    const own = (await sourcesOf(book)).view.value;
    await book.needLists();
    const all = vi.spyOn(book.tools.book, 'eachPerson');
    const model = await sourcesOf(book);
    expect(all).not.toHaveBeenCalled();
    expect([model.view.value?.ranking, model.view.value?.roster.sources.map(({ person }) => person.id)]).toEqual([own?.ranking, own?.roster.sources.map(({ person }) => person.id)]);
    must(await savePlan(book.tools, await personOf(book, 'agnes'), { ...emptyPlan, mostAsksPerYear: 3 }));
    await until(() => expect(model.one('agnes')?.person.source?.mostAsksPerYear).toBe(3));
  });
  test('once it is left it reads no more', async () => {
    const book = await stage();
    const model = createSources(book);
    const stop = model.start();
    await until(() => expect(model.view.value).not.toBeNull());
    stop();
    const before = model.view.value;
    must(await savePlan(book.tools, await personOf(book, 'agnes'), emptyPlan));
    await new Promise((later) => { setTimeout(later, 30); });
    expect(model.view.value).toBe(before);
  });
});

describe('a pause', () => {
  test('needs its why; the mail names what is missing, is held while it tells of somebody, and the pause goes back', async () => {
    const book = await stage();
    const model = createPause(book, 'tomas');
    await model.read();
    await model.pause();
    expect((await personOf(book, 'tomas')).pause ?? null).toBe(null);
    model.type({ why: ' Four weeks late ', until: '2027-02-01' });
    await model.pause();
    expect((await personOf(book, 'tomas')).pause).toMatchObject({ why: 'Four weeks late', until: '2027-02-01', condition: null, referralIds: ['r-tomas-1'] });
    await model.write();
    expect([model.draft.value?.readers, model.findings.value]).toEqual([['tomas'], []]);
    model.edit({ body: 'Ewa Zielona waits.' });
    await until(() => expect(model.findings.value.map(({ level, person }) => [level, person])).toEqual([['leak', 'ewa']]));
    model.agreed.value = 'Two days';
    await model.resume();
    expect([(await personOf(book, 'tomas')).pause, model.sheet.value?.earlier.map(({ agreed }) => agreed)]).toEqual([null, ['Two days']]);
  });
  test('its mail goes to the mailbox where that can be opened, else into a new mail; never what is held, and a clipboard that refuses says so', async () => {
    const log: string[] = [];
    const doors = { openMail: () => void log.push('mailbox'), openAddress: (url: string) => void log.push(url), copy: async () => false };
    const pauseIn = async (book: BookModel) => { const model = createPause(book, 'tomas'); await model.read(); model.type({ why: 'Four weeks late' }); await model.write(); return model; };
    (await pauseIn(await stage(doors))).toMailbox.value?.();
    const book = await stage(doors, ['openMail']);
    const model = await pauseIn(book);
    expect([model.toMailbox.value, log]).toEqual([null, ['mailbox']]);
    await model.newMail('mailto:tomas');
    await model.copy();
    expect([log.at(-1), book.toasts.current.value?.text]).toEqual(['mailto:tomas', 'The clipboard could not be written. Select the text and copy it by hand.']);
    model.edit({ body: 'Ewa Zielona waits.' });
    await model.newMail('mailto:held');
    expect(log.at(-1)).toBe('mailto:tomas');
  });
});
