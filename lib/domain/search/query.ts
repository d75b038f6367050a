// What somebody typed, as the terms that must all be found: words, runs of Han and kana, numbers of phones.
import { fold } from '../writing/fold.ts';
import { typedReadingKey } from './sound.ts';
import { phonesIn, piecesOf, type Piece } from './words.ts';

export type Term =
  | { readonly kind: 'word'; readonly text: string }
  /** `reading`: how it sounds, with the letters that an input method has not turned into kana yet. */
  | { readonly kind: 'run'; readonly text: string; readonly reading: string | null }
  /** `words`: the same as it was typed, should it be no number of a phone. */
  | { readonly kind: 'phone'; readonly digits: string; readonly words: readonly Term[] };

const isHiragana = /^[\u3040-\u309fー]+$/;
const HALF_TYPED = /^[a-z]{1,3}$/;

function termsIn(folded: string): Term[] {
  const pieces = piecesOf(folded);
  const terms: Term[] = [];
  const follows = (piece: Piece, next: Piece | undefined, gap: number): next is Piece => next !== undefined && next.at === piece.at + piece.text.length + gap;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    const next = pieces[i + 1];
    if (piece.run) {
      const isTyping = isHiragana.test(piece.text) && follows(piece, next, 0) && HALF_TYPED.test(next.text);
      const reading = isHiragana.test(piece.text) ? typedReadingKey(piece.text + (isTyping ? next.text : '')) : null;
      terms.push({ kind: 'run', text: piece.text, reading });
      if (isTyping) i += 1;
    } else if (follows(piece, next, 1) && !next.run && folded.charAt(next.at - 1) === "'") {
      terms.push({ kind: 'word', text: piece.text + next.text });
      i += 1;
    } else terms.push({ kind: 'word', text: piece.text });
  }
  return terms;
}

export function termsOf(typed: string): readonly Term[] {
  const folded = fold(typed);
  const terms: Term[] = [];
  let from = 0;
  for (const { digits, at, end } of phonesIn(folded)) {
    terms.push(...termsIn(folded.slice(from, at)), { kind: 'phone', digits, words: termsIn(folded.slice(at, end)) });
    from = end;
  }
  return [...terms, ...termsIn(folded.slice(from))];
}

/** The parts of a number to look for: as it stands in the country, and the end of it where the country was typed too. */
export function digitsToFind(digits: string): string {
  const national = digits.replace(/^0+/, '');
  return national.length > 10 ? national.slice(-9) : national;
}
