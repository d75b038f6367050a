// Reads the day headings and clock times of a message thread, in any language that Intl knows. Pure; what is not understood gives null, never a near guess.

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

interface Vocabulary {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly daysAgo: ReadonlyMap<string, number>;
}

const LANGUAGES = ['en', 'en-GB', 'ja', 'it', 'ru', 'de', 'fr', 'es', 'pt', 'nl'];
/** Words that may stand in a date and say nothing: `4 мая 2023 г.`, `4 de mayo de 2023`. */
const FILLERS = new Set(['г', 'год', 'года', 'de', 'di', 'del', 'of', 'the', 'th', 'st', 'nd', 'rd', 'le', 'den']);
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\./g, '').trim();
const known = new Map<string, Vocabulary>();

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

function learn(language: string): Vocabulary {
  const kept = known.get(language);
  if (kept) return kept;
  const months = new Map<string, number>(), weekdays = new Map<string, number>(), daysAgo = new Map<string, number>();
  /** The page's own language comes first and has the last word. */
  const keep = (words: Map<string, number>, word: string, meaning: number): void => void (words.has(fold(word)) || words.set(fold(word), meaning));
  for (const tag of new Set([language, ...LANGUAGES].filter(isLanguage))) {
    for (const style of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(tag, { month: style, timeZone: 'UTC' });
      const inDate = new Intl.DateTimeFormat(tag, { month: style, day: 'numeric', timeZone: 'UTC' });
      const week = new Intl.DateTimeFormat(tag, { weekday: style, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const date = new Date(Date.UTC(2024, month, 15));
        for (const word of [alone.format(date), ...inDate.formatToParts(date).filter((part) => part.type === 'month').map((part) => part.value)]) if (!/\d/.test(word)) keep(months, word, month + 1);
      }
      for (let day = 0; day < 7; day++) keep(weekdays, week.format(new Date(Date.UTC(2024, 0, 7 + day))), day);
    }
    const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
    for (const ago of [0, 1]) keep(daysAgo, relative.format(-ago, 'day'), ago);
  }
  const vocabulary = { months, weekdays, daysAgo };
  known.set(language, vocabulary);
  return vocabulary;
}

const isReal = ({ year, month, day }: Day): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
const asNumber = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / 86_400_000;
const before = (today: Day, days: number): Day => {
  const date = new Date(Date.UTC(today.year, today.month - 1, today.day - days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
const weekdayOf = (day: Day): number => new Date(asNumber(day) * 86_400_000).getUTCDay();

/** A day without a year is the last such day that is not to come. */
function lastSuch(month: number, day: number, today: Day): Day | null {
  for (let year = today.year; year > today.year - 8; year--) {
    const such = { year, month, day };
    if (isReal(such) && asNumber(such) <= asNumber(today)) return such;
  }
  return null;
}

/** `May 4`, `4 мая 2023 г.`, `4月1日`, `Yesterday`, `lunedì`. `language` is the page's. */
export function readDay(text: string, today: Day, language: string): Day | null {
  const { months, weekdays, daysAgo } = learn(language);
  const line = fold(text);
  const ago = daysAgo.get(line);
  if (ago !== undefined) return before(today, ago);
  const named = weekdays.get(line);
  if (named !== undefined) return before(today, ((weekdayOf(today) - named + 6) % 7) + 1);
  const eastern = /^(?:(\d{4})年\s?)?(\d{1,2})月\s?(\d{1,2})日(?:\s?\((.)\))?$/u.exec(line);
  const words = eastern ? [] : line.split(/[\s,]+/).map((word) => word.replace(/^(\d{1,2})(?:st|nd|rd|th|o|°|er)$/, '$1')).filter((word) => word && !FILLERS.has(word));
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  // `mar` is March and Tuesday: beside another month it is the weekday.
  const inMonths = words.filter((word) => months.has(word));
  const monthWord = inMonths.find((word) => inMonths.length === 1 || !weekdays.has(word)) ?? inMonths.at(-1) ?? '';
  const month = eastern ? Number(eastern[2]) : months.get(monthWord);
  const year = eastern ? (eastern[1] ? Number(eastern[1]) : undefined) : numbers.find((number) => number >= 1000);
  const day = eastern ? Number(eastern[3]) : numbers.find((number) => number < 1000);
  const weekday = eastern ? (eastern[4] ? weekdays.get(eastern[4]) : undefined) : words.filter((_, i) => i !== words.lastIndexOf(monthWord)).map((word) => weekdays.get(word)).find((found) => found !== undefined);
  const understood = eastern ? 0 : [month, year, day, weekday].filter((found) => found !== undefined).length;
  if (month === undefined || day === undefined || (!eastern && understood !== words.length)) return null;
  const found = year === undefined ? lastSuch(month, day, today) : { year, month, day };
  return found && isReal(found) && (weekday === undefined || weekdayOf(found) === weekday) ? found : null;
}

const TIME = /^(am|pm|a\.? ?m\.?|p\.? ?m\.?|午前|午後)?\s*(\d{1,2})(?:[:.]|時)(\d{2})分?\s*(am|pm|a\.? ?m\.?|p\.? ?m\.?)?$/u;

/** `9:02 AM`, `21:02`, `午後9:02`. */
export function readClock(text: string): Clock | null {
  const [, ahead, hours, minutes, behind] = TIME.exec(text.normalize('NFKC').trim().toLowerCase()) ?? [];
  const half = ahead ?? behind;
  const hour = Number(hours), minute = Number(minutes);
  if (hours === undefined || minute > 59 || (ahead && behind) || hour > (half ? 12 : 23)) return null;
  if (!half) return { hour, minute };
  const isLate = half.startsWith('p') || half === '午後';
  return { hour: (hour % 12) + (isLate ? 12 : 0), minute };
}
