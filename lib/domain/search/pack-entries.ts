// Makes a pack of everything in the book, handed in record by record: people in the order of their ids, then referrals in theirs.
import type { Entry } from './entry.ts';
import { PACK_VERSION, summed, type SearchPack } from './pack.ts';
import { SegmentPacker } from './pack-segment.ts';
import { Records } from './records.ts';
import { putEntry } from './tokens.ts';

export class EntriesPacker {
  readonly #records = new Records();
  readonly #words = new SegmentPacker();

  /** A record that comes twice (it was changed between two portions) counts as it came first: what changed is read again by the save's number. */
  add(entry: Entry): void {
    if (this.#records.numberOf(entry.id) >= 0) return;
    const record = this.#records.put(entry);
    putEntry(entry, (word, field) => this.#words.put(word, record, field));
  }

  pack(seq: number): SearchPack {
    return summed({ version: PACK_VERSION, seq, records: this.#records.table(), words: this.#words.pack() });
  }
}
