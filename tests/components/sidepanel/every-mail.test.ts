// Mails to readers of the person's choice, the ways of introducing two, and what each reader will learn: as the panel has them.
import { describe, expect, it } from 'vitest';
import { learnRows } from '../../../components/sidepanel/draft-words.ts';
import type { DraftModel } from '../../../components/sidepanel/draft.ts';
import { captureThread } from '../../../lib/actions/capture-thread.ts';
import { correctPerson } from '../../../lib/actions/correct-record.ts';
import { draftKinds, type DraftChoice } from '../../../lib/actions/prepare-draft.ts';
import { ANYBODY, type Person } from '../../../lib/domain/person.ts';
import type { Referral } from '../../../lib/domain/referral.ts';
import { evidence, form, must, tools } from '../../actions/line.ts';
import { newId } from '../../store/memory-book.ts';
import { on, shown, thread, until, type Shown } from './panel.ts';

const hello = thread('t1', [{ from: ['Agnes Wirral', 'agnes@wirral.example'], body: 'Hello' }]);
const OLIVE = { name: 'Olive Tan', emails: ['olive@tan.example'] };
const yes = (role: 'prospect' | 'provider') => ({ id: newId(), role, step: 'granted' as const, evidence: evidence('Yes, please'), accepted: true });
const LIKES_PHONE: Partial<Person> = { phones: ['029 2018 0199'], preferredContact: 'phone' };

async function record(facts: Parameters<typeof form>[0] = {}, people: Parameters<typeof form>[1] = {}): Promise<Shown & { referral: Referral }> {
  const kit = await tools();
  const referral = must(await captureThread(kit, form(facts, people))).value;
  return { ...(await shown(hello, kit)), referral };
}
const agreed = (people: Parameters<typeof form>[1] = {}): ReturnType<typeof record> => record({ need: 'the books of a web shop', answers: [yes('prospect'), yes('provider')] }, people);
async function written({ panel }: Shown, referral: Referral, choice: DraftChoice, words: Parameters<DraftModel['give']>[1] = 'a joiner for oak doors'): Promise<DraftModel> {
  await panel.write(referral, choice);
  const { model } = on(panel, 'draft');
  await until(() => model.phase.value !== 'preparing');
  if (model.phase.value === 'asking') {
    for (const slot of model.missing.value) model.give(slot, slot === 'meeting.times' ? '2026-12-01T10:30' : words);
    await model.prepare();
  }
  return model;
}
const rows = (model: DraftModel): string[] => learnRows(model.draft.value!, model.learns.value!, (id) => (id === ANYBODY ? '?' : model.people.value.find((person) => person.id === id)!.name)).map(({ reader, of }) => `${reader}: ${of.map(({ name, facts }) => `${name} ${facts.join('+')}`).join('; ') || 'nothing'}`);

describe('a note to be passed on', () => {
  it('is within reach from every record, as are the other mails whose reader is chosen', async () => {
    const { referral, kit } = await record();
    expect(draftKinds(referral, await kit.book.settings()).filter(({ side }) => side === 'anyone').map(({ kind }) => kind)).toEqual(['forwardable', 'information', 'partner']);
  });
  it('to nobody is only copied, and says that it tells nothing', async () => {
    const state = await record();
    const model = await written(state, state.referral, { kind: 'forwardable', side: 'anyone', reader: null });
    expect(model.places.value).toEqual([]);
    expect(model.draft.value!.to).toEqual([]);
    expect(rows(model)).toEqual(['Whoever it is passed on to: nothing']);
    await model.copy();
    expect(state.copied).toEqual([model.draft.value!.body]);
  });
  it.each(['nobody', 'the one it names'] as const)('that names somebody of the record is held, also where it goes to %s', async (reader) => {
    const state = await record({ answers: [yes('prospect'), yes('provider')] });
    const model = await written(state, state.referral, { kind: 'forwardable', side: 'anyone', reader: reader === 'nobody' ? null : state.referral.providerId });
    expect(model.held.value).toEqual([]);
    model.edit({ body: `${model.draft.value!.body}\nThis is for Agnes Wirral.` });
    await until(() => model.held.value.length > 0);
    await model.insert();
    expect(state.kit.box.inserted).toEqual([]);
  });
});

