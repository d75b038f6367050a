// Adds up, term by term, the points of the records in which every term was found. It must not know how they are ranked.
import type { Scores } from './scores.ts';

/** Records in which all terms so far were found, with the sum of their points. */
export class Totals {
  readonly records: Int32Array;
  readonly points: Uint16Array;
  count = 0;
  constructor({ touched, best, count }: Scores) {
    this.records = touched.slice(0, count);
    this.points = new Uint16Array(count);
    for (let i = 0; i < count; i++) this.points[i] = best[touched[i] as number] as number;
    this.count = count;
  }
  keepWith({ best }: Scores): void {
    let left = 0;
    for (let i = 0; i < this.count; i++) {
      const record = this.records[i] as number;
      if (best[record] === 0) continue;
      this.records[left] = record;
      this.points[left++] = (this.points[i] as number) + (best[record] as number);
    }
    this.count = left;
  }
  each(take: (record: number, points: number) => void): void {
    for (let i = 0; i < this.count; i++) take(this.records[i] as number, this.points[i] as number);
  }
}
