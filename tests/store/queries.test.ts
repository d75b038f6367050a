// Every question to the book finds what it should, in the order it should, and nothing that was removed.
import { describe, expect, test } from 'vitest';
import type { Json } from '../../lib/domain/event.ts';
import { threadKey } from '../../lib/domain/referral.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import type { Book } from '../../lib/store/book.ts';
import { about, newId, oneOf, open, person, saved, seeded, undo } from './memory-book.ts';

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id);
const thread = (threadId: string, account: string | null = 'me@example.com') => ({ host: 'gmail', account, threadId, subject: 's', url: 'u' }) as const;

describe('people', () => {
  const people: readonly [string, Record<string, Json>][] = [
    ['ada', { name: 'Ada Lovelace', otherNames: ['Ада Лавлейс', 'Countess'], emails: ['ada@example.com', 'Office@Example.com'], profileUrl: 'https://www.linkedin.com/in/ada/' }],
    ['hanako', { name: '佐藤 花子', otherNames: ['Sato Hanako', 'さとう はなこ'], emails: [], profileUrl: 'https://jp.linkedin.com/in/%E8%8A%B1%E5%AD%90?x=1' }],
    ['twin', { name: 'ada LOVELACE', emails: ['office@example.com'] }],
    ['bare', { name: '', emails: ['bare@example.com'] }],
    ['odd', { name: 7, otherNames: 'Odd', emails: [null, 3, 'odd@example.com'], profileUrl: {} }],
  ];
  const table: [string, (book: Book) => Promise<readonly { readonly id: string }[]>, string[]][] = [
    ['an address', (book) => book.peopleByEmail('ada@example.com'), ['ada']],
    ['an address in another case', (book) => book.peopleByEmail('ADA@example.COM '), ['ada']],
    ['an address that two share', (book) => book.peopleByEmail('office@example.com'), ['ada', 'twin']],
    ['an unknown address', (book) => book.peopleByEmail('eve@example.com'), []],
    ['part of an address', (book) => book.peopleByEmail('ada@example'), []],
    ['no address', (book) => book.peopleByEmail(''), []],
    ['a name that two share', (book) => book.peopleByName('ada lovelace'), ['ada', 'twin']],
    ['another writing', (book) => book.peopleByName('Ада  ЛАВЛЕЙС'), ['ada']],
    ['a name without its space', (book) => book.peopleByName('佐藤花子'), ['hanako']],
    ['a name with a wide space', (book) => book.peopleByName('佐藤　花子'), ['hanako']],
    ['the kana', (book) => book.peopleByName('さとうはなこ'), ['hanako']],
    ['no name', (book) => book.peopleByName(' '), []],
    ['a profile', (book) => book.peopleByProfile('http://linkedin.com/in/Ada'), ['ada']],
    ['a profile in its own script', (book) => book.peopleByProfile('https://www.linkedin.com/in/花子/'), ['hanako']],
    ['no profile', (book) => book.peopleByProfile(''), []],
    ['what is no text is passed over', (book) => book.peopleByEmail('odd@example.com'), ['odd']],
    ['all', (book) => book.people(), ['ada', 'bare', 'hanako', 'odd', 'twin']],
  ];
  test.each(table)('%s', async (_, ask, expected) => {
    const book = await open();
    await saved(book, { operation: newId(), intents: people.map(([id, set]) => person(id, set)) });
    expect(ids(await ask(book))).toEqual(expected);
  });

  test('are found as they are now, not as they were, and not when removed', async () => {
    const book = await open();
    await saved(book, person('ada', { name: 'Ada Byron', emails: ['a@example.com'] }));
    const married = await saved(book, person('ada', { name: 'Ada Lovelace', emails: ['b@example.com'] }));
    expect([ids(await book.peopleByName('ada byron')), ids(await book.peopleByEmail('b@example.com'))]).toEqual([[], ['ada']]);
    await saved(book, undo('person', 'ada', married.events[0]?.id ?? ''));
    expect([ids(await book.peopleByName('ada byron')), ids(await book.peopleByEmail('b@example.com'))]).toEqual([['ada'], []]);
    await saved(book, about('person', 'ada', { removed: true }, 'removed'));
    expect([await book.peopleByName('ada byron'), await book.people(), (await book.counts()).people]).toEqual([[], [], 0]);
    expect(await book.person('ada')).toMatchObject({ name: 'Ada Byron', removed: true });
  });

  test('have every field, whatever was told of them; the keys they are found by are not fields', async () => {
    const book = await open();
    await saved(book, person('p', { emails: ['p@example.com'] }));
    const found = await book.person('p');
    expect(found).toMatchObject({ name: '', otherNames: [], phones: [], company: null, emails: ['p@example.com'], revision: 1 });
    expect(Object.keys(found ?? {})).not.toContain('profiles');
    expect(await book.person('nobody')).toBeNull();
  });
});

