// Whether a word belongs to everyday speech, from a small filter that says yes once in some five hundred times where no was right. It must not know names.
import { filterBits, filterText } from '../data/everyday-filter.ts';
import { remembering } from '../../../domain/writing/remember.ts';

const hashes = 9;

/** Russian words are asked for by stem, since their endings change; others as they are, without an English plural. */
export function everydayKey(word: string): string {
  if (!/[а-я]/.test(word)) return word;
  if (word.length < 5) return word;
  return word.replace(/(?:ами|ями|ого|ому|ыми|ими|ом|ем|ой|ей|ый|ий|ая|ое|ые|ие|ую|ым|ых|их|ам|ах|ям|ях|[аеиуыюяоьй])$/, '~');
}

export function* placesOf(key: string, bits: number): Generator<number> {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < key.length; i++) {
    a = Math.imul(a ^ key.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ key.charCodeAt(i), 0x5bd1e995);
    b ^= b >>> 15;
  }
  for (let i = 0; i < hashes; i++) yield ((a + Math.imul(i, b | 1)) >>> 0) % bits;
}

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
let filter: Uint8Array | null = null;

/** Six bits a sign. */
const unpack = (text: string): Uint8Array => Uint8Array.from(text, (sign) => signs.indexOf(sign));
const isSet = (bits: Uint8Array, place: number): boolean => (((bits[Math.floor(place / 6)] ?? 0) >> (place % 6)) & 1) === 1;

const everyday = remembering(20_000, (word): boolean => {
  filter ??= unpack(filterText);
  const bits = filter;
  const has = (key: string): boolean => [...placesOf(key, filterBits)].every((place) => isSet(bits, place));
  return has(everydayKey(word)) || (/[a-z]{4}s$/.test(word) && has(word.slice(0, -1)));
});
export const isEveryday = (word: string): boolean => everyday(word);
