// The index as it is kept beside the records: of which save it tells, and a sum by which damage is noticed. A damaged one is never believed.
import type { RecordTable } from './records.ts';
import { PER_CHUNK, type Segment } from './segment.ts';

/** Raised when words are cut, folded or packed otherwise: an older pack is made anew. */
export const PACK_VERSION = 2;

export interface SearchPack {
  readonly version: typeof PACK_VERSION;
  /** It holds at least what was saved up to this save. */
  readonly seq: number;
  readonly records: RecordTable;
  readonly words: Segment;
  readonly sum: number;
}
export type UnsummedPack = Omit<SearchPack, 'sum'>;

const ARRAYS = { idEnds: Uint32Array, flags: Uint8Array, stages: Uint8Array, touched: Uint16Array, on: Uint16Array, amounts: Float32Array, currencies: Uint8Array, parties: Int32Array } as const;

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array;
function sumOfNumbers(array: Numbers, start: number): number {
  const whole = array.byteOffset % 4 === 0 ? Math.floor(array.byteLength / 4) : 0;
  const wide = new Int32Array(array.buffer, whole > 0 ? array.byteOffset : 0, whole);
  let sum = start ^ array.byteLength;
  for (let i = 0; i < whole; i++) sum = Math.imul(sum ^ (wide[i] as number), 0x01000193) + 1;
  const rest = new Uint8Array(array.buffer, array.byteOffset + whole * 4, array.byteLength - whole * 4);
  for (const byte of rest) sum = Math.imul(sum ^ byte, 0x01000193) + 1;
  return sum;
}
function sumOfText(text: string, start: number): number {
  let sum = start ^ text.length;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) + 1;
  return sum;
}

export function sumOf({ version, seq, records, words }: UnsummedPack): number {
  let sum = sumOfText(JSON.stringify([version, seq, records.people, records.currencyNames]), 7);
  for (const name of Object.keys(ARRAYS) as (keyof typeof ARRAYS)[]) sum = sumOfNumbers(records[name], sum);
  for (const array of [words.ends, words.starts, words.postings]) sum = sumOfNumbers(array, sum);
  sum = sumOfText(records.ids, sum);
  for (const chunk of words.chunks) sum = sumOfText(chunk, sum);
  return sum >>> 0;
}
export const summed = (pack: UnsummedPack): SearchPack => ({ ...pack, sum: sumOf(pack) });

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object';

function hasShape(value: unknown): value is SearchPack {
  if (!isObject(value) || value['version'] !== PACK_VERSION || !Number.isSafeInteger(value['seq']) || typeof value['sum'] !== 'number' || !isObject(value['records']) || !isObject(value['words'])) return false;
  const { records, words } = value;
  if (typeof records['ids'] !== 'string' || !Number.isSafeInteger(records['people']) || !Array.isArray(records['currencyNames'])) return false;
  if (!(Object.keys(ARRAYS) as (keyof typeof ARRAYS)[]).every((name) => records[name] instanceof ARRAYS[name])) return false;
  const { chunks, ends, starts, postings } = words;
  if (!(ends instanceof Uint16Array && starts instanceof Uint32Array && postings instanceof Uint8Array && Array.isArray(chunks) && chunks.every((chunk) => typeof chunk === 'string'))) return false;
  return starts.length === ends.length + 1 && chunks.length === Math.ceil(ends.length / PER_CHUNK) && starts[ends.length] === postings.length;
}

/** What was read, if it is whole and of this version; else null, and it is made anew. */
export const soundPack = (value: unknown): SearchPack | null => (hasShape(value) && sumOf(value) === value.sum ? value : null);
