// Turns events into the parts that are kept and back. It must not know what the events do.
import type { BookEvent } from '../domain/event.ts';
import { StoreFailure } from './problem.ts';
import { EVENTS_PER_PART, type StoredEvents } from './schema.ts';
import { foundUnder } from './subject-keys.ts';

/** From here on Chromium may lay a value into a file of its own, which no sum of the database watches over. */
const LARGE = 24_000;
const encoder = new TextEncoder();
/** One place for the bytes of most parts, made with the first: a new one for each is what a long save waits for. */
const PLACE_BYTES = 1_000_000;
let place: Uint8Array<ArrayBuffer> | null = null;
function utf8Of(text: string): Uint8Array<ArrayBuffer> {
  if (text.length * 3 > PLACE_BYTES) return encoder.encode(text);
  place ??= new Uint8Array(PLACE_BYTES);
  return place.subarray(0, encoder.encodeInto(text, place).written);
}
/** FNV-1a over the text's UTF-8, four bytes at a time: sign by sign takes nine times as long. */
function sumOf(text: string): number {
  const bytes = utf8Of(text);
  const words = new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
  let sum = 0x811c9dc5;
  for (const word of words) sum = Math.imul(sum ^ word, 0x01000193);
  for (const byte of bytes.subarray(words.length * 4)) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

/** `some`: of one part. Without `seq` it is older than schema 3. */
export function storedPart(operation: string, part: number, some: readonly BookEvent[], seq?: number): StoredEvents {
  const text = JSON.stringify(some);
  return { operation, part, ...foundUnder(some), text, ...(seq === undefined ? {} : { seq }), ...(text.length < LARGE ? {} : { sum: sumOf(text) }) };
}
export const partOf = (operation: string, part: number, events: readonly BookEvent[], seq: number): StoredEvents => storedPart(operation, part, events.slice(part * EVENTS_PER_PART, (part + 1) * EVENTS_PER_PART), seq);
/** `seq`: of the save. */
export function* partsOf(operation: string, events: readonly BookEvent[], seq: number): Generator<StoredEvents> {
  for (let part = 0; part * EVENTS_PER_PART < events.length; part++) yield partOf(operation, part, events, seq);
}

function textOf({ text, sum }: StoredEvents): string {
  if (sum !== undefined && sum !== sumOf(text)) throw new StoreFailure('damaged');
  return text;
}
/** In the order in which they were written where the parts are in order. */
export const eventsOf = (parts: readonly StoredEvents[]): BookEvent[] => parts.flatMap((part) => JSON.parse(textOf(part)) as BookEvent[]);

/** Every part of one save: keys are `[operation, part]`, and an array sorts after every number. */
export const allPartsOf = (operation: string): IDBKeyRange => IDBKeyRange.bound([operation], [operation, []]);
