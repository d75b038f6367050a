// The cadence as it is typed: there and back, what is refused, what would be due before anything is saved, and saved and taken back over a real book in memory.
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPopup } from '../../../components/popup/popup-model.ts';
import { cadenceActs } from '../../../components/rules/cadence-acts.ts';
import { createRules } from '../../../components/rules/rules-model.ts';
import { factsFrom, GROUPS, isRight, typedRules, wrongRules, type TypedRules } from '../../../components/rules/typed-rules.ts';
import { createBook } from '../../../components/book/book-model.ts';
import { captureThread } from '../../../lib/actions/capture-thread.ts';
import { recordAnswer } from '../../../lib/actions/record-answer.ts';
import { RULES, rulesOf } from '../../../lib/domain/cadence/rules.ts';
import { defaultSettings, type Settings } from '../../../lib/domain/settings.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';
import { form, must, tools } from '../../actions/line.ts';
import { until } from '../../until.ts';

beforeAll(() => loadLanguage('en', ['base', 'popup', 'book', 'due', 'today', 'rules'], ['en-GB']));
beforeEach(() => vi.stubGlobal('Element', Map));
const TODAY = '2026-11-25';
const settings = (facts: Partial<Settings> = {}): Settings => ({ ...defaultSettings, ...facts });
const typed = (facts: Partial<TypedRules> = {}, row = settings()): TypedRules => ({ ...typedRules(row, TODAY), ...facts });
const withRule = (name: keyof TypedRules['rules'], facts: Partial<TypedRules['rules'][typeof name]>, row = settings()): TypedRules => { const all = typed({}, row); return { ...all, rules: { ...all.rules, [name]: { ...all.rules[name], ...facts } } }; };

describe('what is typed', () => {
  test('every rule stands on the screen once', () => {
    expect(Object.values(GROUPS).flat().sort()).toEqual(RULES.map(({ name }) => name).sort());
  });
  test.each([
    [{}], [{ cadence: { 'regular-check': 60, 'report-on': null } }], [{ byBusiness: { building: 90, 'a cake': 3 } }], [{ quietDays: [0, 6], holidays: { '12-25': 'Christmas', '2026-12-31': 'Closed', '02-29': 'Leap' }, reviewMonths: [1, 7] }],
    [{ cadence: { 'some-later-rule': 4 } }], [{ chaseAfterDays: 9, yesLastsDays: 0 }],
  ] as const)('%j: untouched it makes the settings it was read from', (facts) => {
    const row = settings(facts);
    const made = factsFrom(typed({}, row), row);
    expect(made).toEqual({ cadence: row.cadence, byBusiness: row.byBusiness, quietDays: row.quietDays, holidays: row.holidays, reviewMonths: row.reviewMonths });
    expect(rulesOf({ ...row, ...made })).toEqual(rulesOf(row));
  });
  test.each([
    ['chase-prospect', { days: '7' }, { 'chase-prospect': 7 }], ['chase-prospect', { days: '4' }, {}], ['regular-check', { isOn: false }, { 'regular-check': null }], ['report-on', { days: ' 100 ' }, { 'report-on': 100 }],
  ] as const)('%s, %j: %j', (name, facts, cadence) => {
    const made = factsFrom(withRule(name, facts), settings());
    expect([made.cadence, rulesOf(settings(made)).days[name]]).toEqual([cadence, 'isOn' in facts ? null : Number(facts.days)]);
  });
  test('a rule that was off by its old setting is switched on with days that make sense', () => {
    const row = settings({ yesLastsDays: 0 });
    expect(typed({}, row).rules['check-yes']).toEqual({ isOn: false, days: '180' });
    expect(factsFrom(withRule('check-yes', { isOn: true }, row), row).cadence).toEqual({ 'check-yes': 180 });
  });
  test.each([
    ['days that are none', withRule('regular-check', { days: 'soon' }), false], ['more days than there are', withRule('regular-check', { days: '9999' }), false], ['what is off may hold anything', withRule('regular-check', { isOn: false, days: '' }), true],
    ['a kind without a name', typed({ business: [{ kind: ' ', days: '3' }] }), false], ['a kind twice', typed({ business: [{ kind: 'cake', days: '3' }, { kind: 'cake ', days: '4' }] }), false], ['a kind', typed({ business: [{ kind: 'cake', days: '3' }] }), true],
    ['a holiday without a day', typed({ holidays: [{ day: '', name: 'x', isYearly: true }] }), false], ['a day that is none', typed({ holidays: [{ day: '2026-02-30', name: 'x', isYearly: false }] }), false],
    ['the same day of two years, yearly', typed({ holidays: [{ day: '2026-12-25', name: 'x', isYearly: true }, { day: '2027-12-25', name: 'y', isYearly: true }] }), false], ['two years of one day', typed({ holidays: [{ day: '2026-12-25', name: '', isYearly: false }, { day: '2027-12-25', name: '', isYearly: false }] }), true],
    ['a week without an open day', typed({ quietDays: [0, 1, 2, 3, 4, 5, 6] }), false], ['no month of review', typed({ reviewMonths: [] }), false], ['no month, no review', { ...withRule('review', { isOn: false }), reviewMonths: [] }, true],
  ] as const)('%s', (_, all, right) => expect(isRight(wrongRules(all))).toBe(right));
});

