// Days and hours as numbers, for the languages to write. It knows no clock and no language.

export interface CalendarDay {
  readonly year: number;
  /** 0 is January. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** Null for anything but a real YYYY-MM-DD. */
export function calendarDay(iso: string): CalendarDay | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]) - 1, Number(found[3])];
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month && date.getUTCDate() === day ? { year, month, day, weekday: date.getUTCDay() } : null;
}

/** A day with an hour: `2026-03-24T10:30`, with or without seconds and offset; the wall clock as written counts. */
export function calendarMoment(iso: string): { readonly day: string; readonly hour: string } | null {
  const found = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/u.exec(iso);
  const day = found?.[1];
  return found && day && calendarDay(day) ? { day, hour: `${found[2]}:${found[3]}` } : null;
}

/** ` 2027` when it is not this year's, else nothing. */
export const otherYear = (day: CalendarDay, today: string, written: (year: number) => string): string => (today.startsWith(String(day.year)) ? '' : written(day.year));

export function dayAfter(iso: string, days: number): string | null {
  const day = calendarDay(iso);
  return day && new Date(Date.UTC(day.year, day.month, day.day + days)).toISOString().slice(0, 10);
}

/** The same day or the Monday after. */
export function workingDay(iso: string): string | null {
  const weekday = calendarDay(iso)?.weekday;
  if (weekday === undefined) return null;
  return weekday === 6 ? dayAfter(iso, 2) : weekday === 0 ? dayAfter(iso, 1) : iso;
}
