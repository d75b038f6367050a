// How figures and number words add up to a number. It must not know money.
import type { Part } from './glued-words.ts';
import type { Token, Vocabulary } from './number-tokens.ts';

export interface ReadNumber {
  readonly value: number;
  /** Its largest scale: what a neighbour written without one may share. */
  readonly unit: number;
  readonly inWords: boolean;
  /** Of a scale that tells it: "lakh". */
  readonly currency: string | null;
  /** Index of the token after it. */
  readonly to: number;
}

interface Sum {
  total: number;
  section: number;
  /** The last scale of a thousand or more. */
  last: number;
  lastAny: number;
  unit: number;
  seen: boolean;
  currency: string | null;
}

function addValue(sum: Sum, value: number, tight: boolean): boolean {
  const { section } = sum;
  if (value >= 1000) {
    if (sum.seen) return false;
    sum.total = value;
    sum.last = sum.unit = 1000;
  } else if (section === 0) {
    if (sum.total > 0 && value >= sum.last) return false;
    sum.section = value;
  } else if (!Number.isInteger(section)) return false;
  else if (section % 100 === 0 && value < 100) sum.section += value;
  else if (section % 10 === 0 && section % 100 >= 20 && value < 10) sum.section += value;
  else if (tight && section < 10 && sum.total === 0 && value >= 10 && value < 100) sum.section = section * 100 + value;
  else if (tight && section > 10 && section < 20 && sum.total === 0 && value < 10) {
    // "seventeen five" is seventeen and a half thousand
    sum.section = (section * 10 + value) * 100;
    sum.unit = 1000;
  } else return false;
  sum.seen = true;
  return true;
}

function addScale(sum: Sum, part: Part & { kind: 'scale' }, isOne: boolean): boolean {
  const { value } = part;
  const alone = part.alone || isOne;
  if (value === 100) {
    if (sum.section === 0 && !alone) return false;
    if (sum.section >= 100) return false;
    sum.section = (sum.section || 1) * 100;
    sum.unit = Math.max(sum.unit, 100);
  } else {
    if (value >= sum.last || (sum.section === 0 && !alone)) return false;
    sum.total += (sum.section || 1) * value;
    sum.section = 0;
    sum.last = value;
    sum.unit = Math.max(sum.unit, value);
  }
  sum.lastAny = value;
  sum.currency ??= part.currency;
  sum.seen = true;
  return true;
}

function addParts(sum: Sum, parts: readonly Part[], tight: boolean, isOne: boolean): boolean {
  const next = { ...sum };
  for (const part of parts) {
    switch (part.kind) {
      case 'value':
        if (!addValue(next, part.value, tight)) return false;
        break;
      case 'scale':
        if (!addScale(next, part, isOne)) return false;
        break;
      case 'half':
        if (next.section === 0 && next.total > 0) next.total += next.last / 2;
        // "eine halbe Million"
        else next.section = next.section === 1 && parts.length === 1 ? 0.5 : next.section + 0.5;
        next.seen = true;
        break;
      default:
        return part satisfies never;
    }
  }
  Object.assign(sum, next);
  return true;
}

const scaleOf = (token: Token | undefined): number | null => {
  const part = token?.meaning.parts?.[0];
  return part?.kind === 'scale' ? part.value : null;
};
const valueOf = (token: Token | undefined): number | null => {
  const part = token?.meaning.parts?.[0];
  return part?.kind === 'value' ? part.value : null;
};

/** "two thousand two" is 2200, "a million two hundred" 1 200 000. */
function rounded({ total, section, last }: Sum): number {
  if (total === 0 || section === 0) return total + section;
  if (last >= 1e6) return total + (section < 10 ? (section * last) / 10 : section < 1000 ? section * 1000 : section);
  return total + (section < 10 && Number.isInteger(section) ? section * 100 : section);
}

/** Whether what follows "and" belongs to the number before it and is no number of its own. */
function joins(tokens: readonly Token[], at: number, sum: Sum): boolean {
  const { lastAny } = sum;
  if (lastAny < 100) return false;
  const value = valueOf(tokens[at]);
  if (value === null) return (scaleOf(tokens[at]) ?? Infinity) < lastAny && tokens[at]?.meaning.parts?.length === 1;
  const parts = tokens[at]?.meaning.parts ?? [];
  const own = parts.find((part, i) => i > 0 && part.kind === 'scale');
  const scale = own?.kind === 'scale' ? own.value : scaleOf(tokens[at + 1]);
  return value < lastAny && (scale === null || scale < lastAny || (lastAny === 100 && scale >= 1000));
}

const LONGEST = 14;

