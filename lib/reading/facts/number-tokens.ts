// A sentence as the pieces that amounts are made of: figures, number words, signs and what is between them. It must not know how they add up.
import type { Language, NumberWords } from '../languages/language.ts';
import { matcherOf, sourceOf } from '../languages/language.ts';
import { symbolPattern } from './currencies.ts';
import { decompose, type Part } from './glued-words.ts';

/** What a word does in an amount; most words do nothing. */
export interface Meaning {
  readonly parts?: readonly Part[];
  readonly one?: boolean;
  readonly and?: boolean;
  readonly of?: boolean;
  readonly inverted?: boolean;
  readonly currency?: string;
  readonly national?: string;
  readonly cents?: string;
}
export interface Token {
  readonly kind: 'figure' | 'word' | 'symbol' | 'dash' | 'other';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of a figure. */
  readonly value: number;
  /** Of a figure with its scale written in it: "5万". */
  readonly unit: number;
  readonly inWords: boolean;
  /** Part of a phone number, a date, a clock time. */
  readonly spoiled: boolean;
  readonly meaning: Meaning;
}
export interface Vocabulary {
  readonly words: ReadonlyMap<string, Meaning>;
  readonly tokens: RegExp;
  readonly dotted: ReadonlySet<string>;
  readonly anyNumber: RegExp;
  /** How number words begin. */
  readonly heads: ReadonlySet<string>;
  readonly numbers: NumberWords;
  readonly spaced: boolean;
  readonly ranges: RegExp | null;
  readonly stretch: RegExp | null;
  readonly counted: RegExp;
  readonly countedShape: RegExp | null;
  readonly notCounted: ReadonlySet<string>;
  readonly idioms: RegExp | null;
  readonly ceilings: { readonly before: RegExp; readonly after: RegExp };
}

const GROUPED = "\\d{1,3}(?:[ \\u00a0\\u202f'’.,]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)";
const FIGURE = `(?:${GROUPED}|\\d+(?:[.,]\\d{1,2})?(?!\\d)|\\d+)(?:[.,](?:--|[-–—])(?![\\d\\p{L}]))?`;
// A run of figures is taken whole or not at all: split in every way it would take forever.
const KANJI = '(?:\\d[\\d,.]*(?![\\d,.])|[〇一二三四五六七八九十百千])?(?:(?<![\\d,.])\\d[\\d,.]*(?![\\d,.])|\\s?[百千万萬億]|[〇一二三四五六七八九十])*[〇一二三四五六七八九十百千万萬億](?:\\d[\\d,]*\\d)?';
export const NOTHING: Meaning = {};

const phrasePattern = (phrases: readonly string[], spaced: boolean): RegExp | null => {
  if (phrases.length === 0) return null;
  const body = phrases.toSorted((a, b) => b.length - a.length).map((phrase) => phrase.replace(/ /gu, '\\s+')).join('|');
  return new RegExp(`^(?:${body})${spaced ? '(?![\\p{L}\\p{N}])' : ''}`, 'iu');
};

