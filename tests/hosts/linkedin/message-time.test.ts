// Day headings and clocks in four languages and more; what is not certain is nothing.
import { describe, expect, it } from 'vitest';
import { readClock, readDay, type Day } from '../../../lib/hosts/linkedin/message-time.ts';

/** A Wednesday. */
const today: Day = { year: 2026, month: 11, day: 25 };
const iso = (day: Day | null): string | null => (day ? `${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}` : null);

describe('readDay', () => {
  it.each([
    ['en', 'May 4', '2026-05-04'], ['en', 'MAY 4', '2026-05-04'], ['en', 'May 4, 2023', '2023-05-04'], ['en', '4 May', '2026-05-04'], ['en', 'September 4', '2026-09-04'], ['en', 'Sept 4', '2026-09-04'],
    ['en', 'Dec 20', '2025-12-20'], ['en', 'Nov 25', '2026-11-25'], ['en', 'Nov 26', '2025-11-26'], ['en', 'Feb 29', '2024-02-29'], ['en', 'Today', '2026-11-25'], ['en', 'TODAY', '2026-11-25'], ['en', 'Yesterday', '2026-11-24'],
    ['en', 'Monday', '2026-11-23'], ['en', 'Wednesday', '2026-11-18'], ['en', 'Thursday', '2026-11-19'], ['en', 'Monday, May 4', '2026-05-04'], ['en', 'Friday, May 4', null],
    ['ja', '4月1日', '2026-04-01'], ['ja', '2023年4月1日', '2023-04-01'], ['ja', '12月20日', '2025-12-20'], ['ja', '今日', '2026-11-25'], ['ja', '昨日', '2026-11-24'], ['ja', '月曜日', '2026-11-23'], ['ja', '4月1日(水)', '2026-04-01'], ['ja', '4月1日(木)', null],
    ['it', '4 mag', '2026-05-04'], ['it', '4 maggio 2023', '2023-05-04'], ['it', '1º maggio', '2026-05-01'], ['it', 'mar 3 mar 2026', '2026-03-03'], ['en', 'Mar 3', '2026-03-03'], ['es', 'mar, 3 mar', '2026-03-03'], ['it', 'mar 4 mar 2026', null], ['it', 'oggi', '2026-11-25'], ['it', 'Ieri', '2026-11-24'], ['it', 'lunedì', '2026-11-23'],
    ['ru', '4 мая', '2026-05-04'], ['ru', '4 мая 2023 г.', '2023-05-04'], ['ru', '3 сент.', '2026-09-03'], ['ru', '10 нояб.', '2026-11-10'], ['ru', 'Сегодня', '2026-11-25'], ['ru', 'вчера', '2026-11-24'], ['ru', 'понедельник', '2026-11-23'],
    ['de', '11. Mai', '2026-05-11'], ['de', 'gestern', '2026-11-24'], ['fr', '4 mai 2023', '2023-05-04'], ['es', '4 de mayo de 2023', '2023-05-04'], ['pt', '4 de mai. de 2023', '2023-05-04'],
    ['pl', '4 maja', '2026-05-04'], ['sv', '4 maj', '2026-05-04'],
  ] as const)('%s: %s → %s', (language, text, wanted) => expect(iso(readDay(text, today, language))).toBe(wanted));
  it.each(['', '04/05', '4/5/2026', '05.04', 'May', '4', '2026', 'May 4 or 5', 'May 32', 'Feb 30', '13月1日', 'a day in May 4', 'last week', '9:02 AM', 'Lucan Everard', 'May 4 May 5', 'New'])('does not guess at %j', (text) => {
    expect(readDay(text, today, 'en')).toBeNull();
  });
  it('reads what Intl writes, every day of two years, in every language', () => {
    for (const language of ['en', 'en-GB', 'ja', 'it', 'ru', 'de']) for (const month of ['short', 'long'] as const) {
      const short = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' }), long = new Intl.DateTimeFormat(language, { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' });
      for (let day = Date.UTC(2024, 10, 25); day <= Date.UTC(2026, 10, 25); day += 86_400_000) {
        const wanted = new Date(day).toISOString().slice(0, 10);
        expect(iso(readDay(long.format(day), today, language))).toBe(wanted);
        if (day > Date.UTC(2025, 10, 25)) expect(iso(readDay(short.format(day), today, language))).toBe(wanted);
      }
    }
  });
});

describe('readClock', () => {
  it.each([
    ['9:02 AM', '9:2'], ['9:02 PM', '21:2'], ['9:02\u202fPM', '21:2'], ['12:05 AM', '0:5'], ['12:05 PM', '12:5'], ['09:02', '9:2'], ['21:31', '21:31'], ['9:02 pm', '21:2'], ['9:02 p.m.', '21:2'], ['9:02 a. m.', '9:2'],
    ['午前9:02', '9:2'], ['午後9:02', '21:2'], ['午後0:30', '12:30'], ['午前0:30', '0:30'], ['9時02分', '9:2'], ['10.15', '10:15'], ['0:00', '0:0'],
    ['', null], ['24:00', null], ['13:00 PM', null], ['9:60', null], ['9', null], ['May 4', null], ['9:02 or so', null], ['오후 9:02', null], ['2h', null],
  ] as const)('%s → %s', (text, wanted) => {
    const clock = readClock(text);
    expect(clock && `${clock.hour}:${clock.minute}`).toBe(wanted);
  });
});
