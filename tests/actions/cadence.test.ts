// What happened is noted, what follows is planned in the same save, and both are taken back together: over a real book in memory.
import { describe, expect, it, vi } from 'vitest';
import { captureThread } from '../../lib/actions/capture-thread.ts';
import { changeCadence } from '../../lib/actions/change-cadence.ts';
import { changeReferral } from '../../lib/actions/change-referral.ts';
import { changeSettings } from '../../lib/actions/change-settings.ts';
import { confirmSent, whatFollows } from '../../lib/actions/confirm-sent.ts';
import { correctPerson, removePerson } from '../../lib/actions/correct-record.ts';
import { finishFollowUp, putOffFollowUp } from '../../lib/actions/due.ts';
import { keepCadence } from '../../lib/actions/keep-cadence.ts';
import { lookAtPage } from '../../lib/actions/look-at-page.ts';
import { correctContact, correctMoment, noteContact, noteMoment, noteWorth, takeOutContact, takeOutMoment, takeOutWorth } from '../../lib/actions/note.ts';
import { recordAnswer, takeOutAnswer } from '../../lib/actions/record-answer.ts';
import { recordOutcome } from '../../lib/actions/record-outcome.ts';
import { replanAll } from '../../lib/actions/replan-all.ts';
import { takeBack } from '../../lib/actions/take-back.ts';
import { whatWouldBeDue } from '../../lib/actions/what-would-be-due.ts';
import type { CaptureForm } from '../../lib/domain/capture-form.ts';
import type { Draft, DraftKind } from '../../lib/domain/draft.ts';
import type { MailMessage } from '../../lib/domain/mail-thread.ts';
import type { OpenThread } from '../../lib/domain/open-page.ts';
import { ME } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { form, must, tools } from './line.ts';

type Kit = Awaited<ReturnType<typeof tools>>;
const due = async (t: Kit): Promise<string[]> => (await t.book.openFollowUps()).map(({ kind, dueOn, personId }) => `${kind} ${personId ?? '-'} ${dueOn}`).sort();
const rows = async (t: Kit) => [...(await t.book.openFollowUps())].map(({ id, state, dueOn, personId, since }) => ({ id, state, dueOn, personId, since })).sort((a, b) => (a.id < b.id ? -1 : 1));
const again = async (t: Kit, { id }: Pick<Referral, 'id'>): Promise<Referral> => (await t.book.referral(id)) as Referral;
const contactsOf = async (t: Kit, id: string | null): Promise<string[]> => Object.values((await t.book.person(id ?? ''))?.contacts ?? {}).map(({ on, by, channel }) => `${on} ${by} ${channel}`).sort();

