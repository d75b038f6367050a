// The best of what was found, in order: what fits best, then what lies near in time and is open; the same order every time.
import { nearness } from './points.ts';
import { IS_OPEN, IS_REFERRAL, LIVES, type Records } from './records.ts';

/** A point outweighs half a year, not more. */
const PER_POINT = 16;
const OPEN = 12;

/** What each record weighs by itself on that day, apart from how it is found; 0: it is there no more. */
export function weightsOn(day: number, { count, flags, touched }: Records): Uint8Array {
  const weights = new Uint8Array(count);
  for (let record = 0; record < count; record++) {
    const flag = flags[record] as number;
    if ((flag & LIVES) !== 0) weights[record] = 1 + nearness(day - (touched[record] as number)) + ((flag & (IS_OPEN | IS_REFERRAL)) === (IS_OPEN | IS_REFERRAL) ? OPEN : 0);
  }
  return weights;
}
/** What one of the points is worth that were added up over so many terms. */
export const perPoint = (terms: number): number => PER_POINT / Math.max(1, terms);
/** `points` for how it was found. */
export const rankOf = (weight: number, points: number, worth: number): number => weight + Math.floor(points * worth + 0.5);

/** A key in which rank stands before day and day before number, in the 53 bits that are exact. */
const PER_RANK = 2 ** 42;
const PER_DAY = 2 ** 26;
const LAST = PER_DAY - 1;
/** So many are put by before they are sorted. */
const WAITING = 256;

/** The best `most` of however many come: by rank; among equals the one touched last, then the one that was there first. Most are turned away by one comparison. */
export class Best {
  readonly #keys: Float64Array;
  readonly #most: number;
  #held = 0;
  #lowest = 0;
  #lowestRank = 0;
  count = 0;
  constructor(most: number) {
    this.#most = most;
    this.#keys = new Float64Array(most + Math.max(most, WAITING));
  }

  /** `touched`: the day. */
  add(record: number, rank: number, touched: number): void {
    this.count += 1;
    if (rank < this.#lowestRank) return;
    const key = rank * PER_RANK + touched * PER_DAY + (LAST - record);
    if (key < this.#lowest) return;
    this.#keys[this.#held++] = key;
    if (this.#held === this.#keys.length) this.#turnAway();
  }
  #turnAway(): void {
    this.#keys.sort();
    this.#keys.copyWithin(0, this.#held - this.#most);
    this.#held = this.#most;
    this.#lowest = this.#most > 0 ? (this.#keys[0] as number) : Number.POSITIVE_INFINITY;
    this.#lowestRank = Math.floor(this.#lowest / PER_RANK);
  }

  records(): number[] {
    const keys = this.#keys.subarray(0, this.#held).sort().reverse();
    return Array.from(keys.subarray(0, this.#most), (key) => LAST - (key % PER_DAY));
  }
}
