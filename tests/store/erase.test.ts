// A person is forgotten for good: nothing of them is left anywhere in the book, all others stay as they were, and it happens whole or not at all.
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { EventIntent, Json } from '../../lib/domain/event.ts';
import { foldName, emptyPerson } from '../../lib/domain/person.ts';
import { emptyReferral } from '../../lib/domain/referral.ts';
import type { Book, Erasure } from '../../lib/store/book.ts';
import { about, keptMark, newId, newName, oneOf, open, person, saved, seeded, undo } from './memory-book.ts';
import { until } from '../until.ts';

const SOUND = { torn: [], orphans: [], countersOff: [] };
const ON = '2026-11-25';
const erasure = (personId: string, revision: number): Erasure => ({ operation: newId(), personId, on: ON, revision });
async function erased(book: Book, personId: string): Promise<void> {
  const row = await book.person(personId);
  const result = await book.erase(erasure(personId, row?.revision ?? 0));
  if (!result.ok) throw new Error(result.reason);
}

/** Everything that lies in the database, letter by letter. */
async function raw(name: string): Promise<string> {
  const db = await openDB(name);
  const stores = await Promise.all([...db.objectStoreNames].map(async (store) => [store, await db.getAllKeys(store), await db.getAll(store)]));
  db.close();
  return JSON.stringify(stores);
}

interface Shape { readonly name: string; readonly otherNames: readonly string[]; readonly emails: readonly string[]; readonly phones: readonly string[]; readonly company: string; readonly title: string; readonly headline: string; readonly location: string; readonly profileUrl: string; readonly website: string; readonly notes: string; readonly said: string; readonly subject: string; readonly naming: readonly string[] }
/** Many ways to be called; none is a real person. `naming`: how notes elsewhere may name them. */
const SHAPES: readonly Shape[] = [
  { name: 'Agnes Wirral', otherNames: ['Aggie W.'], emails: ['agnes@wirral.example', 'a.wirral@old.example'], phones: ['+44 20 7946 0123'], company: 'Wirral Ceramics', title: 'Head Potter', headline: 'Potter, teacher and owner', location: 'Little Marlow', profileUrl: 'https://www.linkedin.com/in/agnes-wirral/', website: 'https://wirral.example', notes: 'Likes early calls.', said: 'I would be glad to meet somebody who does VAT.', subject: 'Question about my books', naming: ['Agnes Wirral', 'AGNES WIRRAL', 'agnes wirral', 'Agnes  Wirral', 'agnes@wirral.example', '+442079460123', '020 7946-0123', 'linkedin.com/in/agnes-wirral'] },
  { name: '佐藤 花子', otherNames: ['サトウ ハナコ', 'Hanako Sato'], emails: ['hanako@sato.example'], phones: ['03-6555-0147'], company: '佐藤陶芸店', title: '店主', headline: '陶芸家、教室も少し', location: '架空町三丁目', profileUrl: 'https://jp.linkedin.com/in/%E4%BD%90%E8%97%A4%E8%8A%B1%E5%AD%90', website: 'sato-togei.example', notes: '朝が早い。', said: '税理士の方をご紹介いただけますと助かります。', subject: '帳簿のご相談です', naming: ['佐藤花子', '佐藤　花子', '佐藤 花子', 'Hanako Sato', 'HANAKO SATO', '0365550147'] },
  { name: 'Ирина Новикова', otherNames: ['Irina Novikova'], emails: ['irina@novikova.example'], phones: ['+7 495 555-01-47'], company: 'Гончарная Новиковой', title: 'Гончар', headline: 'Керамика на заказ', location: 'Вымышленск', profileUrl: 'https://www.linkedin.com/in/irina-novikova', website: 'https://novikova.example/ru', notes: 'Звонить утром.', said: 'Буду рада знакомству с бухгалтером.', subject: 'Вопрос о бухгалтерии', naming: ['Ирина Новикова', 'Ирину Новикову', 'Ириной Новиковой', 'Irina Novikova', '8 495 555 01 47'] },
  { name: 'Bo', otherNames: [], emails: ['bo@x.example'], phones: [], company: 'X-ray & Söhne (2)', title: 'C++ / R*D', headline: 'a.b|c^d$', location: '[Here]', profileUrl: 'linkedin.com/in/bo.?x=1', website: '', notes: '\\d+(', said: 'Yes (of course) – any time + place?', subject: '[ext] $1 & \\1', naming: ['bo@x.example', 'X-ray & Söhne (2)'] },
  { name: 'Jean-Luc d’Ambrà', otherNames: ['Jean-Luc d\'Ambra'], emails: ['JL@Ambra.example'], phones: ['0033 1 99 00 01 47'], company: 'Società d’Ambrà', title: 'Capo Officina', headline: 'Restauro, legni, vernici', location: 'Borgofinto', profileUrl: '', website: 'http://www.ambra.example/', notes: '', said: 'Sarei felice di conoscerla, anche domani.', subject: 'Richiesta per i conti', naming: ['Jean-Luc d’Ambrà', 'jl@ambra.example', 'Jean-Luc d\'Ambra'] },
  { name: '', otherNames: [], emails: ['only-an-address@nowhere.example'], phones: [], company: '', title: '', headline: '', location: '', profileUrl: '', website: '', notes: '', said: 'Please keep me in mind for that.', subject: 'About the thing', naming: ['only-an-address@nowhere.example', 'Only-An-Address@Nowhere.example'] },
];
const OTHERS = ['Tom Ash', 'Petra Quill', '鈴木 一郎', 'Олег Зимин'] as const;
const theirStrings = (shape: Shape): readonly string[] => [shape.name.length > 2 ? shape.name : '', ...shape.otherNames, ...shape.emails, ...shape.phones, shape.company, shape.title, shape.headline, shape.location, shape.profileUrl, shape.notes, shape.said, shape.subject, ...(shape.name ? [foldName(shape.name).length > 2 ? foldName(shape.name) : ''] : [])].filter((text) => text !== '');