describe('a reader of the person\'s choice', () => {
  it('is written down once, and known again by the address; a party is known as the party', async () => {
    const { panel, kit, referral } = await record();
    const { model } = on(panel, 'record');
    const id = await model.addReader(OLIVE);
    expect(await model.addReader({ name: 'O. Tan', emails: ['olive@tan.example'] })).toBe(id);
    expect(await model.addReader({ name: 'Somebody', emails: ['irena@ledgerline.example'] })).toBe(referral.providerId);
    expect((await kit.book.person(id!))!.name).toBe('Olive Tan');
  });
  it('learns nothing of those in the record, and the guard holds what would tell', async () => {
    const state = await record({ answers: [yes('prospect'), yes('provider')] });
    const id = (await on(state.panel, 'record').model.addReader(OLIVE))!;
    const model = await written(state, state.referral, { kind: 'information', side: 'anyone', reader: id });
    expect(model.draft.value!.to).toEqual([{ name: 'Olive Tan', email: 'olive@tan.example' }]);
    expect(rows(model)).toEqual(['Olive Tan: nothing']);
    model.edit({ body: 'Irena Novakova may know more.' });
    await until(() => model.held.value.length > 0);
  });
  it('who is a party may be told what that party may know', async () => {
    const state = await record({ answers: [yes('prospect'), yes('provider')] });
    const model = await written(state, state.referral, { kind: 'information', side: 'anyone', reader: state.referral.prospectId });
    model.edit({ body: 'Irena Novakova may know more.' });
    await new Promise((later) => setTimeout(later, 300));
    expect(model.held.value).toEqual([]);
  });
  it('has a text of their own, found again among what was begun', async () => {
    const state = await record();
    const id = (await on(state.panel, 'record').model.addReader(OLIVE))!;
    const mine: DraftChoice = { kind: 'forwardable', side: 'anyone', reader: id };
    const model = await written(state, state.referral, mine);
    model.edit({ body: 'Dear Olive, would you pass this on?' });
    await state.panel.back();
    const { sheet } = on(state.panel, 'record').model;
    expect(sheet.value.begun).toEqual([mine]);
    expect((await written(state, state.referral, { ...mine, reader: state.referral.prospectId })).draft.value!.body).not.toContain('Olive');
    const again = await written(state, state.referral, mine);
    await until(() => again.restored.value);
    expect(again.draft.value!.body).toBe('Dear Olive, would you pass this on?');
  });
});

