// The quote mark beside a fact, and the words it opens: by pointing, by focus or by pressing; Esc closes. It moves nothing.
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Words, type Quoted } from './words.tsx';

const QUOTE_MARK =
  'M1 8.2C1 5 2.6 2.9 5.2 2l.6 1.1C4.4 3.7 3.6 4.6 3.5 5.8c1.5 0 2.5 1 2.5 2.5S4.9 11 3.5 11 1 10 1 8.2zM8 8.2C8 5 9.6 2.9 12.2 2l.6 1.1c-1.4.6-2.2 1.5-2.3 2.7 1.5 0 2.5 1 2.5 2.5S11.9 11 10.5 11 8 10 8 8.2z';

/** `children` gets the quote mark to place; the words float below the nearest `dd`, `.party` or `.row`. */
export function WithEvidence({ evidence, label, children }: { evidence: Quoted | null | undefined; label: string; children: (mark: ComponentChildren) => ComponentChildren }) {
  const [open, setOpen] = useState(false);
  const [closed, setClosed] = useState(false);
  const id = useId();
  if (!evidence) return <>{children(null)}</>;
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    setOpen(false);
    setClosed(true);
  };
  const mark = (
    <button
      class="ev" type="button" aria-expanded={open} aria-controls={id} aria-label={t('fact.wordsFor', { fact: label })}
      onClick={() => { setClosed(open); setOpen(!open); }} onKeyDown={closeOnEscape}
      onBlur={() => setClosed(false)} onMouseLeave={() => setClosed(false)}
    >
      <svg viewBox="0 0 14 14" aria-hidden="true"><path d={QUOTE_MARK} /></svg>
    </button>
  );
  return (
    <>
      {children(mark)}
      <div class="pop" id={id} role="note" data-closed={closed ? '' : undefined} onKeyDown={closeOnEscape}><Words {...evidence} /></div>
    </>
  );
}
