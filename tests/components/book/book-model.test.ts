// The book page over a real book in memory: rows and their order, settings, writing by hand, everything about a person.
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { captureThread } from '../../../lib/actions/capture-thread.ts';
import { closeReferral } from '../../../lib/actions/record-outcome.ts';
import { ME } from '../../../lib/domain/person.ts';
import { defaultSettings } from '../../../lib/domain/settings.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';
import { createAdd } from '../../../components/book/add-model.ts';
import { createBook, type BookModel } from '../../../components/book/book-model.ts';
import { downloadPerson, newPerson, savePerson, takeOutPerson } from '../../../components/book/person-verbs.ts';
import { hashOf, routeFrom } from '../../../components/book/route.ts';
import { createSettings, settingsFrom, typedFrom, wrongIn } from '../../../components/book/settings-model.ts';
import { listsOf } from '../../../components/lists/list-model.ts';
import { form, must, tools } from '../../actions/line.ts';
import { until } from '../../until.ts';

beforeAll(() => loadLanguage('en', ['base', 'panel', 'popup', 'book', 'draft', 'due'], ['en-GB']));
beforeEach(() => vi.stubGlobal('Element', Map));

interface Stage { readonly book: BookModel; readonly files: { name: string; text: string }[]; readonly log: string[] }
async function stage(fill = true): Promise<Stage> {
  const t = await tools();
  if (fill) {
    must(await captureThread(t, form()));
    const thread = { host: 'gmail', account: 'me@mara.example', threadId: 't2', subject: 'Roof', url: 'https://mail.google.com/mail/u/0/#inbox/t2' } as const;
    const roof = must(await captureThread(t, form({ thread, topic: 'A roofer', need: 'The tin hut leaks', evidence: {}, answers: [] }, { prospect: { name: 'Oscar Lund', emails: ['oscar@lund.example'] }, provider: { name: 'Paul Ash', emails: ['paul@ash.example'], company: 'Ash Roofs' } }))).value;
    must(await closeReferral(t, roof, 'no-need'));
  }
  const files: Stage['files'] = [];
  const log: string[] = [];
  const doors = { opens: (url: string) => url !== '', openAddress: () => undefined, copy: async () => true, openThread: (url: string) => log.push(`thread ${url}`), openMail: () => log.push('mail'), download: (name: string, text: string | Uint8Array) => files.push({ name, text: String(text) }), reload: () => log.push('reload'), show: (hash: string) => log.push(hash) };
  const book = createBook(t, await t.book.settings(), doors, routeFrom('#/today'));
  await book.needLists();
  await until(() => expect(book.rows.value).not.toBeNull());
  return { book, files, log };
}

describe('where one is', () => {
  test.each([
    ['', 'today', null, false], ['#/referrals/0190-a', 'referrals', '0190-a', false], ['#/people', 'people', null, false], ['#/search', 'today', null, true],
    ['#/add/a%20roofer%20%2F%20tiler', 'add', 'a roofer / tiler', false], ['#/nowhere/x', 'today', null, false], ['#/people/%E0%A4%A', 'people', null, false],
  ])('%s', (hash, room, id, search) => expect(routeFrom(hash)).toEqual({ route: { room, id }, search }));
  test('there and back', () => expect(routeFrom(hashOf({ room: 'add', id: '税理士 / x' })).route).toEqual({ room: 'add', id: '税理士 / x' }));
  test('a search opened before the address has changed stays open; another place closes it', async () => {
    const { book } = await stage();
    book.searching.value = true;
    book.arrive({ room: 'people', id: null }, false);
    expect(book.searching.value).toBe(true);
    book.go({ room: 'today', id: null });
    expect(book.searching.value).toBe(false);
  });
});

describe('rows', () => {
  test('open ones first, closed ones behind the filter', async () => {
    const { book } = await stage();
    expect(listsOf(book).referrals.shown.value.map((r) => r.topic)).toEqual(['A bookkeeper']);
    book.filter.value = 'all';
    expect(listsOf(book).referrals.shown.value.map((r) => r.topic)).toEqual(['A bookkeeper', 'A roofer']);
    book.filter.value = 'received';
    expect(listsOf(book).referrals.shown.value).toEqual([]);
    expect(book.rows.value?.people.map((p) => p.name)).toEqual(['Agnes Wirral', 'Irena Novakova', 'Oscar Lund', 'Paul Ash']);
  });
  test('each open one knows its next thing', async () => {
    const { book } = await stage();
    const [open] = listsOf(book).referrals.shown.value;
    expect(book.rows.value?.nextOf.get(open?.id ?? '')?.followUp.kind).toBe('ask-provider');
  });
});