describe('referrals', () => {
  test('are found by each of their threads', async () => {
    const book = await open();
    await saved(book, about('referral', 'r1', { topic: 'a' }), { subject: { type: 'referral', id: 'r1' }, kind: 'corrected', put: { threads: { x: thread('t1'), y: thread('t2', null) } } });
    await saved(book, { subject: { type: 'referral', id: 'r2' }, kind: 'captured', put: { threads: { x: thread('t3') } } });
    const found = async (ref: ReturnType<typeof thread>) => (await book.referralByThread(threadKey(ref)))?.id ?? null;
    expect([await found(thread('t1')), await found(thread('t2', null)), await found(thread('t2')), await found(thread('t3')), await found(thread('t'))]).toEqual(['r1', 'r1', null, 'r2', null]);
    await saved(book, { subject: { type: 'referral', id: 'r1' }, kind: 'corrected', put: { threads: { x: null } } });
    expect(await found(thread('t1'))).toBeNull();
    await saved(book, { subject: { type: 'referral', id: 'r1' }, kind: 'corrected', put: { threads: { z: thread('t3') } } });
    expect(await found(thread('t3')), 'of two, the one changed last').toBe('r1');
    await saved(book, about('referral', 'r1', { removed: true }, 'removed'));
    expect(await found(thread('t3'))).toBe('r2');
  });

  test('come newest change first, all of them and those of one person in any role', async () => {
    const book = await open();
    await saved(book, about('referral', 'r1', { prospectId: 'p' }), about('referral', 'r2', { providerId: 'p' }), about('referral', 'r3', { introducerId: 'p', prospectId: 'q' }), about('referral', 'r4', { prospectId: 'q' }));
    await saved(book, about('referral', 'r1', { need: 'x' }, 'corrected'));
    expect(ids(await book.referrals())).toEqual(['r1', 'r4', 'r3', 'r2']);
    expect(ids(await book.referralsOf('p'))).toEqual(['r1', 'r3', 'r2']);
    expect(ids(await book.referralsOf('me'))).toEqual(['r1', 'r4', 'r2']);
    expect(await book.referralsOf('nobody')).toEqual([]);
    expect(await book.referral('r3')).toMatchObject({ threads: {}, optIns: {}, form: 'lead', introducerId: 'p' });
  });
});

