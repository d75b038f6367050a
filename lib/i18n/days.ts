// Days in words. A day is YYYY-MM-DD and is shown as that day everywhere, whatever the time zone.
import { daysBetween } from '../domain/day.ts';
import { currentLanguage, currentLocale, t } from './translate.ts';

/** `day` 17 March · `short` 18 Mar · `weekday` Fri 20 March · `full` Thursday 19 March · `dayname` Fri · `month` March 2026. */
export type DayStyle = 'day' | 'short' | 'weekday' | 'full' | 'dayname' | 'month';

const STYLES: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'short', day: 'numeric', month: 'long' },
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  dayname: { weekday: 'short' },
  month: { month: 'long', year: 'numeric' },
};
/** Japanese says the weekday in one sign and brackets. */
const JAPANESE: Partial<Record<DayStyle, Intl.DateTimeFormatOptions>> = { short: { day: 'numeric', month: 'long' }, full: { weekday: 'short', day: 'numeric', month: 'long' } };

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = currentLocale() + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(currentLocale(), { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

/** With `today`, a day of another year also tells its year. */
export function formatDay(day: string, style: DayStyle = 'day', today?: string): string {
  const ja = currentLanguage() === 'ja';
  const options = (ja ? JAPANESE[style] : undefined) ?? STYLES[style];
  const otherYear = today !== undefined && today.slice(0, 4) !== day.slice(0, 4) && style !== 'dayname' && style !== 'month';
  const instant = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  const text = formatOf(otherYear ? { ...options, year: 'numeric' } : options).format(instant);
  if (ja) return style === 'dayname' ? `${text}曜` : text.replace('(', '（').replace(')', '）');
  return currentLanguage() === 'ru' ? text.replace(/\s?г\.$/u, ' г.') : text;
}

/** Today, yesterday, tomorrow, else the day in short. */
export function formatNear(day: string, today: string): string {
  switch (daysBetween(today, day)) {
    case 0: return t('when.today');
    case -1: return t('when.yesterday');
    case 1: return t('when.tomorrow');
    default: return formatDay(day, 'short', today);
  }
}

/** For a due thing: "2 days late", today, the weekday within the next six days, else the day. */
export function formatDue(dueOn: string, today: string): string {
  const ahead = daysBetween(today, dueOn);
  if (ahead < 0) return t('when.late', { count: -ahead });
  if (ahead < 2) return formatNear(dueOn, today);
  return ahead < 7 ? formatDay(dueOn, 'dayname') : formatDay(dueOn, 'short', today);
}

/** How long it has been: "4 days", "3 weeks"; for what one waits for. */
export function formatSpan(from: string, today: string): string {
  const days = daysBetween(from, today);
  if (days <= 0) return t('when.sinceToday');
  return days < 21 ? t('span.days', { count: days }) : t('span.weeks', { count: Math.floor(days / 7) });
}

/** The moment of an instant on this clock: "18:04". */
export function formatTime(instant: string | number): string {
  return new Intl.DateTimeFormat(currentLocale(), { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}
