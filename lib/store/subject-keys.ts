// Under which keys a part of the history is found for whom it tells of: few by their ids, many by the milliseconds in which those were made. It must not know what happened.
import type { BookEvent } from '../domain/event.ts';
import type { StoredEvents } from './schema.ts';

/** From here on a part is not found by each id: an entry of the index for each makes a save of thousands a quarter longer. */
const MANY = 16;
/** UUIDv7, or what belongs to one and begins with it. Others (`settings`) are always found as they are. */
const MADE = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/iu;
/** An id begins with the millisecond in which it was made. Records that are made together share it, so a part names one or two of them. */
const MOMENT = '01900000-0000'.length;
export const isMade = (id: string): boolean => MADE.test(id);
const momentOf = (id: string): string => (isMade(id) ? id.slice(0, MOMENT) : id);

/** `subjects` is what the index knows; `about` names everybody where it does not. */
export function foundUnder(events: readonly BookEvent[]): Pick<StoredEvents, 'subjects' | 'about'> {
  const about = [...new Set(events.map(({ subject }) => subject.id))];
  return about.length < MANY ? { subjects: about } : { subjects: [...new Set(about.map(momentOf))], about };
}
export const subjectsIn = ({ subjects, about = subjects }: StoredEvents): readonly string[] => about;

/** All parts that tell of somebody are found under one of these, and some that tell of others. */
export const keysOf = (id: string): readonly string[] => [...new Set([id, momentOf(id)])];
