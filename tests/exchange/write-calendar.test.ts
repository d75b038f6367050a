// A calendar file, read again: whole days that no time zone moves, folded lines of at most 75 octets, escapes, and the same event for the same thing.
import { afterEach, describe, expect, test } from 'vitest';
import { writeCalendar, type CalendarEntry } from '../../lib/exchange/ics/write-calendar.ts';
import { readCalendar } from './read-calendar.ts';

const FACTS = { name: 'Goen, what is due', language: 'en', madeAt: '2026-11-25T09:00:00.000Z' } as const;
const entry = (facts: Partial<CalendarEntry> = {}): CalendarEntry => ({ id: 'r1:thanks-letter:e1', day: '2026-12-03', title: 'Post a letter', text: 'Why', version: 3, changedAt: '2026-11-24T08:00:00.000Z', ...facts });
const zone = process.env['TZ'];
afterEach(() => { if (zone === undefined) delete process.env['TZ']; else process.env['TZ'] = zone; });

const octets = (line: string): number => new TextEncoder().encode(line).length;

describe('a calendar file', () => {
  test('is a calendar with an event of a whole day for each thing, which blocks no time', async () => {
    const { head, events } = readCalendar(await writeCalendar([entry(), entry({ id: 'n2', day: '2026-02-28' })], FACTS));
    expect([head['VERSION']?.value, head['METHOD']?.value, head['X-WR-CALNAME']?.value, head['PRODID']?.value]).toEqual(['2.0', 'PUBLISH', FACTS.name, '-//Goen//Goen//EN']);
    expect(events.map((event) => [event['DTSTART']?.params, event['DTSTART']?.value, event['TRANSP']?.value, event['X-MICROSOFT-CDO-BUSYSTATUS']?.value])).toEqual([[';VALUE=DATE', '20261203', 'TRANSPARENT', 'FREE'], [';VALUE=DATE', '20260228', 'TRANSPARENT', 'FREE']]);
    expect(events[0]?.['DTSTAMP']?.value).toBe('20261125T090000Z');
  });
  test.each(['Pacific/Apia', 'America/Los_Angeles', 'America/St_Johns', 'UTC', 'Europe/Rome', 'Asia/Kolkata', 'Asia/Tokyo', 'Pacific/Kiritimati'])('stands on the same day in %s', async (name) => {
    process.env['TZ'] = name;
    const days = ['2026-01-01', '2026-03-29', '2026-10-25', '2028-02-29', '2026-12-31'];
    const { events } = readCalendar(await writeCalendar(days.map((day) => entry({ id: day, day })), FACTS));
    expect(events.map((event) => event['DTSTART']?.value)).toEqual(days.map((day) => day.replaceAll('-', '')));
  });
  test('made again it is the same event, with a higher number once it changed', async () => {
    const [first] = readCalendar(await writeCalendar([entry()], FACTS)).events;
    const [again] = readCalendar(await writeCalendar([entry({ day: '2026-12-10', version: 4, changedAt: '2026-11-26T08:00:00.000Z' })], { ...FACTS, madeAt: '2026-11-26T09:00:00.000Z' })).events;
    expect(again?.['UID']).toEqual(first?.['UID']);
    expect([first?.['SEQUENCE']?.value, again?.['SEQUENCE']?.value, again?.['DTSTART']?.value, again?.['LAST-MODIFIED']?.value]).toEqual(['3', '4', '20261210', '20261126T080000Z']);
  });
  test.each([
    ['commas, semicolons, backslashes', 'Thank Agnes; then Paul, and C:\\letters', 'One\nTwo, three; four\\five'],
    ['Japanese', '大塚さんにお礼の手紙を出す。紹介が二月三日にありました。三日以内に届く手紙は覚えていてもらえます。', '陶器店の税理士さん、青色申告；消費税\n手段：手紙'.repeat(6)],
    ['Russian', 'Рассказать Ирине, как всё идёт дальше; об этом она спрашивала в прошлом полугодии', 'Последний раз слышали 3 декабря. '.repeat(8)],
    ['signs of two units', '💐 for Zoë 👩‍👩‍👧 and 𠮷野さん '.repeat(9).trim(), '𠮷'.repeat(120)],
    ['a line that would begin another property', 'END:VEVENT', 'x\r\nBEGIN:VEVENT\r\nSUMMARY:y'],
  ])('%s come back as they were, in lines of 75 octets at most', async (_, title, text) => {
    const { events, lines } = readCalendar(await writeCalendar([entry({ title, text })], FACTS));
    expect([events.length, events[0]?.['SUMMARY']?.value, events[0]?.['DESCRIPTION']?.value]).toEqual([1, title, text.replaceAll('\r\n', '\n')]);
    expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.includes('\uFFFD'))).toBe(false);
  });
  test('ends every line as calendars want it', async () => {
    const file = await writeCalendar([entry({ text: 'a\nb' })], FACTS);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR(?:\r\n)?$/u);
  });
});
