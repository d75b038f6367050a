// Words that are a slip of the finger away: a letter more, less, other, or two changed over. Walks the words in order and leaves out whole stretches whose beginning is too far off.
import { firstFrom, wordAt, type Segment } from './segment.ts';

/** How many slips a word may have; none where a figure more would be another number. */
export const slipsIn = (word: string): number => (word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2);
/** From this length on, a beginning with a slip in it is looked for as well. */
export const BEGINNING_FROM = 6;

/** Distances of the first letters of `word` from what a candidate has shown so far: one row a letter. */
class Rows {
  readonly #rows: Uint8Array[];
  readonly #word: string;
  constructor(word: string, depth: number) {
    this.#word = word;
    this.#rows = Array.from({ length: depth + 1 }, () => new Uint8Array(word.length + 1));
    this.#rows[0]?.forEach((_, j, row) => { row[j] = j; });
  }

  /** After the letter at `depth` of the candidate; gives the least distance in the row. */
  take(candidate: string, depth: number): number {
    const word = this.#word;
    const [above, row, twoAbove] = [this.#rows[depth] as Uint8Array, this.#rows[depth + 1] as Uint8Array, depth > 0 ? this.#rows[depth - 1] : undefined];
    const letter = candidate.charCodeAt(depth);
    let least = (row[0] = depth + 1);
    for (let j = 1; j <= word.length; j++) {
      const same = word.charCodeAt(j - 1) === letter;
      let distance = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, (above[j - 1] as number) + (same ? 0 : 1));
      if (twoAbove && j > 1 && word.charCodeAt(j - 2) === letter && word.charCodeAt(j - 1) === candidate.charCodeAt(depth - 1)) distance = Math.min(distance, (twoAbove[j - 2] as number) + 1);
      row[j] = distance;
      if (distance < least) least = distance;
    }
    return least;
  }

  /** Whether the whole candidate is within `slips`, the first `depth` letters of it being known. */
  reach(candidate: string, depth: number, slips: number): boolean {
    if (candidate.length > this.#word.length + slips) return false;
    for (let i = depth; i < candidate.length; i++) this.take(candidate, i);
    return this.end(candidate.length) <= slips;
  }

  end(depth: number): number {
    return (this.#rows[depth] as Uint8Array)[this.#word.length] as number;
  }
}

function alike(a: string, b: string, most: number): number {
  let i = 0;
  while (i < most && i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}

/** `take` is told of each word within `slips`, or whose beginning is. */
export function eachNear(segment: Segment, word: string, slips: number, from: number, to: number, take: (word: number, isBeginning: boolean) => void): void {
  const deepest = word.length + slips;
  const rows = new Rows(word, deepest + 1);
  const beginnings = word.length >= BEGINNING_FROM;
  let before = '';
  let known = 0; // letters of `before` whose rows are right
  for (let at = from; at < to; ) {
    const candidate = wordAt(segment, at);
    let depth = alike(before, candidate, known);
    before = candidate;
    let next = 0;
    let isBeginning = false;
    for (; depth <= candidate.length; depth++) {
      isBeginning = beginnings && depth >= word.length - slips && depth < candidate.length && rows.end(depth) <= slips;
      if (isBeginning || depth === candidate.length) break;
      const least = rows.take(candidate, depth);
      if (least > slips || depth === deepest) {
        next = firstFrom(segment, `${candidate.slice(0, depth + 1)}\uffff`, at);
        break;
      }
    }
    known = next > 0 ? Math.min(depth + 1, deepest) : depth;
    if (next > 0) {
      at = next;
    } else if (isBeginning) {
      const end = Math.min(to, firstFrom(segment, `${candidate.slice(0, depth)}\uffff`, at));
      for (let one = at; one < end; one++) take(one, !rows.reach(wordAt(segment, one), depth, slips));
      at = end;
    } else {
      if (rows.end(depth) <= slips) take(at, false);
      at += 1;
    }
  }
}