/** A book in which the person has whatever part chance gives them, and is named by others. */
async function written(book: Book, shape: Shape, random: () => number): Promise<void> {
  const id = newId();
  WHO.set(book, id);
  const { said, subject, naming, ...card } = shape;
  const others = OTHERS.map((name, i) => ({ id: newId(), name, emails: [`other${i}@others.example`] }));
  const evidence = (from: string, quote: string): Json => ({ threadId: 't', messageId: 'm', quote, from, sentAt: '2026-11-20T09:00:00Z', sure: 'sure' });
  const named = (): string => oneOf(random, naming);
  await saved(book, ...[person(id, { name: shape.name, emails: [...shape.emails] }), ...others.map((other) => person(other.id, { ...other, company: 'Others Ltd', notes: `Knows ${named()} well, and Tom Ash.` }))] as [EventIntent, ...EventIntent[]]);
  await saved(book, { subject: { type: 'person', id }, kind: 'corrected', set: card as unknown as Record<string, Json> });
  if (random() < 0.5) {
    const { events } = await saved(book, person(id, { name: 'Wrong Name Entirely', emails: ['wrong@entirely.example'] }));
    await saved(book, undo('person', id, events[0]?.id ?? ''));
  }
  for (let n = 0; n < 6; n++) {
    const roles = ['prospectId', 'providerId', 'introducerId'];
    const role = random() < 0.7 ? oneOf(random, roles) : null;
    const referralId = newId();
    const entry = newId();
    const set: Record<string, Json> = {
      topic: `A thing for ${oneOf(random, [...naming, 'Petra Quill'])}`, notes: `${named()} told me; so did Petra Quill (${named()}).`, need: role === 'prospectId' ? said : `Somebody for ${named()}`, budget: { min: 100, max: 200, currency: 'EUR' }, form: 'referral', actual: 'now',
      prospectId: others[0]?.id ?? null, providerId: others[1]?.id ?? null, introducerId: 'me', outcome: random() < 0.3 ? { result: 'won', amount: 5, currency: 'EUR', on: ON, note: `Thanks to ${named()}` } : null, ...(role ? { [role]: id } : {}),
    };
    const who = role ? id : (others[0]?.id ?? '');
    const put = {
      threads: { [`gmail|me@mine.example|t${n}`]: { host: 'gmail', account: 'me@mine.example', threadId: `t${n}`, subject: role ? subject : `Re: ${named()}`, url: 'https://mail.google.com/mail/u/0/#inbox/t' } },
      evidence: { need: evidence(role ? shape.name : 'Tom Ash', role ? said : `for ${named()}`), [`${(role ?? 'prospectId').replace('Id', '')}.bestTime`]: evidence(role ? shape.name : 'Tom Ash', role ? said : 'mornings') },
      optIns: { [entry]: { id: entry, personId: who, about: 'introduction', step: 'granted', on: ON, recordedAt: `${ON}T09:00:00Z`, channel: 'mail', covers: ['name'], towards: others[1]?.id ?? null, words: { threadId: 't', messageId: 'm', quote: role ? said : `Yes, ${named()} may know` }, note: `noted for ${named()}` } },
      allowedWords: { [`${id} ${shape.emails[0] ?? 'x'}`]: true, [`${others[0]?.id} ${naming[0]?.toLowerCase()}`]: true },
    } as unknown as NonNullable<EventIntent['put']>;
    await saved(book, { subject: { type: 'referral', id: referralId }, kind: 'captured', set, put }, about('follow-up', `${referralId}:ask:${id}`, { referralId, personId: random() < 0.5 ? id : (others[0]?.id ?? ''), kind: oneOf(random, ['ask-prospect', 'own-note']), dueOn: ON, state: oneOf(random, ['open', 'done']), since: null, note: `Call ${named()} before Tom Ash` }));
    const second = await saved(book, { subject: { type: 'referral', id: referralId }, kind: 'corrected', set: { fitReason: `${named()} and Tom Ash fit` } });
    if (random() < 0.3) await saved(book, undo('referral', referralId, second.events[0]?.id ?? ''));
    await book.keepUnsaved(`draft|${referralId}|optin-prospect|prospect`, { body: `Dear ${named()}`, readers: [who] });
    await book.keepUnsaved(`typing|record|${referralId}`, { notes: `half a sentence about ${named()}` });
  }
  await book.keepUnsaved('form|gmail|me|t9', { parties: [{ person: { ...emptyPerson(newId()), name: shape.name, emails: [...shape.emails] } }] } as unknown as Json);
  await saved(book, about('settings', 'settings', { name: 'Mara Lindqvist', about: `I worked with ${named()}.` }));
}
const WHO = new WeakMap<Book, string>();
const everythingOf = async (book: Book, ids: readonly string[]): Promise<string> => JSON.stringify(await Promise.all(ids.map((id) => book.historyOf(id))));

