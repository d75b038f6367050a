// What one does in the rows, over a real book in memory: a draft written, held, copied out, inserted and read back; a note; several at once in one save with one undo.
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPopup, type PopupModel } from '../../../components/popup/popup-model.ts';
import { allDue } from '../../../components/referral/due-cursor-model.ts';
import { newMailOf } from '../../../components/today/new-mail.ts';
import { ownNoteWaits } from '../../../components/today/own-note-model.ts';
import { captureThread } from '../../../lib/actions/capture-thread.ts';
import { addOwnNote } from '../../../lib/actions/own-note.ts';
import { changeSettings } from '../../../lib/actions/change-settings.ts';
import { sightOf } from '../../../lib/actions/look-at-page.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';
import { box, form, must, tools } from '../../actions/line.ts';
import { until } from '../../until.ts';

/** The first draft fetches its words and its guard: on a busy machine that takes longer than a second. */

beforeAll(() => loadLanguage('en', ['base', 'popup', 'due', 'today'], ['en-GB']));
beforeEach(() => vi.stubGlobal('Element', Map));

async function stage({ withMail = false } = {}) {
  const t = await tools();
  must(await changeSettings(t, { name: 'Mara Lindqvist', emails: ['me@mara.example'] }));
  const referral = must(await captureThread(t, form({ needNeutral: 'bookkeeping for a small web shop' } as never, { provider: { neutral: 'a bookkeeper' } as never }))).value;
  for (const [text, dueOn] of [['Call the printer', '2026-11-24'], ['Order cards', '2026-11-25'], ['Renew the chapter', '2026-11-25']] as const) must(await addOwnNote(t, { text, dueOn, personId: null, referralId: null }));
  const log: string[] = [];
  const note = (what: string) => (said: string): void => void log.push(`${what} ${said}`);
  const findMail = async () => (withMail ? { tools: t, sight: await sightOf(t, { kind: 'nothing', url: 'https://mail.google.com/' }), host: 'gmail' as const, threadId: null, hasBox: false, show: () => void log.push('shown') } : null);
  const doors = { opens: (url: string) => url !== '', openThread: note('thread'), openRecord: note('record'), openBook: note('book'), openPlace: note('place'), openAddress: note('address'), copy: async (text: string) => { note('copied')(text); return true; }, findMail };
  const model = createPopup(t, await t.book.settings(), doors);
  await until(() => expect(names(model)).toHaveLength(4));
  const asking = (): ReturnType<typeof allDue>[number] => allDue(model.list.value!).find((item) => item.followUp.kind === 'ask-provider')!;
  return { t, model, desk: model.desk, referral, log, asking };
}
const names = (model: PopupModel): string[] => (model.list.value ? allDue(model.list.value).map(({ followUp }) => followUp.note ?? followUp.kind) : []);
const press = (model: PopupModel, key: string): void => model.press({ key, target: null, ctrlKey: false, altKey: false, metaKey: false, isComposing: false, defaultPrevented: false, preventDefault: () => undefined } as unknown as KeyboardEvent);
const undo = async (model: PopupModel): Promise<void> => { model.toasts.undo(); await until(() => expect(model.toasts.current.value?.text).toBe('Taken back')); };

async function written(stage_: Awaited<ReturnType<typeof stage>>) {
  const { desk, asking } = stage_;
  desk.acts.go(asking());
  await until(() => expect(['editing', 'asking']).toContain(desk.draft.value?.model.phase.value));
  const { model } = desk.draft.value!;
  if (model.phase.value === 'asking') {
    for (const slot of model.missing.value) model.give(slot, 'a bookkeeper for small shops');
    await model.prepare();
  }
  expect(model.phase.value).toBe('editing');
  return model;
}

describe('a draft in its row', () => {
  test('is written, copied, and sent by the person: then the thing is gone, and one undo brings it back', async () => {
    const s = await stage();
    const draft = await written(s);
    expect(draft.draft.value?.to.map(({ email }) => email)).toEqual(['irena@ledgerline.example']);
    expect(draft.draft.value?.body).not.toMatch(/Agnes|Wirral/u);
    await draft.copy();
    expect(s.log.at(-1)).toBe(`copied ${draft.draft.value?.body}`);
    await draft.sent();
    await until(() => expect(names(s.model)).not.toContain('ask-provider'));
    expect([s.desk.draft.value, s.desk.opened.value]).toEqual([null, null]);
    await undo(s.model);
    await until(() => expect(names(s.model)).toContain('ask-provider'));
  });
  test('that tells who somebody is is held, and says so before any way out', async () => {
    const s = await stage();
    const draft = await written(s);
    draft.edit({ body: `${draft.draft.value?.body}\n\nIt is Agnes Wirral.` });
    await until(() => expect(draft.held.value.length).toBeGreaterThan(0));
  });
  test('goes into an open mail by the same line: guarded, inserted, read back', async () => {
    const s = await stage({ withMail: true });
    const draft = await written(s);
    expect(draft.places.value).toEqual(['new-mail', 'open-compose']);
    await draft.insert();
    expect([draft.phase.value, s.t.box.inserted.map(({ to, place }) => [to[0]?.email, place])]).toEqual(['placed', [['irena@ledgerline.example', 'new-mail']]]);
    expect(s.log).toEqual([]);
  });
  test('does not go into a box whose recipients may not learn of it', async () => {
    const s = await stage({ withMail: true });
    const draft = await written(s);
    s.t.box.compose = box(['irena@ledgerline.example'], { quotedText: 'On Monday Agnes Wirral <agnes@wirral.example> wrote: I need a bookkeeper' });
    draft.putInto('open-compose');
    await draft.insert();
    expect([draft.phase.value, s.t.box.inserted.length, draft.held.value.length > 0]).toEqual(['editing', 0, true]);
  });
  test('another row opened closes it; what was typed is there again', async () => {
    const s = await stage();
    const draft = await written(s);
    draft.edit({ subject: 'A word about books' });
    s.desk.openNote(s.asking());
    expect([s.desk.opened.value?.what, s.desk.draft.value]).toEqual(['note', null]);
    await until(async () => { const again = await written(s); expect(again.draft.value?.subject).toBe('A word about books'); });
  });
});

