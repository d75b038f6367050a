// The best of what was found, in order: what fits best, then what lies near in time and is open; the same order every time.
import { nearness } from './points.ts';
import { IS_OPEN, IS_REFERRAL } from './records.ts';

/** A point outweighs half a year, not more. */
const PER_POINT = 16;
const OPEN = 12;
const HIGHEST = 100 * PER_POINT + 31 + OPEN;

/** `flag` of the record, days since it was touched last, points for how it was found. */
export const rankOf = (flag: number, days: number, points: number): number => Math.round(points * PER_POINT) + nearness(days) + ((flag & (IS_OPEN | IS_REFERRAL)) === (IS_OPEN | IS_REFERRAL) ? OPEN : 0);

/** The first `most` of `count` records by rank; among equals the one touched last, then the one that was there first. */
export function firstBy(found: Int32Array, ranks: Uint16Array, count: number, most: number, touched: Uint16Array): number[] {
  const places = new Uint32Array(HIGHEST + 1);
  for (let i = 0; i < count; i++) (places[ranks[i] as number] as number)++;
  let lowest = HIGHEST;
  for (let sum = places[lowest] as number; lowest > 0 && sum < most; ) sum += places[--lowest] as number;
  const best: number[] = [];
  for (let i = 0; i < count; i++) if ((ranks[i] as number) >= lowest) best.push(i);
  const byRank = (a: number, b: number): number => (ranks[b] as number) - (ranks[a] as number) || (touched[found[b] as number] as number) - (touched[found[a] as number] as number) || (found[a] as number) - (found[b] as number);
  return best.sort(byRank).slice(0, most).map((i) => found[i] as number);
}
