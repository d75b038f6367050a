// Amounts of money as people write them, with currency and range. It must not know whether one is a budget.
import { matchersOf, type Language } from '../languages/language.ts';
import { currencyOfCode, currencyOfSymbol } from './currencies.ts';
import { mayHoldNumber, NOTHING, tokensOf, vocabularyOf, type Token, type Vocabulary } from './number-tokens.ts';
import { readNumber, type ReadNumber } from './number-words.ts';

export interface Amount {
  readonly min: number;
  readonly max: number;
  readonly currency: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A number with the currency before or after it. */
interface Figure extends ReadNumber {
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

interface FoundCurrency {
  readonly currency: string;
  readonly to: number;
  readonly parts: number;
}

function currencyAt(tokens: readonly Token[], at: number, before: boolean): FoundCurrency | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'symbol') {
    const currency = currencyOfSymbol(token.text);
    return currency ? { currency, to: at + 1, parts: 1 } : null;
  }
  if (token.kind !== 'word') return null;
  const { meaning } = token;
  if (meaning.national !== undefined) {
    const next = tokens[at + 1];
    const named = next?.kind === 'word' ? (next.meaning.currency ?? currencyOfCode(next.text, before)) : null;
    return named ? { currency: meaning.national, to: at + 2, parts: 1 } : meaning.currency === undefined && before ? null : meaning.national === 'BYN' ? { currency: 'BYN', to: at + 1, parts: 1 } : null;
  }
  if (meaning.currency !== undefined) return { currency: meaning.currency, to: at + 1, parts: 1 };
  if (!before && meaning.cents !== undefined) return token.text.length > 1 || tokens[at - 1]?.end === token.start ? { currency: meaning.cents, to: at + 1, parts: 100 } : null;
  const code = currencyOfCode(token.text, before);
  return code ? { currency: code, to: at + 1, parts: 1 } : null;
}

