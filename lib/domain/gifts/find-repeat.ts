// Whether somebody was given this, or something much like it, before. It compares words, never who they are.
import type { Gift } from '../source.ts';
import { SMALL_JAPANESE, SMALL_WORDS, type GiftKind } from './gift-words.ts';
import { kindsIn, plain, wordsIn } from './gift-kinds.ts';

export interface Repeat {
  readonly gift: Gift;
  /** `same`: letter by letter, spaces and capitals aside. `near`: the words that matter. `kind`: another thing of the same kind. */
  readonly why: 'same' | 'near' | 'kind';
  readonly kind: GiftKind | null;
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
/** Two writings of one word meet in hiragana. */
const inHiragana = (text: string): string => text.replace(/[\u30a1-\u30f6]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0x60));
const folded = (text: string): string => inHiragana(plain(text)).replace(/[^\p{L}\p{N}]+/gu, '');

/** What is left of a word when its ending is taken off: enough to meet its plural or another case. */
function stem(word: string): string {
  const bare = plain(word);
  if (/\p{Script=Cyrillic}/u.test(bare)) return bare.length > 4 ? bare.replace(/(?:ами|ями|ого|ему|ыми|ими|ая|яя|ое|ее|ые|ие|ый|ий|ой|ов|ев|ей|ам|ям|ах|ях|ом|ем|ую|юю|[аеийоуыьэюя])$/u, '') : bare.replace(/(?<=..)[аеийоуыюя]$/u, '');
  return bare.length > 3 ? bare.replace(/(?:ies|es|s|[aeio])$/u, '') : bare.replace(/(?<=..)s$/u, '');
}
function weighty(text: string): ReadonlySet<string> {
  const words = wordsIn(text).filter((word) => !SMALL_WORDS.has(plain(word)) && !SMALL_WORDS.has(word)).map(stem);
  const japanese = (text.normalize('NFKC').match(JAPANESE) ?? []).flatMap((run) => inHiragana(run).replace(SMALL_JAPANESE, ' ').split(' ')).filter((part) => part.length > 1 || /\p{Script=Han}/u.test(part));
  return new Set([...words, ...japanese]);
}

const areEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && a.size === b.size && [...a].every((word) => b.has(word));
/** Most of the weighty words of the shorter one stand in the longer one. */
function areNear(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  const shared = [...short].filter((word) => long.has(word) || ([...word].length > 1 && /\p{Script=Han}|\p{Script=Hiragana}/u.test(word) && [...long].some((other) => other.includes(word) || word.includes(other)))).length;
  return shared / short.size > 0.5;
}

/** What stands against giving `what`: the closest first, then the newest. `but` is the entry that is being corrected. */
export function findRepeats(what: string, given: Iterable<Gift>, but: string | null = null): readonly Repeat[] {
  const [whole, words, kinds] = [folded(what), weighty(what), kindsIn(what)];
  if (whole === '') return [];
  const repeats = [...given].filter(({ id }) => id !== but).flatMap((gift): readonly (Repeat & { readonly far: number })[] => {
    const shared = kindsIn(gift.what).find((kind) => kinds.includes(kind)) ?? null;
    const before = weighty(gift.what);
    if (folded(gift.what) === whole) return [{ gift, why: 'same', kind: shared, far: 0 }];
    if (areNear(words, before)) return [{ gift, why: 'near', kind: shared, far: areEqual(words, before) ? 1 : 2 }];
    return shared === null ? [] : [{ gift, why: 'kind', kind: shared, far: 3 }];
  });
  return repeats.sort((a, b) => a.far - b.far || (a.gift.on + a.gift.recordedAt < b.gift.on + b.gift.recordedAt ? 1 : -1)).map(({ far: _far, ...repeat }) => repeat);
}
