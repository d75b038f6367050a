// Amounts of money as people write them, with currency and range. It must not know whether one is a budget.

export interface Amount {
  readonly min: number;
  readonly max: number;
  readonly currency: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const SYMBOLS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', '￥': 'JPY', '₽': 'RUB', '₸': 'KZT', '₴': 'UAH', '₹': 'INR' };
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:euros?|eur|евро|ユーロ)$/iu, 'EUR'], [/^(?:dollars?|usd|bucks|доллар\p{L}*|долл|ドル)$/iu, 'USD'], [/^(?:pounds?|gbp|quid|sterling|фунт\p{L}*)$/iu, 'GBP'], [/^(?:chf|francs?|franken|franchi|sfr)$/iu, 'CHF'],
  [/^(?:jpy|yen|円|иен\p{L}*)$/iu, 'JPY'], [/^(?:rub|руб\p{L}*|р)$/iu, 'RUB'], [/^(?:kzt|тенге|тг)$/iu, 'KZT'], [/^(?:aud)$/iu, 'AUD'], [/^(?:cad)$/iu, 'CAD'], [/^(?:nzd)$/iu, 'NZD'], [/^(?:sek|kronor)$/iu, 'SEK'], [/^(?:pln|zł|złotych)$/iu, 'PLN'],
];
const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|grand|thousand|mila|tsd|tausend|тыс\p{L}*|тыщ\p{L}*|т\.? ?р|т|千)$/iu, 1000], [/^(?:m|mio|million\p{L}*|milion\p{L}*|млн|миллион\p{L}*|лям\p{L}*|百万)$/iu, 1e6], [/^(?:万)$/u, 1e4], [/^(?:億)$/u, 1e8], [/^(?:bn|mrd|миллиард\p{L}*|млрд)$/iu, 1e9],
];
const NUMBER = "\\d{1,3}(?:[ \\u00a0\\u202f'’.,]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)";
const UNIT = '(?:k|grand|thousand|mila|Tsd\\.?|Tausend|тысяч\\p{L}*|тыс\\.?|тыщ\\p{L}*|т\\. ?р\\.?|млн\\.?|миллион\\p{L}*|млрд|million[eis]*|milion[eis]*|Mio\\.?|m|万|千|億|百万)';
const MONEY_WORD = '(?:euros?|EUR|dollars?|USD|bucks|pounds?|GBP|quid|CHF|francs?|Franken|franchi|JPY|yen|円|RUB|руб\\p{L}*\\.?|р\\.|₽|тенге|KZT|евро|доллар\\p{L}*|долл\\.?|AUD|CAD|NZD|PLN|zł)';
const SYMBOL = '[€$£¥￥₽₸]';
const CODE = '(?:EUR|USD|GBP|CHF|JPY|RUB|KZT|AUD|CAD|NZD|PLN|Fr\\.|euro|€|\\$|£|¥|￥)';
const PATTERN = new RegExp(`(?<![A-Za-zÀ-žА-яЁё\\d.,/#№-])(?:(${CODE})\\s?)?(${NUMBER})(?:\\s?(${UNIT})(?![\\p{Ll}\\p{Lu}]))?(?:\\s?(${SYMBOL}|${MONEY_WORD}))?(?:\\s{0,2}(?:-|–|—|~|〜|～|/|to|or|and|bis|und|a|e i|ed i|e|o|до|и|から)\\s{0,2}(?:${CODE}\\s?)?(${NUMBER})(?:\\s?(${UNIT})(?![\\p{Ll}\\p{Lu}]))?(?:\\s?(${SYMBOL}|${MONEY_WORD}))?)?`, 'giu');