describe('follow-ups', () => {
  test('fall due soonest first, open ones only, to the day and to the limit', async () => {
    const random = seeded(3);
    const book = await open();
    const days = ['2026-11-24', '2026-11-25', '2026-11-26', '2027-01-01', '2026-02-28'];
    const intents = Array.from({ length: 300 }, (_, n) =>
      about('follow-up', `f${String(n).padStart(3, '0')}`, { dueOn: oneOf(random, days), state: oneOf(random, ['open', 'open', 'done', 'dropped']), kind: 'own-note', referralId: `r${n % 7}`, removed: random() < 0.1 }, 'planned'),
    );
    await saved(book, { operation: newId(), intents });
    for (let n = 0; n < 80; n++) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person does
      await saved(book, about('follow-up', `f${String(n).padStart(3, '0')}`, random() < 0.5 ? { state: 'done' } : { dueOn: oneOf(random, days) }, 'put-off'));
    }
    const all = (await Promise.all(intents.map((intent) => book.followUp(intent.subject.id)))).flatMap((one) => (one && one.state === 'open' && !one.removed ? [one] : []));
    const inOrder = all.map((one) => `${one.dueOn} ${one.id}`).sort();
    const asked = async (until?: string, limit?: number) => (await book.openFollowUps(until, limit)).map((one) => `${one.dueOn} ${one.id}`);
    expect(await asked()).toEqual(inOrder);
    for (const until of [...days, '2026-11-27', '2020-01-01']) {
      const due = inOrder.filter((one) => one.slice(0, 10) <= until);
      expect([await asked(until), await asked(until, 5), await book.countDue(until)]).toEqual([due, due.slice(0, 5), due.length]);
    }
    expect((await book.counts()).openFollowUps).toBe(all.length);
    const ofOne = await book.followUpsOf('r3');
    expect(ofOne.length).toBeGreaterThan(20);
    expect(ofOne.every((one) => one.referralId === 'r3' && !one.removed)).toBe(true);
    expect(ofOne.map((one) => one.dueOn)).toEqual(ofOne.map((one) => one.dueOn).sort());
    expect(await book.checkReplay()).toMatchObject({ torn: [], orphans: [], countersOff: [] });
  });

  test('that were put off day by day leave no counter behind', async () => {
    const book = await open();
    for (const day of ['2026-11-25', '2026-11-26', '2026-11-27']) await saved(book, about('follow-up', 'f', { dueOn: day, state: 'open' }, 'put-off'));
    expect(await Promise.all(['2026-11-25', '2026-11-26', '2026-11-27'].map((day) => book.countDue(day)))).toEqual([0, 0, 1]);
  });
});

test('settings have every field from the first day on', async () => {
  const book = await open();
  expect(await book.settings()).toEqual(defaultSettings);
  await saved(book, about('settings', 'settings', { name: 'Ada', chaseAfterDays: 7 }));
  expect(await book.settings()).toMatchObject({ ...defaultSettings, name: 'Ada', chaseAfterDays: 7, revision: 1, updatedAt: expect.any(String) });
});

test('the export is every event, oldest first, and says what it is before anything else', async () => {
  const book = await open();
  for (let n = 0; n < 120; n++) await saved(book, person(`p${n % 10}`, { name: `${n}` }), about('referral', `r${n}`, { topic: `${n}` }));
  const exported = await book.exportBook();
  expect(Object.keys(exported)).toEqual(['format', 'version', 'exportedAt', 'events']);
  expect(exported).toMatchObject({ format: 'goen-book', version: 1, exportedAt: '2026-11-25T09:00:00.000Z' });
  expect(exported.events.filter((event) => event.subject.type === 'person').map((event) => event.set?.name)).toEqual(Array.from({ length: 120 }, (_, n) => `${n}`));
  expect(exported.events).toHaveLength(240);
});

test('what one large save wrote comes whole and in order, and nothing of the saves beside it', async () => {
  const book = await open();
  const [before, operation, after] = [newId(), newId(), newId()];
  const many = Array.from({ length: 5_150 }, (_, n) => about('person', `p${n % 40}`, { name: `Ada ${n}` }));
  for (const [one, intents] of [[before, many.slice(0, 120)], [operation, many], [after, many.slice(0, 120)]] as const) await saved(book, { operation: one, intents });
  expect((await book.eventsOf(operation)).map(({ set }) => set?.['name'])).toEqual(many.map(({ set }) => set?.['name']));
  expect((await book.eventsOf(after)).length).toBe(120);
});
