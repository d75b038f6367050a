// What is searched in: a pack as it was kept, over it what changed since, and over that the newest changes, so that a save costs what it changed and not all before it. It must not know what is looked for.
import type { Entry } from './entry.ts';
import { SegmentPacker } from './pack-segment.ts';
import type { Layer } from './scores.ts';
import type { Segment } from './segment.ts';
import { putEntry } from './tokens.ts';

/** So many of the newest changes are packed by themselves, before they join the others. */
const NEWEST = 128;
type Changed = Map<number, Entry | null>;

function packOf(changed: Changed): Segment {
  const packer = new SegmentPacker();
  for (const [record, entry] of [...changed].sort(([a], [b]) => a - b)) if (entry) putEntry(entry, (word, field) => packer.put(word, record, field));
  return packer.pack();
}

/** Words of which a later layer may tell anew. */
class Covered implements Layer {
  readonly words: Segment;
  hidden: Uint8Array | null = null;
  readonly #records: number;
  /** `records`: one past the highest number in it. */
  constructor(words: Segment, records: number) {
    this.words = words;
    this.#records = records;
  }
  hide(record: number): void {
    if (record >= this.#records) return;
    this.hidden ??= new Uint8Array(this.#records);
    this.hidden[record] = 1;
  }
}

export class Changes {
  readonly #kept: Covered | null;
  readonly #all: Changed = new Map();
  #earlier: Covered | null = null;
  readonly #newest: Changed = new Map();
  #latest: Layer | null = null;

  constructor(kept: Segment | null, records: number) {
    this.#kept = kept ? new Covered(kept, records) : null;
  }

  get count(): number { return this.#all.size; }

  /** Null: the record is there no more. */
  put(record: number, entry: Entry | null): void {
    this.#all.set(record, entry);
    this.#newest.set(record, entry);
    this.#latest = null;
    this.#kept?.hide(record);
    this.#earlier?.hide(record);
  }

  layers(): readonly Layer[] {
    if (this.#newest.size > NEWEST) {
      this.#earlier = new Covered(packOf(this.#all), [...this.#all.keys()].reduce((highest, record) => Math.max(highest, record), -1) + 1);
      this.#newest.clear();
    }
    if (this.#newest.size > 0) this.#latest ??= { words: packOf(this.#newest), hidden: null };
    return [this.#kept, this.#earlier, this.#latest].filter((layer) => layer !== null);
  }
}
