// Sentences and clauses with their offsets, for every script. It must not know what they say.
import { linesOf } from './line.ts';

export interface Piece {
  readonly text: string;
  /** Offset in the message's text. */
  readonly start: number;
}

const ABBREVIATION = /(?:^|[\s(])(?:mr|mrs|ms|dr|st|prof|e\.g|i\.e|no|approx|ca|sig|dott|ing|avv|rag|rs|geom|arch|gent|egr|spett|sig\.ra|dott\.ssa|prof\.ssa|gent\.le|тыс|млн|млрд|руб|тел|моб|доб|гр|ул|им|т\.р|т\.д|т\.п|hr|fr|str|nr|bzw|usw|z\.b|u\.a|mio|tsd|evtl|inkl|dipl|med|h\.c|i\.a|\p{L})$/iu;
const LIST_START = /^\s*(?:[-*•·■□◆●○▪・—–]|\d{1,2}[.)]\s|[①-⑳])/u;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]/u;

/** A line broken by the mail program and not by the writer. */
function isWrapped(line: string, next: string): boolean {
  if (line.trim() === '' || next.trim() === '' || LIST_START.test(next)) return false;
  if (WIDE.test(line.slice(-1))) return false;
  if (line.length < 56) return false;
  return line.length <= 82;
}

const LONGEST = 900;

function splitLine(text: string, start: number, out: Piece[]): void {
  let from = 0;
  const push = (to: number): void => {
    let a = from;
    let b = to;
    while (a < b && /\s/u.test(text[a] ?? '')) a++;
    while (b > a && /\s/u.test(text[b - 1] ?? '')) b--;
    // What nobody can have written as one sentence is cut.
    for (let at = a; at < b; at += LONGEST) {
      const piece = text.slice(at, Math.min(b, at + LONGEST));
      const bare = piece.trim();
      if (bare !== '') out.push({ text: bare, start: start + at + piece.indexOf(bare[0] ?? '') });
    }
    from = to;
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (!/[.!?…。！？]/u.test(char)) continue;
    let end = i + 1;
    while (end < text.length && /[.!?…。！？)）"”»’'」』\]*]/u.test(text[end] ?? '')) end++;
    if (/[。！？]/u.test(char)) {
      // Words in Japanese quotation marks belong to the sentence that quotes them.
      if (/[」』]/u.test(text[end - 1] ?? '') || /^(?:と|との|だ|っ|って|、)/u.test(text.slice(end, end + 2))) {
        i = end - 1;
        continue;
      }
      push(end);
      i = end - 1;
      continue;
    }
    if (end < text.length && !/\s/u.test(text[end] ?? '')) {
      i = end - 1;
      continue;
    }
    if (char === '.' && end === i + 1 && ABBREVIATION.test(text.slice(Math.max(0, i - 12, from), i))) {
      const after = text.slice(end).trimStart();
      if (!/^[A-ZА-ЯÀ-Ü][\p{L}]*\s[\p{Ll}]/u.test(after) || /(?:^|\s)(?:mr|mrs|ms|dr|sig|dott|ing|prof|hr|fr|st|\p{L})$/iu.test(text.slice(Math.max(0, i - 6), i))) {
        i = end - 1;
        continue;
      }
    }
    push(end);
    i = end - 1;
  }
  push(text.length);
}

/** Sentences of `text` between the offsets. Wrapped lines are joined: a piece may hold a line break. */
export function sentencesOf(text: string, from: number, to: number): Piece[] {
  const lines = linesOf(text, from, to);
  const out: Piece[] = [];
  let at = 0;
  while (at < lines.length) {
    let last = at;
    while (last + 1 < lines.length && last - at < 400 && isWrapped(lines[last]?.text ?? '', lines[last + 1]?.text ?? '')) last++;
    const a = lines[at]?.start ?? 0;
    const b = lines[last]?.end ?? a;
    splitLine(text.slice(a, b), a, out);
    at = last + 1;
  }
  return out;
}

const BREAK = /[,;:—–、，；：→]|\s-\s|\s\/\s|[()（）]|\n/u;

/** Clauses of a sentence: what stands between commas, colons, dashes and brackets (not inside a number). */
export function clausesOf(sentence: Piece): Piece[] {
  const out: Piece[] = [];
  const { text } = sentence;
  let from = 0;
  const push = (to: number): void => {
    let a = from;
    let b = to;
    while (a < b && /[\s,;:—–、，；：()（）→]/u.test(text[a] ?? '')) a++;
    while (b > a && /[\s,;:—–、，；：→]/u.test(text[b - 1] ?? '')) b--;
    if (b > a) out.push({ text: text.slice(a, b), start: sentence.start + a });
    from = to;
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (char === '\n' || !BREAK.test(text.slice(i, i + 3)) || !/[,;:—–、，；：→()（）\s]/u.test(char)) continue;
    if (/[,:–]/u.test(char) && /\d/u.test(text[i - 1] ?? '') && /\d/u.test(text[i + 1] ?? '')) continue;
    if (/\s/u.test(char) && !/^\s[-/]\s/u.test(text.slice(i, i + 3))) continue;
    push(i);
    from = /[（(]/u.test(char) ? i : i + 1;
  }
  push(text.length);
  return out;
}