describe('settings', () => {
  test('what is typed is what is saved', () => {
    const row = { ...defaultSettings, name: 'Mara', emails: ['a@x.example', 'b@x.example'], company: 'Ledger' };
    expect(Object.keys(settingsFrom(typedFrom(row))).sort()).toEqual(Object.keys(typedFrom(row)).sort());
    expect(row).toMatchObject(settingsFrom(typedFrom(row)));
  });
  test.each([
    [{ emails: 'mara@x.example, nonsense' }, ['emails']], [{ emails: '' }, []], [{ emails: 'mara@x.example' }, []], [{ emails: 'A@X.example；b@x.example' }, ['emails']],
  ])('%j: wrong are %j', (facts, wrong) => expect(Object.keys(wrongIn({ ...typedFrom(defaultSettings), ...facts })).sort()).toEqual(wrong));
  test('wrong ones are not saved and stay typed; right ones are, and another language loads the page again', async () => {
    const { book, log } = await stage(false);
    const model = createSettings(book);
    model.type({ name: 'Mara', emails: 'soon' });
    await model.save();
    expect([book.settings.value.name, model.typed.value.name, model.changed.value]).toEqual(['', 'Mara', true]);
    model.type({ emails: 'mara@x.example', uiLanguage: 'ja' });
    await model.save();
    expect([book.settings.value.name, book.settings.value.emails, model.changed.value, log.at(-1)]).toEqual(['Mara', ['mara@x.example'], false, 'reload']);
  });
});

describe('people', () => {
  test('added, corrected, removed and brought back', async () => {
    const { book, log } = await stage(false);
    await newPerson(book);
    const [added] = book.rows.value?.people ?? [];
    expect(log.at(-1)).toBe(`#/people/${added?.id}`);
    expect(await savePerson(book, added!, { name: 'Zadie Kornfeld', emails: ['zadie@x.example'] })).toBe(true);
    const [zadie] = book.rows.value?.people ?? [];
    await takeOutPerson(book, zadie!);
    expect([book.rows.value?.people.length, book.toasts.current.value?.text]).toEqual([0, 'Removed: Zadie Kornfeld']);
    book.toasts.undo();
    await until(() => expect(book.rows.value?.people.map((p) => p.name)).toEqual(['Zadie Kornfeld']));
  });
  test('everything kept about somebody is one file', async () => {
    const { book, files } = await stage();
    const irena = book.rows.value!.people.find((p) => p.name === 'Irena Novakova')!;
    await downloadPerson(book, irena);
    const out = JSON.parse(files[0]?.text ?? '') as { person: { name: string }; referrals: { topic: string }[]; history: unknown[] };
    expect([files[0]?.name, out.person.name, out.referrals.map((r) => r.topic), out.history.length]).toEqual([`goen-person-${irena.id}.json`, 'Irena Novakova', ['A bookkeeper'], 1]);
  });
});

describe('a referral by hand', () => {
  test('waits for a topic or a need, then is saved with its people and opens', async () => {
    const { book, log } = await stage();
    const add = createAdd(book, '');
    expect(add.waits()).toBe('Write a topic or a need first.');
    add.edit((f) => ({ ...f, need: 'Somebody to tune a cello', form: 'referral' }));
    await add.addNew('prospect', { name: 'Joan Akers', emails: ['joan@akers.example'] });
    await add.addNew('provider', { name: 'Irena N.', emails: ['irena@ledgerline.example'] });
    expect(add.waits()).toBeNull();
    await add.save();
    const saved = book.rows.value?.referrals.find((r) => r.topic === 'Somebody to tune a cello');
    expect([saved?.form, saved?.introducerId, log.at(-1)]).toEqual(['referral', ME, `#/referrals/${saved?.id}`]);
    // The address was in the book: it is the same Irena, not a second one.
    expect(book.nameOf.value(saved?.providerId ?? null)).toBe('Irena Novakova');
    expect(book.rows.value?.people).toHaveLength(5);
  });
  test('received: somebody else introduces, and I stand on one side', async () => {
    const { book } = await stage(false);
    const add = createAdd(book, 'A kitchen');
    add.setDirection('received');
    const me = add.form.value.parties.filter((party) => party.isMe).map((party) => party.role);
    expect([add.form.value.direction, me]).toEqual(['received', ['provider']]);
    add.setDirection('given');
    expect(add.form.value.parties.filter((party) => party.isMe).map((party) => party.role)).toEqual(['introducer']);
  });
});

