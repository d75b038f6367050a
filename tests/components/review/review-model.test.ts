// The walk through a review over a real book in memory: where one stands, what the answers change, what is kept, what the table holds.
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { createBook, type BookModel } from '../../../components/book/book-model.ts';
import { routeFrom } from '../../../components/book/route.ts';
import { listReviews } from '../../../components/review/periods-model.ts';
import { createReview, type ReviewModel } from '../../../components/review/review-model.ts';
import { reviewTable } from '../../../components/review/review-table.ts';
import { answersTo } from '../../../components/review/step-answers.ts';
import { freshWalk, nextStop, progressOf, startStop, walkFrom, type Stop } from '../../../components/review/walk-model.ts';
import { UI_LANGUAGES } from '../../../lib/i18n/language.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';
import type { PageName } from '../../../lib/i18n/message.ts';
import { periodFrom } from '../../../lib/domain/review/period.ts';
import { reviewStory } from '../../e2e/review-story.ts';
import { saved } from '../../store/memory-book.ts';
import { tools } from '../../actions/line.ts';
import { until } from '../../until.ts';

const PAGES: readonly PageName[] = ['base', 'panel', 'popup', 'book', 'draft', 'due', 'review'];
beforeAll(() => loadLanguage('en', PAGES, ['en-GB']));
const PERIOD = periodFrom([4, 10], '2026-10');

interface Stage { readonly book: BookModel; readonly model: ReviewModel; readonly files: { name: string; text: string; type?: string | undefined }[] }
async function stage(id = PERIOD.id, given: Awaited<ReturnType<typeof tools>> | null = null): Promise<Stage> {
  const t = given ?? (await tools('2026-10-05'));
  if (!given) {
    const [first, ...more] = reviewStory(PERIOD, 'en');
    if (first) await saved(t.book, first, ...more);
  }
  const files: Stage['files'] = [];
  const doors = { opens: (url: string) => url !== '', openAddress: () => undefined, copy: async () => true, openThread: () => undefined, openMail: () => undefined, download: (name: string, content: unknown, type?: string) => files.push({ name, text: String(content), type }), reload: () => undefined, show: () => undefined };
  const book = createBook(t, await t.book.settings(), doors, routeFrom(`#/review/${id}`));
  const model = createReview(book, id);
  await until(() => expect(model.loaded.value).not.toBeNull());
  return { book, model, files };
}
const answer = (model: ReviewModel, id: string): void => {
  const now = model.step.value;
  const entry = model.stops.value.find(({ key }) => key === model.at.value);
  if (!now || !entry || !('entry' in entry)) throw new Error(`no step is open at ${model.at.value}`);
  const found = answersTo(now.kind, entry.entry.referral, true).find((one) => one.id === id);
  if (!found) throw new Error(`${now.kind} has no answer ${id}`);
  model.press(found);
};

