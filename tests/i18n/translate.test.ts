// Words, numbers, days and amounts as each language says them.
import { beforeEach, describe, expect, test } from 'vitest';
import { formatDay, formatDue, formatNear, formatSpan } from '../../lib/i18n/days.ts';
import { chooseLanguage, localeFor, type UiLanguage } from '../../lib/i18n/language.ts';
import { loadLanguage } from '../../lib/i18n/load-language.ts';
import { formatBudget, formatMoney, minorDigits } from '../../lib/i18n/money.ts';
import { t } from '../../lib/i18n/translate.ts';

const speakOnly = (language: UiLanguage, wanted: readonly string[] = []): Promise<void> => loadLanguage(language, ['base'], wanted);

describe('choosing', () => {
  test.each([
    [null, ['it-CH', 'en-US'], 'it'],
    [null, ['de-DE', 'ru', 'en'], 'ru'],
    [null, ['de-DE'], 'en'],
    [null, [], 'en'],
    ['ja', ['it-CH'], 'ja'],
  ] as const)('set %s, browser %j: %s', (set, wanted, chosen) => expect(chooseLanguage(set, wanted)).toBe(chosen));

  test.each([
    ['en', ['en-US'], 'en-US'],
    ['en', ['ja-JP'], 'en-GB'],
    ['it', ['en', 'it-CH'], 'it-CH'],
    ['ru', [], 'ru'],
  ] as const)('locale of %s for %j: %s', (language, wanted, locale) => expect(localeFor(language, wanted)).toBe(locale));
});

describe('plurals', () => {
  test.each([
    ['en', 1, '1 day late'], ['en', 2, '2 days late'],
    ['ja', 1, '1日超過'], ['it', 1, '1 giorno di ritardo'], ['it', 3, '3 giorni di ritardo'],
    ['ru', 1, 'опоздание 1 день'], ['ru', 3, 'опоздание 3 дня'], ['ru', 5, 'опоздание 5 дней'], ['ru', 11, 'опоздание 11 дней'], ['ru', 21, 'опоздание 21 день'], ['ru', 22, 'опоздание 22 дня'],
  ] as const)('%s %i', async (language, count, text) => {
    await speakOnly(language);
    expect(t('when.late', { count })).toBe(text);
  });
});

test('a value is never parsed again', async () => {
  await speakOnly('en');
  expect(t('fact.by', { name: '{day}', day: '$&' })).toBe('{day}, $&');
});

describe('days', () => {
  test.each([
    ['en', 'day', '25 November'], ['en', 'weekday', 'Wed 25 November'], ['en', 'dayname', 'Wed'], ['en', 'short', '25 Nov'],
    ['ja', 'day', '11月25日'], ['ja', 'full', '11月25日（水）'], ['ja', 'dayname', '水曜'], ['ja', 'short', '11月25日'],
    ['it', 'day', '25 novembre'], ['ru', 'day', '25 ноября'],
  ] as const)('%s %s: %s', async (language, style, text) => {
    await speakOnly(language);
    expect(formatDay('2026-11-25', style).replace(',', '')).toBe(text);
  });
  test('another year is told', async () => {
    await speakOnly('en');
    expect(formatDay('2025-11-25', 'day', '2026-11-25')).toBe('25 November 2025');
    await speakOnly('ru');
    expect(formatDay('2025-11-25', 'day', '2026-11-25')).toBe('25 ноября 2025 г.');
  });
});

describe('near days', () => {
  beforeEach(() => speakOnly('en'));
  test.each([['2026-11-23', '2 days late'], ['2026-11-25', 'today'], ['2026-11-26', 'tomorrow'], ['2026-11-27', 'Fri'], ['2026-12-05', '5 Dec'], ['2027-01-02', '2 Jan 2027']])('due %s: %s', (day, text) => expect(formatDue(day, '2026-11-25')).toBe(text));
  test.each([['2026-11-25', 'today'], ['2026-11-24', 'yesterday'], ['2026-11-20', '20 Nov']])('near %s: %s', (day, text) => expect(formatNear(day, '2026-11-25')).toBe(text));
  test.each([['2026-11-25', 'since today'], ['2026-11-24', '1 day'], ['2026-10-25', '4 weeks']])('span %s: %s', (day, text) => expect(formatSpan(day, '2026-11-25')).toBe(text));
});

describe('money', () => {
  beforeEach(() => speakOnly('en'));
  test.each([[30000, 'GBP', '£300'], [30050, 'GBP', '£300.50'], [45000, 'JPY', 'JP¥45,000'], [1, 'XYZW', '0.01 XYZW']])('%i %s: %s', (amount, currency, text) => expect(formatMoney(amount, currency)).toBe(text));
  test('digits', () => expect([minorDigits('JPY'), minorDigits('EUR'), minorDigits('nonsense')]).toEqual([0, 2, 2]));
  test.each([[null, 30000, 'up to £300'], [10000, null, 'from £100'], [10000, 30000, '£100 to £300'], [10000, 10000, '£100'], [null, null, null]])('%s to %s: %s', (min, max, text) => expect(formatBudget({ min, max, currency: 'GBP' })).toBe(text));
});