/** Cyril brings Agnes to me. */
function receivedForm(): CaptureForm {
  const filled = form({ direction: 'received', answers: [], thread: { host: 'gmail', account: 'me@mara.example', threadId: 't1', subject: 'Question', url: 'https://mail.google.com/mail/u/0/#inbox/t1' } });
  return { ...filled, parties: filled.parties.map((party) => party.role === 'introducer' ? { ...party, isMe: false, known: false, person: { ...party.person, id: `cy-${filled.id}`, name: 'Cyril Oake', emails: ['cyril@oake.example'] } } : party.role === 'provider' ? { ...party, isMe: true, person: { ...party.person, id: ME } } : party) };
}
async function received(day = '2026-03-02') {
  const t = await tools(day);
  const referral = must(await captureThread(t, receivedForm())).value;
  return { t, referral, ada: referral.prospectId as string, cy: referral.introducerId as string };
}
async function given(day = '2026-03-02') {
  const t = await tools(day);
  const referral = must(await captureThread(t, form())).value;
  return { t, referral, ada: referral.prospectId as string, bo: referral.providerId as string };
}
const draft = (referral: Referral, kind: DraftKind, reader: string, id = `draft-${kind}`): Draft => ({ id, referralId: referral.id, kind, readers: [reader], language: 'en', register: 'formal', to: [{ name: null, email: 'somebody@x.example' }], cc: [], subject: '', body: '' });
/** Does it, and sees that undo brings everything back. */
async function withWayBack<Value>(t: Kit, act: () => Promise<{ value: Value; events: Parameters<typeof takeBack>[1] }>): Promise<Value> {
  const before = [await rows(t), await t.book.people(), await t.book.referrals()].map((all) => JSON.stringify(all).replace(/"(?:revision|updatedAt)":(?:\d+|"[^"]*")/g, ''));
  const first = await act();
  must(await takeBack(t, first.events));
  const after = [await rows(t), await t.book.people(), await t.book.referrals()].map((all) => JSON.stringify(all).replace(/"(?:revision|updatedAt)":(?:\d+|"[^"]*")/g, ''));
  expect(after.map((one) => one.length)).toEqual(before.map((one) => one.length));
  expect(after).toEqual(before);
  return (await act()).value;
}

describe('a moment', () => {
  it('plans what follows, is a contact with whom it was with, and is taken back whole', async () => {
    const { t, referral, ada, cy } = await received();
    expect(await due(t)).toEqual([`thank-introducer ${cy} 2026-03-02`, `thanks-letter ${cy} 2026-03-03`]);
    t.setDay('2026-03-12');
    const met = await withWayBack(t, async () => must(await noteMoment(t, await again(t, referral), { kind: 'met', on: '2026-03-12', personId: null, channel: null, text: 'Her ledgers are in two currencies.' })));
    expect(await due(t)).toEqual([`open-points ${ada} 2026-03-13`, `thank-introducer ${cy} 2026-03-02`, `thanks-letter ${cy} 2026-03-03`, `thanks-meeting ${ada} 2026-03-12`]);
    expect(await contactsOf(t, ada)).toEqual(['2026-03-12 both in-person']);
    const moment = Object.values(met.moments)[0]!;
    const moved = must(await correctMoment(t, met, moment, { on: '2026-03-10' })).value;
    expect(await contactsOf(t, ada)).toEqual(['2026-03-10 both in-person']);
    expect((await due(t)).filter((one) => one.startsWith('thanks-meeting'))).toEqual([`thanks-meeting ${ada} 2026-03-10`]);
    must(await takeOutMoment(t, moved, Object.values(moved.moments)[0]!));
    expect(await contactsOf(t, ada)).toEqual([]);
    expect(await due(t)).toEqual([`thank-introducer ${cy} 2026-03-02`, `thanks-letter ${cy} 2026-03-03`]);
  });
  it('does what it is: the letter posted, the report told', async () => {
    const { t, referral, cy } = await received();
    const posted = must(await noteMoment(t, referral, { kind: 'letter', on: '2026-03-03', personId: cy, channel: 'letter', text: null })).value;
    expect((await t.book.followUpsOf(referral.id)).find((f) => f.kind === 'thanks-letter')).toMatchObject({ state: 'done', doneOn: '2026-03-02' });
    const won = must(await recordOutcome(t, posted, { result: 'won', amount: 120_000, currency: 'GBP', on: '2026-03-20', note: null })).value;
    must(await noteMoment(t, won, { kind: 'reported', on: '2026-03-20', personId: cy, channel: 'phone', text: null }));
    expect((await t.book.followUpsOf(referral.id)).find((f) => f.kind === 'report-order')?.state).toBe('done');
    expect(await contactsOf(t, cy)).toEqual(['2026-03-03 me letter', '2026-03-20 me phone']);
  });
  it('that is noted for a day before the reason does nothing for it', async () => {
    const { t, referral, cy } = await received();
    const won = must(await recordOutcome(t, referral, { result: 'won', amount: null, currency: null, on: '2026-03-20', note: null })).value;
    must(await noteMoment(t, won, { kind: 'reported', on: '2026-03-08', personId: cy, channel: 'mail', text: null }));
    expect((await due(t)).filter((one) => one.startsWith('report-order'))).toEqual([`report-order ${cy} 2026-03-20`]);
  });
  it('an amount is noted, and taken out', async () => {
    const { t, referral } = await received();
    const noted = await withWayBack(t, async () => must(await noteWorth(t, await again(t, referral), { on: '2026-03-20', minor: 45_000, currency: 'EUR', note: null })));
    expect(Object.values(noted.worth)).toMatchObject([{ minor: 45_000, currency: 'EUR' }]);
    expect(must(await takeOutWorth(t, noted, Object.values(noted.worth)[0]!)).value.worth).toEqual({});
  });
});

describe('a contact', () => {
  it('that is tied to a referral puts its reminder off, and may be put right or taken out', async () => {
    const { t, referral, bo } = await given();
    must(await recordAnswer(t, referral, { personId: bo, step: 'asked', channel: 'mail', on: '2026-03-03' }));
    const chase = async (): Promise<string[]> => (await due(t)).filter((one) => one.startsWith('chase'));
    expect(await chase()).toEqual([`chase-provider ${bo} 2026-03-07`]);
    const noted = await withWayBack(t, async () => must(await noteContact(t, (await t.book.person(bo))!, { on: '2026-03-06', channel: 'phone', by: 'them', referralId: referral.id, note: 'thinks of it' })));
    expect(await chase()).toEqual([`chase-provider ${bo} 2026-03-10`]);
    const contact = Object.values(noted.contacts).find(({ by }) => by === 'them')!;
    const moved = must(await correctContact(t, noted, contact, { on: '2026-03-09' })).value;
    expect(await chase()).toEqual([`chase-provider ${bo} 2026-03-13`]);
    must(await takeOutContact(t, moved, contact));
    expect(await chase()).toEqual([`chase-provider ${bo} 2026-03-07`]);
  });
  it('resets a client’s check and a rhythm, and reads the rows of that person alone', async () => {
    const { t, referral, ada } = await received();
    must(await recordOutcome(t, referral, { result: 'won', amount: null, currency: null, on: '2026-03-20', note: null }));
    expect((await due(t)).filter((one) => one.includes('regular'))).toEqual([`regular-check ${ada} 2026-06-18`]);
    const everything = [vi.spyOn(t.book, 'referrals'), vi.spyOn(t.book, 'people'), vi.spyOn(t.book, 'openFollowUps'), vi.spyOn(t.book, 'exportBook')];
    must(await noteContact(t, (await t.book.person(ada))!, { on: '2026-05-02', channel: 'in-person', by: 'both', referralId: null, note: null }));
    for (const spy of everything) { expect(spy).not.toHaveBeenCalled(); spy.mockRestore(); }
    expect((await due(t)).filter((one) => one.includes('regular'))).toEqual([`regular-check ${ada} 2026-07-31`]);
    must(await correctPerson(t, (await t.book.person(ada))!, { rhythm: { idealDays: 30, longestDays: 60 } }));
    expect((await due(t)).filter((one) => one.includes(ada) && !one.startsWith('plan'))).toEqual([`stay-in-touch ${ada} 2026-06-01`]);
    must(await removePerson(t, (await t.book.person(ada))!));
    expect((await due(t)).filter((one) => one.startsWith('stay'))).toEqual([]);
  });
  it('is written by an answer, on its day and by its channel, and goes with it', async () => {
    const { t, referral, bo } = await given();
    const answered = must(await recordAnswer(t, referral, { personId: bo, step: 'granted', channel: 'phone', on: '2026-03-05' })).value;
    expect(await contactsOf(t, bo)).toEqual(['2026-03-05 them phone']);
    must(await takeOutAnswer(t, answered, Object.values(answered.optIns).find(({ personId }) => personId === bo)!));
    expect(await contactsOf(t, bo)).toEqual([]);
  });
});

describe('a mail that was sent', () => {
  it('is a contact with its reader, and does what it was written for in the same save', async () => {
    const { t, referral, cy } = await received();
    const won = must(await recordOutcome(t, referral, { result: 'won', amount: null, currency: null, on: '2026-03-20', note: null })).value;
    t.setDay('2026-03-20');
    const progress = draft(won, 'progress', cy);
    expect((await whatFollows(t, won, progress)).map(({ kind }) => kind)).not.toContain('report-order');
    const sent = await withWayBack(t, async () => { const now = await again(t, referral); return must(await confirmSent(t, now, { ...progress, id: t.newId() })); });
    expect(Object.values(sent.moments).map(({ kind, on, personId }) => `${kind} ${on} ${personId}`)).toEqual([`reported 2026-03-20 ${cy}`]);
    expect((await t.book.followUpsOf(referral.id)).find((f) => f.kind === 'report-order')).toMatchObject({ state: 'done', doneBy: 'mail', doneOn: '2026-03-20' });
    expect((await contactsOf(t, cy))).toEqual(['2026-03-20 me mail']);
  });
  it.each([['thanks-letter', 'letter'], ['ask-introductions', 'asked-introductions'], ['apology', 'apologised'], ['report', 'reported'], ['thanks-anyway', 'reported']] as const)('%s is noted as %s', async (kind, moment) => {
    const { t, referral, ada, cy } = await received();
    const reader = kind === 'ask-introductions' || kind === 'apology' ? ada : cy;
    const sent = must(await confirmSent(t, referral, draft(referral, kind, reader))).value;
    expect(Object.values(sent.moments).map((one) => one.kind)).toEqual([moment]);
    expect(await contactsOf(t, reader)).toHaveLength(1);
  });
  it('of the delivery tells the next step', async () => {
    const { t, referral, ada } = await received();
    const steps = must(await changeReferral(t, referral, { kind: 'corrected', put: { deliverySteps: { b: { id: 'b', what: 'handover', dueOn: '2026-04-20' }, a: { id: 'a', what: 'day', dueOn: '2026-04-10' } } } })).value;
    const told = must(await confirmSent(t, steps, draft(steps, 'delivery', ada))).value;
    expect(Object.values(told.moments)).toMatchObject([{ kind: 'delivery-told', text: 'a' }]);
    expect((await due(t)).filter((one) => one.startsWith('tell'))).toEqual([`tell-delivery ${ada} 2026-04-18`]);
  });
  it('a question to the provider is no answer: the client waits until the provider told', async () => {
    const { t, referral, ada, bo } = await given();
    const introduced = must(await changeReferral(t, referral, { kind: 'introduced', set: { introducedOn: '2026-03-10', introducedInWriting: true } })).value;
    t.setDay('2026-04-09');
    const asked = must(await confirmSent(t, introduced, draft(introduced, 'ask-provider', bo))).value;
    expect(await due(t)).toEqual([`ask-how-it-went ${bo} 2026-04-23`]);
    const told = await withWayBack(t, async () => must(await recordOutcome(t, await again(t, asked), { result: 'won', amount: null, currency: null, note: 'all well', toldBy: bo })));
    expect(Object.values(told.moments)).toMatchObject([{ kind: 'provider-word', personId: bo, text: 'all well' }]);
    expect(await due(t)).toEqual([`ask-client ${ada} 2026-04-09`]);
    expect(await contactsOf(t, bo)).toEqual(['2026-04-09 me mail', '2026-04-09 them other']);
  });
});

describe('what is ticked off', () => {
  it('is noted as what it was, so that the next of its kind counts from there', async () => {
    const { t, referral, cy } = await received();
    const item = async (kind: string) => (await t.book.openFollowUps()).find((f) => f.kind === kind)!;
    await withWayBack(t, async () => must(await finishFollowUp(t, await item('thank-introducer'))));
    expect((await again(t, referral)).thankedOn).toBe('2026-03-02');
    must(await recordOutcome(t, await again(t, referral), { result: 'won', amount: null, currency: null, on: '2026-03-20', note: null }));
    t.setDay('2026-09-21');
    await withWayBack(t, async () => must(await finishFollowUp(t, await item('report-on'))));
    expect((await due(t)).filter((one) => one.startsWith('report-on'))).toEqual([`report-on ${cy} 2027-03-22`]);
    expect(Object.values((await again(t, referral)).moments)).toMatchObject([{ kind: 'reported', on: '2026-09-21' }]);
    await withWayBack(t, async () => must(await finishFollowUp(t, await item('regular-check'))));
    expect((await due(t)).filter((one) => one.startsWith('regular'))[0]).toContain('2026-12-20');
    await withWayBack(t, async () => must(await finishFollowUp(t, await item('plan-source'))));
    expect((await due(t)).filter((one) => one.startsWith('plan-source'))).toEqual([]);
  });
});

describe('the open thread', () => {
  const message = (id: string, sentAt: string, from: string, to: string, bodyText = 'words that nobody keeps'): MailMessage => ({ id, sentAt, from: { name: null, email: from }, to: [{ name: null, email: to }], cc: [], bodyText });
  const ME_AT = 'me@mara.example';
  const page = (...messages: MailMessage[]): OpenThread => ({ kind: 'thread', thread: { host: 'gmail', threadId: 't1', subject: 'Question', me: { name: 'Mara Lindqvist', emails: [ME_AT] }, messages }, unseen: [], foldedCount: 0, missing: [], account: ME_AT, url: '' });
  const first = message('m1', '2026-02-27T23:30:00+01:00', 'agnes@wirral.example', ME_AT);

  it('gives the days on which its people wrote, and no words', async () => {
    const t = await tools('2026-03-02');
    const referral = must(await captureThread(t, form(), page(first, message('m2', '2026-02-28T08:00:00+00:00', ME_AT, 'agnes@wirral.example'), message('m3', '2026-02-28T09:00:00+00:00', 'stranger@x.example', ME_AT)))).value;
    expect(await contactsOf(t, referral.prospectId)).toEqual(['2026-02-27 them mail', '2026-02-28 me mail']);
    expect(JSON.stringify(await t.book.person(referral.prospectId!))).not.toContain('words that nobody keeps');
    expect(Object.keys((await t.book.person(referral.prospectId!))!.contacts).sort()).toEqual(['thread:m1', 'thread:m2']);
  });
  it('opened again gives what is new, once; the answer of a machine is none', async () => {
    const t = await tools('2026-03-02');
    const referral = must(await captureThread(t, form(), page(first))).value;
    must(await recordAnswer(t, referral, { personId: referral.providerId!, step: 'asked', channel: 'mail', on: '2026-03-03' }));
    t.box.thread = page(first, message('m4', '2026-03-05T08:00:00+00:00', 'irena@ledgerline.example', ME_AT, 'Automatic reply: I am out of the office until Monday.'));
    must(await lookAtPage(t));
    const chase = async (): Promise<string[]> => (await due(t)).filter((one) => one.startsWith('chase')).map((one) => one.slice(-10));
    expect(await chase()).toEqual(['2026-03-07']);
    t.box.thread = page(first, message('m5', '2026-03-06T08:00:00+00:00', 'irena@ledgerline.example', ME_AT, 'Let me think about it.'));
    must(await lookAtPage(t));
    expect(await chase()).toEqual(['2026-03-10']);
    const events = (await t.book.counts()).events;
    must(await lookAtPage(t));
    expect((await t.book.counts()).events).toBe(events);
  });
});

describe('the rules', () => {
  it('changed, they move what stands open; what was put off stays; progress is told; undo brings all back', async () => {
    const { t, referral, bo } = await given();
    must(await recordAnswer(t, referral, { personId: bo, step: 'asked', channel: 'mail', on: '2026-03-03' }));
    must(await captureThread(t, { ...receivedForm(), thread: null }));
    const letter = (await t.book.openFollowUps()).find((f) => f.kind === 'thanks-letter')!;
    must(await putOffFollowUp(t, letter, '2026-03-15'));
    const told: string[] = [];
    const facts = { quietDays: [0, 6], chaseAfterDays: 5, cadence: { 'thanks-letter': 9 } };
    const tried = await whatWouldBeDue(t, facts, { from: '2026-03-01', to: '2026-03-31' });
    expect(tried.moved.map(({ planned, from }) => `${planned.kind} ${from} ${planned.dueOn}`)).toEqual(['chase-provider 2026-03-07 2026-03-09']);
    expect((await t.book.settings()).quietDays).toEqual([]);
    await withWayBack(t, async () => must(await changeCadence(t, facts, (done, of) => told.push(`${done}/${of}`))));
    expect((await due(t)).filter((one) => /chase|letter/.test(one)).map((one) => `${one.split(' ')[0]} ${one.slice(-10)}`)).toEqual(['chase-provider 2026-03-09', 'thanks-letter 2026-03-15']);
    expect(told.at(-1)).toBe('2/2');
    expect(must(await replanAll(t))).toEqual([]);
  });
  it('switched off and on again, and through the settings as well', async () => {
    const { t, cy } = await received();
    const owed = async (): Promise<string[]> => (await due(t)).filter((one) => !one.startsWith('review'));
    const off = await whatWouldBeDue(t, { cadence: { 'thanks-letter': null } }, { from: '2026-03-01', to: '2026-03-31' });
    expect(off.gone.map(({ kind }) => kind)).toEqual(['thanks-letter']);
    expect(off.would.map(({ kind }) => kind)).toEqual(['thank-introducer']);
    must(await changeSettings(t, { cadence: { 'thanks-letter': null } }));
    expect(await owed()).toEqual([`thank-introducer ${cy} 2026-03-02`]);
    must(await changeSettings(t, { cadence: {} }));
    expect(await owed()).toEqual([`thank-introducer ${cy} 2026-03-02`, `thanks-letter ${cy} 2026-03-03`]);
  });
});

describe('what depends on time alone', () => {
  it('the next review stands open from the first record on, and follows the months of the person’s choice', async () => {
    const t = await tools('2026-03-02');
    must(await keepCadence(t));
    expect((await t.book.counts()).events).toBe(0);
    must(await captureThread(t, receivedForm()));
    must(await keepCadence(t));
    const reviews = async (): Promise<string[]> => (await t.book.openFollowUps()).filter((f) => f.kind === 'review').map(({ id, dueOn }) => `${id} ${dueOn}`);
    expect(await reviews()).toEqual(['review:2026-04 2026-04-01']);
    const { events } = await t.book.counts();
    must(await keepCadence(t));
    expect((await t.book.counts()).events).toBe(events);
    t.setDay('2026-04-01');
    must(await keepCadence(t));
    expect(await reviews()).toEqual(['review:2026-04 2026-04-01', 'review:2026-10 2026-10-01']);
    must(await changeSettings(t, { reviews: { '2026-04': '2026-04-03' } }));
    expect(await reviews()).toEqual(['review:2026-10 2026-10-01']);
    must(await changeSettings(t, { reviewMonths: [1, 7] }));
    expect(await reviews()).toEqual(['review:2026-07 2026-07-01']);
    must(await finishFollowUp(t, (await t.book.openFollowUps()).find((f) => f.kind === 'review')!));
    must(await keepCadence(t));
    expect(await reviews()).toEqual([]);
  });
  it('a book of older rules is planned once more, without what is long past', async () => {
    const t = await tools('2026-07-01');
    const person = (id: string) => ({ subject: { type: 'person', id } as const, kind: 'added' as const, set: { name: id, emails: [] } });
    const won = (id: string, prospectId: string, on: string) => ({ subject: { type: 'referral', id } as const, kind: 'added' as const, set: { form: 'referral', direction: 'received', introducerId: 'Cy', prospectId, providerId: ME, capturedOn: on, thankedOn: on, need: 'books', outcome: { result: 'won', amount: null, currency: null, on, note: null } } });
    must(await t.book.commit({ operation: t.newId(), intents: [person('Cy'), person('Ada'), person('Bo'), won('long-ago', 'Ada', '2024-03-20'), won('lately', 'Bo', '2026-06-25')] }));
    must(await keepCadence(t));
    expect(await due(t)).toEqual(['plan-source Bo 2026-07-02', 'regular-check Bo 2026-09-23', 'report-on Cy 2026-12-24', 'report-order Cy 2026-06-25', 'review - 2026-10-01', 'thanks-letter Cy 2026-06-26']);
    const { events } = await t.book.counts();
    must(await keepCadence(t));
    expect([(await t.book.counts()).events, must(await replanAll(t))]).toEqual([events, []]);
  });
});
