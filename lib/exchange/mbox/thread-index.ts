// Which mails make a thread, and where each lies in its file: numbers only, some 60 bytes a mail, whatever the mails hold.
import type { ThreadKeys } from './thread-keys.ts';

/** Numbers under texts, of which only a hash of 62 bits is kept. */
class Keys {
  private marks = new Int32Array(2 << 12);
  private values = new Int32Array(1 << 12);
  private used = 0;
  /** The number that stands under the text, or what was put there now; `anew`: whatever stood there. */
  put(text: string, value: number, anew = false): number {
    if (this.used * 2 > this.values.length) this.grow();
    const [a, b] = hash(text);
    const at = this.find(a, b);
    if (this.values[at] !== 0 && !anew) return (this.values[at] ?? 0) - 1;
    if (this.values[at] === 0) this.used += 1;
    this.set(at, a, b, value + 1);
    return value;
  }
  get bytes(): number {
    return this.marks.byteLength + this.values.byteLength;
  }
  private find(a: number, b: number): number {
    const mask = this.values.length - 1;
    let at = a & mask;
    while (this.values[at] !== 0 && (this.marks[at * 2] !== a || this.marks[at * 2 + 1] !== b)) at = (at + 1) & mask;
    return at;
  }
  private set(at: number, a: number, b: number, value: number): void {
    this.marks[at * 2] = a;
    this.marks[at * 2 + 1] = b;
    this.values[at] = value;
  }
  private grow(): void {
    const { marks, values } = this;
    this.marks = new Int32Array(marks.length * 2);
    this.values = new Int32Array(values.length * 2);
    values.forEach((value, i) => { if (value !== 0) { const [a, b] = [marks[i * 2] ?? 0, marks[i * 2 + 1] ?? 0]; this.set(this.find(a, b), a, b, value); } });
  }
}

/** Two halves of 31 bits (cyrb53's mixing). */
function hash(text: string): readonly [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [a & 0x7fffffff, b & 0x7fffffff];
}

export interface IndexedMail extends ThreadKeys {
  /** Which of the files. */
  readonly file: number;
  readonly offset: number;
  readonly length: number;
  /** Seconds since 1970; 0 where unknown. */
  readonly at: number;
  /** It alone makes no thread worth reading. */
  readonly isList: boolean;
}
export interface IndexedThread {
  /** Oldest first. */
  readonly mails: readonly { readonly file: number; readonly offset: number; readonly length: number; readonly at: number }[];
}

const LIST = 1;

export class ThreadIndex {
  private size = 0;
  private offsets = new Float64Array(1 << 10);
  private lengths = new Uint32Array(1 << 10);
  private times = new Uint32Array(1 << 10);
  private above = new Int32Array(1 << 10);
  private files = new Uint8Array(1 << 10);
  private flags = new Uint8Array(1 << 10);
  private readonly keys = new Keys();

  get mails(): number {
    return this.size;
  }
  /** What it takes in memory. */
  get bytes(): number {
    return this.keys.bytes + [this.offsets, this.lengths, this.times, this.above, this.files, this.flags].reduce((sum, column) => sum + column.byteLength, 0);
  }
  add({ file, offset, length, at, isList, keys, opens, follows }: IndexedMail): void {
    if (this.size === this.offsets.length) this.grow();
    const id = this.size++;
    this.offsets[id] = offset;
    this.lengths[id] = length;
    this.times[id] = at;
    this.files[id] = file;
    this.flags[id] = isList ? LIST : 0;
    this.above[id] = id;
    for (const key of keys) this.join(id, this.keys.put(key, id));
    if (follows !== null) this.join(id, this.keys.put(follows, id));
    if (opens !== null) this.keys.put(opens, id, true);
  }
  /** Threads in which somebody wrote to somebody, in the order in which they begin in the files. */
  *threads(sinceSeconds = 0): Generator<IndexedThread> {
    const next = new Int32Array(this.size).fill(-1);
    const last = new Int32Array(this.size).fill(-1);
    const worth = new Uint8Array(this.size);
    const newest = new Uint32Array(this.size);
    for (let id = 0; id < this.size; id++) {
      const root = this.root(id);
      const before = last[root] ?? -1;
      if (before >= 0) next[before] = id;
      last[root] = id;
      if (((this.flags[id] ?? 0) & LIST) === 0) worth[root] = 1;
      newest[root] = Math.max(newest[root] ?? 0, this.times[id] ?? 0);
    }
    for (let id = 0; id < this.size; id++) {
      // The root is the first of its mails.
      if (this.root(id) !== id || worth[id] === 0 || ((newest[id] ?? 0) < sinceSeconds && newest[id] !== 0)) continue;
      const mails = [];
      for (let at = id; at >= 0; at = next[at] ?? -1) mails.push({ file: this.files[at] ?? 0, offset: this.offsets[at] ?? 0, length: this.lengths[at] ?? 0, at: this.times[at] ?? 0 });
      yield { mails: mails.sort((a, b) => a.at - b.at) };
    }
  }
  private root(id: number): number {
    let at = id;
    while (this.above[at] !== at) {
      this.above[at] = this.above[this.above[at] ?? 0] ?? 0;
      at = this.above[at] ?? 0;
    }
    return at;
  }
  private join(a: number, b: number): void {
    const [x, y] = [this.root(a), this.root(b)];
    this.above[Math.max(x, y)] = Math.min(x, y);
  }
  private grow(): void {
    const wider = <Column extends Float64Array | Uint32Array | Int32Array | Uint8Array>(column: Column, empty: Column): Column => { empty.set(column); return empty; };
    const size = this.offsets.length * 2;
    this.offsets = wider(this.offsets, new Float64Array(size));
    this.lengths = wider(this.lengths, new Uint32Array(size));
    this.times = wider(this.times, new Uint32Array(size));
    this.above = wider(this.above, new Int32Array(size));
    this.files = wider(this.files, new Uint8Array(size));
    this.flags = wider(this.flags, new Uint8Array(size));
  }
}