const compiled = new WeakMap<NumberWords, Vocabulary>();
export function vocabularyOf(language: Language): Vocabulary {
  const { numbers, spaced } = language;
  const known = compiled.get(numbers);
  if (known) return known;
  const words = new Map<string, Meaning>();
  const dotted = new Set<string>();
  const add = (word: string, meaning: Meaning): void => {
    const bare = word.replace(/\.$/u, '');
    if (bare !== word) dotted.add(bare);
    words.set(bare, { ...words.get(bare), ...meaning });
  };
  for (const [word, value] of Object.entries(numbers.values)) add(word, { parts: [{ kind: 'value', value }] });
  for (const [word, told] of Object.entries(numbers.scales)) {
    const [value, currency] = typeof told === 'number' ? [told, null] : told;
    add(word, { parts: [{ kind: 'scale', value, alone: numbers.alone.includes(word), currency }], inverted: numbers.inverted.includes(word) });
  }
  for (const word of numbers.half) add(word, { parts: [{ kind: 'half' }] });
  for (const word of numbers.one) add(word, { one: true });
  for (const word of numbers.and) add(word, { and: true });
  for (const word of numbers.of) add(word, { of: true });
  for (const [word, currency] of Object.entries(numbers.currencies)) add(word, { currency });
  for (const [word, national] of Object.entries(numbers.nationals)) add(word, { national });
  for (const [word, cents] of Object.entries(numbers.cents)) add(word, { cents });
  const wide = spaced ? '' : `${[...words.keys()].filter((word) => /\P{Script=Latin}/u.test(word) && !/^[百千万萬億]+$/u.test(word)).toSorted((a, b) => b.length - a.length).join('|')}|`;
  const word = spaced ? "(?:т|тыс)\\.?\\s?р(?:уб)?\\.?(?!\\p{L})|T(?=€)|\\p{L}\\p{M}*(?:[\\p{L}\\p{M}]|\\.(?=\\p{L}\\.))*" : `${wide}[A-Za-z]+`;
  const beginnings = [...new Set([...[...words].flatMap(([one, { parts }]) => (parts && one.length > 1 ? [one.slice(0, 4)] : [])), ...Object.keys(numbers.stems ?? {}).map((one) => one.slice(0, 4))])].filter((one, _, all) => !all.some((other) => other !== one && one.startsWith(other)));
  const sources = (phrases: readonly string[]): string => phrases.map((phrase) => sourceOf(phrase, spaced)).join('|');
  const vocabulary: Vocabulary = {
    words, dotted, numbers, spaced,
    anyNumber: spaced ? new RegExp(`\\d|(?:^|\\P{L})(?:${beginnings.join('|')})`, 'iu') : /[\d〇一二三四五六七八九十百千万萬億]/u,
    heads: new Set(beginnings.map((one) => one.slice(0, 2))),
    tokens: new RegExp(`(${spaced ? '[]' : KANJI})|(${FIGURE})|(${symbolPattern})|(${word})|([-–—−~〜/])|\\S`, 'gu'),
    ranges: phrasePattern(numbers.ranges, spaced),
    stretch: phrasePattern(numbers.stretch, spaced),
    counted: new RegExp(`^[\\s-]{0,2}(?:${numbers.counted.join('|')})${spaced && language.code !== 'ru' ? '(?![\\p{L}])' : ''}`, 'iu'),
    countedShape: numbers.countedShape ? new RegExp(`^\\s{1,2}(${numbers.countedShape})(?![\\p{L}])`, 'u') : null,
    notCounted: new Set(numbers.notCounted),
    idioms: matcherOf(numbers.idioms, spaced),
    ceilings: {
      before: new RegExp(`${spaced ? '(?<![\\p{L}])' : ''}(?:${sources(numbers.ceilings.before)})${spaced ? '(?![\\p{L}])' : ''}[^.;!?]{0,20}$`, 'u'),
      after: new RegExp(`^${spaced ? '[^.;!?\\d]{0,26}?(?<![\\p{L}])' : '(?:円|くらい|ぐらい|くれ[えぇ]|程度?|ほど|前後|ちょっと|ばかり|あたり|弱|強)*'}(?:${sources(numbers.ceilings.after)})${spaced ? '(?![\\p{L}])' : ''}`, 'u'),
    },
  };
  compiled.set(numbers, vocabulary);
  return vocabulary;
}

