// From an open thread to a record: what is typed is kept, one save is one record, and what is no referral is set aside.
import { describe, expect, it } from 'vitest';
import { withAnswer, withChosen, withFacts, withPerson } from '../../../components/referral/form-edits.ts';
import { partyIn } from '../../../lib/domain/capture-form.ts';
import { emptyPerson } from '../../../lib/domain/person.ts';
import { captureContact } from '../../../lib/actions/capture-contact.ts';
import { captureThread } from '../../../lib/actions/capture-thread.ts';
import { form, must, tools } from '../../actions/line.ts';
import { asksForBookkeeper, on, shown, thread, until } from './panel.ts';

describe('a thread that is not in the book', () => {
  it('is shown as a form, and saved once becomes the record that is shown next', async () => {
    const { panel, kit } = await shown(asksForBookkeeper());
    const { model } = on(panel, 'capture');
    expect(partyIn(model.form.value, 'prospect')?.person.emails).toEqual(['agnes@wirral.example']);
    await Promise.all([model.save(), model.save()]);
    const record = on(panel, 'record').model;
    expect(record.sheet.value.referral.threads).toHaveProperty(['gmail|me@mara.example|t1']);
    expect((await kit.book.counts()).referrals).toBe(1);
    expect(panel.toasts.current.value?.undo).not.toBeNull();
  });
  it('undone is a form again', async () => {
    const { panel, kit } = await shown(asksForBookkeeper());
    await on(panel, 'capture').model.save();
    panel.toasts.undo();
    await until(() => panel.screen.value.name === 'capture');
    expect((await kit.book.referrals()).filter((r) => !r.removed)).toEqual([]);
  });
  it('shows the record at once when it is in the book', async () => {
    const kit = await tools();
    must(await captureThread(kit, form()));
    const { panel } = await shown(thread('t1', [{ from: ['Agnes Wirral', 'agnes@wirral.example'], body: 'Hello' }]), kit);
    expect(on(panel, 'record').model.sheet.value.step.kind).toBe('ask-provider');
  });
});

describe('what is typed', () => {
  it('is kept while another thread is open, and comes back with a note', async () => {
    const state = await shown(asksForBookkeeper());
    on(state.panel, 'capture').model.edit((f) => withFacts(f, { wantedBy: 'before 7 May' }));
    state.page = thread('t2', [{ from: ['Bob', 'bob@bob.example'], body: 'Lunch on Friday?' }], 'Lunch');
    await state.panel.threadChanged(true, 't2');
    expect(on(state.panel, 'capture').model.form.value.thread?.threadId).toBe('t2');
    state.page = asksForBookkeeper();
    await state.panel.threadChanged(true, 't1');
    const { model } = on(state.panel, 'capture');
    expect(model.restored.value).toBe(true);
    expect(model.form.value.wantedBy).toBe('before 7 May');
    model.readAnew();
    expect(model.form.value.wantedBy).toBeNull();
  });
  it('is there again in a new panel', async () => {
    const first = await shown(asksForBookkeeper());
    on(first.panel, 'capture').model.edit((f) => withFacts(f, { topic: 'Books for a shop' }));
    await until(async () => (await first.kit.book.unsaved('form|gmail|me@mara.example|t1')) !== null);
    const second = await shown(asksForBookkeeper(), first.kit);
    expect(on(second.panel, 'capture').model.form.value.topic).toBe('Books for a shop');
  });
  it('into one fact, not saved yet, survives another thread and a new panel, and is gone once the form is saved', async () => {
    const state = await shown(asksForBookkeeper());
    on(state.panel, 'capture').model.typing.keep('need', 'A bookkeeper who knows');
    state.page = thread('t2', [{ from: ['Bob', 'bob@bob.example'], body: 'Lunch on Friday?' }], 'Lunch');
    await state.panel.threadChanged(true, 't2');
    expect(on(state.panel, 'capture').model.typing.get('need')).toBeNull();
    const later = on((await shown(asksForBookkeeper(), state.kit)).panel, 'capture').model;
    expect(later.typing.get('need')).toBe('A bookkeeper who knows');
    await later.save();
    expect(later.typing.get('need')).toBeNull();
  });
  it('by hand is there again, unless it was given up', async () => {
    const { panel } = await shown({ kind: 'nothing', url: 'https://mail.google.com/' });
    await panel.byHand();
    on(panel, 'capture').model.edit((f) => ({ ...f, topic: 'A cleaner' }));
    await panel.look();
    await panel.byHand();
    const again = on(panel, 'capture').model;
    expect(again.form.value.topic).toBe('A cleaner');
    await again.drop();
    await panel.look();
    await panel.byHand();
    expect(on(panel, 'capture').model.form.value.topic).toBe('');
  });
  it('is gone from the kept ones once it is saved', async () => {
    const { panel, kit } = await shown(asksForBookkeeper());
    const { model } = on(panel, 'capture');
    model.edit((f) => withFacts(f, { topic: 'Books' }));
    await model.save();
    expect(await kit.book.unsaved('form|gmail|me@mara.example|t1')).toBeNull();
  });
});

