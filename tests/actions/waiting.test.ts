// Whom one waits for, fifty at once: the longest waits first, the others when they are asked for, in the popup, on Today and what is due in the panel.
import { beforeAll, describe, expect, test } from 'vitest';
import { createBook } from '../../components/book/book-model.ts';
import { routeFrom } from '../../components/book/route.ts';
import { createPopup } from '../../components/popup/popup-model.ts';
import { createDue } from '../../components/sidepanel/due-model.ts';
import { FIRST_DUE, listAhead, listWaiting } from '../../lib/actions/due.ts';
import { addDays } from '../../lib/domain/day.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { loadLanguage } from '../../lib/i18n/load-language.ts';
import { about, saved } from '../store/memory-book.ts';
import { tools } from './line.ts';
import { until } from '../until.ts';

beforeAll(() => loadLanguage('en', ['base', 'popup', 'due', 'today', 'panel', 'book'], ['en-GB']));

const FIFTY = 50;
const TODAY = '2026-11-25';
async function kit(kind: 'chase-provider' | 'own-note', dueOn: string) {
  const own = await tools(TODAY);
  const row = (n: number) => about('follow-up', `f${String(n).padStart(2, '0')}`, { kind, dueOn, state: 'open', referralId: null, personId: null, since: addDays('2026-11-20', -n), note: `note ${n}` });
  await saved(own.book, row(0), ...Array.from({ length: FIFTY - 1 }, (_, n) => row(n + 1)));
  return own;
}
const doors = { opens: () => true, openThread: () => undefined, openRecord: () => undefined, openBook: () => undefined, openPlace: () => undefined, openAddress: () => undefined, copy: async () => true, findMail: async () => null, download: () => undefined, reload: () => undefined, show: () => undefined };

describe('fifty whom one waits for', () => {
  test('the longest waits are listed, the others counted; none of them is among what comes', async () => {
    const t = await kit('chase-provider', addDays(TODAY, 20));
    const { items, more } = await listWaiting(t);
    expect([items.length, more, items[0]?.followUp.id, items.at(-1)?.followUp.id]).toEqual([FIRST_DUE, FIFTY - FIRST_DUE, 'f49', 'f35']);
    expect(await listWaiting(t, FIFTY)).toMatchObject({ more: 0, items: { length: FIFTY } });
    const ahead = await listAhead(t, { waiting: 10, coming: 12 });
    expect([ahead.waiting.items.length, ahead.waiting.more, ahead.coming]).toEqual([10, 40, []]);
  });
  test('the popup and Today read as many more as are asked for, and keep them', async () => {
    const t = await kit('chase-provider', addDays(TODAY, 20));
    const popup = createPopup(t, defaultSettings, doors);
    await until(() => expect(popup.waiting.value).toMatchObject({ more: 35, items: { length: 15 } }));
    await popup.showMoreWaiting();
    await popup.refresh();
    expect(popup.waiting.value).toMatchObject({ more: 20, items: { length: 30 } });
    const book = createBook(t, defaultSettings, doors, routeFrom('#/today'));
    await book.showMoreWaiting();
    await book.refresh();
    expect(book.todayRows.value?.waiting).toMatchObject({ more: 20, items: { length: 30 } });
    expect(book.todayRows.value?.due.more).toEqual({ overdue: 0, now: 0, week: 0 });
  });
});

test('fifty due today: the panel lists the first, and more when they are asked for', async () => {
  const t = await kit('own-note', TODAY);
  const due = createDue({ tools: t } as never);
  await due.refresh();
  expect([due.list.value?.now.length, due.list.value?.more.now]).toEqual([FIRST_DUE, FIFTY - FIRST_DUE]);
  await due.showMore();
  expect([due.list.value?.now.length, due.list.value?.more.now]).toEqual([FIFTY, 0]);
});
