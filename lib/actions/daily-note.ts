// Tells once a day how many things are due, where the person wants it, and sees to it that it is woken for the next time. Browser, storage and alarm are handed in.
import { nextNote, shownWith, type ClockReading } from '../domain/daily-note.ts';
import { addDays, dayOf } from '../domain/day.ts';
import { countDue } from './count-due.ts';
import type { Tools } from './tools.ts';

export interface NoteDoors {
  /** One at a time, whoever asks. */
  readonly alone: (act: () => Promise<void>) => Promise<void>;
  readonly isAllowed: () => Promise<boolean>;
  readonly shownDays: () => Promise<readonly string[]>;
  readonly keepShownDays: (days: readonly string[]) => Promise<void>;
  readonly show: (count: number) => Promise<void>;
  /** Null: not at all. */
  readonly wakeAt: (at: Date | null) => Promise<void>;
}
type Asking = Pick<Tools, 'book' | 'now'>;

const two = (n: number): string => String(n).padStart(2, '0');
const readClock = (now: Date): ClockReading => ({ day: dayOf(now), time: `${two(now.getHours())}:${two(now.getMinutes())}` });
const instantOf = (day: string, time: string): Date => new Date(`${day}T${time}:00`);

export async function tellDaily(tools: Asking, doors: NoteDoors): Promise<void> {
  await doors.alone(async () => {
    const { notifyAt } = await tools.book.settings();
    if (notifyAt === null || !(await doors.isAllowed())) return doors.wakeAt(null);
    const now = readClock(tools.now());
    const shown = await doors.shownDays();
    const next = nextNote(now, notifyAt, shown);
    switch (next.when) {
      case 'never': return doors.wakeAt(null);
      case 'at': return doors.wakeAt(instantOf(next.day, next.time));
      case 'tomorrow': return doors.wakeAt(instantOf(addDays(now.day, 1), next.time));
      case 'now': {
        // The day counts as told before the note shows: whoever is killed in between tells nothing, never twice.
        await doors.keepShownDays(shownWith(shown, now.day));
        await doors.wakeAt(instantOf(addDays(now.day, 1), notifyAt));
        const count = await countDue(tools);
        return count > 0 ? doors.show(count) : undefined;
      }
      default: return next satisfies never;
    }
  });
}

/** After the time was set: the first note comes when that time comes next, not at once. */
export async function planDaily(tools: Asking, doors: Pick<NoteDoors, 'alone' | 'shownDays' | 'keepShownDays' | 'wakeAt'>, at: string | null): Promise<void> {
  await doors.alone(async () => {
    const now = readClock(tools.now());
    const shown = await doors.shownDays();
    const next = nextNote(now, at, shown);
    switch (next.when) {
      case 'never': return doors.wakeAt(null);
      case 'at': return doors.wakeAt(instantOf(next.day, next.time));
      case 'tomorrow': return doors.wakeAt(instantOf(addDays(now.day, 1), next.time));
      case 'now': await doors.keepShownDays(shownWith(shown, now.day)); return doors.wakeAt(instantOf(addDays(now.day, 1), at ?? ''));
      default: return next satisfies never;
    }
  });
}
