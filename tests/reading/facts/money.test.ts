// Amounts as people write them: figures, words, ranges and currencies in every language, and the numbers that are none.
import { describe, expect, test } from 'vitest';
import { amountsIn, isCeiling, isCounted } from '../../../lib/reading/facts/money.ts';
import { parseNumber } from '../../../lib/reading/facts/number-tokens.ts';
import { openLanguages } from '../../../lib/reading/languages/registry.ts';

const languageOf = await openLanguages(['en', 'it', 'ja', 'ru', 'de']);

type Row = readonly [text: string, min: number, max: number, currency: string | null];

const tables: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['it should cost a grand', 1000, 1000, null], ['we have eleven hundred', 1100, 1100, null], ['budget is two thousand two', 2200, 2200, null], ['three and a half grand', 3500, 3500, null],
    ['2 and a half k', 2500, 2500, null], ['fifty quid', 50, 50, 'GBP'], ['a thousand or so', 1000, 1000, null], ['one lakh for it', 1e5, 1e5, 'INR'], ['2.5 lakhs', 250_000, 250_000, 'INR'], ['Rs 3,50,000', 350_000, 350_000, 'INR'],
    ['forty-two thousand', 42_000, 42_000, null], ['eight thousand one hundred', 8100, 8100, null], ['a couple of hundred quid', 200, 200, 'GBP'], ['half a million', 500_000, 500_000, null], ['seventeen five', 17_500, 17_500, null],
    ['5 to 6k, and I can squeeze to 6.5', 5000, 6500, null], ['40k, maybe 45', 40_000, 45_000, null], ['twenty-five to thirty grand', 25_000, 30_000, null], ['between a hundred and two hundred', 100, 200, null], ['300-400 bucks, max 500', 300, 500, 'USD'], ['two-fifty a head', 250, 250, null], ['£10-15k', 10_000, 15_000, 'GBP'],
    ['NOK 50 000', 50_000, 50_000, 'NOK'], ['A$3k', 3000, 3000, 'AUD'], ['12 500 Kč', 12_500, 12_500, 'CZK'], ['R 18 000', 18_000, 18_000, 'ZAR'], ['TRY 9,000', 9000, 9000, 'TRY'], ['50p each', 0.5, 0.5, 'GBP'], ['$1.2m', 1.2e6, 1.2e6, 'USD'],
  ],
  it: [
    ['duemilacinquecento', 2500, 2500, null], ['hanno raccolto novemila', 9000, 9000, null], ['mille e due', 1200, 1200, null], ['milletre', 1300, 1300, null], ['tra mille e milletre', 1000, 1300, null], ['una cinquantina di euro', 50, 50, 'EUR'],
    ['90 centesimi', 0.9, 0.9, 'EUR'], ['tra 32 e 38 centesimi', 0.32, 0.38, 'EUR'], ['tra ottomila e diecimila', 8000, 10_000, null], ['duemila, duemiladue', 2000, 2200, null], ['due-trecento euro', 200, 300, 'EUR'], ['quattro-cinquemila', 4000, 5000, null],
    ['40k, forse 45', 40_000, 45_000, null], ['ventunomila', 21_000, 21_000, null], ['un milione e mezzo di euro', 1.5e6, 1.5e6, 'EUR'], ['1.200 franchi', 1200, 1200, 'CHF'],
  ],
  de: [
    ['bis fünfzehn tausend', 15_000, 15_000, null], ['Zehn Mille', 10_000, 10_000, null], ['22 bis 25 T€', 22_000, 25_000, 'EUR'], ['fünfzehnhundert', 1500, 1500, null], ['Vier bis fünf Tausend', 4000, 5000, null], ['fünfundzwanzigtausend', 25_000, 25_000, null],
    ['zweieinhalb Tausend', 2500, 2500, null], ['eine halbe Million', 500_000, 500_000, null], ['TEUR 25', 25_000, 25_000, 'EUR'], ['25 Tsd. €', 25_000, 25_000, 'EUR'], ['10-12.000 Euro', 10_000, 12_000, 'EUR'], ["4'500 Franken", 4500, 4500, 'CHF'], ['1.500,- Euro', 1500, 1500, 'EUR'],
  ],
  ru: [
    ['до двадцати пяти тысяч', 25_000, 25_000, null], ['полтора миллиона', 1.5e6, 1.5e6, null], ['до миллиона двухсот', 1.2e6, 1.2e6, null], ['тыщ пятнадцать', 15_000, 15_000, null], ['на оба сто двадцать', 120, 120, null], ['тысяч на триста пятьдесят', 350_000, 350_000, null],
    ['двадцать-тридцать тыщ', 20_000, 30_000, null], ['тысячу восемьсот евро', 1800, 1800, 'EUR'], ['двести лари', 200, 200, 'GEL'], ['сорок манатов', 40, 40, 'AZN'], ['тысяч семь отдала, ну восемь', 7000, 8000, null], ['четыре, максимум пять тысяч', 4000, 5000, null],
    ['тысяч пять-шесть', 5000, 6000, null], ['15 т.р.', 15_000, 15_000, 'RUB'], ['1 400 белорусских рублей', 1400, 1400, 'BYN'], ['евро 250–300', 250, 300, 'EUR'], ['две с половиной тысячи евро', 2500, 2500, 'EUR'], ['миллиона полтора', 1.5e6, 1.5e6, null], ['1 млн 200', 1.2e6, 1.2e6, null],
  ],
  ja: [
    ['五万でおさまる', 50_000, 50_000, 'JPY'], ['十二万残ってて', 120_000, 120_000, 'JPY'], ['四十万が天井', 400_000, 400_000, 'JPY'], ['三百万円', 3e6, 3e6, 'JPY'], ['2万5千円', 25_000, 25_000, 'JPY'], ['４万５千円まで', 45_000, 45_000, 'JPY'], ['15万5,000円', 155_000, 155_000, 'JPY'],
    ['5〜6万', 50_000, 60_000, 'JPY'], ['十五〜二十万', 150_000, 200_000, 'JPY'], ['3万から5万円', 30_000, 50_000, 'JPY'], ['1億2000万円', 1.2e8, 1.2e8, 'JPY'], ['3ユーロ', 3, 3, 'EUR'],
  ],
};

