// The popup over a real book in memory: what it lists, what each act changes, and that every act can be taken back.
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { captureThread } from '../../../lib/actions/capture-thread.ts';
import { recordAnswer } from '../../../lib/actions/record-answer.ts';
import { defaultSettings } from '../../../lib/domain/settings.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';
import { createPopup, type PopupModel } from '../../../components/popup/popup-model.ts';
import { allDue } from '../../../components/referral/due-cursor-model.ts';
import { form, must, tools } from '../../actions/line.ts';
import { until } from '../../until.ts';

beforeAll(() => loadLanguage('en', ['base', 'popup', 'due', 'today'], ['en-GB']));
beforeEach(() => vi.stubGlobal('Element', Map));

type Tools = Awaited<ReturnType<typeof tools>>;
const press = (model: PopupModel, key: string): boolean => {
  let prevented = false;
  model.press({ key, target: null, ctrlKey: false, altKey: false, metaKey: false, isComposing: false, defaultPrevented: false, preventDefault: () => { prevented = true; } } as unknown as KeyboardEvent);
  return prevented;
};
const names = (model: PopupModel): string[] => (model.list.value ? allDue(model.list.value).map((item) => `${item.followUp.kind} ${item.person?.name ?? ''}`) : []);

async function popup(singleKeys = true): Promise<{ t: Tools; model: PopupModel; log: string[] }> {
  const t = await tools();
  const first = must(await captureThread(t, form())).value;
  const thread = { host: 'gmail', account: 'me@mara.example', threadId: 't2', subject: 'Roof', url: 'https://mail.google.com/mail/u/0/#inbox/t2' } as const;
  must(await captureThread(t, form({ thread, topic: 'A roofer', answers: [] }, { prospect: { name: 'Oscar Lund', emails: ['oscar@lund.example'] }, provider: { name: 'Paul Ash', emails: ['paul@ash.example'] } })));
  expect(first.topic).toBe('A bookkeeper');
  const log: string[] = [];
  const doors = {
    opens: (url: string) => url !== '', openThread: (url: string) => log.push(`thread ${url}`), openRecord: (id: string) => log.push(`record ${id === first.id}`), openBook: (at: string) => log.push(`book ${at}`),
    openPlace: (hash: string) => log.push(`place ${hash}`), openAddress: (url: string) => log.push(`address ${url}`), copy: async (text: string) => log.push(`copied ${text}`) > 0, findMail: async () => null,
  };
  const model = createPopup(t, { ...defaultSettings, singleKeys }, doors);
  await until(() => expect(model.list.value).not.toBeNull());
  return { t, model, log };
}

describe('the list', () => {
  test('holds what is due today, the first thing open', async () => {
    const { model } = await popup();
    expect(names(model).sort()).toEqual(['ask-prospect Oscar Lund', 'ask-provider Irena Novakova', 'ask-provider Paul Ash']);
    expect(model.desk.cursor.current.value?.followUp.id).toBe(allDue(model.list.value!)[0]?.followUp.id);
    expect(model.bookIsEmpty.value).toBe(false);
  });
  test('an empty book says so', async () => {
    const t = await tools();
    const model = createPopup(t, defaultSettings, { opens: (url: string) => url !== '', openThread: () => undefined, openRecord: () => undefined, openBook: () => undefined, openPlace: () => undefined, openAddress: () => undefined, copy: async () => false, findMail: async () => null });
    await until(() => expect(model.bookIsEmpty.value).toBe(true));
  });
  test('follows what another page changes', async () => {
    const { t, model } = await popup();
    const oscar = allDue(model.list.value!).find((item) => item.person?.name === 'Oscar Lund');
    must(await recordAnswer(t, (await t.book.referral(oscar!.referral!.id))!, { personId: oscar!.person!.id, step: 'asked', channel: 'mail' }));
    await until(() => expect(names(model)).not.toContain('ask-prospect Oscar Lund'));
    // Whoever was asked today falls due this week or is waited for, never both.
    const waiting = model.waiting.value.items.map((item) => item.person?.name);
    expect(waiting).toEqual(['Oscar Lund']);
  });
});

