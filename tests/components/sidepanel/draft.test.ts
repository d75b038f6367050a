// A draft on the screen: the guard reads along, one press is one insert, and what the box did is told as it is.
import { describe, expect, it } from 'vitest';
import type { DraftModel } from '../../../components/sidepanel/draft.ts';
import { captureThread } from '../../../lib/actions/capture-thread.ts';
import { noteSentDraft } from '../../../lib/actions/note-sent-draft.ts';
import { optInOf } from '../../../lib/domain/referral.ts';
import { form, must, tools } from '../../actions/line.ts';
import { on, shown, thread, until, type Shown } from './panel.ts';

const hello = thread('t1', [{ from: ['Agnes Wirral', 'agnes@wirral.example'], body: 'Hello' }]);

async function draft(): Promise<Shown & { model: DraftModel }> {
  const kit = await tools();
  const referral = must(await captureThread(kit, form())).value;
  const state = await shown(hello, kit);
  await state.panel.write(referral, { kind: 'optin-provider', side: 'provider' });
  const { model } = on(state.panel, 'draft');
  await until(() => model.phase.value === 'editing');
  return { ...state, model };
}

describe('the guard', () => {
  it('finds a draft clean, holds it once a hidden name is typed, and lets go when it is reworded', async () => {
    const { model, kit } = await draft();
    expect(model.held.value).toEqual([]);
    model.edit({ body: `${model.draft.value!.body}\nIt is for Agnes Wirral.` });
    await until(() => model.held.value.length > 0);
    await model.insert();
    expect(kit.box.inserted).toEqual([]);
    expect(model.phase.value).toBe('editing');
    model.rewordAll();
    await until(() => model.held.value.length === 0);
    expect(model.draft.value!.body).not.toContain('Agnes');
  });
  it('does not let through what was typed a moment before the press', async () => {
    const { model, kit } = await draft();
    model.edit({ body: 'It is for Agnes Wirral.' });
    await model.insert();
    expect(kit.box.inserted).toEqual([]);
    expect(model.held.value.length).toBeGreaterThan(0);
  });
  it('takes "not them" for this word and person, and keeps it in the record', async () => {
    const { model } = await draft();
    model.edit({ body: 'The town of Wirral is lovely.' });
    await until(() => model.findings.value.length > 0);
    for (const finding of model.findings.value) await model.remedy('not-them', finding);
    expect(model.findings.value).toEqual([]);
    expect(Object.keys(model.referral.value.allowedWords).length).toBeGreaterThan(0);
  });
});

describe('inserting', () => {
  it('pressed twice is one insert, read back, and noted', async () => {
    const { model, kit } = await draft();
    await Promise.all([model.insert(), model.insert()]);
    expect(kit.box.inserted).toHaveLength(1);
    expect(model.phase.value).toBe('placed');
    expect((await kit.book.historyOf(model.referral.value.id)).map((event) => event.kind)).toContain('draft-placed');
  });
  it('after a change is an insert of its own', async () => {
    const { model, kit, panel } = await draft();
    await model.insert();
    model.editAgain();
    expect(model.earlier.value).toBe(true);
    model.edit({ subject: 'A question' });
    await model.insert();
    expect(new Set(kit.box.inserted.map((request) => request.draftId)).size).toBe(2);
    expect(model.earlier.value).toBe(false);
    await panel.draftLeft(model.draft.value!.id, true);
    expect(optInOf((await kit.book.referral(model.referral.value.id))!, 'provider').state).toBe('asked');
  });
  it('that the box did not take is said, and the text is copied', async () => {
    const { model, kit, copied } = await draft();
    kit.box.takes = false;
    await model.insert();
    expect(model.phase.value).toBe('absent');
    expect(copied).toEqual([model.draft.value!.body]);
    kit.box.takes = true;
    await model.insert();
    expect(model.phase.value).toBe('placed');
  });
});

