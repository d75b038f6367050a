// Where in a text that is shown the terms stand: as they were typed, else as another writing or with a slip, then the whole word is marked. It must not know the index.
import { foldWithOffsets, type FoldedText } from '../writing/fold.ts';
import { BEGINNING_FROM, slipsIn } from './near-words.ts';
import { digitsToFind, termsOf, type Term } from './query.ts';
import { readingKey, spellingKey, typedReadingKey, withoutUmlautE } from './sound.ts';
import { piecesOf, type Piece } from './words.ts';

/** Offsets in the folded text. */
interface Place { readonly at: number; readonly end: number }
export interface TextPiece { readonly text: string; readonly hit: boolean }

/** A text without the signs that `drop` names, and where each of the others stood. */
function without(text: string, drop: RegExp): { readonly text: string; readonly from: readonly number[] } {
  const from: number[] = [];
  let kept = '';
  for (let i = 0; i < text.length; i++) if (!drop.test(text.charAt(i))) { kept += text.charAt(i); from.push(i); }
  return { text: kept, from };
}
function inCompact(text: string, drop: RegExp, part: string): Place[] {
  if (part === '') return [];
  const compact = without(text, drop);
  const at = compact.text.indexOf(part);
  return at < 0 ? [] : [{ at: compact.from[at] as number, end: (compact.from[at + part.length - 1] as number) + 1 }];
}

/** Letters more, less, other or changed over, up to `most`. */
function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let [twoAbove, above] = [Array.from(b, () => 99), Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (twoAbove[j - 2] as number) + 1 : 99;
      row.push(Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, (above[j - 1] as number) + Number(a[i - 1] !== b[j - 1]), swapped));
    }
    [twoAbove, above] = [above, row];
  }
  return (above[b.length] as number) <= most;
}

const beginsNear = (text: string, word: string, slips: number): boolean => word.length >= BEGINNING_FROM && Array.from({ length: 2 * slips + 1 }, (_, i) => word.length - slips + i).some((length) => isNear(text.slice(0, length), word, slips));

const placeOf = ({ at, text }: Piece): Place => ({ at, end: at + text.length });
const begins = (key: string | null, typed: string | null): boolean => key !== null && typed !== null && typed !== '' && key.startsWith(typed);

function bySound(pieces: readonly Piece[], typed: string, reading: string | null): Place[] {
  const spelling = typed.length > 2 ? spellingKey(typed) : null;
  const umlaut = withoutUmlautE(typed);
  const kana = pieces.filter(({ run }) => run);
  const all = kana.length > 1 ? readingKey(kana.map(({ text }) => text).join('')) : null;
  const places = pieces.filter((piece) => begins(readingKey(piece.text), reading) || (!piece.run && (begins(spellingKey(piece.text), spelling) || (umlaut !== typed && piece.text.startsWith(umlaut))))).map(placeOf);
  return places.length > 0 || !begins(all, reading) ? places : kana.map(placeOf);
}

function ofWord(text: string, pieces: readonly Piece[], word: string): Place[] {
  const exact = pieces.flatMap((piece) => { const at = piece.run ? -1 : piece.text.indexOf(word); return at < 0 ? [] : [{ at: piece.at + at, end: piece.at + at + word.length, first: at === 0 }]; });
  if (exact.length > 0) return exact.some(({ first }) => first) ? exact.filter(({ first }) => first) : exact;
  const joined = /\d{3}/.test(word) ? inCompact(text, /[\s().\-–/+]/u, word) : inCompact(text, /'/u, word);
  if (joined.length > 0) return joined;
  const sounding = bySound(pieces, word, readingKey(word) ?? typedReadingKey(word));
  if (sounding.length > 0) return sounding;
  const slips = slipsIn(word);
  return slips === 0 ? [] : pieces.filter((piece) => !piece.run && (isNear(piece.text, word, slips) || beginsNear(piece.text, word, slips))).map(placeOf);
}

function placesOf(text: string, pieces: readonly Piece[], term: Term): Place[] {
  switch (term.kind) {
    case 'word': return ofWord(text, pieces, term.text);
    case 'run': {
      const there = inCompact(text, /[\s・]/u, term.text);
      return there.length > 0 || term.reading === null ? there : bySound(pieces, '', term.reading);
    }
    case 'phone': {
      const digits = inCompact(text, /\D/u, digitsToFind(term.digits));
      return digits.length > 0 ? digits : term.words.flatMap((word) => placesOf(text, pieces, word));
    }
    default: return term satisfies never;
  }
}

/** Whether every term stands in one of the texts. */
export function standAll(texts: readonly string[], terms: readonly Term[]): boolean {
  const folded = texts.map((text) => foldWithOffsets(text).text).map((text) => ({ text, pieces: piecesOf(text) }));
  return terms.every((term) => folded.some(({ text, pieces }) => placesOf(text, pieces, term).length > 0));
}

function cut(shown: string, { from }: FoldedText, places: readonly Place[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const { at, end } of [...places].sort((a, b) => a.at - b.at || b.end - a.end)) {
    const [start, stop] = [Math.max(done, from[at] as number), from[end] as number];
    if (stop <= start) continue;
    if (start > done) pieces.push({ text: shown.slice(done, start), hit: false });
    pieces.push({ text: shown.slice(start, stop), hit: true });
    done = stop;
  }
  return done < shown.length || pieces.length === 0 ? [...pieces, { text: shown.slice(done), hit: false }] : pieces;
}

/** A text in pieces, those that were found told apart. */
export function markedIn(shown: string, typed: string): readonly TextPiece[] {
  const folded = foldWithOffsets(shown);
  const pieces = piecesOf(folded.text);
  return cut(shown, folded, termsOf(typed).flatMap((term) => placesOf(folded.text, pieces, term)));
}
