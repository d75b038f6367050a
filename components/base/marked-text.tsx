// A text to write in, with marks under the very words. They are drawn behind a clear text field.
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { piecesOf, type TextMark } from './text-pieces.ts';

export interface MarkedTextProps {
  readonly label: string;
  readonly text: string;
  readonly language: string;
  readonly marks: readonly TextMark[];
  readonly onInput: (text: string) => void;
  /** A subject: breaks in what is pasted become spaces. */
  readonly oneLine?: boolean;
  readonly describedBy?: string | undefined;
  readonly wrong?: boolean;
  readonly field?: RefObject<HTMLTextAreaElement | null>;
  readonly onFocus?: () => void;
}

export function MarkedText({ label, text, language, marks, onInput, oneLine, describedBy, wrong, field, onFocus }: MarkedTextProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class={`marked in${oneLine ? ' one-line' : ''}`}>
        <div class="under" aria-hidden="true" lang={language} dir="auto">
          {piecesOf(text, marks).map((piece, i) => (piece.level === null ? piece.text : <mark key={i} class={`m-${piece.level}`}>{piece.text}</mark>))}{'\n'}
        </div>
        <textarea
          id={id} ref={field} lang={language} dir="auto" spellcheck rows={oneLine ? 1 : undefined} value={text} aria-describedby={describedBy} aria-invalid={wrong ? 'true' : undefined} onFocus={onFocus}
          onInput={(e) => onInput(oneLine ? e.currentTarget.value.replace(/\s*\n\s*/gu, ' ') : e.currentTarget.value)}
        />
      </div>
    </div>
  );
}