describe('a note in its row', () => {
  test('is kept with the person, the thing is done with it, and one undo takes both back', async () => {
    const s = await stage();
    const irena = s.asking().person!.id;
    s.desk.openNote(s.asking());
    expect(await s.desk.saveNote(s.asking(), { on: '2026-11-24', channel: 'phone', by: 'me', text: 'She will think about it.' }, true)).toBe(true);
    expect(Object.values((await s.t.book.person(irena))!.contacts).map(({ on, channel, by, note }) => [on, channel, by, note])).toEqual([['2026-11-24', 'phone', 'me', 'She will think about it.']]);
    expect(names(s.model)).not.toContain('ask-provider');
    expect(s.desk.opened.value).toBeNull();
    await undo(s.model);
    expect(Object.values((await s.t.book.person(irena))!.contacts)).toEqual([]);
    await until(() => expect(names(s.model)).toContain('ask-provider'));
  });
  test('without “done” the thing stays', async () => {
    const s = await stage();
    await s.desk.saveNote(s.asking(), { on: '2026-11-25', channel: 'mail', by: 'me', text: '' }, false);
    expect(names(s.model)).toContain('ask-provider');
  });
});

describe('several at once', () => {
  test('X chooses, D does all in one save, one undo brings all back', async () => {
    const s = await stage();
    const commit = vi.spyOn(s.t.book, 'commit');
    const before = names(s.model);
    for (const key of ['x', 'j', 'x', 'j', 'x']) press(s.model, key);
    expect(s.desk.choice.items.value).toHaveLength(3);
    press(s.model, 'd');
    await until(() => expect(names(s.model)).toHaveLength(before.length - 3));
    expect([commit.mock.calls.length, s.model.toasts.current.value?.text, s.desk.choice.items.value.length]).toEqual([1, '3 marked as done', 0]);
    await undo(s.model);
    await until(() => expect([...names(s.model)].sort()).toEqual([...before].sort()));
    expect(commit.mock.calls.length).toBe(2);
    expect((await s.t.book.checkReplay()).torn).toEqual([]);
  });
  test('later puts all off to one day, in one save', async () => {
    const s = await stage();
    const commit = vi.spyOn(s.t.book, 'commit');
    s.desk.choice.all();
    press(s.model, 'l');
    expect(s.desk.puttingOff.value).toBe(true);
    await s.desk.laterAll('2026-12-09');
    expect([commit.mock.calls.length, names(s.model), s.model.toasts.current.value?.text]).toEqual([1, [], '4 put off until 9 December']);
    expect(new Set((await s.t.book.openFollowUps('2026-12-31')).map(({ dueOn }) => dueOn))).toEqual(new Set(['2026-12-09']));
  });
  test('one that another page changed meanwhile is refused with all of them, and nothing is half done', async () => {
    const s = await stage();
    s.desk.choice.all();
    const row = s.desk.choice.items.value[1]!.followUp;
    const chosen = s.desk.choice.items.value.map(({ followUp }) => followUp);
    must(await s.t.book.commit({ operation: s.t.newId(), intents: [{ subject: { type: 'follow-up', id: row.id }, kind: 'put-off', set: { dueOn: '2026-11-26' } }] }));
    const { finishFollowUps } = await import('../../../lib/actions/due.ts');
    expect(await finishFollowUps(s.t, chosen)).toEqual({ ok: false, reason: 'conflict' });
    expect((await s.t.book.openFollowUps('2026-11-30')).length).toBe(4);
  });
  test('Escape closes what is open, then lets the choice go', async () => {
    const s = await stage();
    press(s.model, 'x');
    s.desk.openNote(s.asking());
    press(s.model, 'Escape');
    expect([s.desk.opened.value, s.desk.choice.items.value.length]).toEqual([null, 1]);
    press(s.model, 'Escape');
    expect(s.desk.choice.items.value.length).toBe(0);
  });
});

describe('small rules', () => {
  test('an own note needs words and a day', () => {
    expect([ownNoteWaits(' ', '2026-12-03'), ownNoteWaits('Call', ''), ownNoteWaits('Call', '2026-12-03')]).toEqual(['Write what is to be done, and a day.', 'Write what is to be done, and a day.', null]);
  });
  test('a long draft is not put into an address', () => {
    const draft = { to: [{ name: null, email: 'a@x.example' }], cc: [], subject: 'x', body: '長い本文。'.repeat(300) };
    expect([newMailOf(draft).isTooLong, newMailOf({ ...draft, body: '短い' }).isTooLong]).toEqual([true, false]);
    expect(newMailOf({ ...draft, body: 'a&b=c\nd' }).gmail).toContain('body=a%26b%3Dc%0Ad');
  });
});
