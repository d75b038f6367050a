// A text with the words marked that meet those of another text.
import type { Span } from '../../lib/domain/matching/match-words.ts';
import { piecesOf } from '../base/text-pieces.ts';

export function Marked({ text, marks }: { text: string; marks: readonly Span[] }) {
  return <>{piecesOf(text, marks.map((span) => ({ ...span, level: 'blank' }))).map((piece, i) => (piece.level === null ? piece.text : <mark key={i} class="fit">{piece.text}</mark>))}</>;
}