describe('the walk', () => {
  test('begins at the figures, goes over received and given, what is open, the plans, to the end', async () => {
    const { model } = await stage();
    expect(model.at.value).toBe('figures');
    expect(progressOf(model.stops.value).map(({ part, done, all }) => [part, done, all])).toEqual([['figures', 0, 1], ['received', 0, 6], ['given', 0, 6], ['loops', 0, model.loaded.value?.review.loops.length], ['plans', 1, 6], ['end', 0, 1]]);
    model.next();
    expect(model.at.value).toBe('received:received-1');
    model.move(1);
    expect(model.at.value).toBe('received:received-2');
    model.move(-1);
    model.move(-1);
    model.move(-1);
    expect(model.at.value).toBe('figures');
  });
  test('an answer is saved with a word and a way back, and the next step opens', async () => {
    const { model, book } = await stage();
    model.go('received:received-3');
    expect(model.step.value?.kind).toBe('thank');
    answer(model, 'in-person');
    await until(() => expect(model.step.value?.kind).toBe('client-word'));
    expect(book.toasts.current.value?.text).toBe('Noted: Oscar Lund was thanked');
    book.toasts.undo();
    await until(() => expect(model.step.value?.kind).toBe('thank'));
  });
  test('"not now" goes on to the next step and changes nothing', async () => {
    const { model, book } = await stage();
    model.go('received:received-3');
    const { revision } = (await book.tools.book.referral('received-3'))!;
    answer(model, 'skip');
    expect(model.step.value?.kind).toBe('client-word');
    answer(model, 'skip');
    answer(model, 'skip');
    answer(model, 'skip');
    expect(model.step.value).toBeNull();
    expect((await book.tools.book.referral('received-3'))?.revision).toBe(revision);
    model.chooseStep('thank');
    expect(model.step.value?.kind).toBe('thank');
  });
  test('an answer with words waits for them', async () => {
    const { model } = await stage();
    model.go('given:given-2');
    answer(model, 'badly');
    expect(model.asking.value?.id).toBe('badly');
    expect(await model.save(model.asking.value!, { words: 'no reply for weeks', worth: null, until: null })).toBe(true);
    await until(() => expect(model.step.value?.kind).toBe('speak'));
    answer(model, 'skip');
    answer(model, 'pause');
    expect(await model.save(model.asking.value!, { words: 'no reply for weeks', worth: null, until: '2027-04-01' })).toBe(true);
    await until(() => expect(model.loaded.value?.people.get('callum')?.pause).toMatchObject({ until: '2027-04-01', why: 'no reply for weeks', referralIds: ['given-2'] }));
  });
  test('who goes on before the answer is read again loses neither', async () => {
    const { model, book } = await stage();
    model.go('received:received-3');
    const said = book.toasts.current;
    answer(model, 'in-person');
    await vi.waitFor(() => expect(said.value?.text).toBe('Noted: Oscar Lund was thanked'), { interval: 1, timeout: 15_000 });
    model.next();
    await until(async () => expect(Object.values((await book.tools.book.referral('received-3'))?.moments ?? {}).some(({ kind }) => kind === 'reviewed')).toBe(true));
    expect(book.trouble.value).toBeNull();
    expect((await book.tools.book.referral('received-3'))?.thankedOn).toBe('2026-10-05');
  });
  test('what was looked back on is marked, and where one stopped is there again', async () => {
    const { model, book } = await stage();
    model.next();
    model.next();
    await until(() => expect(progressOf(model.stops.value)[1]?.done).toBe(1));
    expect(model.at.value).toBe('received:received-2');
    model.leave();
    const again = await stage(PERIOD.id, book.tools as never);
    expect(again.model.at.value).toBe('received:received-2');
    expect(progressOf(again.model.stops.value)[0]?.done).toBe(1);
    const list = listReviews(book);
    await until(() => expect(list.value?.find(({ id }) => id === PERIOD.id)).toMatchObject({ isBegun: true, state: 'due', count: 12 }));
    // The time before holds the one that was begun then; older ones hold nothing.
    expect(list.value?.map(({ id }) => id)).toEqual(['2027-04', '2026-10', '2026-04', '2025-10'].filter((id) => list.value?.some((row) => row.id === id)));
    expect(list.value?.some(({ state, count }) => state === 'open' && count === 0)).toBe(false);
  });
  test('a plan is kept, a review is ended and opened again', async () => {
    const { model, book } = await stage();
    expect(await model.keepPlan('colin', { gain: 'he likes to help', ask: 'pass on my note' })).toBe(true);
    await until(() => expect(progressOf(model.stops.value)[4]?.done).toBe(2));
    model.end();
    await until(() => expect(book.settings.value.reviews).toEqual({ [PERIOD.id]: '2026-10-05' }));
    model.reopen();
    await until(() => expect(book.settings.value.reviews).toEqual({}));
  });
  test('the lists of the book are not read for it', async () => {
    const { book } = await stage();
    expect(book.rows.value).toBeNull();
  });
});

describe('where one goes', () => {
  const stop = (key: string, isDone: boolean): Stop => ({ key, part: 'loops', isDone, loop: {} as never });
  const stops: readonly Stop[] = [{ key: 'figures', part: 'figures', isDone: true }, stop('a', true), stop('b', false), stop('c', true), { key: 'end', part: 'end', isDone: false }];
  test.each([['figures', 'b'], ['a', 'b'], ['b', 'end'], ['c', 'b'], ['end', 'b']])('after %s comes %s', (at, to) => expect(nextStop(stops, at)).toBe(to));
  test.each([[null, 'b'], ['c', 'c'], ['gone', 'b']])('having stopped at %s one starts at %s', (at, to) => expect(startStop(stops, { ...freshWalk, at })).toBe(to));
  test.each<[unknown, object]>([[null, freshWalk], ['x', freshWalk], [{ at: 3, seen: 'a' }, freshWalk], [{ at: 'a', seen: ['b', 4] }, { at: 'a', seen: ['b'] }]])('kept as %j', (kept, walk) => expect(walkFrom(kept)).toEqual(walk));
});

test.each([...UI_LANGUAGES])('the table in %s: one row an entry, an amount, an open loop, a plan, a letter; amounts in whole units', async (language) => {
  await loadLanguage(language, PAGES, [language]);
  const { model, files } = await stage();
  const { review } = model.loaded.value!;
  const { head, rows } = reviewTable(model.loaded.value!, model.nameOf.value);
  expect(new Set(head).size).toBe(8);
  expect(rows.length).toBe(review.received.length + review.given.length + review.amounts.given.length + review.amounts.received.length + review.loops.length + review.sources.length + review.letters.length);
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  const sum = (currency: string): number => rows.filter((row) => row[7] === currency).reduce((all, row) => all + Number(row[6]), 0);
  expect([sum('GBP'), sum('EUR')]).toEqual([18_400 + 22_000, 900]);
  await model.exportCsv();
  expect(files).toMatchObject([{ name: 'goen-review-2026-10.csv', type: 'text/csv' }]);
  await loadLanguage('en', PAGES, ['en-GB']);
});

test('a time in which nothing happened has only its end', async () => {
  const { model } = await stage('2020-04');
  expect(model.stops.value.map(({ key }) => key)).toEqual(['end']);
});
