// A written date is read exactly or not at all, in every language and zone; the time zone is the one of the run.
import { describe, expect, it } from 'vitest';
import { readSentAt } from '../../../lib/hosts/gmail/sent-at.ts';

const minute = (iso: string | null): number => Math.floor(Date.parse(iso ?? '') / 60_000);
const local = (...parts: [number, number, number, number, number]): number => Math.floor(new Date(...parts).getTime() / 60_000);

describe('readSentAt', () => {
  it.each([
    ['en', 'Mar 2, 2026, 9:14\u202fAM', local(2026, 2, 2, 9, 14)],
    ['en', 'Mar 2, 2026, 9:14 PM', local(2026, 2, 2, 21, 14)],
    ['en', 'Jan 1, 2026, 12:05\u202fAM', local(2026, 0, 1, 0, 5)],
    ['en', 'Jan 1, 2026, 12:05 PM', local(2026, 0, 1, 12, 5)],
    ['en', '2 Mar 2026, 09:14', local(2026, 2, 2, 9, 14)],
    ['en-AU', '2 Mar 2026, 9:14 am', local(2026, 2, 2, 9, 14)],
    ['ja', '2026/03/02 9:14', local(2026, 2, 2, 9, 14)],
    ['it', '2 mar 2026, 09:14', local(2026, 2, 2, 9, 14)],
    ['ru', '2 мар. 2026 г., 09:14', local(2026, 2, 2, 9, 14)],
    ['ru', '28 мая 2026\u00a0г., 21:40', local(2026, 4, 28, 21, 40)],
    ['de', '02.03.2026, 09:14', local(2026, 2, 2, 9, 14)],
    ['zh-CN', '2016年10月28日 14:20', local(2016, 9, 28, 14, 20)],
    [null, '2 мар. 2026 г., 09:14', local(2026, 2, 2, 9, 14)],
  ])('%s: %s', (language, text, wanted) => expect(minute(readSentAt(text, language))).toBe(wanted));

  it.each([
    ['en', '9:14 AM'],
    ['en', 'Mar 2'],
    ['en', '2026'],
    ['en', 'Not starred'],
    ['en', 'Feb 30, 2026, 9:14 AM'],
    ['en', '02/03/2026, 09:14'],
    ['de', 'Mar 2, 2026, 9:14 AM'],
    ['tlh', '2 xyz 2026, 09:14'],
    ['en', '31 Marzo 2026 alle 9:14'],
  ])('%s: %s is not guessed', (language, text) => expect(readSentAt(text, language)).toBeNull());

  it('reads back what the platform writes, through a whole year in all languages', () => {
    for (const language of ['en', 'ja', 'it', 'ru', 'de']) {
      const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
      for (let day = 0; day < 365; day += 3) {
        const date = new Date(2026, 0, 1 + day, day % 24, (day * 7) % 60);
        const read = readSentAt(format.format(date), language);
        // Null only where the hour comes twice, when clocks go back.
        if (read !== null) expect(minute(read)).toBe(Math.floor(date.getTime() / 60_000));
        else expect(new Date(date.getTime() - 86_400_000).getTimezoneOffset()).not.toBe(new Date(date.getTime() + 86_400_000).getTimezoneOffset());
      }
    }
  });
});