describe('people of a form', () => {
  it('an address that is typed finds who is in the book; a name alone is asked about', async () => {
    const kit = await tools();
    must(await captureContact(kit, { ...emptyPerson(kit.newId()), name: 'Irena Novakova', emails: ['irena@ledgerline.example'], title: 'Bookkeeper' }, kit.newId()));
    const { panel } = await shown(thread('t9', [{ from: ['Agnes Wirral', 'agnes@wirral.example'], body: 'Hi Mara, I need somebody for my books. Could you introduce me to anybody?' }]), kit);
    const { model } = on(panel, 'capture');
    model.edit((f) => withChosen(f, 'provider', { ...emptyPerson(kit.newId()), name: 'Irena Novakova' }, kit.newId));
    await model.findTyped('provider');
    expect(partyIn(model.form.value, 'provider')).toMatchObject({ known: false, candidates: [{ by: 'name' }] });
    model.edit((f) => withPerson(f, 'provider', { emails: ['irena@ledgerline.example'] }));
    await model.findTyped('provider');
    expect(partyIn(model.form.value, 'provider')).toMatchObject({ known: true, candidates: [], person: { title: 'Bookkeeper' } });
  });
  it('the book suggests whose trade meets the need while nobody is chosen', async () => {
    const kit = await tools();
    for (const [name, title] of [['Irena Novakova', 'Bookkeeping for small shops'], ['Paul Ashdown', 'Roofer'], ['Sam Lee', 'Dentist']] as const)
      must(await captureContact(kit, { ...emptyPerson(kit.newId()), name, title }, kit.newId()));
    const { panel } = await shown(thread('t3', [{ from: ['Agnes Wirral', 'agnes@wirral.example'], body: 'Hi Mara, I need a bookkeeper for my web shop. Could you introduce me to somebody?' }]), kit);
    const { model } = on(panel, 'capture');
    model.edit((f) => withFacts(withChosen(f, 'provider', null, kit.newId), { need: 'a bookkeeper for my web shop' }));
    await until(() => model.suggestions.value.length > 0);
    expect(model.suggestions.value.map((s) => s.person.name)).toEqual(['Irena Novakova']);
  });
});

describe('answers in the thread', () => {
  it('go into the ledger only when they were accepted', async () => {
    const { panel } = await shown(asksForBookkeeper());
    const { model } = on(panel, 'capture');
    const offered = model.form.value.answers;
    expect(offered.length).toBeGreaterThan(0);
    for (const answer of offered) model.edit((f) => withAnswer(f, answer.id, true));
    await model.save();
    const { referral } = on(panel, 'record').model.sheet.value;
    expect(Object.values(referral.optIns).map((entry) => entry.step)).toEqual(['granted']);
  });
  it('left alone, they are offered again on the record, and count after one press', async () => {
    const { panel } = await shown(asksForBookkeeper());
    await on(panel, 'capture').model.save();
    const { model } = on(panel, 'record');
    await until(() => model.offers.value.length > 0);
    expect(Object.keys(model.sheet.value.referral.optIns)).toEqual([]);
    await model.accept(model.offers.value[0]!);
    expect(Object.values(model.sheet.value.referral.optIns)).toMatchObject([{ step: 'granted' }]);
    expect(model.offers.value).toEqual([]);
  });
});

describe('no referral', () => {
  it('is said by the reader or by the person, remembered, and taken back', async () => {
    const state = await shown(asksForBookkeeper());
    const { model } = on(state.panel, 'capture');
    expect(model.setAside.value).toBe(false);
    model.putAside(true);
    await model.flush();
    await state.panel.look();
    const again = on(state.panel, 'capture').model;
    expect(again.setAside.value).toBe(true);
    expect(JSON.stringify(await state.kit.book.unsaved('form|gmail|me@mara.example|t1'))).not.toMatch(/bookkeeper for my web shop|agnes/iu);
    again.putAside(false);
    expect(again.form.value.need).toContain('bookkeeper');
    expect(again.setAside.value).toBe(false);
    expect((await state.kit.book.counts()).referrals).toBe(0);
  });
});

describe('a reply in another thread', () => {
  it('is tied to the record it belongs to, and its answer is offered there', async () => {
    const kit = await tools();
    const referral = must(await captureThread(kit, form())).value;
    const { panel } = await shown(thread('t5', [
      { from: ['Mara Lindqvist', 'me@mara.example'], to: ['Irena Novakova', 'irena@ledgerline.example'], body: 'Dear Irena, somebody I know is looking for a bookkeeper for a web shop. May I introduce you?', sentAt: '2026-11-24T09:00:00+00:00' },
      { from: ['Irena Novakova', 'irena@ledgerline.example'], body: 'Yes please, do introduce us. My name and number are fine.', sentAt: '2026-11-24T15:00:00+00:00' },
    ], 'May I introduce you to somebody?'), kit);
    const { model } = on(panel, 'capture');
    await until(() => model.related.value.length > 0);
    await model.join(model.related.value[0]!);
    const record = on(panel, 'record').model;
    expect(record.id).toBe(referral.id);
    expect(Object.keys(record.sheet.value.referral.threads)).toContain('gmail|me@mara.example|t5');
    expect((await kit.book.counts()).referrals).toBe(1);
  });
});