describe.each(Object.entries(tables))('amounts in %s', (code, rows) => {
  test.each(rows)('%s', (text, min, max, currency) => {
    expect(amountsIn(text, languageOf(code)).map((amount) => [amount.min, amount.max, amount.currency])).toEqual([[min, max, currency]]);
  });
});

const none: Readonly<Record<string, readonly string[]>> = {
  en: ['one of us', 'a thousand thanks', 'the first one', 'two people', 'a hundred times better', 'a hundred percent', 'twenty twenty-six', 'an hour and a half', '+44 20 7946 0018', 'at 10:30 on 12.03.2026', '3D and B2B', 'a few hundred'],
  it: ['uno di noi', 'mille grazie', 'sei il migliore', 'cinquanta persone', 'gli anni sessanta', 'mille cose da fare', 'cento per cento', 'duemila copie'],
  de: ['tausend Dank', 'in Acht nehmen', 'fünfzig Gäste', 'ein paar hundert', 'einer von uns'],
  ru: ['тысячу лет', 'один из нас', 'первый', 'сто раз говорил', 'пятьдесят человек', 'двести двадцать вольт', 'миллион благодарностей', 'на все сто'],
  ja: ['二人で', '千葉県', '十分です', '五万人', '八百屋', '万が一', '五十嵐さん', '一番', '八千代'],
};

describe.each(Object.entries(none))('no amount in %s', (code, texts) => {
  test.each(texts)('%s', (text) => {
    expect(amountsIn(text, languageOf(code))).toEqual([]);
  });
});

test('offsets are those of the text as written', () => {
  const text = '予算は４万５千円までです';
  const [amount] = amountsIn(text, languageOf('ja'));
  expect(text.slice(amount?.start, amount?.end)).toBe('４万５千円');
});

test.each([['12.400,00', 12_400], ["12'000", 12_000], ['1,5', 1.5], ['3,50,000', 350_000], ['1 200', 1200], ['500.-', 500]])('%s is %d', (written, value) => {
  expect(parseNumber(written)).toBe(value);
});

test.each([['en', ' people', true], ['en', ' for it', false], ['ru', ' человек', true], ['ja', '名', true], ['ja', 'まで', false], ['it', ' coperti', true], ['de', ' Personen', true]])('%s: a number before "%s" counts things: %s', (code, after, counted) => {
  expect(isCounted(after, languageOf(code))).toBe(counted);
});

test.each([['en', 'no more than ', '', true], ['en', 'it is ', ' and not a penny more', true], ['en', 'it is ', ' for the lot', false], ['it', 'arrivo a ', '', true], ['de', '', ', mehr habe ich nicht', true], ['ru', '', ', и ни копейкой больше', true], ['ru', '', ' до конца года', false], ['ja', '', 'くらいまで', true], ['ja', '', 'が天井', true]])('%s: "%s…%s" is a ceiling: %s', (code, before, after, ceiling) => {
  expect(isCeiling(before, after, languageOf(code))).toBe(ceiling);
});

test('a long text of number words is read in no time', () => {
  const started = performance.now();
  for (const [code, words] of [['en', 'five hundred and '], ['it', 'duecinquecento'], ['ru', 'тысяч на '], ['ja', '五十'], ['en', '1,23 - ']] as const) amountsIn(words.repeat(3000), languageOf(code));
  expect(performance.now() - started).toBeLessThan(3000);
});