test.each(SHAPES.flatMap((shape) => [1, 2, 3, 4, 5].map((seed) => [shape.name || shape.emails[0], seed, shape] as const)))('nothing of %s is left, book %i', async (_, seed, shape) => {
  const name = newName();
  const mark = keptMark();
  const book = await open({ name, mark });
  await written(book, shape, seeded(seed * 31 + shape.name.length));
  const id = WHO.get(book) ?? '';
  const before = await raw(name);
  for (const text of theirStrings(shape)) if (text !== foldName(shape.name)) expect(before).toContain(JSON.stringify(text).slice(1, -1));
  const othersBefore = (await book.people()).filter((one) => one.id !== id);
  await erased(book, id);

  const after = `${await raw(name)}${JSON.stringify(await book.exportBook())}`;
  for (const text of [...theirStrings(shape), ...shape.naming, 'Wrong Name', 'wrong@entirely']) expect(after.toLowerCase().includes(JSON.stringify(text).slice(1, -1).toLowerCase()) ? text : 'gone').toBe('gone');
  expect(await book.checkReplay()).toMatchObject(SOUND);
  expect(await book.person(id)).toMatchObject({ ...emptyPerson(id), revision: 1, removed: true, erasedOn: ON, updatedAt: expect.any(String) });
  expect(await book.historyOf(id)).toMatchObject([{ kind: 'erased', set: { removed: true, erasedOn: ON } }]);
  const others = await book.people();
  const bare = (list: typeof others): unknown[] => list.map(({ id: one, name: called, emails, company }) => ({ one, called, emails, company }));
  expect(bare(others)).toEqual(bare(othersBefore));
  expect(others.every((one) => one.notes?.includes('Tom Ash'))).toBe(true);
  expect(after).toContain('Petra Quill');
  expect((await book.counts()).people).toBe(others.length);
  expect((await open({ name, mark })).health).toBe('good');
});

