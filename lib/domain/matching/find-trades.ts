// Which trades a text speaks of, and where: over folded words, and for Japanese over the text as it stands.
import { TRADES } from './trades.ts';
import type { Word } from './fold-words.ts';

export interface TradeHit {
  readonly trade: string;
  readonly start: number;
  readonly length: number;
}
interface Entry {
  readonly trade: string;
  readonly words: readonly string[];
  readonly isWhole: boolean;
}

/** By the first letters of the first word. */
const KEY = 3;
const byLetters = new Map<string, Entry[]>();
const byFirstSign = new Map<string, { readonly trade: string; readonly sign: string }[]>();
for (const [trade, [english, italian, russian, japanese]] of Object.entries(TRADES)) {
  for (const entry of [english, italian, russian].join(' ').split(' ')) {
    const isWhole = entry.startsWith('=');
    const words = entry.replace('=', '').replaceAll('ё', 'е').normalize('NFD').replace(/(?<=\p{sc=Latin})\p{M}/gu, '').normalize('NFC').split(/[_-]/u);
    const key = (words[0] ?? '').slice(0, KEY);
    byLetters.set(key, [...(byLetters.get(key) ?? []), { trade, words, isWhole }]);
  }
  for (const sign of japanese.split(' ')) {
    const first = sign.slice(0, 1);
    byFirstSign.set(first, [...(byFirstSign.get(first) ?? []), { trade, sign }].sort((a, b) => b.sign.length - a.sign.length));
  }
}

const fits = (word: string | undefined, wanted: string, isWhole: boolean): boolean => word !== undefined && (isWhole || wanted.length < 3 ? word === wanted : word.startsWith(wanted));

function inWords(words: readonly Word[]): TradeHit[] {
  return words.flatMap((word, at) => {
    const found = (byLetters.get(word.folded.slice(0, KEY)) ?? []).filter((entry) => entry.words.every((wanted, i) => fits(words[at + i]?.folded, wanted, entry.isWhole)));
    return found.map(({ trade, words: parts }) => {
      const last = words[at + parts.length - 1] ?? word;
      return { trade, start: word.start, length: last.start + last.length - word.start };
    });
  });
}

function inJapanese(text: string): TradeHit[] {
  const hits: TradeHit[] = [];
  for (let at = 0; at < text.length;) {
    const found = byFirstSign.get(text.charAt(at))?.filter(({ sign }) => text.startsWith(sign, at)) ?? [];
    for (const { trade, sign } of found.filter(({ sign }) => sign.length === found[0]?.sign.length)) hits.push({ trade, start: at, length: sign.length });
    at += found[0]?.sign.length ?? 1;
  }
  return hits;
}

const HAS_JAPANESE = /[\p{sc=Han}\p{sc=Katakana}]/u;
export const tradesIn = (text: string, words: readonly Word[]): readonly TradeHit[] => [...inWords(words), ...(HAS_JAPANESE.test(text) ? inJapanese(text) : [])];
