// A day as programs and people write it, as YYYY-MM-DD; null where it cannot be told. It must not know today.

/** Languages whose spreadsheets rewrite days with names of months. */
const LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'pt', 'ru', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'tr', 'uk', 'ro', 'hu'] as const;
const foldMonth = (name: string): string => name.normalize('NFKD').replace(/[\p{M}.\s]/gu, '').toLowerCase();

let monthNames: ReadonlyMap<string, number> | null = null;
/** Long, short and standing alone, in all of these languages; a name that means two different months means none. */
function months(): ReadonlyMap<string, number> {
  if (monthNames) return monthNames;
  const found = new Map<string, number>();
  const take = (name: string, month: number): void => {
    const key = foldMonth(name);
    if (key.length < 3 || /\d/u.test(key)) return;
    const known = found.get(key);
    found.set(key, known === undefined || known === month ? month : 0);
  };
  for (const language of LANGUAGES) {
    for (const width of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' });
      const inDay = new Intl.DateTimeFormat(language, { day: 'numeric', month: width, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const at = Date.UTC(2023, month - 1, 5);
        take(alone.format(at), month);
        take(inDay.formatToParts(at).find(({ type }) => type === 'month')?.value ?? '', month);
      }
    }
  }
  for (const [name, month] of [['sept', 9], ['mrz', 3], ['mar', 3], ['mai', 5], ['jun', 6], ['jul', 7], ['dez', 12], ['okt', 10]] as const) if (!found.get(name)) found.set(name, month);
  return (monthNames = found);
}

export type DayOrder = 'day-first' | 'month-first' | null;

/** The year is written with four digits, or with two: connections are of this century. */
const fullYear = (year: string): number => (year.length === 4 ? Number(year) : 2000 + Number(year));
function toDay(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 2200 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const ISO = /^(\d{4})([-/.]|年|년)\s?(\d{1,2})(?:[-/.]|月|월)\s?(\d{1,2})(?:日|일|\.)?(?:[T\s].{0,40})?$/u;
const NAMED = /^(?:\p{L}{2,12}\.?,?\s)?(\d{1,2})[.\s-]{0,3}(?:de\s|d[ei]l?\s)?([\p{L}\p{M}]{3,14})\.?,?[\s-]{0,3}(?:de\s)?(\d{4}|\d{2})(?:\s?(?:г\.?|р\.?))?(?:\s.{0,20})?$/u;
const NAMED_US = /^(?:\p{L}{2,12}\.?,?\s)?([\p{L}\p{M}]{3,14})\.?[\s-](\d{1,2})(?:st|nd|rd|th)?,?[\s-](\d{4}|\d{2})(?:\s.{0,20})?$/u;
const NUMBERS = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:[,\s].{0,20})?$/u;
/** Days since 1899-12-30, as spreadsheets keep them: 2000 to 2100 only. */
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/u;

/** What a day in numbers alone can mean; null where it is none. */
export function numbersOf(text: string): { readonly first: number; readonly second: number; readonly year: number; readonly sign: string } | null {
  if (!/^\s*\d{1,2}[./-]/u.test(text)) return null;
  const found = NUMBERS.exec(text.trim());
  return found ? { first: Number(found[1]), second: Number(found[3]), year: fullYear(found[4] ?? ''), sign: found[2] ?? '' } : null;
}

/** `order`: of days in numbers alone, as the whole column tells it. */
export function readDay(written: string, order: DayOrder): string | null {
  const text = written.trim();
  if (text.length < 5 || text.length > 60) return null;
  const iso = ISO.exec(text);
  if (iso) return toDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const named = NAMED.exec(text);
  if (named) return toDay(fullYear(named[3] ?? ''), months().get(foldMonth(named[2] ?? '')) ?? 0, Number(named[1]));
  const american = NAMED_US.exec(text);
  if (american) return toDay(fullYear(american[3] ?? ''), months().get(foldMonth(american[1] ?? '')) ?? 0, Number(american[2]));
  const numbers = numbersOf(text);
  if (numbers) {
    // Points stand between the day, the month and the year in that order only.
    const sure = numbers.sign === '.' || numbers.first > 12 ? 'day-first' : numbers.second > 12 ? 'month-first' : order;
    if (sure === null) return numbers.first === numbers.second ? toDay(numbers.year, numbers.first, numbers.second) : null;
    return sure === 'day-first' ? toDay(numbers.year, numbers.second, numbers.first) : toDay(numbers.year, numbers.first, numbers.second);
  }
  const serial = Number(SERIAL.exec(text)?.[1] ?? 0);
  return serial > 36_525 && serial < 73_051 ? new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10) : null;
}

/** Which order the days of one column are written in; null where every one of them could be either. A list that is sorted under one order alone is in that order. */
export function dayOrderOf(column: readonly string[]): DayOrder {
  const all = column.map(numbersOf).filter((numbers) => numbers !== null);
  const days = all.filter(({ first }) => first > 12).length;
  const monthsSeen = all.filter(({ second }) => second > 12).length;
  if (days > 0 && monthsSeen === 0) return 'day-first';
  if (monthsSeen > 0 && days === 0) return 'month-first';
  if (all.some(({ sign }) => sign === '.')) return 'day-first';
  if (all.length < 3) return null;
  const isSorted = (order: 'day-first' | 'month-first'): boolean => {
    const keys = all.map(({ first, second, year }) => year * 10_000 + (order === 'day-first' ? second * 100 + first : first * 100 + second));
    return keys.every((key, i) => i === 0 || key <= (keys[i - 1] ?? key)) || keys.every((key, i) => i === 0 || key >= (keys[i - 1] ?? key));
  };
  const [dayFirst, monthFirst] = [isSorted('day-first'), isSorted('month-first')];
  return dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first';
}
