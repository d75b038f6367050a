// A card, A6 on its side: a few words, and room around them.
import type { LetterPart } from '../../lib/drafting/letter/letter-parts.ts';

export function CardSheet({ parts }: { parts: readonly LetterPart[] }) {
  return (
    <div class="letter-paper card-sheet" data-form="a6" data-fixed>
      <div class="card-words">
        {parts.filter(({ role }) => role !== 'sender').map(({ role, lines }, at) => <p key={at} class={`part part-${role}`} dir="auto">{lines.map((line, i) => <span key={i}>{line}</span>)}</p>)}
      </div>
    </div>
  );
}