describe('what follows', () => {
  it('is shown once the text is in the box, with its day, before anything is sent', async () => {
    const { model, kit } = await draft();
    expect(model.planned.value).toEqual([]);
    await model.insert();
    expect(model.planned.value.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([['chase-provider', '2026-11-29']]);
    expect(optInOf((await kit.book.referral(model.referral.value.id))!, 'provider').state).toBe('not-asked');
  });
});

describe('words without names that were typed for a mail', () => {
  const NEED = 'help with the books of a small web shop, about a hundred invoices a month';
  it('are kept in the record, said so, and taken back', async () => {
    const { model, panel, kit } = await draft();
    expect(model.fuller.value).toContain('need.neutral');
    model.give('need.neutral', NEED);
    model.give('need.topic', 'books for a web shop');
    await model.prepare();
    const stored = async (): Promise<string | null> => (await kit.book.referral(model.referral.value.id))!.needNeutral;
    expect(await stored()).toBe(NEED);
    expect(model.draft.value!.body).toContain(NEED);
    expect(panel.toasts.current.value?.text).toBe('The words without names are kept in the record');
    panel.toasts.undo();
    await until(async () => (await stored()) === null);
    await model.prepare({ register: 'familiar' });
    expect(await stored()).toBeNull();
    expect(model.draft.value!.body).toContain(NEED);
  });
  it('need not be typed again: neither the need nor the topic', async () => {
    const { model, panel } = await draft();
    model.give('need.neutral', NEED);
    model.give('need.topic', 'books for a web shop');
    await model.prepare();
    await model.insert();
    await model.sent();
    const { sheet } = on(panel, 'record').model;
    await panel.write(sheet.value.referral, { kind: 'chaser', side: 'provider' });
    const next = on(panel, 'draft').model;
    await until(() => next.phase.value !== 'preparing');
    expect([next.missing.value, next.fuller.value].flat()).not.toContain('need.topic');
    expect(next.referral.value.needNeutral).toBe(NEED);
  });
  it('come back where the panel was left before the mail could be written', async () => {
    const { model, panel } = await draft();
    model.give('need.neutral', NEED);
    await panel.back();
    await panel.write(model.referral.value, { kind: 'optin-provider', side: 'provider' });
    const again = on(panel, 'draft').model;
    expect(again.values.value['need.neutral']).toBe(NEED);
  });
});

describe('sent', () => {
  it('when the host shows it, the ledger has the question and the record is shown', async () => {
    const { model, panel } = await draft();
    await model.insert();
    await panel.draftLeft(model.draft.value!.id, true);
    const { sheet } = on(panel, 'record').model;
    expect(optInOf(sheet.value.referral, 'provider').state).toBe('asked');
    expect(sheet.value.step.kind).toBe('wait-provider');
  });
  it('also after another thread was opened meanwhile', async () => {
    const { model, panel, kit } = await draft();
    await model.insert();
    await panel.threadChanged(false, null);
    await panel.showDue();
    await panel.draftLeft(model.draft.value!.id, true);
    expect(optInOf((await kit.book.referral(model.referral.value.id))!, 'provider').state).toBe('asked');
    expect(panel.screen.value.name).toBe('due');
  });
  it('also where the panel was closed meanwhile and shows the draft again', async () => {
    const { model, kit } = await draft();
    await model.insert();
    const { panel } = await shown(hello, kit);
    await panel.write(model.referral.value, { kind: 'optin-provider', side: 'provider' });
    const again = on(panel, 'draft').model;
    await until(() => again.phase.value === 'editing');
    await panel.draftLeft(model.draft.value!.id, true);
    expect(optInOf(on(panel, 'record').model.sheet.value.referral, 'provider').state).toBe('asked');
  });
  it('also days after the box was closed, from a draft of the mail program: noted once, though the background notes it as well', async () => {
    const { model, panel, kit } = await draft();
    await model.insert();
    const { id } = model.draft.value!;
    await panel.draftLeft(id, false);
    expect(await noteSentDraft(kit, id)).toBe(true);
    await panel.draftLeft(id, true);
    expect(Object.values(on(panel, 'record').model.sheet.value.referral.optIns).filter(({ step }) => step === 'asked')).toHaveLength(1);
    panel.toasts.close();
    expect(await panel.tabClosed()).toBe(true);
  });
  it('a box closed without sending changes nothing and keeps the text', async () => {
    const { model, panel } = await draft();
    await model.insert();
    await panel.draftLeft(model.draft.value!.id, false);
    expect(model.phase.value).toBe('left');
    expect(optInOf(model.referral.value, 'provider').state).toBe('not-asked');
    expect(model.draft.value!.body).not.toBe('');
  });
});

describe('what was written', () => {
  it('waits when another thread is opened, and comes back', async () => {
    const state = await draft();
    state.model.edit({ body: 'Dear Irena, may I introduce you to somebody?' });
    state.panel.outside.tools.host.readPage = async () => ({ ok: true, value: thread('t7', [{ from: ['Bob', 'bob@bob.example'], body: 'Lunch?' }]) });
    await state.panel.threadChanged(true, 't7');
    const parked = state.panel.parked.value!;
    expect(parked.choice.kind).toBe('optin-provider');
    await state.panel.write(parked.referral, parked.choice);
    const { model } = on(state.panel, 'draft');
    await until(() => model.restored.value);
    expect(model.draft.value!.body).toBe('Dear Irena, may I introduce you to somebody?');
    expect(state.panel.parked.value).toBeNull();
  });
  it('in another language is undone by one press', async () => {
    const { model, panel } = await draft();
    model.edit({ body: 'My own words.' });
    await model.prepare({ language: 'it' });
    expect(model.draft.value!.language).toBe('it');
    expect(model.draft.value!.body).not.toBe('My own words.');
    panel.toasts.undo();
    await until(() => model.draft.value!.body === 'My own words.');
  });
});

describe('an introduction', () => {
  it('cannot be reached before both have said yes', async () => {
    const kit = await tools();
    const referral = must(await captureThread(kit, form())).value;
    const { panel } = await shown(hello, kit);
    await panel.write(referral, { kind: 'introduction', side: 'both' });
    const { model } = on(panel, 'draft');
    await until(() => model.phase.value === 'refused');
    expect(model.refusal.value).toBe('no-consent');
    expect(model.draft.value).toBeNull();
  });
});
