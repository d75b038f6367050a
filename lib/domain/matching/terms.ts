// What a text can be matched by: stems of words, pairs of kanji, runs of katakana, and the trades it speaks of; each with its place and how much it tells.
import { tradesIn, type TradeHit } from './find-trades.ts';
import { wordsIn, type Run, type Word } from './fold-words.ts';
import { EMPTY_RUNS, EMPTY_WORDS, WEAK_WORDS } from './ordinary-words.ts';
import { stemOf } from './stems.ts';

export interface Term {
  readonly key: string;
  readonly start: number;
  readonly length: number;
  /** 0 to 1. */
  readonly worth: number;
}

const OF_TRADE = 0.8;
/** A word within a trade adds this: the same word is worth more than one that means the same. */
const BESIDE_TRADE = 0.3;
/** One word alone is enough only where it names what somebody is. */
const OWN_WORD = 0.5;
const WEAK = 0.12;
const PAIR = 0.4;
const ONE_SIGN = 0.15;

/** Russian words bend: whatever form of an empty word. */
const EMPTY_STEMS: ReadonlySet<string> = new Set([...EMPTY_WORDS].filter((word) => word.length > 3 && /\p{sc=Cyrillic}/u.test(word)).map(stemOf));

interface Told { readonly key: string; readonly worth: number }
/** What a word tells does not depend on where it stands; a book says the same words again and again. */
const told = new Map<string, Told | null>();
const KEPT = 20_000;

function tellingOf(folded: string): Told | null {
  const known = told.get(folded);
  if (known !== undefined) return known;
  const stem = stemOf(folded);
  const isEmpty = EMPTY_WORDS.has(folded) || EMPTY_STEMS.has(stem) || /^\p{N}+$/u.test(folded) || (folded.length < 3 && !/\p{N}/u.test(folded));
  const telling = isEmpty ? null : { key: `w ${stem}`, worth: WEAK_WORDS.has(folded) ? WEAK : OWN_WORD };
  if (told.size >= KEPT) told.clear();
  told.set(folded, telling);
  return telling;
}

function ofWord({ folded, start, length }: Word): Term[] {
  const telling = tellingOf(folded);
  return telling ? [{ key: telling.key, worth: telling.worth, start, length }] : [];
}

function ofRun({ script, folded, start, length }: Run): Term[] {
  if (EMPTY_RUNS.has(folded)) return [];
  if (script === 'katakana') return length < 2 ? [] : [{ key: `k ${folded}`, start, length, worth: OWN_WORD }];
  if (length === 1) return [{ key: `s ${folded}`, start, length, worth: ONE_SIGN }];
  return Array.from({ length: length - 1 }, (_, i) => folded.slice(i, i + 2)).flatMap((pair, i) => (EMPTY_RUNS.has(pair) ? [] : [{ key: `p ${pair}`, start: start + i, length: 2, worth: PAIR }]));
}

const lies = (term: Term, { start, length }: TradeHit): boolean => term.start >= start && term.start + term.length <= start + length;

/** In the order of their kinds; places are offsets in `text`. */
export function termsOf(text: string): readonly Term[] {
  const { words, runs } = wordsIn(text);
  const trades = tradesIn(text, words);
  const own = [...words.flatMap(ofWord), ...runs.flatMap(ofRun)].map((term) => (trades.some((hit) => lies(term, hit)) ? { ...term, worth: term.worth * BESIDE_TRADE } : term));
  return [...own, ...trades.map(({ trade, start, length }) => ({ key: `t ${trade}`, start, length, worth: OF_TRADE }))];
}
