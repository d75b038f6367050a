// A letter on A4 or US Letter, folded in three: the address stands where the window of the envelope is.
import type { DraftLanguage } from '../../lib/domain/draft.ts';
import { addressLines, blockOf, type Addressed } from '../../lib/drafting/letter/envelope-words.ts';
import type { LetterPart } from '../../lib/drafting/letter/letter-parts.ts';

export function LetterSheet({ form, language, parts, from, to, fold }: { form: 'a4' | 'us-letter'; language: DraftLanguage; parts: readonly LetterPart[]; from: Addressed; to: Addressed; fold: boolean }) {
  // Where the letter itself says from where, the head need not.
  const own = addressLines(from.postal);
  const head = [from.name, ...(from.company && from.company !== from.name ? [from.company] : []), ...own];
  return (
    <div class="letter-paper letter-sheet" data-form={form} data-language={language}>
      {fold && <><span class="fold fold-a" /><span class="fold fold-b" /></>}
      <p class="letterhead" dir="auto">{head.map((line, at) => <span key={at}>{line}</span>)}</p>
      <div class="window">
        {own.length > 0 && <p class="return-line" dir="auto">{[from.name, ...own].join(' · ')}</p>}
        <p class="address" dir="auto">{to.postal ? blockOf(to, language).map((line, at) => <span key={at}>{line}</span>) : <span>{to.name}</span>}</p>
      </div>
      <div class="letter-body">
        {parts.filter(({ role }) => role !== 'sender').map(({ role, lines }, at) => <p key={at} class={`part part-${role}`} dir="auto">{lines.map((line, i) => <span key={i}>{line}</span>)}</p>)}
      </div>
    </div>
  );
}