describe('what is read', () => {
  test('an answer that was asked for before does not take the place of one asked for after', async () => {
    const { t, model } = await popup();
    let goOn: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => { goOn = resolve; });
    vi.spyOn(t.book, 'counts').mockImplementationOnce(async () => { await slow; return { referrals: 0, openFollowUps: 0 } as never; });
    const both = [model.refresh(), model.refresh()];
    await new Promise((later) => setTimeout(later, 50));
    goOn();
    await Promise.all(both);
    expect(model.bookIsEmpty.value).toBe(false);
  });
});

describe('acts', () => {
  test('done goes, the next one is open, and undo brings it back', async () => {
    const { model } = await popup();
    const before = names(model);
    expect(press(model, 'd')).toBe(true);
    await until(() => expect(names(model)).toEqual(before.slice(1)));
    expect(model.desk.cursor.current.value?.person?.name).toBe(before[1]?.split(' ').slice(1).join(' '));
    await until(() => expect(model.toasts.current.value?.text).toMatch(/^Marked as done: /));
    expect(press(model, 'z')).toBe(true);
    await until(() => expect(names(model).sort()).toEqual([...before].sort()));
    await until(() => expect(model.toasts.current.value?.text).toBe('Taken back'));
  });
  test('later opens the days, and a day moves it out of today', async () => {
    const { model } = await popup();
    const item = model.desk.cursor.current.value!;
    press(model, 'l');
    expect(model.desk.cursor.snoozing.value).toBe(item.followUp.id);
    model.desk.acts.later(item, '2026-12-03');
    await until(() => expect(model.list.value?.next?.followUp.id).toBe(item.followUp.id));
    expect(model.toasts.current.value?.text).toMatch(/^Put off until 3 December: /);
  });
  test('J and K move, Enter writes the draft of the open one where it stands; its thread is a press away', async () => {
    const { model, log } = await popup();
    press(model, 'j');
    const second = model.desk.cursor.current.value;
    expect(second?.followUp.id).toBe(allDue(model.list.value!)[1]?.followUp.id);
    press(model, 'k');
    press(model, 'ArrowDown');
    expect(model.desk.cursor.current.value?.followUp.id).toBe(second?.followUp.id);
    press(model, 'Enter');
    await until(() => expect(model.desk.draft.value?.model.phase.value).toBe('editing'));
    expect([model.desk.draft.value?.item.followUp.id, model.desk.opened.value?.what, log]).toEqual([second?.followUp.id, 'draft', []]);
    model.desk.acts.beside?.(second!);
    expect(log).toEqual([`thread ${Object.values(second!.referral!.threads)[0]?.url}`]);
  });
  test('beside a record without a thread the book opens', async () => {
    const { t, model, log } = await popup();
    const byHand = must(await captureThread(t, form({ thread: null, topic: 'By hand', answers: [] }))).value;
    await until(() => expect(names(model).length).toBeGreaterThan(3));
    model.desk.acts.beside?.(allDue(model.list.value!).find((item) => item.referral?.id === byHand.id)!);
    expect(log).toEqual(['record false']);
  });
  test('single keys switched off do nothing; arrows still move', async () => {
    const { model, log } = await popup(false);
    const before = names(model);
    expect([press(model, 'd'), press(model, 'j'), press(model, '?'), press(model, '/')]).toEqual([false, false, false, false]);
    expect([names(model), log, model.keysShown.value]).toEqual([before, [], false]);
    expect(press(model, 'ArrowDown')).toBe(true);
  });
  test('a save that fails is said, and the thing stays', async () => {
    const { t, model } = await popup();
    const item = model.desk.cursor.current.value!;
    // Another page finished it first.
    must(await t.book.commit({ operation: t.newId(), intents: [{ subject: { type: 'follow-up', id: item.followUp.id }, kind: 'put-off', set: { dueOn: '2026-11-25' } }] }));
    model.desk.acts.done(item);
    await until(() => expect(model.trouble.value).toBe('conflict'));
    expect(model.toasts.current.value).toBeNull();
    expect(allDue(model.list.value!).some((one) => one.followUp.id === item.followUp.id)).toBe(true);
  });
});
