// Which due things go into a calendar file, and that the file of a changed thing updates the earlier one.
import { beforeAll, describe, expect, test } from 'vitest';
import { putOffFollowUp } from '../../lib/actions/due.ts';
import { halfYearEnd, openItems } from '../../lib/actions/export-calendar.ts';
import { addOwnNote } from '../../lib/actions/own-note.ts';
import { captureThread } from '../../lib/actions/capture-thread.ts';
import { saveCalendar } from '../../components/today/calendar-model.ts';
import { createToasts } from '../../components/base/toast-model.ts';
import { loadLanguage } from '../../lib/i18n/load-language.ts';
import { readCalendar } from '../exchange/read-calendar.ts';
import { form, must, tools } from './line.ts';

test.each([
  ['2026-11-25', [4, 10], '2027-03-31'], ['2026-04-01', [4, 10], '2026-09-30'], ['2026-03-31', [10, 4], '2026-03-31'], ['2026-12-31', [1], '2026-12-31'], ['2026-01-15', [1], '2026-12-31'],
  ['2026-05-05', [], '2026-06-30'], ['2026-08-05', [], '2026-12-31'], ['2027-12-01', [2, 3], '2028-01-31'], ['2028-02-01', [3], '2028-02-29'],
] as const)('on %s with the review in %j the half-year ends on %s', (today, months, end) => expect(halfYearEnd(today, months)).toBe(end));

describe('the file', () => {
  beforeAll(() => loadLanguage('ja', ['base', 'book', 'due', 'today'], ['ja-JP']));
  test('holds what is open, late things included, in the words and names of the book; a changed day comes under the same name', async () => {
    const t = await tools();
    must(await captureThread(t, form({}, { provider: { name: '大塚 美香' } })));
    for (const [text, dueOn] of [['前田さんに電話', '2026-11-20'], ['桜の頃に', '2027-04-02']] as const) must(await addOwnNote(t, { text, dueOn, personId: null, referralId: null }));
    expect((await openItems(t, 'half')).map((item) => item.followUp.dueOn)).toEqual(['2026-11-20', '2026-11-25']);
    const files: { name: string; text: string; type: string | undefined }[] = [];
    const toasts = createToasts();
    const desk = { tools: t, toasts, doors: { download: (name: string, text: string, type?: string) => files.push({ name, text, type }) } };
    await saveCalendar(desk, 'all', '2026-11-25');
    const first = readCalendar(files[0]?.text ?? '');
    expect([files[0]?.name, files[0]?.type]).toEqual(['goen-due-2026-11-25.ics', 'text/calendar;charset=utf-8']);
    expect(first.events.slice(0, 3).map((event) => [event['DTSTART']?.value, event['SUMMARY']?.value])).toEqual([['20261120', '前田さんに電話'], ['20261125', expect.stringContaining('大塚 美香')], ['20270402', '桜の頃に']]);
    expect(first.events[1]?.['DESCRIPTION']?.value).toContain('手段：メール');
    const [late] = await t.book.openFollowUps();
    must(await putOffFollowUp(t, late!, '2026-12-01'));
    await saveCalendar(desk, 'all', '2026-11-25');
    const again = readCalendar(files[1]?.text ?? '');
    const moved = again.events.find((event) => event['SUMMARY']?.value === '前田さんに電話');
    expect(moved?.['UID']?.value).toBe(first.events[0]?.['UID']?.value);
    expect([moved?.['DTSTART']?.value, Number(moved?.['SEQUENCE']?.value) > Number(first.events[0]?.['SEQUENCE']?.value)]).toEqual(['20261201', true]);
  });
  test('is not made of nothing', async () => {
    const t = await tools();
    const toasts = createToasts();
    await saveCalendar({ tools: t, toasts, doors: { download: () => { throw new Error('a file'); } } }, 'all', '2026-11-25');
    expect(toasts.current.value?.text).toBe('残っているものがないため、ファイルは作っていません。');
  });
});