async function stage() {
  const t = await tools();
  const referral = must(await captureThread(t, form())).value;
  must(await recordAnswer(t, (await t.book.referral(referral.id))!, { personId: referral.providerId!, step: 'asked', channel: 'mail' }));
  const doors = { opens: (url: string) => url !== '', openAddress: () => undefined, copy: async () => true, openThread: () => undefined, openMail: () => undefined, download: () => undefined, reload: () => undefined, show: () => undefined };
  const book = createBook(t, await t.book.settings(), doors, { route: { room: 'rules', id: null }, search: false });
  await until(() => expect(book.todayRows.value).not.toBeNull());
  return { t, book, model: createRules(book, cadenceActs), chase: async () => (await t.book.openFollowUps()).find(({ kind }) => kind === 'chase-provider')?.dueOn };
}

describe('what would be due', () => {
  test('with the rules as they stand it is the same as now', async () => {
    const { model } = await stage();
    await model.look();
    expect([model.preview.value?.differing, model.preview.value?.rows.some((row) => row.what.includes('Irena Novakova') && row.day === '2026-11-29')]).toEqual([0, true]);
  });
  test('moved, new and gone are told before anything is saved; typing on makes it old', async () => {
    const { t, model, chase } = await stage();
    const before = await t.book.counts();
    const rules = model.typed.value.rules;
    model.type({ rules: { ...rules, 'chase-provider': { isOn: true, days: '7' } } });
    await model.look();
    expect(model.preview.value?.rows.filter(({ differs }) => differs !== 'same').map(({ differs, day, from }) => [differs, day, from])).toEqual([['moved', '2026-12-02', '2026-11-29']]);
    model.type({ rules: { ...rules, 'chase-provider': { isOn: false, days: '7' } } });
    expect(model.preview.value).toBeNull();
    await model.look();
    expect(model.preview.value?.rows.filter(({ differs }) => differs !== 'same').map(({ differs, day }) => [differs, day])).toEqual([['gone', '2026-11-29']]);
    model.type({ quietDays: [0], rules });
    await model.look();
    expect(model.preview.value?.rows.filter(({ differs }) => differs !== 'same').map(({ differs, day, from }) => [differs, day, from])).toEqual([['moved', '2026-11-30', '2026-11-29']]);
    expect([await chase(), await t.book.counts()]).toEqual(['2026-11-29', before]);
  });
  test('what is typed wrong is neither looked at nor saved', async () => {
    const { book, model } = await stage();
    model.type({ reviewMonths: [] });
    await model.look();
    await model.save();
    expect([model.preview.value, book.toasts.current.value, model.changed.value]).toEqual([null, null, true]);
  });
  test('saved, what is due follows; one undo brings rules and days back', async () => {
    const { book, model, chase } = await stage();
    model.type({ rules: { ...model.typed.value.rules, 'chase-provider': { isOn: true, days: '7' } }, holidays: [{ day: '2026-12-02', name: 'Fair', isYearly: false }] });
    await model.save();
    expect([book.settings.value.cadence, book.settings.value.holidays, model.changed.value, await chase()]).toEqual([{ 'chase-provider': 7 }, { '2026-12-02': 'Fair' }, false, '2026-12-03']);
    book.toasts.undo();
    await until(() => expect(book.toasts.current.value?.text).toBe('Taken back'));
    expect([book.settings.value.cadence, model.typed.value.holidays, await chase()]).toEqual([{}, [], '2026-11-29']);
  });
});

test('the popup follows rules that another page changed', async () => {
  const { t, model } = await stage();
  const popup = createPopup(t, await t.book.settings(), { opens: (url: string) => url !== '', openThread: () => undefined, openRecord: () => undefined, openBook: () => undefined, openPlace: () => undefined, openAddress: () => undefined, copy: async () => false, findMail: async () => null });
  await until(() => expect(popup.list.value?.week).toHaveLength(1));
  model.type({ rules: { ...model.typed.value.rules, 'chase-provider': { isOn: true, days: '20' } } });
  await model.save();
  await until(() => expect(popup.list.value?.week).toHaveLength(0));
});
