// Many records in one save: each as it would be alone, what is due with it too; said how many; one undo.
import { describe, expect, test } from 'vitest';
import { captureContact } from '../../lib/actions/capture-contact.ts';
import { captureThread } from '../../lib/actions/capture-thread.ts';
import { changeSeveral } from '../../lib/actions/change-several.ts';
import { changePerson } from '../../lib/actions/change-person.ts';
import { changeTags, renameTag } from '../../lib/actions/change-tags.ts';
import { closeReferral } from '../../lib/actions/record-outcome.ts';
import { takeBackSave } from '../../lib/actions/take-back.ts';
import type { PageTools } from '../../lib/actions/tools.ts';
import { emptyPerson } from '../../lib/domain/person.ts';
import type { SeveralChange } from '../../lib/domain/several.ts';
import { about, newId, person, saved } from '../store/memory-book.ts';
import { form, must, tools } from './line.ts';
import { fillRandom, rowsOf } from './random-book.ts';

async function contacts(t: PageTools, many: number): Promise<readonly string[]> {
  const ids = Array.from({ length: many }, newId);
  for (const id of ids) must(await captureContact(t, { ...emptyPerson(id), name: `Name ${id.slice(-4)}` }, newId()));
  return ids;
}
const SOUND = { torn: [], orphans: [], countersOff: [] };

describe('people', () => {
  test.each<[SeveralChange, object]>([
    [{ what: 'tag', tags: ['fair', 'bni'] }, { tags: { fair: true, bni: true } }], [{ what: 'company', value: 'Mills' }, { company: 'Mills' }], [{ what: 'language', value: 'it' }, { language: 'it' }], [{ what: 'register', value: 'familiar' }, { register: 'familiar' }],
    [{ what: 'rhythm', value: { idealDays: 30, longestDays: 60 } }, { rhythm: { idealDays: 30, longestDays: 60 } }], [{ what: 'source', value: 'partner' }, { source: { kind: 'partner' } }],
  ])('%j', async (change, facts) => {
    const t = await tools();
    const ids = await contacts(t, 3);
    const before = await rowsOf(t.book);
    const operation = newId();
    expect(must(await changeSeveral(t, { type: 'person', ids: [...ids, 'nobody'], change, operation }))).toEqual({ changed: 3, gone: 1 });
    for (const id of ids) expect(await t.book.person(id)).toMatchObject(facts);
    // Everybody with a rhythm is due, as if it were set alone.
    expect((await t.book.openFollowUps()).length).toBe(change.what === 'rhythm' ? 3 : 0);
    expect(must(await changeSeveral(t, { type: 'person', ids, change, operation: newId() })).changed).toBe(0);
    expect(await t.book.checkReplay()).toMatchObject(SOUND);
    must(await takeBackSave(t, operation));
    expect(await rowsOf(t.book)).toEqual(before);
  });
  test('removed, and brought back', async () => {
    const t = await tools();
    const ids = await contacts(t, 3);
    const operation = newId();
    must(await changeSeveral(t, { type: 'person', ids: ids.slice(1), change: { what: 'remove' }, operation }));
    expect((await t.book.counts()).people).toBe(1);
    must(await takeBackSave(t, operation));
    expect((await t.book.counts()).people).toBe(3);
  });
  test('somebody changed one of them meanwhile: nothing is written', async () => {
    const t = await tools();
    const [first = '', ...more] = await contacts(t, 3);
    const stale = { ...t, book: { ...t.book, person: async (id: string) => { const row = await t.book.person(id); return row && id === first ? { ...row, revision: 7 } : row; } } } as PageTools;
    expect(await changeSeveral(stale, { type: 'person', ids: [first, ...more], change: { what: 'company', value: 'Mills' }, operation: newId() })).toEqual({ ok: false, reason: 'conflict' });
    expect((await t.book.people()).map(({ company }) => company)).toEqual([null, null, null]);
  });
});

describe('referrals', () => {
  test('closed together, nothing is due with them; opened again, it is; as each alone', async () => {
    const [t, alone] = [await tools(), await tools()];
    for (const one of [t, alone]) for (const n of [1, 2]) must(await captureThread(one, form({ thread: { host: 'gmail', account: 'me@mara.example', threadId: `t${n}`, subject: 'A', url: `https://mail.google.com/mail/u/0/#inbox/t${n}` } })));
    const ids = (await t.book.referrals()).map(({ id }) => id);
    const due = async (one: PageTools): Promise<readonly string[]> => (await one.book.openFollowUps()).map(({ kind }) => kind).sort();
    const before = await due(t);
    expect(before.length).toBeGreaterThan(0);
    must(await changeSeveral(t, { type: 'referral', ids, change: { what: 'close', value: 'no-need' }, operation: newId() }));
    for (const referral of await alone.book.referrals()) must(await closeReferral(alone, referral, 'no-need'));
    expect([await due(t), (await t.book.referrals()).map(({ closedWhy }) => closedWhy)]).toEqual([await due(alone), ['no-need', 'no-need']]);
    must(await changeSeveral(t, { type: 'referral', ids, change: { what: 'reopen' }, operation: newId() }));
    expect(await due(t)).toEqual(before);
    expect(await t.book.checkReplay()).toMatchObject(SOUND);
  });
  test('in any book: any of these changes, taken back, leaves it as it was', async () => {
    const changes: readonly SeveralChange[] = [{ what: 'close', value: 'done' }, { what: 'reopen' }, { what: 'business', value: 'roofs' }, { what: 'remove' }, { what: 'untag', tags: ['fair'] }];
    for (const [seed, change] of changes.entries()) {
      const t = await tools();
      const { referrals } = await fillRandom(t, seed + 50);
      const before = await rowsOf(t.book);
      const operation = newId();
      must(await changeSeveral(t, { type: 'referral', ids: referrals, change, operation }));
      expect(await t.book.checkReplay()).toMatchObject(SOUND);
      must(await takeBackSave(t, operation));
      // What was planned and taken back has no row any more.
      expect(await rowsOf(t.book)).toEqual(before);
    }
  });
});