/** "12.400,00", "12 400,00", "12'000", "1,5", "3,50,000": the separators tell which is which. */
export function parseNumber(written: string): number {
  const flat = written.replace(/[.,][-–—]+$/u, '').replace(/[\s\u00a0\u202f'’]/gu, '');
  const lastDot = flat.lastIndexOf('.');
  const lastComma = flat.lastIndexOf(',');
  const decimal = Math.max(lastDot, lastComma);
  if (decimal < 0) return Number(flat);
  const tail = flat.length - decimal - 1;
  const onlyOneKind = lastDot < 0 || lastComma < 0;
  const separators = (flat.match(/[.,]/gu) ?? []).length;
  if (onlyOneKind && (tail === 3 || separators > 1)) return Number(flat.replace(/[.,]/gu, ''));
  return Number(`${flat.slice(0, decimal).replace(/[.,]/gu, '')}.${flat.slice(decimal + 1)}`);
}

const KANJI_DIGITS = '〇一二三四五六七八九';
const KANJI_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 萬: 1e4, 億: 1e8 };
/** 三百万, 五万五千, 2万5千, 1,200万; null for what is no number. */
function parseKanjiNumber(text: string): { value: number; unit: number } | null {
  let [total, section, digit, unit] = [0, 0, 0, 1];
  let seen = false;
  for (const [piece] of text.matchAll(/\d[\d,.]*|\S/gu)) {
    const scale = KANJI_SCALES[piece];
    if (/^\d/u.test(piece)) {
      digit = parseNumber(piece.replace(/[.,]$/u, ''));
      seen = true;
    } else if (scale === undefined) {
      const value = KANJI_DIGITS.indexOf(piece);
      if (value < 0) return null;
      digit = digit * 10 + value;
      seen = true;
    } else if (scale < 1e4) {
      section += (digit || 1) * scale;
      digit = 0;
      if (scale === 1000) unit = Math.max(unit, scale);
      seen = true;
    } else {
      if (!seen) return null;
      total += (section + digit || 1) * scale;
      section = digit = 0;
      unit = Math.max(unit, scale);
    }
  }
  return seen ? { value: total + section + digit, unit } : null;
}

const THOUSAND_ROUBLES = /^(?:т|тыс)\.?\s?р(?:уб)?\.?$/u;

/** Whether a text holds any number at all; most sentences hold none. */
export const mayHoldNumber = (text: string, vocabulary: Vocabulary): boolean => vocabulary.anyNumber.test(text);

export function tokensOf(text: string, vocabulary: Vocabulary): Token[] {
  const out: Token[] = [];
  const add = (kind: Token['kind'], written: string, start: number, end: number, value = 0, unit = 1, inWords = false, meaning = NOTHING): void => {
    out.push({ kind, text: written, start, end, value, unit, inWords, spoiled: false, meaning });
  };
  for (const match of text.matchAll(vocabulary.tokens)) {
    const [written, kanji, figure, symbol, word, dash] = match;
    const start = match.index;
    // The dot of "Tsd." is part of the word.
    if (start < (out.at(-1)?.end ?? 0)) continue;
    let end = start + written.length;
    if (kanji !== undefined) {
      const read = parseKanjiNumber(kanji);
      add(read ? 'figure' : 'other', written, start, end, read?.value, read?.unit, read !== null);
    } else if (figure !== undefined) add('figure', written, start, end, parseNumber(figure));
    else if (symbol !== undefined) add('symbol', written, start, end);
    else if (dash !== undefined) add('dash', written, start, end);
    else if (word !== undefined) {
      const small = word.toLowerCase();
      const lower = small.startsWith('т') && THOUSAND_ROUBLES.test(small) ? 'т.р' : small;
      let meaning = vocabulary.words.get(lower);
      if (!meaning && vocabulary.numbers.stems && vocabulary.heads.has(lower.slice(0, 2))) {
        const parts = decompose(lower, vocabulary);
        if (parts) meaning = { parts };
      }
      if (text[end] === '.' && vocabulary.dotted.has(lower)) end++;
      add('word', word, start, end, 0, 1, false, meaning);
    } else add('other', written, start, end);
  }
  return spoil(out, text);
}

/** Figures that hang together as phone numbers, dates and times are none of a sum. */
function spoil(tokens: readonly Token[], text: string): Token[] {
  const chain = new Set<Token>();
  const figures = tokens.filter((token) => token.kind === 'figure');
  let run: Token[] = [];
  const close = (): void => {
    if (run.length >= 3) run.forEach((token) => chain.add(token));
  };
  figures.forEach((token, i) => {
    const before = figures[i - 1];
    const between = before ? text.slice(before.end, token.start) : '';
    if (before && /^[.:]$/u.test(between) && !token.inWords) chain.add(before).add(token);
    if (before && !token.inWords && between.length <= 2 && /^[\s()./-]+$/u.test(between)) run.push(token);
    else {
      close();
      run = [token];
    }
  });
  close();
  if (chain.size === 0) return [...tokens];
  return tokens.map((token) => (chain.has(token) ? { ...token, spoiled: true } : token));
}