describe('two people', () => {
  test('of one name: the other keeps theirs, everywhere', async () => {
    const book = await open();
    const [one, two, record] = [newId(), newId(), newId()];
    await saved(book, person(one, { name: 'Hannah Ito', emails: ['one@ito.example'] }), person(two, { name: 'Hannah Ito', emails: ['two@ito.example'], notes: 'Hannah Ito the younger' }), about('referral', record, { topic: 'For Hannah Ito', prospectId: two, notes: 'Hannah again' }));
    const before = await everythingOf(book, [two, record]);
    await erased(book, one);
    expect(await everythingOf(book, [two, record])).toBe(before);
  });
  test('who share a firm and a telephone: the other card is untouched, and so are records without the one', async () => {
    const book = await open();
    const [one, two, record] = [newId(), newId(), newId()];
    const shared = { company: 'Ito & Daughters', phones: ['+81 3 6555 0111'], website: 'https://ito.example' };
    await saved(book, person(one, { name: 'Hannah Ito', ...shared }), person(two, { name: 'Mio Ito', ...shared }), about('referral', record, { topic: 'For Ito & Daughters', prospectId: two, notes: 'Ring 03 6555 0111' }));
    const before = await everythingOf(book, [two, record]);
    await erased(book, one);
    expect(await everythingOf(book, [two, record])).toBe(before);
  });
  test.each([['May', 'We meet in May.'], ['Will', 'Will they come?'], ['Mark Next', 'Next week we mark it.']])('%s is a word elsewhere as well', async (called, notes) => {
    const book = await open();
    const [one, two] = [newId(), newId()];
    await saved(book, person(one, { name: called, company: 'Next' }), person(two, { name: 'Tom Ash', notes }));
    await erased(book, one);
    expect((await book.person(two))?.notes).toBe(notes);
  });
});

describe('the other side of a record', () => {
  const setting = async () => {
    const book = await open();
    const [ada, bo, record] = [newId(), newId(), newId()];
    const entry = (id: string, personId: string, towards: string, quote: string): Json => ({ id, personId, about: 'introduction', towards, step: 'granted', on: '2026-11-01', recordedAt: '2026-11-01T09:00:00Z', channel: 'phone', covers: ['name'], words: { threadId: 't', messageId: 'm', quote }, note: 'on the phone' });
    await saved(book, person(ada, { name: 'Ada Thorne' }), person(bo, { name: 'Bo Ledger', company: 'Ledgerline' }),
      { subject: { type: 'referral', id: record }, kind: 'captured', set: { ...emptyReferral(record), topic: 'Books', need: 'Bookkeeping for a pottery', prospectId: ada, providerId: bo, form: 'referral' } as unknown as Record<string, Json>, put: { optIns: { a: entry('a', ada, bo, 'Yes, Bo Ledger may write to me'), b: entry('b', bo, ada, 'Happy to meet Ada Thorne any day') } } },
      about('follow-up', `${record}:x`, { referralId: record, personId: bo, kind: 'introduce', dueOn: ON, state: 'open' }));
    return { book, ada, bo, record };
  };
  test('the provider goes: the need stays, the answers stay as steps and days, and nothing is due', async () => {
    const { book, bo, record } = await setting();
    await erased(book, bo);
    const row = await book.referral(record);
    expect(row).toMatchObject({ topic: 'Books', need: 'Bookkeeping for a pottery', providerId: bo, forgotten: { [bo]: ON }, revision: 2 });
    expect(row?.optIns['b']).toMatchObject({ step: 'granted', on: '2026-11-01', channel: 'phone', words: null, note: null });
    expect(row?.optIns['a']).toMatchObject({ words: { quote: 'Yes, … may write to me' }, note: 'on the phone' });
    expect(await book.counts()).toMatchObject({ people: 1, referrals: 1, openFollowUps: 0 });
    expect(await book.countDue(ON)).toBe(0);
  });
  test('the prospect goes: so do need, budget and topic, which were theirs', async () => {
    const { book, ada, record } = await setting();
    await erased(book, ada);
    expect(await book.referral(record)).toMatchObject({ topic: '', need: null, budget: null, prospectId: ada, forgotten: { [ada]: ON } });
  });
});

