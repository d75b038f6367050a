// The ledger over a book: every note is one event, can be corrected, taken out and taken back; a chain never becomes a circle; replay holds.
import { describe, expect, it } from 'vitest';
import { captureThread } from '../../lib/actions/capture-thread.ts';
import { comeFrom, keepStep, noteOrder, takeOutStep, tellTie } from '../../lib/actions/keep-ledger.ts';
import { correctMoment, correctWorth, noteContact, noteMoment, noteWorth, takeOutMoment, takeOutWorth } from '../../lib/actions/note.ts';
import { takeBack } from '../../lib/actions/take-back.ts';
import type { Changed } from '../../lib/actions/tools.ts';
import { toldOf } from '../../lib/domain/ledger/delivery.ts';
import type { Moment } from '../../lib/domain/moment.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { Result } from '../../lib/domain/result.ts';
import { emptyForm } from '../../lib/domain/capture-form.ts';
import { sumsOf, worthOf } from '../../lib/domain/worth.ts';
import { form, must, tools } from './line.ts';

const fresh = async () => {
  const t = await tools();
  return { t, referral: must(await captureThread(t, form())).value };
};
const spoken: Omit<Moment, 'id' | 'recordedAt'> = { kind: 'client-word', on: '2026-11-20', personId: null, channel: 'phone', text: 'Best decision of the year' };
type Step = (t: Awaited<ReturnType<typeof tools>>, referral: Referral) => Promise<Result<Changed<Referral>, string>>;

describe('each note', () => {
  const first = <Entry>(entries: Readonly<Record<string, Entry>>): Entry => Object.values(entries)[0]!;
  const noted: Step = (t, r) => noteMoment(t, r, spoken);
  const worth: Step = (t, r) => noteWorth(t, r, { on: '2026-11-20', minor: 120_000, currency: 'JPY', note: null });
  const step: Step = (t, r) => keepStep(t, r, { what: 'Inspection', dueOn: '2026-12-01' });
  it.each([
    ['a moment', noted, (r: Referral) => first(r.moments), expect.objectContaining({ ...spoken, recordedAt: expect.stringMatching(/^2026-11-25T/u) })],
    ['an amount', worth, (r: Referral) => first(r.worth), expect.objectContaining({ minor: 120_000, currency: 'JPY' })],
    ['a step', step, (r: Referral) => first(r.deliverySteps), expect.objectContaining({ what: 'Inspection', dueOn: '2026-12-01' })],
    ['the tie', (t, r) => tellTie(t, r, { tie: 'BNI chapter', business: 'accounts', endedOn: '2026-11-01' }), (r: Referral) => [r.tie, r.business, r.endedOn], ['BNI chapter', 'accounts', '2026-11-01']],
  ] as readonly [string, Step, (r: Referral) => unknown, unknown][])('%s is one event of kind noted, and is taken back', async (_, act, read, expected) => {
    const { t, referral } = await fresh();
    const { value, events } = must(await act(t, referral));
    expect(read(value)).toEqual(expected);
    expect(events.filter((event) => event.subject.id === referral.id).map((event) => event.kind)).toEqual(['noted']);
    must(await takeBack(t, events));
    const { revision: _r, updatedAt: _u, ...back } = (await t.book.referral(referral.id))!;
    expect(back).toEqual(expect.objectContaining({ moments: {}, worth: {}, deliverySteps: {}, tie: null, business: null, endedOn: null }));
    expect(await t.book.checkReplay()).toMatchObject({ torn: [], orphans: [], countersOff: [] });
  });
  it('is corrected and taken out, each taken back', async () => {
    const { t, referral } = await fresh();
    let row = must(await worth(t, must(await noted(t, referral)).value)).value;
    const [moment, amount] = [first(row.moments), first(row.worth)];
    row = must(await correctMoment(t, row, moment, { ...spoken, text: 'Best of the year' })).value;
    expect(first(row.moments)).toEqual({ ...moment, text: 'Best of the year' });
    row = must(await correctWorth(t, row, amount, { on: amount.on, minor: 5, currency: 'EUR', note: 'deposit' })).value;
    expect(sumsOf(worthOf(row))).toEqual([{ minor: 5, currency: 'EUR' }]);
    const out = must(await takeOutMoment(t, row, moment));
    expect(out.value.moments).toEqual({});
    must(await takeBack(t, out.events));
    row = (await t.book.referral(referral.id))!;
    expect(first(row.moments).text).toBe('Best of the year');
    expect(must(await takeOutWorth(t, row, amount)).value.worth).toEqual({});
  });
  it('seen as it was before another page changed it is a conflict', async () => {
    const { t, referral } = await fresh();
    must(await noted(t, referral));
    expect(await worth(t, referral)).toEqual({ ok: false, reason: 'conflict' });
  });
  it('of a contact stands with the person', async () => {
    const { t, referral } = await fresh();
    const person = (await t.book.person(referral.prospectId!))!;
    const { value, events } = must(await noteContact(t, person, { on: '2026-11-24', channel: 'card', by: 'me', referralId: referral.id, note: null }));
    expect(Object.values(value.contacts)).toEqual([expect.objectContaining({ channel: 'card', by: 'me', recordedAt: expect.any(String) })]);
    must(await takeBack(t, events));
    expect((await t.book.person(person.id))?.contacts).toEqual({});
  });
});

