// A number becomes international only where its country is written or the place leaves no doubt.
import { describe, expect, it } from 'vitest';
import { countryOfPlace } from '../../../lib/hosts/linkedin/country-of-place.ts';
import { dialable, looksLikePhone } from '../../../lib/hosts/linkedin/phone.ts';

describe('dialable', () => {
  it.each([
    ['07700 900318', 'Leeds, England, United Kingdom', '+447700900318'], ['07700 900722', 'Truro, Cornwall', '+447700900722'], ['+44 7700 900318', null, '+447700900318'], ['＋81 3 5550 0123', null, '+81355500123'],
    ['0823 555012', 'Caserta, Campania, Italia', '+390823555012'], ['072-555-0143', '日本 大阪府 堺市', '+81725550143'], ['03-5550-0123', '東京都千代田区', '+81355500123'], ['8 (812) 555-01-44', 'Санкт-Петербург, Россия', '+78125550144'],
    ['(415) 555-0132', 'San Francisco, California, United States', '+14155550132'], ['(415) 555-0132', 'San Francisco Bay Area', '+14155550132'],
    ['07700 900318', 'Somewhere', '07700 900318'], ['07700 900318', null, '07700 900318'], ['123', 'Leeds, England, United Kingdom', '123'], ['0770 0900 318 22 33 44', 'United Kingdom', '0770 0900 318 22 33 44'], ['555-0132', 'Tbilisi, Georgia', '555-0132'],
  ] as const)('%s in %s → %s', (written, place, wanted) => expect(dialable(written, place)).toBe(wanted));
});

describe('countryOfPlace', () => {
  it.each([
    ['Bergen, Vestland, Norway', 'NO'], ['Lecce, Puglia, Italia', 'IT'], ['ローマ, イタリア', 'IT'], ['Казань, Республика Татарстан, Россия', 'RU'], ['日本 京都府', 'JP'], ['Москва и Московская область', null], ['Toronto, Ontario, Canada', 'CA'],
    ['Norway', 'NO'], ['Amsterdam Area', null], ['', null], ['Paris, Texas, United States', 'US'], ['Leeds', null], ['Yangon, Myanmar (Burma)', 'MM'],
  ] as const)('%s → %s', (place, wanted) => expect(countryOfPlace(place)).toBe(wanted));
});

describe('looksLikePhone', () => {
  it.each(['07700 900318', '+39 0823 555012', '8 (812) 555-01-44', '072-555-0143'])('%s', (text) => expect(looksLikePhone(text)).toBe(true));
  it.each(['', '12345', '18.05.2024', '2024-05-18', '5/18/2024', 'May 4', '2024年5月18日', 'https://x.example', '7 yrs 8 mos', 'noor@x.example'])('not %s', (text) => expect(looksLikePhone(text)).toBe(false));
});