describe('so many that all are read at once', () => {
  const ids = Array.from({ length: 2000 }, (_, n) => `p${String(n).padStart(4, '0')}`);
  // Some with something due, some removed already; the last lie between others that stay as they are.
  async function crowd(): Promise<PageTools> {
    const t = await tools();
    const [first, ...more] = ids.map((id, n) => person(id, { name: `Name ${id}`, ...(n % 50 === 0 ? { rhythm: { idealDays: 10, longestDays: 20 } } : {}), ...(n % 400 === 7 ? { removed: true } : {}) }));
    await saved(t.book, first!, ...more, ...ids.slice(0, 40).map((id) => about('referral', `r${id}`, { direction: 'given', introducerId: 'me', prospectId: id, providerId: ids[60]!, capturedOn: '2026-11-01', topic: 'A roof', actual: 'now' })));
    for (const id of ids.slice(0, 3)) must(await changePerson(t, (await t.book.person(id))!, { kind: 'corrected', set: { rhythm: { idealDays: 5, longestDays: 9 } } }));
    return t;
  }
  test.each<SeveralChange>([{ what: 'tag', tags: ['fair'] }, { what: 'rhythm', value: { idealDays: 30, longestDays: 60 } }, { what: 'remove' }])('$what: the same as in small portions, told as it goes, and one undo', async (change) => {
    const [t, small] = [await crowd(), await crowd()];
    const chosen = ids.filter((_, n) => n % 3 !== 2);
    const before = await rowsOf(t.book);
    const told: number[] = [];
    const operation = newId();
    const changed = must(await changeSeveral(t, { type: 'person', ids: chosen, change, operation }, ({ done, of }) => { expect(of).toBe(chosen.length); told.push(done); }));
    let few = 0;
    for (let from = 0; from < chosen.length; from += 500) few += must(await changeSeveral(small, { type: 'person', ids: chosen.slice(from, from + 500), change, operation: newId() })).changed;
    expect(changed).toEqual({ changed: few, gone: chosen.length - few });
    expect(await rowsOf(t.book)).toEqual(await rowsOf(small.book));
    expect([told.length > 3, told, told.at(-1)! > chosen.length / 2]).toEqual([true, told.toSorted((a, b) => a - b), true]);
    expect(await t.book.checkReplay()).toMatchObject(SOUND);
    const back: number[] = [];
    must(await takeBackSave(t, operation, ({ done, of }) => { back.push(done / of!); }));
    expect([back.length > 3, back, back[0]! <= 1 / 3], 'their histories are a third of the way').toEqual([true, back.toSorted((a, b) => a - b), true]);
    expect(await rowsOf(t.book)).toEqual(before);
    expect(await t.book.checkReplay()).toMatchObject(SOUND);
  }, 60_000);
});

test('a tag called otherwise everywhere, people and referrals, in one save; where both were there it is one', async () => {
  const t = await tools();
  const [a = '', b = '', c = ''] = await contacts(t, 3);
  const referral = must(await captureThread(t, form())).value;
  for (const [id, tags] of [[a, ['Fair']], [b, ['Fair', 'fair']], [c, ['bni']]] as const) must(await changeTags(t, 'person', (await t.book.person(id))!, tags));
  must(await changeTags(t, 'referral', referral, ['Fair']));
  const before = await rowsOf(t.book);
  const operation = newId();
  expect(must(await renameTag(t, { from: 'Fair', to: 'fair', operation })).changed).toBe(3);
  expect([(await t.book.person(a))?.tags, (await t.book.person(b))?.tags, (await t.book.referral(referral.id))?.tags]).toEqual([{ fair: true }, { fair: true }, { fair: true }]);
  must(await takeBackSave(t, operation));
  expect(await rowsOf(t.book)).toEqual(before);
  expect(must(await renameTag(t, { from: 'Fair', to: null, operation: newId() })).changed).toBe(3);
  expect((await t.book.person(b))?.tags).toEqual({ fair: true });
});
