// Words in order and, packed beside them, in which records each stands: the form in which a search reads them and in which they are kept.

export interface Segment {
  /** `PER_CHUNK` words each, in order of their UTF-16 units, a line each. */
  readonly chunks: readonly string[];
  /** Where each word ends in its chunk. */
  readonly ends: Uint16Array;
  /** Where the records of each word begin, and one past the last. */
  readonly starts: Uint32Array;
  /** By word, for each record in order: how much its number is above the one before, times sixteen, plus the field; seven bits a byte, the highest says that more come. In several fields: `SEVERAL` for the field, then a byte with a bit for each. */
  readonly postings: Uint8Array;
}
/** So few that a chunk of the longest words has less than 65,536 units; a chunk of plain letters takes one byte for each. */
export const PER_CHUNK = 1024;
export const BITS_OF_FIELD = 4;
export const SEVERAL = 8;

export const countOf = ({ ends }: Segment): number => ends.length;
export function wordAt({ chunks, ends }: Segment, i: number): string {
  const from = i % PER_CHUNK === 0 ? 0 : (ends[i - 1] as number) + 1;
  return (chunks[Math.floor(i / PER_CHUNK)] as string).slice(from, ends[i]);
}
/** The first word that is not before `key`, looking no further back than `from`. */
export function firstFrom(segment: Segment, key: string, from = 0): number {
  // In steps that double: what is looked for mostly lies near.
  const count = countOf(segment);
  let low = from;
  let step = 1;
  while (low + step < count && wordAt(segment, low + step) < key) { low += step; step *= 2; }
  let high = Math.min(count, low + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wordAt(segment, middle) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
/** The place of exactly this word; -1 where it is not there. */
export function placeOf(segment: Segment, key: string): number {
  const word = firstFrom(segment, key);
  return word < countOf(segment) && wordAt(segment, word) === key ? word : -1;
}
/** Words that begin with `key`: from the first, up to the one after the last. */
export function rangeOf(segment: Segment, key: string): readonly [number, number] {
  const from = firstFrom(segment, key);
  return [from, firstFrom(segment, `${key}\uffff`, from)];
}

/** Words between `from` and `to` that hold `part` anywhere. */
export function eachWith(segment: Segment, part: string, from: number, to: number, take: (word: number) => void): void {
  for (let chunk = Math.floor(from / PER_CHUNK); chunk * PER_CHUNK < to; chunk++) {
    const text = segment.chunks[chunk] as string;
    const base = chunk * PER_CHUNK;
    for (let at = text.indexOf(part); at >= 0; ) {
      let low = base;
      let high = Math.min(base + PER_CHUNK, countOf(segment)) - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((segment.ends[middle] as number) <= at) low = middle + 1;
        else high = middle;
      }
      if (low >= from && low < to) take(low);
      at = text.indexOf(part, (segment.ends[low] as number) + 1);
    }
  }
}

/** Every record of a word, with a bit for each field in which it stands there. */
export function eachPosting({ starts, postings }: Segment, word: number, take: (record: number, fields: number) => void): void {
  const end = starts[word + 1] as number;
  let record = 0;
  for (let at = starts[word] as number; at < end; ) {
    let byte = postings[at++] as number;
    let value = byte & 127;
    for (let shift = 7; byte >= 128; shift += 7) {
      byte = postings[at++] as number;
      value |= (byte & 127) << shift;
    }
    record += value >>> BITS_OF_FIELD;
    const field = value & 15;
    take(record, field === SEVERAL ? (postings[at++] as number) : 1 << field);
  }
}
