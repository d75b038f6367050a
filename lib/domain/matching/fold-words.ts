// A text cut into words with their places: letters folded, Japanese in runs of one script. It must not know what the words mean.

export interface Word {
  /** Lower case; without accents in Latin, ё as е. */
  readonly folded: string;
  readonly start: number;
  readonly length: number;
}
export interface Run extends Word {
  readonly script: 'kanji' | 'katakana';
}

const WORD = /(?<word>[[\p{L}\p{N}\p{M}]--[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー々]]+)|(?<kanji>[\p{sc=Han}々]+)|(?<katakana>[\p{sc=Katakana}ー]+)/gv;
const MARKS = /\p{M}/gu;

const PLAIN = /^[A-Za-z0-9]+$/u;
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const lower = word.normalize('NFKC').toLowerCase();
  return /^[\p{sc=Latin}\p{N}\p{M}]+$/u.test(lower) ? lower.normalize('NFD').replace(MARKS, '') : lower.replaceAll('ё', 'е');
}

/** Hiragana binds sentences and is left out. */
export function wordsIn(text: string): { readonly words: readonly Word[]; readonly runs: readonly Run[] } {
  const words: Word[] = [];
  const runs: Run[] = [];
  for (const { 0: word, index: start, groups } of text.matchAll(WORD)) {
    if (groups?.['word'] !== undefined) words.push({ folded: foldWord(word), start, length: word.length });
    else if (groups?.['kanji'] !== undefined) runs.push({ script: 'kanji', folded: word, start, length: word.length });
    else if (groups?.['katakana'] !== undefined) runs.push({ script: 'katakana', folded: word.normalize('NFKC'), start, length: word.length });
  }
  return { words, runs };
}

export type Script = 'latin' | 'cyrillic' | 'japanese';
/** The one that most of it is written in. */
export function scriptOf(text: string): Script {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const [japanese, cyrillic, latin] = [count(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu) * 2, count(/\p{sc=Cyrillic}/gu), count(/\p{sc=Latin}/gu)];
  return japanese > Math.max(cyrillic, latin) ? 'japanese' : cyrillic > latin ? 'cyrillic' : 'latin';
}
