// Packs words as they come, record by record, into a segment. It must not know what the words are.
import { BITS_OF_FIELD, PER_CHUNK, SEVERAL, type Segment } from './segment.ts';

const grown = (array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
};

export class SegmentPacker {
  readonly #ids = new Map<string, number>();
  #words = new Uint32Array(1024);
  #places = new Uint32Array(1024);
  #count = 0;

  /** Records come in rising order of their numbers. */
  put(word: string, record: number, field: number): void {
    let id = this.#ids.get(word);
    if (id === undefined) this.#ids.set(word, (id = this.#ids.size));
    if (this.#count === this.#words.length) {
      this.#words = grown(this.#words);
      this.#places = grown(this.#places);
    }
    this.#words[this.#count] = id;
    this.#places[this.#count++] = (record << BITS_OF_FIELD) | field;
  }

  pack(): Segment {
    const inOrder = [...this.#ids.keys()].sort();
    const rank = new Uint32Array(inOrder.length);
    inOrder.forEach((word, i) => { rank[this.#ids.get(word) as number] = i; });
    this.#ids.clear();
    const sorted = this.#byWord(rank, inOrder.length);
    return { ...chunksOf(inOrder), ...packed(sorted) };
  }

  /** Places by word: a counting sort keeps the records in their order. */
  #byWord(rank: Uint32Array, words: number): { readonly firsts: Uint32Array; readonly places: Uint32Array } {
    const firsts = new Uint32Array(words + 1);
    for (let i = 0; i < this.#count; i++) (firsts[(rank[this.#words[i] as number] as number) + 1] as number)++;
    for (let word = 0; word < words; word++) (firsts[word + 1] as number) += firsts[word] as number;
    const next = firsts.slice();
    const places = new Uint32Array(this.#count);
    for (let i = 0; i < this.#count; i++) {
      const word = rank[this.#words[i] as number] as number;
      places[(next[word] as number)++] = this.#places[i] as number;
    }
    return { firsts, places };
  }
}

function chunksOf(words: readonly string[]): Pick<Segment, 'chunks' | 'ends'> {
  const ends = new Uint16Array(words.length);
  const chunks: string[] = [];
  for (let base = 0; base < words.length; base += PER_CHUNK) {
    const some = words.slice(base, base + PER_CHUNK);
    let end = -1;
    some.forEach((word, i) => { ends[base + i] = end += word.length + 1; });
    chunks.push(some.join('\n'));
  }
  return { chunks, ends };
}

function packed({ firsts, places }: { readonly firsts: Uint32Array; readonly places: Uint32Array }): Pick<Segment, 'starts' | 'postings'> {
  const starts = new Uint32Array(firsts.length);
  let postings = new Uint8Array(places.length * 2 + 16);
  let at = 0;
  for (let word = 0; word + 1 < firsts.length; word++) {
    starts[word] = at;
    let before = 0;
    const end = firsts[word + 1] as number;
    for (let i = firsts[word] as number; i < end; ) {
      const record = (places[i] as number) >>> BITS_OF_FIELD;
      const field = (places[i] as number) & 15;
      let fields = 0;
      for (; i < end && (places[i] as number) >>> BITS_OF_FIELD === record; i++) fields |= 1 << ((places[i] as number) & 15);
      const isOne = fields === 1 << field;
      let value = ((record - before) << BITS_OF_FIELD) | (isOne ? field : SEVERAL);
      before = record;
      if (at + 7 > postings.length) {
        const larger = new Uint8Array(postings.length * 2);
        larger.set(postings);
        postings = larger;
      }
      for (; value > 127; value >>>= 7) postings[at++] = (value & 127) | 128;
      postings[at++] = value;
      if (!isOne) postings[at++] = fields;
    }
  }
  starts[firsts.length - 1] = at;
  return { starts, postings: postings.slice(0, at) };
}
