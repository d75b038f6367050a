import { describe, expect, test } from 'vitest';
import { isSamePhone, phoneKey } from '../../../lib/domain/import/same-phone.ts';

describe('the same line, however it is written', () => {
  test.each([
    ['+81 90-1234-5678', '090-1234-5678'], ['+81-3-1234-5678', '03(1234)5678'], ['０９０－１２３４－５６７８', '090 1234 5678'],
    ['+39 02 1234567', '02 1234567'], ['+39 333 123 4567', '333 1234567'], ['+7 916 123-45-67', '8 (916) 123-45-67'], ['0044 20 7946 0018', '020 7946 0018'],
    ['+1 (415) 555-0132', '415.555.0132'], ['+1 415 555 0132 ext. 12', '+14155550132'],
  ])('%s and %s', (a, b) => {
    expect(isSamePhone(a, b)).toBe(true);
    expect(isSamePhone(b, a)).toBe(true);
    expect(phoneKey(a)).toBe(phoneKey(b));
  });
  test.each([
    ['+1 415 555 0132', '+44 415 555 0132'], ['415 555 0132', '515 555 0132'], ['+81 90 1234 5678', '080-1234-5678'], ['12', '12'], ['5550132', '+1 415 555 0132'], ['', ''],
  ])('%s and %s are two', (a, b) => expect(isSamePhone(a, b)).toBe(false));
});
