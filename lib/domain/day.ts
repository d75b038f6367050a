// Calendar days as YYYY-MM-DD. No time zone moves them; they are counted, never added up from hours.

const DAY_MS = 86_400_000;
const asUtc = (day: string): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));

/** `2026-02-28` + 2 → `2026-03-02`. */
export const addDays = (day: string, days: number): string => new Date(asUtc(day) + days * DAY_MS).toISOString().slice(0, 10);
/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((asUtc(to) - asUtc(from)) / DAY_MS);
/** The calendar day of an instant where the clock stands. */
export function dayOf(instant: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
/** The day that a written instant (ISO 8601 with offset) names, as its writer saw it. */
export const writtenDay = (sentAt: string): string => sentAt.slice(0, 10);
/** The Sunday that ends the week of a day (weeks begin on Monday). */
export const endOfWeek = (day: string): string => addDays(day, (7 - new Date(asUtc(day)).getUTCDay()) % 7);
