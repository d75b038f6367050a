// Turns events into the parts that are kept and back. It must not know what the events do.
import type { BookEvent } from '../domain/event.ts';
import { oldestFirst } from '../domain/event.ts';
import { EVENTS_PER_PART, type StoredEvents } from './schema.ts';

export function partOf(operation: string, part: number, events: readonly BookEvent[], seq: number): StoredEvents {
  const some = events.slice(part * EVENTS_PER_PART, (part + 1) * EVENTS_PER_PART);
  return { operation, part, subjects: [...new Set(some.map((event) => event.subject.id))], text: JSON.stringify(some), seq };
}
/** `seq`: of the save. */
export function* partsOf(operation: string, events: readonly BookEvent[], seq: number): Generator<StoredEvents> {
  for (let part = 0; part * EVENTS_PER_PART < events.length; part++) yield partOf(operation, part, events, seq);
}

/** In the order in which they were written where the parts are in order. */
export const eventsOf = (parts: readonly StoredEvents[]): BookEvent[] => parts.flatMap((part) => JSON.parse(part.text) as BookEvent[]);

export const eventsAbout = (parts: readonly StoredEvents[], subjectId: string): BookEvent[] =>
  eventsOf(parts).filter((event) => event.subject.id === subjectId).sort(oldestFirst);

/** Every part of one save: keys are `[operation, part]`, and an array sorts after every number. */
export const allPartsOf = (operation: string): IDBKeyRange => IDBKeyRange.bound([operation], [operation, []]);
