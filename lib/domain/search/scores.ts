// The best points of each record for one term, taken from the packed words in plain loops: a word that stands everywhere comes here a hundred thousand times. It must not know what was looked for.
import { BY_PARTY } from './points.ts';
import { IS_REFERRAL, LIVES, type Records } from './records.ts';
import { BITS_OF_FIELD, SEVERAL, type Segment } from './segment.ts';

export interface Layer {
  readonly words: Segment;
  /** Records of which a later layer tells: 1. Null where there are none. */
  readonly hidden: Uint8Array | null;
}

const BY_PARTY_OF = Uint8Array.from({ length: 256 }, (_, points) => Math.max(1, Math.floor(points * BY_PARTY)));
/** From this share of all records on, it is quicker to look at every one in turn than to jump. */
const DENSE = 8;

export class Scores {
  readonly best: Uint8Array;
  readonly touched: Int32Array;
  count = 0;
  constructor(records: number) {
    this.best = new Uint8Array(records);
    this.touched = new Int32Array(records);
  }

  put(record: number, points: number): void {
    const before = this.best[record] as number;
    if (before >= points) return;
    if (before === 0) this.touched[this.count++] = record;
    this.best[record] = points;
  }

  /** All records of a word; `points` by the fields in which it stands there. */
  putWord({ words: { starts, postings }, hidden }: Layer, word: number, points: Uint8Array): void {
    const { best, touched } = this;
    let { count } = this;
    const end = starts[word + 1] as number;
    let record = 0;
    for (let at = starts[word] as number; at < end; ) {
      let value = postings[at++] as number;
      if (value > 127) {
        value &= 127;
        for (let shift = 7, byte = 128; byte > 127; shift += 7) {
          byte = postings[at++] as number;
          value |= (byte & 127) << shift;
        }
      }
      record += value >>> BITS_OF_FIELD;
      const field = value & 15;
      const worth = points[field === SEVERAL ? (postings[at++] as number) : 1 << field] as number;
      const before = best[record] as number;
      if (before >= worth || (hidden !== null && hidden[record] === 1)) continue;
      if (before === 0) touched[count++] = record;
      best[record] = worth;
    }
    this.count = count;
  }

  /** Whoever is found brings along what they have a part in. */
  putParts(records: Records): void {
    if (this.count * DENSE > records.count) this.#putEveryPart(records);
    else this.#putPartsOf(records);
  }
  #putPartsOf(records: Records): void {
    const { starts, referrals } = records.partsOf();
    const { touched, best, count } = this;
    for (let i = 0; i < count; i++) {
      const person = touched[i] as number;
      const points = BY_PARTY_OF[best[person] as number] as number;
      const end = starts[person + 1] as number;
      for (let at = starts[person] as number; at < end; at++) this.put(referrals[at] as number, points);
    }
  }
  #putEveryPart(records: Records): void {
    const { parties, flags, count } = records;
    const { best, touched } = this;
    let found = this.count;
    for (let record = records.firstReferral, at = record * 3; record < count; record++, at += 3) {
      if (((flags[record] as number) & (LIVES | IS_REFERRAL)) !== (LIVES | IS_REFERRAL)) continue;
      const prospect = parties[at] as number;
      const provider = parties[at + 1] as number;
      const introducer = parties[at + 2] as number;
      let most = prospect >= 0 ? (best[prospect] as number) : 0;
      if (provider >= 0 && (best[provider] as number) > most) most = best[provider] as number;
      if (introducer >= 0 && (best[introducer] as number) > most) most = best[introducer] as number;
      if (most === 0) continue;
      const points = BY_PARTY_OF[most] as number;
      const before = best[record] as number;
      if (before >= points) continue;
      if (before === 0) touched[found++] = record;
      best[record] = points;
    }
    this.count = found;
  }

  clear(): void {
    if (this.count * DENSE > this.best.length) this.best.fill(0);
    else for (let i = 0; i < this.count; i++) this.best[this.touched[i] as number] = 0;
    this.count = 0;
  }
}
