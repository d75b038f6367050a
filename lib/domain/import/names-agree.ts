// Whether two names may be one person's, where an address or a number says so already. It never makes two people one by itself.
import { foldName } from '../person.ts';

type Script = 'han' | 'kana' | 'cyrillic' | 'hangul' | 'latin' | 'none';
const scriptOf = (name: string): Script =>
  /\p{Script=Han}/u.test(name) ? 'han' : /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name) ? 'kana' : /\p{Script=Hangul}/u.test(name) ? 'hangul' : /\p{Script=Cyrillic}/u.test(name) ? 'cyrillic' : /\p{L}/u.test(name) ? 'latin' : 'none';
const bare = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (name: string): readonly string[] => bare(name).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);

/**
 * False only where both names are whole, in one script, and have no word in common: "Anna Rossi" and "Bruno Verdi" at one address are two people who share it.
 * Another writing (山田太郎, Taro Yamada) or a single name (Bob) contradicts nothing.
 */
export function mayBeOnePerson(a: string, b: string): boolean {
  if (foldName(a) === foldName(b) || foldName(a) === '' || foldName(b) === '') return true;
  const [first, second] = [scriptOf(a), scriptOf(b)];
  if (first !== second || first === 'none') return true;
  if (first === 'han' || first === 'hangul') return foldName(a).length < 3 || foldName(b).length < 3 || foldName(a).includes(foldName(b)) || foldName(b).includes(foldName(a));
  const [words, others] = [wordsOf(a), wordsOf(b)];
  return words.length < 2 || others.length < 2 || words.some((word) => others.includes(word));
}
/** Any of the writings of one with any of the other's. */
export const anyAgree = (a: readonly string[], b: readonly string[]): boolean => a.length === 0 || b.length === 0 || a.some((one) => b.some((other) => mayBeOnePerson(one, other)));