describe('reading', () => {
  test('Today reads no list; a room that lists reads it once, and names are right before and after', async () => {
    const t = await tools();
    must(await captureThread(t, form()));
    const [people, referrals, one] = [vi.spyOn(t.book, 'eachPerson'), vi.spyOn(t.book, 'eachReferral'), vi.spyOn(t.book, 'person')];
    const doors = { opens: (url: string) => url !== '', openAddress: () => undefined, copy: async () => true, openThread: () => undefined, openMail: () => undefined, download: () => undefined, reload: () => undefined, show: () => undefined };
    const book = createBook(t, await t.book.settings(), doors, routeFrom('#/today'));
    await until(() => expect(book.todayRows.value?.due.now).toHaveLength(1));
    expect([people.mock.calls.length, referrals.mock.calls.length, book.rows.value]).toEqual([0, 0, null]);
    const agnes = book.todayRows.value?.due.now[0]?.other?.id ?? null;
    one.mockClear();
    expect(book.nameOf.value(agnes)).toBe('somebody');
    await until(() => expect(book.nameOf.value(agnes)).toBe('Agnes Wirral'));
    expect(one).toHaveBeenCalledTimes(1);
    await Promise.all([book.needLists(), book.needLists()]);
    expect([people.mock.calls.length, referrals.mock.calls.length, book.rows.value?.people.length]).toEqual([1, 1, 2]);
    expect(book.nameOf.value(agnes)).toBe('Agnes Wirral');
  });
  test('a name that was corrected elsewhere is read again', async () => {
    const { book } = await stage();
    const agnes = book.rows.value!.people[0]!;
    const other = createBook(book.tools, await book.tools.book.settings(), book.doors, routeFrom('#/today'));
    other.nameOf.value(agnes.id);
    await until(() => expect(other.nameOf.value(agnes.id)).toBe('Agnes Wirral'));
    await savePerson(book, agnes, { name: 'Agnes Holt' });
    await until(() => { other.nameOf.value(agnes.id); expect(other.nameOf.value(agnes.id)).toBe('Agnes Holt'); });
  });
});

describe('reading again', () => {
  test('only what changed is read, and the rows are those of a full reading', async () => {
    const { book } = await stage();
    const full = vi.spyOn(book.tools.book, 'eachPerson');
    const irena = book.rows.value!.people.find((p) => p.name === 'Irena Novakova')!;
    expect(await savePerson(book, irena, { name: 'Zora Novakova' })).toBe(true);
    expect(full).not.toHaveBeenCalled();
    const inPart = book.rows.value!;
    await book.refresh();
    expect(full).toHaveBeenCalledTimes(1);
    const whole = book.rows.value!;
    expect([inPart.people.map((p) => p.name), inPart.referrals, inPart.counts, [...inPart.nextOf]]).toEqual([whole.people.map((p) => p.name), whole.referrals, whole.counts, [...whole.nextOf]]);
    expect(whole.people.map((p) => p.name)).toEqual(['Agnes Wirral', 'Oscar Lund', 'Paul Ash', 'Zora Novakova']);
  });
  test('a book that cannot be read says why', async () => {
    const { book } = await stage();
    vi.spyOn(book.tools.book, 'openFollowUps').mockRejectedValue(Object.assign(new Error('damaged'), { reason: 'damaged' }));
    await book.refresh();
    expect(book.trouble.value).toBe('damaged');
    expect(book.rows.value?.people).toHaveLength(4);
  });
});