describe('a page that is open elsewhere', () => {
  test('brings nothing back: not by a correction, a capture, an undo, a save said twice', async () => {
    const name = newName();
    const [here, there] = [await open({ name }), await open({ name })];
    const [id, record] = [newId(), newId()];
    const capture = { operation: newId(), intents: [person(id, { name: 'Ada Thorne' })] };
    const first = await saved(there, capture);
    await saved(there, about('referral', record, { topic: 'Books', prospectId: id, need: 'x' }));
    await erased(here, id);
    const subject = { type: 'person', id } as const;
    expect(await there.commit({ operation: newId(), intents: [{ subject, kind: 'corrected', set: { name: 'Ada' } }], expect: { [id]: 1 } })).toEqual({ ok: false, reason: 'conflict' });
    expect(await there.commit({ operation: newId(), intents: [{ subject, kind: 'corrected', set: { name: 'Ada' } }, about('referral', newId(), { prospectId: id })] })).toEqual({ ok: false, reason: 'conflict' });
    expect(await there.commit({ operation: newId(), intents: [undo('person', id, first.events[0]?.id ?? '')] })).toEqual({ ok: false, reason: 'conflict' });
    expect(await there.commit(capture)).toEqual({ ok: false, reason: 'conflict' });
    expect(await there.commit({ operation: newId(), intents: [about('referral', record, { need: 'Ada' }, 'corrected')], expect: { [record]: 1 } })).toEqual({ ok: false, reason: 'conflict' });
    expect(await there.checkReplay()).toMatchObject(SOUND);
    expect(JSON.stringify(await there.exportBook())).not.toContain('Ada');
  });
  test('hears which records changed', async () => {
    const name = newName();
    const [here, there] = [await open({ name }), await open({ name })];
    const [id, record] = [newId(), newId()];
    await saved(here, person(id, { name: 'Ada Thorne' }), about('referral', record, { prospectId: id }));
    const heard = vi.fn();
    there.onChange(heard);
    await erased(here, id);
    await until(() => expect(heard).toHaveBeenCalledWith({ subjects: [id, record] }));
  });
  test('that changed the person meanwhile stops it; asked twice under one operation it is once', async () => {
    const book = await open();
    const id = newId();
    await saved(book, person(id, { name: 'Ada Thorne' }));
    expect(await book.erase(erasure(id, 0))).toEqual({ ok: false, reason: 'conflict' });
    expect(await book.erase(erasure(newId(), 0))).toEqual({ ok: false, reason: 'conflict' });
    const once = erasure(id, 1);
    const [first, again] = [await book.erase(once), await book.erase(once)];
    expect(again).toEqual({ ok: true, value: { events: first.ok && first.value.events, repeated: true } });
    expect(await book.erase(erasure(id, 1))).toEqual({ ok: false, reason: 'conflict' });
    expect(await book.counts()).toMatchObject({ people: 0, events: 1 });
  });
  test('50 schedules of saves beside an erasure: none is lost, none half there', async () => {
    const random = seeded(11);
    for (let n = 0; n < 50; n++) {
      const name = newName();
      const pages = [await open({ name }), await open({ name })] as const;
      const [id, record] = [newId(), newId()];
      await saved(pages[0], person(id, { name: 'Ada Thorne' }), about('referral', record, { prospectId: id, topic: 'x', notes: 'Ada Thorne' }));
      const said: string[] = [];
      const write = async (book: Book, words: string): Promise<void> => {
        for (;;) {
          const revision = (await book.referral(record))?.revision ?? 0;
          if (random() < 0.5) await new Promise((resolve) => setImmediate(resolve));
          const result = await book.commit({ operation: newId(), intents: [{ subject: { type: 'referral', id: record }, kind: 'corrected', put: { said: { [words]: true } } }], expect: { [record]: revision } });
          if (result.ok) return void said.push(words);
        }
      };
      await Promise.all([write(pages[0], 'a'), write(pages[1], 'b'), erased(pages[0], id), write(pages[1], 'c')]);
      expect(Object.keys((await pages[1].referral(record) as unknown as { said: object }).said).sort()).toEqual(['a', 'b', 'c']);
      expect(await pages[1].checkReplay()).toMatchObject(SOUND);
      expect(JSON.stringify(await pages[1].exportBook())).not.toContain('Ada');
    }
  });
});

describe('broken off', () => {
  afterEach(() => vi.restoreAllMocks());
  test('at whichever write, it is as if it had never begun', async () => {
    const name = newName();
    const mark = keptMark();
    const book = await open({ name, mark });
    await written(book, SHAPES[0]!, seeded(5));
    const id = WHO.get(book) ?? '';
    const before = await raw(name);
    const revision = (await book.person(id))?.revision ?? 0;
    const { put: realPut, delete: realDelete } = IDBObjectStore.prototype;
    let isThrough = false;
    for (let at = 1; !isThrough; at++) {
      let writes = 0;
      const counted = <Args extends unknown[], Back>(real: (...args: Args) => Back) => function (this: IDBObjectStore, ...args: Args): Back {
        if (++writes === at) throw new DOMException('full', 'QuotaExceededError');
        return real.apply(this, args);
      };
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(counted(realPut as never) as never);
      vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(counted(realDelete as never) as never);
      const result = await book.erase(erasure(id, revision));
      vi.restoreAllMocks();
      isThrough = result.ok;
      if (isThrough) expect(at).toBeGreaterThan(10);
      else {
        expect(result).toEqual({ ok: false, reason: 'full' });
        expect(await raw(name)).toBe(before);
      }
    }
    expect(await book.checkReplay()).toMatchObject(SOUND);
  });
});