describe('an introduction', () => {
  const both: DraftChoice = { kind: 'introduction', side: 'both' };
  it('begins as they like to be reached, and the other way that was chosen is remembered for this record', async () => {
    const state = await agreed({ prospect: LIKES_PHONE });
    const model = await written(state, state.referral, both);
    expect(model.choice.value.way).toBe('phone');
    expect(model.draft.value!.body).toContain('Irena Novakova will call Agnes Wirral. The number: 029 2018 0199.');
    await model.prepare({ way: 'plain' });
    await state.panel.back();
    expect((await written(state, state.referral, both)).choice.value.way).toBe('plain');
  });
  it('by phone bears no number that the yes does not cover', async () => {
    const state = await agreed({ prospect: LIKES_PHONE });
    const named = Object.values(state.referral.optIns).map((entry) => ({ ...entry, covers: ['name' as const] }));
    const model = await written(state, { ...state.referral, needNeutral: 'the books of a shop', optIns: Object.fromEntries(named.map((entry) => [entry.id, entry])) }, both);
    expect(model.draft.value!.body).not.toContain('029');
  });
  it('of three asks for the times', async () => {
    const state = await agreed({ provider: { preferredContact: 'video-call' } });
    await state.panel.write(state.referral, both);
    const { model } = on(state.panel, 'draft');
    await until(() => model.phase.value === 'asking');
    expect(model.missing.value).toEqual(['meeting.times']);
    model.give('meeting.times', '2026-12-01T10:30\n2026-12-02T16:00');
    await model.prepare();
    expect(model.draft.value!.body).toContain('Tuesday 1 December at 10:30\nWednesday 2 December at 16:00');
  });
  it('on LinkedIn has no place in a mail, and counts once both were told', async () => {
    const state = await agreed({ prospect: { preferredContact: 'linkedin' } });
    const model = await written(state, state.referral, both);
    expect([model.choice.value.way, model.places.value]).toEqual(['linkedin', []]);
    await model.prepare({ way: 'linkedin-prospect' });
    expect(rows(model)).toEqual(['Agnes Wirral: Irena Novakova the name']);
    await model.sent();
    const half = (await state.kit.book.referral(state.referral.id))!;
    expect([half.introducedOn, half.introducedInWriting]).toEqual([null, false]);
    const other = await written(state, half, both);
    expect(other.choice.value.way).toBe('linkedin-provider');
    expect(rows(other)).toEqual(['Irena Novakova: Agnes Wirral the name+the need']);
    await other.sent();
    expect(await state.kit.book.referral(state.referral.id)).toMatchObject({ introducedOn: '2026-11-25', introducedInWriting: true });
  });
  it('sent twice to the same side is still half of it', async () => {
    const state = await agreed();
    for (let time = 0; time < 2; time += 1) {
      const model = await written(state, (await state.kit.book.referral(state.referral.id))!, { ...both, way: 'linkedin-prospect' });
      await model.sent();
    }
    expect((await state.kit.book.referral(state.referral.id))!.introducedOn).toBeNull();
  });
  it('written anew in another way is undone by one press, the way with it', async () => {
    const state = await agreed();
    const model = await written(state, state.referral, both);
    model.edit({ body: 'My own words.' });
    await model.prepare({ way: 'phone' });
    expect(model.draft.value!.way).toBe('phone');
    state.panel.toasts.undo();
    await until(() => model.draft.value!.body === 'My own words.');
    expect([model.choice.value.way, model.draft.value!.way]).toEqual(['plain', 'plain']);
  });
});

describe('what each reader will learn', () => {
  it('is said of everybody who reads it, somebody unnamed as such', async () => {
    const state = await record();
    const model = await written(state, state.referral, { kind: 'optin-provider', side: 'provider' });
    expect(rows(model)).toEqual(['Irena Novakova: nothing']);
    model.give('need.neutral', 'help with the books of a small web shop');
    model.give('need.topic', 'books for a web shop');
    await model.prepare();
    expect(rows(model)).toEqual(['Irena Novakova: null the need']);
  });
  it('is not said of a text that was kept and cannot be written anew', async () => {
    const state = await agreed();
    const choice: DraftChoice = { kind: 'introduction', side: 'both', way: 'meeting' };
    const model = await written(state, state.referral, choice);
    model.edit({ body: 'Agnes, meet Irena.' });
    await state.panel.back();
    await state.kit.book.keepUnsaved(`typing|draft|${state.referral.id}|introduction|both`, null);
    const again = await written(state, state.referral, choice);
    await until(() => again.restored.value);
    expect(again.learns.value).toBeNull();
  });
  it('follows the person\'s own corrections', async () => {
    const state = await agreed();
    must(await correctPerson(state.kit, (await state.kit.book.person(state.referral.providerId!))!, { name: 'Irena Nová' }));
    expect(rows(await written(state, state.referral, { kind: 'introduction', side: 'both' }))[0]).toContain('Irena Nová');
  });
});
