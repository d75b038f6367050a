// Which kinds of things a text names, whatever its language. It knows words, not people.
import { GIFT_KINDS, WORDS_OF_KIND, type GiftKind } from './gift-words.ts';

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
export const lower = (text: string): string => text.normalize('NFKC').toLowerCase();
/** Accents go, but not the dots of ё and the loops of й. */
export const plain = (text: string): string => lower(text).normalize('NFD').replace(/(?<=\p{Script=Latin})\p{M}+/gu, '').normalize('NFC').replaceAll('ё', 'е');
export const wordsIn = (text: string): readonly string[] => lower(text).match(/[\p{Script=Latin}\p{Script=Cyrillic}]{2,}/gu) ?? [];

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
function patternOf(word: string): string {
  if (JAPANESE.test(word)) return escaped(word.normalize('NFKC').toLowerCase());
  const begins = word.endsWith('*');
  const written = escaped(begins ? word.slice(0, -1) : word);
  return `(?<!\\p{L})${written}${begins ? '\\p{L}*' : /^[a-z ]+$/u.test(word) ? '(?:e?s)?' : ''}(?!\\p{L})`;
}
const patterns = new Map<GiftKind, RegExp>();
/** Made with the first text that is read: a page that stands up must not wait for all of them. */
function patternFor(kind: GiftKind): RegExp {
  const pattern = patterns.get(kind) ?? new RegExp(WORDS_OF_KIND[kind].map(patternOf).join('|'), 'u');
  patterns.set(kind, pattern);
  return pattern;
}

/** In the order of the list; empty where nothing is recognised. */
export function kindsIn(text: string): readonly GiftKind[] {
  const read = lower(text);
  return GIFT_KINDS.filter((kind) => patternFor(kind).test(read));
}
