// The calendar file, read by the library that mail programs and calendars use: each thing once, on its day, its words whole.
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { writeCalendar } from '../../lib/exchange/ics/write-calendar.ts';

test('ical.js reads what Goen writes', async () => {
  const entries = [
    { id: 'r1', day: '2026-12-03', title: 'Thank Agnes; then Paul, and C:\\letters', text: 'One\nTwo, three; four\\five', version: 3, changedAt: '2026-11-24T08:00:00.000Z' },
    { id: 'r2', day: '2028-02-29', title: '大塚さんにお礼の手紙を出す。紹介が二月三日にありました。三日以内に届く手紙は覚えていてもらえます。', text: '陶器店の税理士さん'.repeat(12), version: 1, changedAt: '2026-11-24T08:00:00.000Z' },
    { id: 'r3', day: '2026-01-01', title: 'END:VEVENT', text: 'x\nBEGIN:VEVENT\nSUMMARY:y', version: 1, changedAt: '2026-11-24T08:00:00.000Z' },
  ];
  const calendar = new ICAL.Component(ICAL.parse(await writeCalendar(entries, { name: 'Goen', language: 'ja', madeAt: '2026-11-25T09:00:00.000Z' })) as [string, [], []]);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events.map(({ uid, summary, description, startDate }) => [uid, summary, description, startDate.isDate, startDate.toString()])).toEqual(entries.map(({ id, title, text, day }) => [`${id}@goen`, title, text, true, day]));
  expect([calendar.getFirstPropertyValue('version'), calendar.getFirstPropertyValue('method')]).toEqual(['2.0', 'PUBLISH']);
});