describe('a step of a delivery', () => {
  it('that was told stays told under new words', async () => {
    const { t, referral } = await fresh();
    let row = must(await keepStep(t, referral, { what: 'Inspection', dueOn: '2026-12-01' })).value;
    const step = Object.values(row.deliverySteps)[0]!;
    row = must(await noteMoment(t, row, { kind: 'delivery-told', on: '2026-11-25', personId: row.prospectId, channel: 'mail', text: step.id })).value;
    const moved = must(await keepStep(t, row, { what: 'Inspection of the roof', dueOn: '2026-12-03' }, step));
    const after = Object.values(moved.value.deliverySteps)[0]!;
    expect([after.what, toldOf(moved.value, after)?.on]).toEqual(['Inspection of the roof', '2026-11-25']);
    expect(must(await takeOutStep(t, moved.value, after)).value.deliverySteps).toEqual({});
  });
});

describe('an order with what it is worth', () => {
  it('is both or neither, and taken back together', async () => {
    const { t, referral } = await fresh();
    const order: Omit<Moment, 'id' | 'recordedAt'> = { kind: 'order', on: '2026-11-25', personId: null, channel: null, text: null };
    const { value, events } = must(await noteOrder(t, referral, order, { on: '2026-11-25', minor: 5, currency: 'EUR', note: null }));
    expect([Object.values(value.moments)[0]?.kind, Object.values(value.worth)[0]?.minor]).toEqual(['order', 5]);
    must(await takeBack(t, events));
    expect(await t.book.referral(referral.id)).toMatchObject({ moments: {}, worth: {} });
    expect(await noteOrder(t, referral, order, { on: '2026-11-25', minor: 5, currency: 'EUR', note: null })).toEqual({ ok: false, reason: 'conflict' });
    expect(await t.book.referral(referral.id)).toMatchObject({ moments: {}, worth: {} });
  });
});

describe('spin-offs', () => {
  it('are tied, untied, and never go round', async () => {
    const { t, referral: a } = await fresh();
    const second = { ...form(), thread: null };
    const b = must(await captureThread(t, { ...second, parties: emptyForm(t.newId).parties })).value;
    const tied = must(await comeFrom(t, b, a.id)).value;
    expect(tied.cameFromId).toBe(a.id);
    expect(await comeFrom(t, a, b.id)).toEqual({ ok: false, reason: 'conflict' });
    expect(await comeFrom(t, a, a.id)).toEqual({ ok: false, reason: 'conflict' });
    expect(must(await comeFrom(t, tied, null)).value.cameFromId).toBeNull();
    expect(must(await comeFrom(t, a, b.id)).value.cameFromId).toBe(b.id);
  });
});
