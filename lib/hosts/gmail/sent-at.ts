// The time of a message as Gmail writes it (localised, to the minute, in the browser's time zone) turned into ISO 8601. It must not look at a page.
// A date is read by writing it: of all instants the numbers could mean, the one which the platform writes in exactly these words is taken; two such are none.
import { dateLocales, englishLocales } from './words.ts';

/** The marks of a written date that matter: numbers without leading zeros, words without dots, in order. */
function marksOf(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/(?<=\p{L})\./gu, '');
  return (plain.match(/\p{L}+|\p{N}+/gu) ?? []).map((mark) => mark.replace(/^0+(?=\d)/, '')).join(' ');
}

const formats = new Map<string, Intl.DateTimeFormat>();
function write(locale: string, date: Date): string {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  formats.set(locale, format);
  return marksOf(format.format(date));
}

/** The page's own language first; where it is English, every English way of writing; where it is not told, the known ones. */
export function localesFor(language: string | null): readonly string[] {
  if (!language) return dateLocales;
  const own = language.replace('_', '-');
  if (/^en\b/i.test(own)) return englishLocales;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([own]).length > 0 ? [own] : dateLocales;
  } catch {
    return dateLocales;
  }
}

function* candidates(numbers: readonly number[]): Generator<Date> {
  for (const year of new Set(numbers.filter((n) => n >= 1970 && n <= 2200))) {
    const rest = numbers.filter((n) => n !== year);
    const [hour, minute] = rest.slice(-2);
    if (hour === undefined || minute === undefined || rest.length < 3 || rest.length > 4) continue;
    const months = rest.length === 4 ? rest.slice(0, 2) : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    for (const month of new Set(months)) {
      for (const day of new Set(rest.slice(0, -2))) {
        for (const h of hour === 12 ? [12, 0] : [hour, hour + 12]) yield new Date(year, month - 1, day, h, minute);
      }
    }
  }
}

/** `2026-03-02T09:14:00+01:00`; the offset is the browser's own on that day. */
function isoOf(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

const known = new Map<string, string | null>();

/** Null where the text is no date, or could be two instants (the hour that a change of clocks repeats). */
export function readSentAt(text: string, language: string | null): string | null {
  if (text.length > 60 || !/\d{4}/.test(text)) return null;
  const key = `${language}|${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const marks = marksOf(text);
  const numbers = (marks.match(/\d+/g) ?? []).map(Number);
  const found = new Set<number>();
  for (const date of candidates(numbers)) {
    for (const locale of localesFor(language)) {
      if (write(locale, date) !== marks) continue;
      for (const shift of [-3_600_000, 0, 3_600_000]) {
        if (write(locale, new Date(date.getTime() + shift)) === marks) found.add(date.getTime() + shift);
      }
    }
  }
  const [only] = found;
  const answer = found.size === 1 && only !== undefined ? isoOf(new Date(only)) : null;
  if (known.size > 500) known.clear();
  known.set(key, answer);
  return answer;
}
