// The paper as it prints, drawn in millimetres and only made smaller to be seen; says when the text does not fit.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { callName } from '../../lib/domain/person.ts';
import { partsOf, type LetterPart } from '../../lib/drafting/letter/letter-parts.ts';
import { verticalPages } from '../../lib/drafting/letter/vertical-lines.ts';
import type { Addressed } from '../../lib/drafting/letter/envelope-words.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Note } from '../base/note.tsx';
import type { BookModel } from '../book/book-model.ts';
import { CardSheet } from './card-sheet.tsx';
import { EnvelopeSheet } from './envelope-sheet.tsx';
import { VerticalEnvelope } from './vertical-envelope.tsx';
import type { LetterModel } from './letter-model.ts';
import { LetterSheet } from './letter-sheet.tsx';
import { PAPERS } from './paper-forms.ts';
import { VerticalSheet } from './vertical-sheet.tsx';

export function LetterPaper({ book, model }: { book: BookModel; model: LetterModel }) {
  const area = useRef<HTMLDivElement>(null);
  const [fits, setFits] = useState(true);
  const letter = model.letter.value;
  const draft = model.draft.value;
  const form = model.form.value;
  useLayoutEffect(() => {
    const sheet = area.current?.querySelector<HTMLElement>('[data-fixed]');
    setFits(!sheet || (sheet.scrollHeight <= sheet.clientHeight + 1 && sheet.scrollWidth <= sheet.clientWidth + 1));
  }, [draft?.body, form, letter]);
  if (!letter || !draft) return null;
  const { name, company, postal } = book.settings.value;
  const from: Addressed = { name, company, postal: postal ?? model.values.value['me.address'] ?? null };
  const to: Addressed = { name: letter.addressed ?? callName(letter.person), company: letter.person.company, postal: letter.person.postal };
  const parts: readonly LetterPart[] = partsOf(draft.body, { language: draft.language, postal: from.postal, own: [name, name.split(/\s+/u)[0] ?? '', company ?? ''], date: letter.date });
  const { squares } = PAPERS[form];
  const pages = squares && PAPERS[form].of !== 'envelope' ? verticalPages(parts, squares) : [];
  const options = model.options.value;
  const isTooLong = !fits || (form === 'ippitsu' && pages.length > 1);
  return (
    <>
      {isTooLong && <div class="too-long"><Note kind="look" title={t('letter.tooLong')}>{t('letter.tooLongText')}</Note></div>}
      <div class="letter-papers" data-form={form} ref={area} lang={draft.language}>
        {pages.length > 0 && pages.map((lines, at) => <VerticalSheet key={at} form={form} lines={lines} squares={squares ?? { signs: 0, lines: 0 }} ruled={options.lines} />)}
        {(form === 'a4' || form === 'us-letter') && <LetterSheet form={form} language={draft.language} parts={parts} from={from} to={to} fold={options.fold} />}
        {form === 'a6' && <CardSheet parts={parts} />}
        {(form === 'dl' || form === 'c6' || form === 'us10') && <EnvelopeSheet form={form} language={draft.language} from={from} to={to} />}
        {form === 'naga3' && <VerticalEnvelope from={from} to={to} frames={options.frames} back={options.back} />}
      </div>
    </>
  );
}
