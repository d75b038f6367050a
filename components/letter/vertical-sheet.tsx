// One page of Japanese letter paper, or one short-note slip: each line stands for itself, so that it prints as it is seen.
import type { Squares, VerticalLine } from '../../lib/drafting/letter/vertical-lines.ts';
import type { PaperForm } from './paper-forms.ts';

const empty: VerticalLine = { text: '', indent: 0, low: false, large: false };

export function VerticalSheet({ form, lines, squares, ruled }: { form: PaperForm; lines: readonly VerticalLine[]; squares: Squares; ruled: boolean }) {
  const all = [...lines, ...Array.from({ length: Math.max(0, squares.lines - lines.length) }, () => empty)];
  return (
    <div class={`letter-paper vertical${ruled ? ' ruled' : ''}`} data-form={form} lang="ja">
      <div class="vertical-lines">
        {all.map(({ text, indent, low, large }, at) => <p key={at} class={`vl${low ? ' low' : ''}${large ? ' large' : ''}${indent > 0 ? ` in-${indent}` : ''}`}>{text}</p>)}
      </div>
    </div>
  );
}
