// Cuts a folded text into what is looked up: words where words are parted, runs where Japanese and Chinese are written without spaces.

export interface Piece {
  readonly text: string;
  /** Offset in the folded text. */
  readonly at: number;
  /** Han or kana: found by any part of it. */
  readonly run: boolean;
}
/** Longer ones are cut; nobody types so much of one word. */
export const LONGEST = 40;

const isUnspaced = (code: number): boolean => (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code === 0x3005 || code === 0x3007 || (code >= 0xd840 && code <= 0xd8ff);
const isLetter = /[\p{L}\p{N}\p{M}]/u;
/** 0 neither, 1 word, 2 run; by UTF-16 unit. */
const kinds = new Uint8Array(0x10000).fill(9);
function kindOf(code: number): number {
  const known = kinds[code] as number;
  if (known !== 9) return known;
  const isLow = (code & 0xfc00) === 0xdc00;
  const kind = isLow ? 3 : isUnspaced(code) && code !== 0x30fb ? 2 : (code & 0xfc00) === 0xd800 || isLetter.test(String.fromCharCode(code)) ? 1 : 0;
  kinds[code] = kind;
  return kind;
}

export function piecesOf(folded: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < folded.length) {
    const kind = kindOf(folded.charCodeAt(at));
    let end = at + 1;
    if (kind === 1 || kind === 2) {
      for (; end < folded.length; end++) {
        const next = kindOf(folded.charCodeAt(end));
        if (next !== kind && next !== 3) break;
      }
      const run = kind === 2;
      pieces.push({ text: run || end - at <= LONGEST ? folded.slice(at, end) : folded.slice(at, at + LONGEST), at, run });
    }
    at = end;
  }
  return pieces;
}

/** O'Brien is "o", "brien" and "obrien": words that only an apostrophe parts. */
export const joinedByApostrophe = (folded: string, pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece, i) => {
    const next = pieces[i + 1];
    return next && !piece.run && !next.run && next.at === piece.at + piece.text.length + 1 && folded.charAt(next.at - 1) === "'" ? [(piece.text + next.text).slice(0, LONGEST)] : [];
  });

const PHONE = /\+?[\d(][\d\s().\-–/]{3,}\d/gu;
/** Digits alone, however they were parted; at least five, or it is no number. */
export const phonesIn = (folded: string): { readonly digits: string; readonly at: number; readonly end: number }[] =>
  [...folded.matchAll(PHONE)].map((match) => ({ digits: match[0].replace(/\D/g, ''), at: match.index, end: match.index + match[0].length })).filter(({ digits }) => digits.length >= 5);
