// When the one note of a day comes: on each calendar day once at most, at the time that was set or as soon after it as the browser runs. It reads no clock.

/** Calendar day and time of this clock. */
export interface ClockReading {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** HH:MM. */
  readonly time: string;
}
export type NextNote = { readonly when: 'now' } | ({ readonly when: 'at' } & ClockReading) | { readonly when: 'tomorrow'; readonly time: string } | { readonly when: 'never' };

export const isTime = (text: string | null): text is string => text !== null && /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text);

/** `shown`: days that had their note, in any order. A clock that was moved back comes to a day that had one, and then to days that had none. */
export function nextNote(now: ClockReading, at: string | null, shown: readonly string[]): NextNote {
  if (!isTime(at)) return { when: 'never' };
  if (shown.includes(now.day)) return { when: 'tomorrow', time: at };
  return now.time >= at ? { when: 'now' } : { when: 'at', day: now.day, time: at };
}

const KEPT = 60;
/** With one day more; days long gone are let go, those ahead of a clock that was wrong are kept. */
export const shownWith = (shown: readonly string[], day: string): readonly string[] => [...new Set([...shown, day])].sort().slice(-KEPT);
