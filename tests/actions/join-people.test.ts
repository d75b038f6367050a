// Two entries of one person become one and two again: nothing is lost, nobody is given away, and one save takes all of it back.
import { describe, expect, test } from 'vitest';
import { joinPeople, whyNotJoin } from '../../lib/actions/join-people.ts';
import { correctPerson, correctReferral } from '../../lib/actions/correct-record.ts';
import { findSamePeople } from '../../lib/actions/find-same.ts';
import { sayNotSame } from '../../lib/actions/not-same.ts';
import { takeApart } from '../../lib/actions/take-apart.ts';
import { takeBack } from '../../lib/actions/take-back.ts';
import type { PageTools } from '../../lib/actions/tools.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { hiddenFrom, mayDisclose } from '../../lib/domain/disclosure.ts';
import type { OptInEntry } from '../../lib/domain/opt-in.ts';
import { ANYBODY, emptyPerson, type Person } from '../../lib/domain/person.ts';
import { emptyReferral, type Referral } from '../../lib/domain/referral.ts';
import { CHOSEN_FIELDS, joinedIds, type Choices } from '../../lib/domain/same/join-cards.ts';
import { renameInReferral } from '../../lib/domain/same/rename-in-referral.ts';
import { captureContact } from '../../lib/actions/capture-contact.ts';
import { captureThread } from '../../lib/actions/capture-thread.ts';
import { forget, giveOut } from '../../lib/actions/person-rights.ts';
import { recordAnswer } from '../../lib/actions/record-answer.ts';
import { newId, oneOf } from '../store/memory-book.ts';
import { form, must, tools } from './line.ts';
import { fillRandom, rowsOf, type RandomBook } from './random-book.ts';

const BOOKS = Number(process.env['GOEN_JOINS'] ?? 25);

interface Two { readonly own: Person; readonly other: Person; readonly choices: Choices }
/** Two of a random book who may be joined; null where there are none. */
async function anyTwo(t: PageTools, { random, people }: RandomBook): Promise<Two | null> {
  for (let tries = 0; tries < 12; tries += 1) {
    const [a, b] = [oneOf(random, people), oneOf(random, people)];
    // oxlint-disable-next-line no-await-in-loop -- the first that fits
    if (a === b || (await whyNotJoin(t, a, b)) !== null) continue;
    // oxlint-disable-next-line no-await-in-loop -- and no other
    const [own, other] = await Promise.all([t.book.person(a), t.book.person(b)]);
    if (own && other) return { own, other, choices: Object.fromEntries(CHOSEN_FIELDS.filter(() => random() < 0.5).map((field) => [field, oneOf(random, ['own', 'other'])])) };
  }
  return null;
}
async function everyBook(live: (t: PageTools, book: RandomBook, two: Two, seed: number) => Promise<void>): Promise<void> {
  let lived = 0;
  for (let seed = 1; seed <= BOOKS; seed += 1) {
    const t = await tools();
    const book = await fillRandom(t, seed);
    const two = await anyTwo(t, book);
    if (!two) continue;
    lived += 1;
    await live(t, book, two, seed);
    t.book.close();
  }
  expect(lived).toBeGreaterThan(BOOKS / 2);
}
const SOUND = { torn: [], orphans: [], countersOff: [] };

