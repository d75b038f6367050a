// The text of a draft, to be written in, with the guard's marks under the very words. The marks are drawn behind a clear text field.
import { useId } from 'preact/hooks';
import type { Disclosure } from '../../lib/domain/draft.ts';
import { t } from '../../lib/i18n/translate.ts';
import { piecesOf, type TextMark } from '../base/text-pieces.ts';

/** Only marks whose words still stand where they were found. */
export const marksIn = (text: string, findings: readonly Disclosure[], field: Disclosure['field']): readonly TextMark[] =>
  findings.filter((f) => f.field === field && text.startsWith(f.quote, f.start)).map((f) => ({ start: f.start, length: f.quote.length, level: f.level === 'leak' ? 'hold' : 'look' }));

export interface DraftTextProps {
  readonly text: string;
  readonly language: string;
  readonly findings: readonly Disclosure[];
  readonly describedBy?: string;
  readonly onInput: (text: string) => void;
}

export function DraftText({ text, language, findings, describedBy, onInput }: DraftTextProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('draft.text')}</label>
      <div class="marked in">
        <div class="under" aria-hidden="true" lang={language} dir="auto">
          {piecesOf(text, marksIn(text, findings, 'bodyText')).map((piece, i) => (piece.level === null ? piece.text : <mark key={i} class={`m-${piece.level}`}>{piece.text}</mark>))}{'\n'}
        </div>
        <textarea id={id} lang={language} dir="auto" spellcheck value={text} aria-describedby={describedBy} onInput={(e) => onInput(e.currentTarget.value)} />
      </div>
    </div>
  );
}