const NOT_BEFORE_FIGURE = /[\p{Script=Latin}\p{Script=Cyrillic}\d.,/#№@_:+-]/u;

/** "TEUR 25" */
function scaledBefore(tokens: readonly Token[], at: number, vocabulary: Vocabulary): ReadNumber | null {
  const part = tokens[at]?.meaning.parts?.[0];
  if (part?.kind !== 'scale' || part.currency === null || tokens[at + 1]?.kind !== 'figure') return null;
  const number = readNumber(tokens, at + 1, vocabulary);
  return number && number.unit === 1 ? { ...number, value: number.value * part.value, unit: part.value, currency: part.currency } : null;
}

/** A number and its currency from this token on. */
function figureAt(tokens: readonly Token[], at: number, text: string, vocabulary: Vocabulary, isSecond: boolean): Figure | null {
  const lead = currencyAt(tokens, at, true);
  const from = lead ? (tokens[lead.to]?.text === '.' ? lead.to + 1 : lead.to) : at;
  const first = tokens[from];
  if (!first || (lead && first.start - (tokens[from - 1]?.end ?? 0) > 2)) return null;
  if (first.kind === 'figure' && !lead && !isSecond) {
    const beside = tokens[at - 1];
    if (NOT_BEFORE_FIGURE.test(text[first.start - 1] ?? '') && !(beside?.kind === 'dash' && beside.text !== '/' && beside.text !== '-')) return null;
  }
  const number = readNumber(tokens, from, vocabulary) ?? scaledBefore(tokens, from, vocabulary);
  if (!number) return null;
  let { to } = number;
  let currency = lead?.currency ?? null;
  let parts = 1;
  const last = tokens[to - 1];
  const gap = (index: number): number => (tokens[index]?.start ?? Infinity) - (tokens[index - 1]?.end ?? 0);
  if (last && gap(to) <= 3) {
    const skipped = tokens[to]?.meaning.of && vocabulary.numbers.inverted.length === 0 && gap(to + 1) <= 2 ? to + 1 : to;
    const tail = currencyAt(tokens, skipped, false);
    if (tail) {
      currency ??= tail.currency || null;
      parts = tail.parts;
      to = tail.to;
      // "1 400 белорусских рублей", "500 $ USD"
      const more = gap(to) <= 2 ? currencyAt(tokens, to, false) : null;
      if (more && more.parts === 1 && (more.currency === currency || tokens[to - 1]?.meaning.national !== undefined)) to = more.to;
    }
  }
  // "3D", "20min", "4x4": letters that touch a figure and mean no money.
  const glued = tokens[number.to];
  if (to === number.to && last?.kind === 'figure' && glued?.kind === 'word' && glued.start === last.end && /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(glued.text)) return null;
  currency ??= number.currency;
  return { ...number, value: number.value / parts, currency, from: at, to, start: tokens[at]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

const phraseAt = (text: string, at: number, pattern: RegExp | null): number => {
  const slice = text.slice(at, at + 24);
  return pattern?.exec(slice)?.[0].length ?? 0;
};

interface Second {
  readonly figure: Figure;
  /** Joined by no more than a comma, or by a word that stretches the first: it must lie close above it. */
  readonly near: boolean;
}

const FARTHEST_STRETCH = 7;

/** The other end of a range, or the figure to which the first would stretch. */
function secondAfter(first: Figure, tokens: readonly Token[], text: string, vocabulary: Vocabulary, onlyStretch = false): Second | null {
  const next = tokens[first.to];
  if (!next || next.start - first.end > 3) return null;
  const figure = (at: number): Figure | null => (at < tokens.length ? figureAt(tokens, at, text, vocabulary, true) : null);
  const after = (offset: number): number => {
    let at = first.to;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < offset) at++;
    return at;
  };
  if (next.kind === 'dash' && !onlyStretch) {
    const found = figure(first.to + 1);
    const isFraction = next.text === '/' && found !== null && found.unit === 1 && found.value < 100;
    if (found && !isFraction && found.start - next.end <= 2) return { figure: found, near: false };
  }
  const range = onlyStretch ? 0 : phraseAt(text, next.start, vocabulary.ranges);
  if (range > 0) {
    const found = figure(after(next.start + range));
    if (found && found.start - next.start - range <= 2) return { figure: found, near: false };
  }
  if (!onlyStretch && /^[,;、]$/u.test(next.text)) {
    const found = figure(first.to + 1);
    if (found && found.inWords && first.inWords && first.currency === null) return { figure: found, near: true };
  }
  for (let at = first.to; at < Math.min(tokens.length, first.to + FARTHEST_STRETCH); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'figure' || /^[.!?。]$/u.test(token.text)) return null;
    const stretch = phraseAt(text, token.start, vocabulary.stretch);
    if (stretch === 0) continue;
    const found = figure(after(token.start + stretch));
    if (!found || found.start - token.start - stretch > 2) continue;
    // Farther off, a figure that is whole by itself is another sum.
    const isPart = found.unit === 1 && found.value < 1000 && found.currency === null;
    if (isPart || (at <= first.to + 1 && /^[,;–—-]$/u.test(next.text))) return { figure: found, near: true };
    return null;
  }
  return null;
}

function rangeOf(first: Figure, second: Second | null): { min: number; max: number } | null {
  if (!second) return null;
  const { figure, near } = second;
  if (first.currency && figure.currency && first.currency !== figure.currency) return null;
  let min = first.value;
  let max = figure.value;
  if (figure.unit === 1 && first.unit >= 1000 && max < 1000 && max * first.unit > min) max *= first.unit;
  else if (first.unit === 1 && figure.unit > 1 && min < 1000 && min * figure.unit < max) min *= figure.unit;
  // "10-12.000"
  else if (!near && min < 1000 && max >= 1000 && max > min * 20 && min * 1000 < max) min *= 1000;
  // "40.000, massimo 45"
  else if (near && figure.unit === 1 && figure.currency === null && min >= 1000 && max < 1000 && max * 1000 > min) max *= 1000;
  // "90 centesimi", "tra 32 e 38 centesimi"
  else if (figure.value < 1 && min >= 1 && min / 100 < max) min /= 100;
  return max > min && max <= min * (near ? 2 : 20) ? { min, max } : null;
}

const LEAST_IN_WORDS = 50;
/** Where a sentence says that it tells a budget, so few may be as many thousands. */
const LEAST_IN_BUDGET = 10;

/** Whether what stands after a number is counted by it. */
export function isCounted(after: string, language: Language): boolean {
  return vocabularyOf(language).counted.test(after);
}

/** Whether nobody goes beyond the figure between these two texts. */
export function isCeiling(before: string, after: string, language: Language): boolean {
  const { ceilings } = vocabularyOf(language);
  return ceilings.before.test(before.slice(-48)) || ceilings.after.test(after.slice(0, 60));
}

/** Words that are a sum of money and not a figure of speech or a count of things. */
function isSumInWords(figure: Figure, tokens: readonly Token[], text: string, vocabulary: Vocabulary, language: Language): boolean {
  if (figure.currency !== null) return true;
  if (figure.value < LEAST_IN_BUDGET) return false;
  const { budget, upTo } = matchersOf(language);
  if (figure.value < LEAST_IN_WORDS && !budget?.test(text) && !upTo?.test(text) && !isCeiling(text.slice(0, figure.start), text.slice(figure.end), language)) return false;
  const after = text.slice(figure.end, figure.end + 30);
  if (vocabulary.counted.test(after)) return false;
  if (!vocabulary.spaced) {
    const written = text.slice(figure.start, figure.end);
    if (/[万萬億]/u.test(written)) return true;
    // 八千代, 三千院: names are written so too.
    return /[百千]/u.test(written) && !/^[〇百千万]/u.test(written) && !/^[\u3400-\u9fff]/u.test(after) && !/[\u3400-\u9fff]$/u.test(text.slice(0, figure.start));
  }
  const shape = vocabulary.countedShape?.exec(after)?.[1];
  if (shape && !vocabulary.notCounted.has(shape)) return false;
  // "nineteen ninety-five", "twenty twenty-six"
  const before = tokens[figure.from - 1];
  const part = before?.meaning.parts?.[0];
  if (figure.value < 100 && part?.kind === 'value' && part.value >= 10 && figure.start - (before?.end ?? 0) <= 1) return false;
  return true;
}

const LONGEST_CODE = 3;
/** Most words cannot: looked at first, for a thread has thousands. */
const mayBegin = (token: Token | undefined): boolean => token !== undefined && (token.kind === 'figure' || token.kind === 'symbol' || (token.kind === 'word' && (token.meaning !== NOTHING || token.text.length <= LONGEST_CODE)));

const FOLDED = /[０-９．，～－￥＄]/gu;

/** The language tells the words of amounts. */
export function amountsIn(text: string, language: Language): Amount[] {
  const vocabulary = vocabularyOf(language);
  // Full-width signs fold one to one, so offsets keep.
  const flat = text.replace(FOLDED, (char) => char.normalize('NFKC'));
  if (!mayHoldNumber(flat, vocabulary)) return [];
  const tokens = tokensOf(flat, vocabulary);
  if (!tokens.some((token) => token.kind === 'figure' || token.meaning.parts)) return [];
  let idiom: RegExpExecArray | null | undefined;
  const found: Amount[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!mayBegin(tokens[at])) {
      at++;
      continue;
    }
    const first = figureAt(tokens, at, flat, vocabulary, false);
    if (!first || !Number.isFinite(first.value) || first.value <= 0) {
      at++;
      continue;
    }
    const second = secondAfter(first, tokens, flat, vocabulary);
    let range = rangeOf(first, second);
    let last = range && second ? second.figure : first;
    // "5 to 6k, and I can squeeze to 6.5"
    const top: Figure = { ...last, value: range?.max ?? first.value, unit: Math.max(first.unit, last.unit), currency: first.currency ?? last.currency };
    const third = range ? secondAfter(top, tokens, flat, vocabulary, true) : null;
    const wider = rangeOf(top, third);
    if (range && third && wider) {
      range = { min: range.min, max: wider.max };
      last = third.figure;
    }
    const { min, max } = range ?? { min: first.value, max: first.value };
    const currency = first.currency ?? (range ? (last.currency ?? top.currency) : null) ?? (/[万萬億]/u.test(flat.slice(first.start, last.end)) ? 'JPY' : null);
    const inWords = first.inWords || (range !== null && last.inWords);
    if (inWords && idiom === undefined) idiom = vocabulary.idioms?.exec(flat) ?? null;
    const isSpeech = inWords && idiom && first.start < idiom.index + idiom[0].length && last.end > idiom.index && currency === null;
    at = last.to;
    if (isSpeech || (inWords && !isSumInWords({ ...last, value: max, currency: currency === 'JPY' && !vocabulary.spaced ? last.currency : currency }, tokens, flat, vocabulary, language))) continue;
    found.push({ min, max, currency, start: first.start, end: last.end, text: text.slice(first.start, last.end) });
  }
  return found;
}
