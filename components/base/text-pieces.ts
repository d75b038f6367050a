// A text cut at its marks: held back, please look, or filled in later. Marks may not overlap; the first wins.

export interface TextMark {
  readonly start: number;
  readonly length: number;
  readonly level: 'hold' | 'look' | 'blank';
}

export interface Piece { readonly text: string; readonly level: TextMark['level'] | null }

export function piecesOf(text: string, marks: readonly TextMark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.length - a.length)) {
    if (mark.start < at || mark.length <= 0 || mark.start >= text.length) continue;
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), level: null });
    at = Math.min(text.length, mark.start + mark.length);
    pieces.push({ text: text.slice(mark.start, at), level: mark.level });
  }
  if (at < text.length) pieces.push({ text: text.slice(at), level: null });
  return pieces;
}