describe('in any book', () => {
  test('nobody names the other entry any more, the card has all that either had, and taken back everything is as it was', async () => {
    await everyBook(async (t, _book, two, seed) => {
      const before = await rowsOf(t.book);
      const joined = must(await joinPeople(t, two));
      const rows = await rowsOf(t.book);
      const { [two.other.id]: gone, [two.own.id]: card, ...rest } = rows as Record<string, Person>;
      expect([seed, gone?.removed, gone?.joinedTo]).toEqual([seed, true, two.own.id]);
      const named = JSON.stringify({ ...rest, own: { ...card, joined: undefined } });
      expect([seed, named.includes(two.other.id) && named.slice(named.indexOf(two.other.id) - 60, named.indexOf(two.other.id) + 40)]).toEqual([seed, false]);
      for (const field of ['emails', 'tags', 'contacts', 'gifts', 'praise'] as const) expect([seed, field, Object.keys(card?.[field] ?? {}).length]).toEqual([seed, field, new Set([two.own, two.other].flatMap((one): readonly string[] => (field === 'emails' ? one.emails : Object.keys(one[field])))).size]);
      for (const name of [two.own.name, two.other.name, ...two.other.otherNames].filter(Boolean)) expect([card?.name, ...(card?.otherNames ?? [])]).toContain(name);
      expect(await t.book.checkReplay()).toMatchObject(SOUND);
      if (seed % 2) must(await takeBack(t, joined.events));
      else expect(must(await takeApart(t, two.other.id)).value).toMatchObject({ fields: [], records: [] });
      expect(await rowsOf(t.book)).toEqual(before);
      expect(await t.book.checkReplay()).toMatchObject(SOUND);
    });
  });

  test('nobody who was hidden from a reader becomes known, by what was known of either', async () => {
    let hidden = 0;
    await everyBook(async (t, book, two, seed) => {
      const read = async (): Promise<{ people: Person[]; referrals: Referral[] }> => ({ people: [...(await t.book.people())], referrals: [...(await t.book.referrals())] });
      const stringsOf = (referral: Referral, people: readonly Person[], reader: string): readonly string[] => hiddenFrom(referral, people, [reader]).flatMap(({ id: _id, ...of }) => Object.values(of).flat()).filter((text): text is string => typeof text === 'string' && text !== '');
      const then = await read();
      must(await joinPeople(t, two));
      const now = await read();
      for (const before of then.referrals) {
        const after = now.referrals.find(({ id }) => id === before.id)!;
        for (const reader of [...book.people, ANYBODY]) {
          const is = reader === two.other.id ? two.own.id : reader;
          // Whoever reads as one of the two reads as both from now on: what was hidden from both stays hidden.
          const twin = reader === two.own.id ? two.other.id : reader === two.other.id ? two.own.id : null;
          const fromTwin = twin === null ? null : new Set(stringsOf(before, then.people, twin));
          const was = stringsOf(before, then.people, reader).filter((text) => fromTwin?.has(text) ?? true);
          const left = new Set(stringsOf(after, now.people, is));
          hidden += was.length;
          // Only the one who reads knows themselves, under both names.
          const own = is === two.own.id ? new Set([two.own, two.other].flatMap((one) => [one.name, ...one.otherNames, ...one.emails, ...one.phones, one.company, one.title, one.profileUrl, one.website])) : new Set();
          expect([seed, before.id, reader, was.filter((text) => !left.has(text) && !own.has(text))]).toEqual([seed, before.id, reader, []]);
          for (const of of book.people) for (const fact of ['name', 'contact', 'need', 'budget', 'status'] as const) {
            const who = of === two.other.id ? two.own.id : of;
            const wasTold = mayDisclose(before, of, fact, reader) || (twin !== null && mayDisclose(before, of, fact, twin));
            if (who !== is && of !== two.own.id && of !== two.other.id && mayDisclose(after, who, fact, is)) expect([seed, fact, wasTold]).toEqual([seed, fact, true]);
          }
          for (const role of ['introducerId', 'prospectId', 'providerId'] as const) for (const fact of ['name', 'contact', 'need', 'budget', 'status'] as const) {
            const [b, a] = [before[role], after[role]];
            if (a !== null && b !== null && twin === null && mayDisclose(after, a, fact, is)) expect([seed, role, fact, mayDisclose(before, b, fact, reader)]).toEqual([seed, role, fact, true]);
          }
        }
      }
    });
    expect(hidden).toBeGreaterThan(BOOKS * 20);
  });

  test('what was changed since stays when they are taken apart, and what cannot be told apart is said', async () => {
    await everyBook(async (t, { random, referrals }, two, seed) => {
      const before = (await rowsOf(t.book)) as Record<string, Person & Referral>;
      must(await joinPeople(t, two));
      const notes = random() < 0.5;
      const card = must(await correctPerson(t, (await t.book.person(two.own.id))!, { location: `Later ${seed}`, ...(notes ? { notes: `Later notes ${seed}` } : {}) })).value;
      expect(card.location).toBe(`Later ${seed}`);
      const id = oneOf(random, referrals);
      must(await correctReferral(t, (await t.book.referral(id))!, { topic: `Later ${seed}` }));
      const apart = must(await takeApart(t, two.other.id)).value;
      const after = (await rowsOf(t.book)) as Record<string, Person & Referral>;
      expect([after[two.own.id]?.location, after[id]?.topic, after[two.own.id]?.notes]).toEqual([`Later ${seed}`, `Later ${seed}`, notes ? `Later notes ${seed}` : before[two.own.id]?.notes]);
      expect(after[two.other.id]).toEqual(before[two.other.id]);
      for (const one of referrals) for (const role of ['introducerId', 'prospectId', 'providerId'] as const) expect(after[one]?.[role]).toBe(before[one]?.[role]);
      const changed = ['location', ...(notes ? ['notes'] : [])] as const;
      for (const field of apart.fields) expect(changed).toContain(field);
      expect(await t.book.checkReplay()).toMatchObject(SOUND);
    });
  });
});