export function readNumber(tokens: readonly Token[], from: number, vocabulary: Vocabulary): ReadNumber | null {
  const { numbers } = vocabulary;
  const inverted = readInverted(tokens, from, vocabulary);
  if (inverted) return inverted;
  const sum: Sum = { total: 0, section: 0, last: Infinity, lastAny: 0, unit: 1, seen: false, currency: null };
  let inWords = false;
  let hasFigure = false;
  let to = from;
  let isOne = false;
  for (let i = from; i < Math.min(tokens.length, from + LONGEST); ) {
    const token = tokens[i];
    if (!token) break;
    const next = tokens[i + 1];
    const before = tokens[i - 1];
    const touches = before !== undefined && before.end === token.start;
    if (i > from && before && token.start - before.end > 3) break;
    if (token.kind === 'figure') {
      if (token.spoiled || (sum.seen && !(Number.isFinite(sum.last) && sum.last >= 1e6 && sum.section === 0 && token.value >= 10 && token.value < 1000))) break;
      sum.section += token.value;
      if (token.unit > 1) {
        sum.unit = token.unit;
        sum.lastAny = token.unit;
      }
      inWords ||= token.inWords;
      hasFigure = sum.seen = true;
    } else if (token.kind === 'dash') {
      const value = valueOf(next);
      const isTight = numbers.tight === true && inWords && value !== null && value >= 10 && value < 100 && sum.total === 0 && sum.section < 10;
      const fits = isTight || (value !== null ? value < 10 && sum.section >= 20 && sum.section % 10 === 0 && sum.section % 100 !== 0 : scaleOf(next) !== null && sum.section > 0);
      if (!sum.seen || !fits || !touches || next?.start !== token.end) break;
      i++;
      continue;
    } else if (token.kind === 'word') {
      const { meaning } = token;
      if (meaning.one && !sum.seen && (scaleOf(next) !== null || valueOf(next) === 2)) {
        isOne = true;
        i++;
        continue;
      }
      const half = ((j: number): number => (tokens[j]?.meaning.parts?.[0]?.kind === 'half' ? j : tokens[j]?.meaning.one && tokens[j + 1]?.meaning.parts?.[0]?.kind === 'half' ? j + 1 : 0))(i + 1);
      if ((meaning.and || meaning.of) && sum.seen && half) {
        if (sum.section === 0) sum.total += sum.last === Infinity ? 0 : sum.last / 2;
        else sum.section += 0.5;
        inWords = true;
        i = to = half + 1;
        continue;
      }
      if (meaning.and && !meaning.parts && sum.seen && joins(tokens, i + 1, sum)) {
        i++;
        continue;
      }
      if (meaning.of && !meaning.parts && numbers.inverted.length === 0 && sum.section > 0 && scaleOf(next) !== null && inWords) {
        i++;
        continue;
      }
      const parts = meaning.parts;
      if (!parts) break;
      const [first] = parts;
      if (first?.kind === 'half' && !sum.seen) {
        // "half a million", "mezzo milione"
        const at = next?.meaning.one ? i + 2 : i + 1;
        if (scaleOf(tokens[at]) === null) break;
        sum.section = 0.5;
        sum.seen = inWords = true;
        i = at;
        continue;
      }
      // One letter is a scale only where it touches its figure, or its currency touches it.
      if (token.text.length === 1 && !(touches && before?.kind === 'figure') && !(next?.kind === 'symbol' && next.start === token.end) && !/^k$/iu.test(token.text)) break;
      if (first?.kind === 'half' && sum.section === 1 && scaleOf(next) === null) break;
      if (!addParts(sum, parts, numbers.tight === true && inWords, isOne)) break;
      isOne = false;
      if (!hasFigure || first?.kind === 'value') inWords = true;
    } else break;
    i++;
    to = i;
  }
  if (!sum.seen || to === from) return null;
  return { value: Math.round(rounded(sum) * 100) / 100, unit: sum.unit, inWords, currency: sum.currency, to };
}

/** "тысяч пять", "тысяч на триста пятьдесят". */
function readInverted(tokens: readonly Token[], from: number, vocabulary: Vocabulary): ReadNumber | null {
  const first = tokens[from];
  const scale = first?.meaning.inverted ? scaleOf(first) : null;
  if (!first || scale === null) return null;
  let at = from + 1;
  while (at < from + 3 && tokens[at]?.meaning.of) at++;
  if (!tokens[at] || tokens[at]?.meaning.inverted || scaleOf(tokens[at]) !== null) return null;
  const number = readNumber(tokens, at, vocabulary);
  if (!number || number.unit > 100 || number.value >= 1000) return null;
  const part = first.meaning.parts?.[0];
  if (part?.kind === 'scale' && part.alone && (number.value < 1.5 || number.value > 4 || at > from + 1)) return null;
  return { ...number, value: number.value * scale, unit: scale, inWords: true };
}
