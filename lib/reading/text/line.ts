// Lines of a text with their offsets, so that whatever is found can be shown where it stands. It must not know what lines mean.

export interface Line {
  readonly text: string;
  readonly start: number;
  /** Offset after the last character, before the line break. */
  readonly end: number;
}

export function linesOf(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = [];
  let start = from;
  while (start <= to) {
    let end = text.indexOf('\n', start);
    if (end < 0 || end > to) end = to;
    const stop = end > start && text[end - 1] === '\r' ? end - 1 : end;
    lines.push({ text: text.slice(start, stop), start, end: stop });
    start = end + 1;
  }
  return lines;
}

const SPACE = /\s/u;
const isSpace = (line: string, at: number): boolean => line.charCodeAt(at) === 32 || SPACE.test(line[at] ?? '');
const isMark = (line: string, at: number): boolean => '>|*'.includes(line[at] ?? ' ');
/** Spaces that are not one plain space; most lines have none. */
const LOOSE = /\s\s|[^\S ]/u;

/** A line folded for comparing: spaces, quote marks and emphasis do not count. */
export function foldLine(line: string): string {
  // By hand: a pattern that looks for spaces at the end takes a square of the time on a line of spaces.
  let start = 0;
  let end = Math.min(line.length, 2000);
  while (start < end && (isMark(line, start) || isSpace(line, start))) start++;
  while (end > start && (line[end - 1] === '*' || isSpace(line, end - 1))) end--;
  const folded = line.slice(start, end);
  return LOOSE.test(folded) ? folded.replace(/\s+/gu, ' ') : folded;
}