const said = (facts: Partial<OptInEntry>): OptInEntry => ({ id: facts.id ?? newId(), personId: 'x', about: 'introduction', step: 'granted', on: '2026-05-01', recordedAt: '2026-05-01T09:00:00.000Z', channel: 'mail', covers: ['name', 'contact'], words: null, note: null, ...facts });
const rename = (referral: Referral): Referral => renameInReferral(referral, { from: 'b', to: 'a', now: '2026-11-25T10:00:00.000Z', newId })!.next;
const record = (facts: Partial<Referral>): Referral => ({ ...emptyReferral('r'), form: 'referral', prospectId: 'x', providerId: 'b', ...facts });

describe('an answer counts for no more than before', () => {
  test('a yes under the other entry, who stood there before, is held as one that no longer holds', () => {
    const entries = [said({ id: '1', personId: 'a', towards: 'x' }), said({ id: '2', personId: 'x', towards: 'b' })];
    const before = record({ optIns: Object.fromEntries(entries.map((entry) => [entry.id, entry])) });
    expect([mayDisclose(before, 'x', 'name', 'b'), mayDisclose(rename(before), 'x', 'name', 'a')]).toEqual([false, false]);
    expect(Object.values(rename(before).optIns).map(({ personId, step }) => [personId, step])).toEqual([['a', 'granted'], ['x', 'granted'], ['a', 'expired']]);
  });
  test('a no stays a no', () => {
    const entries = [said({ id: '1', personId: 'a', towards: 'x', on: '2026-06-01' }), said({ id: '2', personId: 'x', towards: 'b' }), said({ id: '3', personId: 'b', towards: 'x', step: 'declined' })];
    const after = Object.values(rename(record({ optIns: Object.fromEntries(entries.map((entry) => [entry.id, entry])) })).optIns);
    expect([after.length, after.at(-1)]).toMatchObject([4, { personId: 'a', step: 'declined', towards: 'x', on: '2026-11-25' }]);
  });
  test('a yes that covers more does not open more', () => {
    const entries = [said({ id: '1', personId: 'a', towards: 'x', on: '2026-06-01', covers: ['name', 'contact', 'budget'] }), said({ id: '2', personId: 'x', towards: 'b' }), said({ id: '3', personId: 'b', towards: 'x', covers: ['name'] })];
    const before = record({ optIns: Object.fromEntries(entries.map((entry) => [entry.id, entry])) });
    expect([mayDisclose(rename(before), 'a', 'name', 'x'), mayDisclose(rename(before), 'a', 'contact', 'x')]).toEqual([true, false]);
  });
  test('an own yes needs nothing beside it', () => {
    const before = record({ optIns: { 1: said({ id: '1', personId: 'b', towards: 'x' }), 2: said({ id: '2', personId: 'x', towards: 'b' }) } });
    expect([Object.keys(rename(before).optIns).length, mayDisclose(rename(before), 'x', 'name', 'a')]).toEqual([2, true]);
  });
});

async function story(): Promise<{ readonly t: PageTools; readonly irena: Person; readonly other: Person; readonly referral: Referral }> {
  const t = await tools();
  const referral = must(await captureThread(t, form())).value;
  const irena = (await t.book.person(referral.providerId!))!;
  const other = must(await captureContact(t, { ...emptyPerson(newId()), name: 'I. Nováková', emails: ['irena@home.example'], phones: ['+420 601 234 567'], company: 'Novak Audit', title: 'Partner' }, newId())).value;
  return { t, irena, other, referral };
}