/** "12.400,00", "12 400,00", "12'000", "1,5": the separators tell which is which. */
export function parseNumber(written: string): number {
  const flat = written.replace(/[\s\u00a0\u202f'’]/gu, '');
  const lastDot = flat.lastIndexOf('.');
  const lastComma = flat.lastIndexOf(',');
  const decimal = Math.max(lastDot, lastComma);
  if (decimal < 0) return Number(flat);
  const tail = flat.length - decimal - 1;
  const onlyOneKind = lastDot < 0 || lastComma < 0;
  const separators = (flat.match(/[.,]/gu) ?? []).length;
  if (tail === 3 && onlyOneKind) return Number(flat.replace(/[.,]/gu, ''));
  if (separators > 1 && onlyOneKind) return Number(flat.replace(/[.,]/gu, ''));
  return Number(`${flat.slice(0, decimal).replace(/[.,]/gu, '')}.${flat.slice(decimal + 1)}`);
}

const unitOf = (unit: string | undefined): number => {
  if (!unit) return 1;
  const bare = unit.replace(/\.$/u, '');
  return MULTIPLIERS.find(([pattern]) => pattern.test(bare))?.[1] ?? 1;
};
const currencyOf = (word: string | undefined): string | null => {
  if (!word) return null;
  const bare = word.replace(/\.$/u, '');
  return SYMBOLS[bare] ?? WORDS.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
};

const KANJI_DIGITS = '〇一二三四五六七八九';
/** 三百万円, 五万五千円, 八万円. */
export function parseKanjiNumber(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit = 0;
  let seen = false;
  for (const char of text) {
    const value = KANJI_DIGITS.indexOf(char);
    if (value >= 0) {
      digit = value;
      seen = true;
    } else if (char === '十' || char === '百' || char === '千') {
      section += (digit || 1) * (char === '十' ? 10 : char === '百' ? 100 : 1000);
      digit = 0;
      seen = true;
    } else if (char === '万' || char === '億') {
      total += (section + digit || 1) * (char === '万' ? 1e4 : 1e8);
      section = 0;
      digit = 0;
    } else return null;
  }
  return seen ? total + section + digit : null;
}
const KANJI = /([〇一二三四五六七八九十百千]{1,7}万?[〇一二三四五六七八九十百千]{0,7})円/gu;
/** "тысяч 5", "тыщ 100": about so many. */
const RUSSIAN_ABOUT = /(?<!\d\s?)(?:тысяч|тыщ|тыс\.?)\s(\d{1,3})(?!\d)/giu;
const ENGLISH_NUMBER = /(?<![\p{L}])(one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty) (thousand|grand|hundred)(?![\p{L}])/giu;
const ENGLISH: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50 };

export function amountsIn(text: string): Amount[] {
  // Full-width digits fold one to one, so offsets keep.
  const flat = text.replace(/[０-９．，～－]/gu, (char) => char.normalize('NFKC'));
  const found: Amount[] = [];
  for (const match of flat.matchAll(PATTERN)) {
    const [whole, code, first, unit, word, second, unit2, word2] = match;
    if (!first) continue;
    let end = match.index + whole.length;
    const currency = currencyOf(code) ?? currencyOf(word) ?? currencyOf(word2);
    let max = second ? parseNumber(second) * unitOf(unit2 ?? (unit && parseNumber(second) < 1000 ? unit : undefined)) : NaN;
    let min = parseNumber(first) * unitOf(unit ?? (second && parseNumber(first) < 1000 && (unit2 !== undefined) ? unit2 : undefined));
    if (second && (!(max > min) || max > min * 20)) {
      // No range after all: "9 to 12 March", "2.100 euro, 600".
      const at = flat.indexOf(second, match.index + first.length);
      end = Math.min(end, at);
      max = NaN;
      min = parseNumber(first) * unitOf(unit);
    }
    if (!second || Number.isNaN(max)) max = min;
    if (!Number.isFinite(min) || min <= 0) continue;
    const written = text.slice(match.index, end).replace(/[\s\-–—~〜/]+(?:to|or|and|bis|und|a|e|o|до|и)?\s*$/u, '');
    found.push({ min, max, currency: currency ?? (unit === '万' || word === '円' ? 'JPY' : null), start: match.index, end: match.index + written.length, text: written });
  }
  for (const match of flat.matchAll(KANJI)) {
    const value = parseKanjiNumber(match[1] ?? '');
    if (value !== null && value > 0) found.push({ min: value, max: value, currency: 'JPY', start: match.index, end: match.index + match[0].length, text: text.slice(match.index, match.index + match[0].length) });
  }
  for (const match of flat.matchAll(RUSSIAN_ABOUT)) {
    const value = Number(match[1]) * 1000;
    const at = found.findIndex((one) => one.start >= match.index && one.start < match.index + match[0].length);
    if (at >= 0) found.splice(at, 1);
    found.push({ min: value, max: value, currency: null, start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  for (const match of flat.matchAll(ENGLISH_NUMBER)) {
    const value = (ENGLISH[(match[1] ?? '').toLowerCase()] ?? 0) * (/hundred/iu.test(match[2] ?? '') ? 100 : 1000);
    found.push({ min: value, max: value, currency: null, start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return found.toSorted((a, b) => a.start - b.start);
}
