// Due things for a calendar that works without Goen: which ones, and the file of them in the words that are handed in.
import { addDays, dayOf } from '../domain/day.ts';
import { writeCalendar } from '../exchange/ics/write-calendar.ts';
import { withWhom, type DueItem } from './due.ts';
import type { Tools } from './tools.ts';

type Asking = Pick<Tools, 'book' | 'now'>;
/** `half`: until the half-year ends, what is late included. */
export type CalendarSpan = 'all' | 'half';

/** The last day before the next review month begins; without one, of the calendar half-year. */
export function halfYearEnd(today: string, reviewMonths: readonly number[]): string {
  const months = reviewMonths.length > 0 ? reviewMonths : [1, 7];
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const ahead = Math.min(...months.map((one) => (one > month ? one - month : one - month + 12)));
  const begins = month + ahead;
  return addDays(`${year + Math.floor((begins - 1) / 12)}-${String(((begins - 1) % 12) + 1).padStart(2, '0')}-01`, -1);
}

export async function openItems({ book, now }: Asking, span: CalendarSpan): Promise<readonly DueItem[]> {
  const today = dayOf(now());
  const until = span === 'half' ? halfYearEnd(today, (await book.settings()).reviewMonths) : undefined;
  return Promise.all((await book.openFollowUps(until)).map((followUp) => withWhom({ book }, followUp, today)));
}

export interface CalendarWords {
  readonly title: string;
  readonly text: string;
}
export interface CalendarNaming {
  readonly name: string;
  readonly language: string;
}

export async function calendarFile({ now }: Pick<Tools, 'now'>, items: readonly DueItem[], wordsOf: (item: DueItem) => CalendarWords, naming: CalendarNaming): Promise<{ readonly fileName: string; readonly text: string }> {
  const madeAt = now().toISOString();
  const entries = items.map((item) => ({ id: item.followUp.id, day: item.followUp.dueOn, version: item.followUp.revision, changedAt: instantOf(item.followUp.updatedAt) ?? madeAt, ...wordsOf(item) }));
  return { fileName: `goen-due-${dayOf(now())}.ics`, text: await writeCalendar(entries, { ...naming, madeAt }) };
}

/** A row's `updatedAt` begins with an instant. */
const instantOf = (at: string): string | null => /^\d{4}-\d\d-\d\dT[\d:.]+Z/u.exec(at)?.[0] ?? null;
