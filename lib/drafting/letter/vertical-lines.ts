// A letter laid into the lines of vertical writing paper, line by line and page by page, with the rules of what may not begin a line. It knows squares, no millimetres.
import { inKanji } from './in-kanji.ts';
import type { LetterPart } from './letter-parts.ts';

export interface Squares {
  /** Signs in a line. */
  readonly signs: number;
  /** Lines on a page. */
  readonly lines: number;
}
/** `indent`: empty squares at the head. `low`: ends at the foot of the line, with one square free below it. */
export interface VerticalLine {
  readonly text: string;
  readonly indent: number;
  readonly low: boolean;
  readonly large: boolean;
}

const NEVER_FIRST = /^[、。，．・：；？！」』）】〉》ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u;
const NEVER_LAST = /[「『（【〈《]$/u;
/** Latin that lies on its side takes half a square a letter. */
const room = (sign: string): number => (/[\u0020-\u024f]/u.test(sign) ? 0.5 : 1);
/** Words and numbers that lie on their side stay whole. */
const pieces = (text: string): readonly string[] => text.match(/[\u0021-\u024f]+|./gu) ?? [];

/** The first line may begin lower than the others. */
export function brokenInto(text: string, signs: number, indent = 0): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let left = signs - indent;
  const full = (): void => { lines.push(line); line = ''; left = signs; };
  for (const piece of pieces(text)) {
    const size = [...piece].reduce((sum, sign) => sum + room(sign), 0);
    // A comma or a bracket that closes hangs below the last square rather than begin a line.
    if (size > left && line !== '' && !(NEVER_FIRST.test(piece) && left > -1)) {
      const held = NEVER_LAST.exec(line)?.[0] ?? '';
      if (held) line = line.slice(0, -held.length);
      full();
      line = held;
      left -= held.length;
    }
    line += piece;
    left -= size;
  }
  if (line !== '') full();
  return lines;
}

function linesOf(part: LetterPart, { signs }: Squares): readonly VerticalLine[] {
  const low = (text: string, large = false): VerticalLine => ({ text, indent: 0, low: true, large });
  const high = (text: string, indent: number, large = false): VerticalLine => ({ text, indent, low: false, large });
  switch (part.role) {
    case 'sender': return [];
    case 'end': return part.lines.map((line) => low(line));
    case 'date': return part.lines.map((line) => high(inKanji(line).replace(/[（(][日月火水木金土][）)]/u, ''), 2));
    case 'from': return part.lines.map((line) => low(inKanji(line)));
    case 'to': return part.lines.map((line) => high(inKanji(line), 0, true));
    case 'opening': case 'text':
      return part.lines.flatMap((line) => {
        // Opening words and numbered points begin at the head; a paragraph one square lower.
        const indent = part.role === 'opening' || /^[一二三四五六七八九十]、|^[\u3000]/u.test(line) ? 0 : 1;
        return brokenInto(inKanji(line), signs, indent).map((text, at) => high(text, at === 0 ? indent : 0));
      });
    default: return part.role satisfies never;
  }
}

/** Whom it is for stands first where the letter begins with it, else at the very end, as the text has it. */
export function verticalPages(parts: readonly LetterPart[], squares: Squares): readonly (readonly VerticalLine[])[] {
  const all = parts.flatMap((part) => linesOf(part, squares));
  const pages: VerticalLine[][] = [];
  for (let at = 0; at < all.length; at += squares.lines) pages.push(all.slice(at, at + squares.lines));
  return pages.length > 0 ? pages : [[]];
}
