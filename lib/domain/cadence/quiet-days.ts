// Days on which nothing falls due: weekdays and holidays of the person's choice. Calendar days only, no clock.
import { addDays, daysBetween } from '../day.ts';
import type { Settings } from '../settings.ts';

export type QuietDays = Pick<Settings, 'quietDays' | 'holidays'>;

/** A real calendar day, `YYYY-MM-DD`. */
export const isDay = (day: string | null | undefined): day is string => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) && addDays(day, 0) === day;

const A_SUNDAY = '1970-01-04';
/** 0 Sunday to 6 Saturday, as in the settings. */
export const weekdayOf = (day: string): number => ((daysBetween(A_SUNDAY, day) % 7) + 7) % 7;

/** Longer than any run of holidays within one year; where every day is quiet, none is. */
const FARTHEST = 366;
const isQuiet = (day: string, { quietDays, holidays }: QuietDays): boolean => quietDays.includes(weekdayOf(day)) || Object.hasOwn(holidays, day) || Object.hasOwn(holidays, day.slice(5));

function openDay(day: string, quiet: QuietDays, step: 1 | -1): string {
  if (quiet.quietDays.length === 0 && Object.keys(quiet.holidays).length === 0) return day;
  let open = day;
  for (let tried = 0; tried <= FARTHEST; tried += 1) {
    if (!isQuiet(open, quiet)) return open;
    open = addDays(open, step);
  }
  return day;
}
/** The day itself, else the next one that is not quiet. */
export const nextOpenDay = (day: string, quiet: QuietDays): string => openDay(day, quiet, 1);
/** The day itself, else the last one before it: for what has to be said in time. */
export const lastOpenDay = (day: string, quiet: QuietDays): string => openDay(day, quiet, -1);