describe('joining', () => {
  test('the referral names the one who stays; a deep link to the other knows where it went', async () => {
    const { t, irena, other, referral } = await story();
    const joined = must(await joinPeople(t, { own: other, other: irena, choices: { company: 'other' } })).value;
    expect(joined).toMatchObject({ name: 'I. Nováková', otherNames: ['Irena Novakova'], company: 'Ledgerline', title: 'Partner', emails: ['irena@home.example', 'irena@ledgerline.example'] });
    expect((await t.book.referral(referral.id))?.providerId).toBe(other.id);
    expect((await t.book.person(irena.id))?.joinedTo).toBe(other.id);
    expect(joined.joined[irena.id]).toMatchObject({ name: 'Irena Novakova', company: 'Ledgerline', on: dayOf(t.now()) });
    // The firm that was given up for the other one gives them away still.
    expect(hiddenFrom((await t.book.referral(referral.id))!, [joined], [referral.prospectId!]).map(({ company }) => company).sort()).toEqual(['Ledgerline', 'Ledgerline', 'Novak Audit']);
    const due = await t.book.openFollowUps();
    expect(due.filter(({ personId }) => personId === irena.id)).toEqual([]);
    expect(due.some(({ personId }) => personId === other.id)).toBe(true);
    expect((await t.book.counts()).people).toBe(2);
  });
  test('two of one referral are two people; the forgotten and the removed are joined to nobody', async () => {
    const { t, irena, other, referral } = await story();
    expect(await whyNotJoin(t, irena.id, referral.prospectId!)).toBe('together');
    expect(await joinPeople(t, { own: irena, other: irena })).toEqual({ ok: false, reason: 'gone' });
    must(await forget(t, other));
    expect(await joinPeople(t, { own: irena, other })).toEqual({ ok: false, reason: 'forgotten' });
  });
  test('an answer recorded since goes back with the one who comes back', async () => {
    const { t, irena, other, referral } = await story();
    must(await joinPeople(t, { own: other, other: irena }));
    const row = (await t.book.referral(referral.id))!;
    must(await recordAnswer(t, row, { personId: other.id, about: 'introduction', step: 'granted', on: '2026-11-25', channel: 'phone', covers: ['name'], words: null, note: null } as never));
    must(await takeApart(t, irena.id));
    const back = (await t.book.referral(referral.id))!;
    expect(back.providerId).toBe(irena.id);
    expect(JSON.stringify(back)).not.toContain(other.id);
    expect(Object.values(back.optIns).some(({ personId, step }) => personId === irena.id && step === 'granted')).toBe(true);
  });
  test('joined on to a third, the first waits until that is taken apart', async () => {
    const { t, irena, other } = await story();
    const third = must(await captureContact(t, { ...emptyPerson(newId()), name: 'Irena N.' }, newId())).value;
    must(await joinPeople(t, { own: other, other: irena }));
    const joined = must(await joinPeople(t, { own: third, other: (await t.book.person(other.id))! })).value;
    expect([...joinedIds(joined)].sort()).toEqual([irena.id, other.id].sort());
    expect(await takeApart(t, irena.id)).toEqual({ ok: false, reason: 'joined-on' });
    must(await takeApart(t, other.id));
    must(await takeApart(t, irena.id));
    expect((await t.book.people()).map(({ name }) => name).sort()).toEqual(['Agnes Wirral', 'I. Nováková', 'Irena N.', 'Irena Novakova']);
    expect(await takeApart(t, irena.id)).toEqual({ ok: false, reason: 'gone' });
  });
  test('whoever is forgotten is forgotten under every entry, and gets all of them handed out', async () => {
    const { t, irena, other } = await story();
    const joined = must(await joinPeople(t, { own: other, other: irena })).value;
    const file = JSON.parse((await giveOut(t, joined)).text) as { history: unknown[]; referrals: unknown[]; person: { name: string } };
    expect([file.history.length, file.referrals.length, file.person.name, JSON.stringify(file).includes('Ledgerline')]).toEqual([4, 1, 'I. Nováková', true]);
    must(await forget(t, joined));
    const left = JSON.stringify(await t.book.exportBook());
    for (const trace of ['Novakova', 'Nováková', 'Ledgerline', 'ledgerline', 'irena@', '601 234', 'Novak Audit']) expect([trace, left.includes(trace)]).toEqual([trace, false]);
    expect(await t.book.checkReplay()).toMatchObject(SOUND);
  });
});

test('what was said to be two people is not asked again, until it is taken back; rows that name them are known beforehand', async () => {
  const { t, irena, other } = await story();
  const twin = must(await captureContact(t, { ...emptyPerson(newId()), name: 'Irena Novakova', emails: ['irena@ledgerline.example'] }, newId())).value;
  const found = await findSamePeople(t, {});
  expect(found.groups.map(({ people }) => [...people].sort())).toEqual([[irena.id, twin.id].sort()]);
  expect(Object.keys(found.naming.referrals)).toEqual([irena.id]);
  const not = must(await sayNotSame(t, twin, [irena]));
  expect((await findSamePeople(t, {})).groups).toEqual([]);
  must(await takeBack(t, not.events));
  expect((await findSamePeople(t, {})).groups).toHaveLength(1);
  // What was found before is enough to join by, with what changed since.
  must(await joinPeople(t, { own: (await t.book.person(other.id))!, other: (await t.book.person(irena.id))!, naming: found.naming }));
  expect((await t.book.referralsOf(irena.id))).toEqual([]);
});
