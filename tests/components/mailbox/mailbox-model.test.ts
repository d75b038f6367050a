// The room of old mail over a real book in memory and a worker that tells what a test says: from the file to the end, paused, gone on with, taken back.
import { beforeAll, describe, expect, test } from 'vitest';
import { createBook, type BookModel } from '../../../components/book/book-model.ts';
import { routeFrom } from '../../../components/book/route.ts';
import { createMailbox, type MailboxModel } from '../../../components/mailbox/mailbox-model.ts';
import type { FileLook, MailboxNews, MailboxOrder } from '../../../lib/actions/read-mailbox.ts';
import type { StartWork } from '../../../lib/actions/work.ts';
import type { FoundThread } from '../../../lib/domain/mailbox/found-thread.ts';
import { fail, ok } from '../../../lib/domain/result.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';
import { tools as makeTools } from '../../actions/line.ts';
import { found, ME } from '../../domain/mailbox/found.ts';
import { until } from '../../until.ts';

beforeAll(() => loadLanguage('en', ['base', 'panel', 'popup', 'book', 'mailbox'], ['en-GB']));

const file = (name: string): File => new File(['x'], name);
const look = (name: string): FileLook => ({ mark: { name, size: 1, lastModified: 1, hash: name }, me: [{ email: ME, name: 'Me Self', mails: 90 }, { email: 'list@x.example', name: null, mails: 30 }], firstYear: 2016, lastYear: 2026 });

interface Reading { readonly order: MailboxOrder; tell(news: Partial<MailboxNews>): void; end(): void; vanish(): void }
async function room(book?: BookModel): Promise<{ model: MailboxModel; book: BookModel; readings: Reading[] }> {
  const readings: Reading[] = [];
  const work = ((kind, order, onProgress) => {
    if (kind === 'look-at-mailbox') return { stop: () => undefined, result: Promise.resolve(ok((order as { files: File[] }).files.map((one) => ({ file: one, look: one.name.endsWith('.gz') ? { problem: 'packed' as const } : look(one.name) })))) };
    let over: (value: unknown) => void = () => undefined;
    const result = new Promise((resolve) => { over = resolve; });
    readings.push({
      order: order as MailboxOrder, end: () => over(ok({ mails: 900, skipped: 600, threads: 100 })), vanish: () => over(fail('unreadable')),
      tell: (news) => onProgress?.({ done: 0, of: null, found: { stage: 'reading', bytes: 1, mails: 900, skipped: 600, threads: 100, read: 0, found: [], ...news } }),
    });
    return { result, stop: () => over(fail('stopped')) };
  }) as StartWork;
  const tools = book?.tools ?? (await makeTools());
  const doors = { opens: (url: string) => url !== '', openAddress: () => undefined, copy: async () => true, openThread: () => undefined, openMail: () => undefined, download: () => undefined, reload: () => undefined, show: () => undefined, work };
  const made = createBook(tools, await tools.book.settings(), doors, routeFrom('#/mailbox'));
  const model = createMailbox(made);
  await model.open();
  return { model, book: made, readings };
}
const at = (model: MailboxModel, stage: string) => until(() => expect(model.stage.value).toBe(stage));
const many = (count: number): FoundThread[] => Array.from({ length: count }, (_, n) => found({ id: `t${n}`, who: ['ann@x.example', `p${n}@x.example`, ME], days: [`2019-01-${String((n % 28) + 1).padStart(2, '0')}`] }));
/** One file, read from its first mail to its last. */
async function readWhole({ model, readings }: { readonly model: MailboxModel; readonly readings: readonly Reading[] }, foundInIt: readonly FoundThread[]): Promise<void> {
  await model.choose([file('a.mbox')]);
  void model.begin();
  await until(() => expect(readings).toHaveLength(1));
  readings[0]?.tell({ read: 100, found: foundInIt });
  readings[0]?.end();
  await at(model, 'confirm');
}

