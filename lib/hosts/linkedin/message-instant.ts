// When a message was sent: from the time its id bears, held against the day and the clock that the page shows. Pure; a contradiction gives null.
import type { Clock, Day } from './message-time.ts';

/** Minutes that local time is ahead of UTC at a local day and clock, or at an instant. */
export interface Zone {
  offsetAtLocal(day: Day, clock: Clock): number;
  offsetAtInstant(ms: number): number;
}

/** The browser's own zone. */
export const browserZone: Zone = {
  offsetAtLocal: (day, clock) => -new Date(day.year, day.month - 1, day.day, clock.hour, clock.minute).getTimezoneOffset(),
  offsetAtInstant: (ms) => -new Date(ms).getTimezoneOffset(),
};

const MINUTE = 60_000, DAY = 1440;
const MESSAGE_PART = /,(\d+-[\w+/=-]+)\)$/;

/** `urn:li:msg_message:(urn:li:fsd_profile:<member>,<id>)` → `<id>`. */
export const messageIdOf = (urn: string): string | null => MESSAGE_PART.exec(urn)?.[1] ?? null;
/** The member whose mailbox it is. */
export const mailboxOf = (urn: string): string | null => /fsd_profile:(ACo[\w-]+),/.exec(urn)?.[1] ?? null;

/** The id is base64 of `<milliseconds>b<more>`. */
export function instantOf(messageId: string, now: number): number | null {
  try {
    const ms = Number(/^(\d{13})b/.exec(atob(messageId.replace(/^\d+-/, '').replace(/-/g, '+').replace(/_/g, '/')))?.[1]);
    return ms > Date.UTC(2003, 4, 5) && ms < now + 600_000 ? ms : null;
  } catch {
    return null;
  }
}

const two = (number: number): string => String(number).padStart(2, '0');
function written(ms: number, offset: number): string {
  const ahead = Math.abs(offset);
  return `${new Date(ms + offset * MINUTE).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

/** Which offset makes the instant show this clock: the browser's, else the one in quarter hours that does. */
function offsetShowing(ms: number, clock: Clock, own: number): number | null {
  const shown = clock.hour * 60 + clock.minute;
  const utc = Math.floor(ms / MINUTE) % DAY;
  const turn = (((shown - utc) % DAY) + DAY) % DAY;
  const fits = [turn, turn - DAY].filter((offset) => offset % 15 === 0 && offset >= -720 && offset <= 840);
  return fits.includes(own) ? own : fits.length === 1 ? (fits[0] ?? null) : null;
}

/** The zone the page writes its clocks in: the browser's, or one that is ahead or behind it. */
export function zoneShowing(instant: number, clock: Clock, own: Zone): Zone {
  const offset = offsetShowing(instant, clock, own.offsetAtInstant(instant));
  const ahead = offset === null ? 0 : offset - own.offsetAtInstant(instant);
  return ahead === 0 ? own : { offsetAtLocal: (day, time) => own.offsetAtLocal(day, time) + ahead, offsetAtInstant: (ms) => own.offsetAtInstant(ms) + ahead };
}

/** ISO 8601 with offset; null where it cannot be known. `clock` is null for the later messages of a run, which show none. */
export function sentAt(known: { readonly instant: number | null; readonly day: Day | null; readonly clock: Clock | null }, zone: Zone): string | null {
  const { instant, day, clock } = known;
  if (instant === null) {
    if (!day || !clock) return null;
    const offset = zone.offsetAtLocal(day, clock);
    return written(Date.UTC(day.year, day.month - 1, day.day, clock.hour, clock.minute) - offset * MINUTE, offset);
  }
  const offset = zone.offsetAtInstant(instant);
  if (!clock) return written(instant, offset);
  const shown = new Date(instant + offset * MINUTE);
  const isThatTime = shown.getUTCHours() === clock.hour && shown.getUTCMinutes() === clock.minute;
  const isThatDay = !day || (shown.getUTCMonth() + 1 === day.month && shown.getUTCDate() === day.day);
  return isThatTime && isThatDay ? written(instant, offset) : null;
}
