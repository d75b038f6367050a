// Amounts as people write them, in whole minor units; a table, one way of writing a row.
import { describe, expect, test } from 'vitest';
import { moneyFromTyped } from '../../components/referral/money-fields.tsx';
import { currencyWritten, writtenAmount } from '../../lib/domain/written-amount.ts';

describe('an amount', () => {
  test.each([
    ['1250', 'GBP', 125_000, 'GBP'], ['1,250', 'GBP', 125_000, 'GBP'], ['1.250', 'EUR', 125_000, 'EUR'], ['1,250.50', 'GBP', 125_050, 'GBP'], ['1.250,50', 'EUR', 125_050, 'EUR'],
    ['1 250,50', 'RUB', 125_050, 'RUB'], ['1\u00a0250,5', 'RUB', 125_050, 'RUB'], ['1’250.50', 'CHF', 125_050, 'CHF'], ['1\'250.-', 'CHF', 125_000, 'CHF'], ['1.250,-', 'EUR', 125_000, 'EUR'],
    ['12,5', 'EUR', 1_250, 'EUR'], ['12.50', 'GBP', 1_250, 'GBP'], ['0.05', 'GBP', 5, 'GBP'], ['1,234,567.89', 'USD', 123_456_789, 'USD'], ['1.234.567,89', 'EUR', 123_456_789, 'EUR'],
    ['£1,250', 'EUR', 125_000, 'GBP'], ['1.250 €', 'GBP', 125_000, 'EUR'], ['EUR 1.250', 'GBP', 125_000, 'EUR'], ['1250 CHF', 'EUR', 125_000, 'CHF'], ['Fr. 1250', 'EUR', 125_000, 'CHF'],
    ['¥300,000', 'GBP', 300_000, 'JPY'], ['300000', 'JPY', 300_000, 'JPY'], ['３０万円', 'GBP', 300_000, 'JPY'], ['1.5万', 'JPY', 15_000, 'JPY'], ['2億円', 'JPY', 200_000_000, 'JPY'], ['¥300', 'CNY', 30_000, 'CNY'],
    ['$99.99', 'EUR', 9_999, 'USD'], ['$99.99', 'AUD', 9_999, 'AUD'], ['12k', 'GBP', 1_200_000, 'GBP'], ['1,2 млн ₽', 'EUR', 120_000_000, 'RUB'], ['150 тыс. руб.', 'EUR', 15_000_000, 'RUB'], ['3 mila euro', 'EUR', 300_000, 'EUR'],
    ['1.005', 'BHD', 1_005_000, 'BHD'], ['-200', 'GBP', -20_000, 'GBP'], ['−200,00 €', 'EUR', -20_000, 'EUR'], ['1,250.5', 'JPY', 1_251, 'JPY'], ['0', 'EUR', 0, 'EUR'], ['19.99', 'EUR', 1_999, 'EUR'], ['1.115', 'EUR', 111_500, 'EUR'], ['gbp 12', 'GBP', null, null],
    ['1,23,456.78', 'INR', 12_345_678, 'INR'], ['0.125', 'BHD', 125, 'BHD'], ['0,125', 'EUR', 13, 'EUR'], ['1250.555', 'BHD', 1_250_555, 'BHD'],
  ] as const)('%s in %s is %s %s', (written, given, minor, currency) => {
    expect(writtenAmount(written, given)).toEqual(minor === null ? null : { minor, currency });
  });
  test.each(['', '  ', 'much', '12 or 13', '1,2,3', '1.2.3', '1e9', '0x10', '--5', '5-', 'Infinity', 'NaN', '12.345.67', '9'.repeat(20), '£', '<b>5</b>'])('%j is none', (written) => expect(writtenAmount(written, 'GBP')).toBeNull());
  test.each(['', '£', 'EU', 'EURO', '12'])('a currency %j is none', (currency) => expect(writtenAmount('12', currency)).toBeNull());
});

test.each([['gbp', 'GBP'], ['£', 'GBP'], ['円', 'JPY'], ['руб.', 'RUB'], ['', null], ['pence', null], ['12', null]])('the currency %j is %s', (text, code) => expect(currencyWritten(text)).toBe(code));

describe('a budget', () => {
  test.each([
    [['500', '800', 'GBP'], { min: 50_000, max: 80_000, currency: 'GBP' }], [['800', '500', 'GBP'], { min: 50_000, max: 80_000, currency: 'GBP' }], [['£500', '800', 'EUR'], { min: 50_000, max: 80_000, currency: 'GBP' }],
    [['', '30万円', 'EUR'], { min: null, max: 300_000, currency: 'JPY' }], [['1.250,50', '', '€'], { min: 125_050, max: null, currency: 'EUR' }], [['£5', '$9', 'EUR'], null], [['', 'much', 'EUR'], null],
  ] as const)('%j', ([min, max, currency], money) => expect(moneyFromTyped({ min, max, currency })).toEqual(money));
});