describe('the room', () => {
  test('what is no mailbox is told; the likeliest address is ticked; nothing is read without one', async () => {
    const { model } = await room();
    await model.choose([file('a.mbox.gz')]);
    expect([model.stage.value, model.problems.value]).toEqual(['choose', [{ name: 'a.mbox.gz', problem: 'packed' }]]);
    await model.choose([file('a.mbox')]);
    expect([model.stage.value, [...model.mine.value], model.years.value]).toEqual(['ready', [ME], { first: 2016, last: 2026 }]);
    model.toggleMine(ME);
    expect(model.waits()).toBe('nobody');
    model.type('old@own.example');
    expect(model.waits()).toBeNull();
  });

  test('paused, the page closed, the file chosen again: it goes on from there with all that was found', async () => {
    const first = await room();
    await first.model.choose([file('a.mbox')]);
    first.model.since(2018);
    void first.model.begin();
    await at(first.model, 'reading');
    await until(() => expect(first.readings).toHaveLength(1));
    expect(first.readings[0]?.order).toMatchObject({ me: { name: 'Me Self', emails: [ME] }, since: '2018-01-01', from: 0 });
    first.readings[0]?.tell({ read: 40, found: many(3) });
    first.model.pause();
    await at(first.model, 'paused');
    await until(async () => expect(((await first.book.tools.book.jobs('mailbox'))[0]?.job as { read: number } | undefined)?.read).toBe(40));

    const second = await room(first.book);
    expect([second.model.stage.value, second.model.cases.value.length]).toEqual(['choose', 3]);
    void second.model.choose([file('a.mbox')]);
    await until(() => expect(second.readings).toHaveLength(1));
    expect(second.readings[0]?.order).toMatchObject({ from: 40, since: '2018-01-01' });
    second.readings[0]?.tell({ read: 100, found: [found({ id: 'last', who: ['ann@x.example', 'last@x.example', ME] })] });
    second.readings[0]?.end();
    await at(second.model, 'confirm');
    expect(second.model.cases.value).toHaveLength(4);
    const third = await room(first.book);
    expect([third.model.stage.value, third.model.cases.value.length, third.model.batch.left.value]).toEqual(['confirm', 4, 4]);
  });

  test('a batch: marks and their way back, one save, its way back, the next ten', async () => {
    const { model, book, readings } = await room();
    await readWhole({ model, readings }, many(12));
    const { batch } = model;
    expect([batch.laid.value?.length, batch.left.value]).toEqual([10, 12]);
    batch.say('kept');
    batch.say('left-out');
    expect(batch.at.value).toBe(2);
    expect([batch.unsay(), batch.at.value, Object.keys(batch.marks.value).length]).toEqual([true, 1, 1]);
    batch.say('left-out');
    batch.sayAll('kept');
    await batch.save();
    expect([batch.left.value, batch.laid.value?.length, (await book.tools.book.counts()).referrals]).toEqual([2, 2, 9]);
    expect(batch.unsay()).toBe(false);
    expect(book.toasts.undo()).toBe(true);
    await until(async () => expect([batch.left.value, (await book.tools.book.counts()).referrals]).toEqual([12, 0]));
    await until(() => expect(batch.laid.value).toHaveLength(10));
    // What nobody said a word about comes last.
    const unsaid = batch.laid.value?.[0]?.past.key;
    batch.stand(1);
    batch.say('kept');
    await batch.save();
    expect(batch.laid.value?.[0]?.past.key).not.toBe(unsaid);
    expect((await book.tools.book.counts()).referrals).toBe(1);
  });

  test('after the last comes the end: sources, loops, and what is chosen of them', async () => {
    const { model, book, readings } = await room();
    await readWhole({ model, readings }, many(2));
    model.batch.sayAll('kept');
    await model.batch.save();
    await at(model, 'summary');
    await until(() => expect(model.summary.summary.value?.sources.map(({ sent }) => sent)).toEqual([2]));
    const [loop] = model.summary.summary.value?.loops ?? [];
    model.summary.toggle(loop?.key ?? '');
    await model.summary.plan();
    expect(await book.tools.book.openFollowUps()).toMatchObject([{ kind: 'own-note', note: 'Thank Ann Example for the introduction to P1 Example' }]);
    book.toasts.undo();
    await until(async () => expect([await book.tools.book.openFollowUps(), model.summary.planned.value.size]).toEqual([[], 0]));
  });

  test('what is taken back at the end is gone through again', async () => {
    const { model, book, readings } = await room();
    await readWhole({ model, readings }, many(2));
    model.batch.sayAll('kept');
    await model.batch.save();
    await at(model, 'summary');
    book.toasts.undo();
    await at(model, 'confirm');
    await until(() => expect(model.batch.laid.value).toHaveLength(2));
  });

  test('a file that vanished stops it, and what was found stays', async () => {
    const { model, readings } = await room();
    await model.choose([file('a.mbox')]);
    void model.begin();
    await until(() => expect(readings).toHaveLength(1));
    readings[0]?.tell({ read: 10, found: many(1) });
    readings[0]?.vanish();
    await at(model, 'paused');
    expect([model.broken.value, model.cases.value.length]).toEqual(['unreadable', 1]);
    await model.forget();
    expect([model.stage.value, model.cases.value.length, await model.book.tools.book.jobs('mailbox')]).toEqual(['choose', 0, []]);
  });
});
