// The sheet of what may be shown, to be copied or printed: nothing else of the book is on it.
import { useState } from 'preact/hooks';
import { ME, type PersonId } from '../../lib/domain/person.ts';
import type { Said } from '../../lib/domain/praise.ts';
import { currentLanguage, t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { EmptyState } from '../base/empty-state.tsx';
import { Select } from '../base/field.tsx';
import type { BookModel } from '../book/book-model.ts';
import { asText, signedBy } from './praise-model.ts';

const MARKS = { en: ['“', '”'], ja: ['「', '」'], it: ['«', '»'], ru: ['«', '»'] } as const;

export function PraiseSheet({ book, said: all }: { book: BookModel; said: readonly Said[] }) {
  const [of, setOf] = useState<PersonId>(all.some(({ praise }) => praise.of === ME) ? ME : (all[0]?.praise.of ?? ME));
  const [before, after] = MARKS[currentLanguage()];
  const praised = [...new Set(all.map(({ praise }) => praise.of))];
  const said = all.filter(({ praise }) => praise.of === of);
  const copy = async (): Promise<void> => {
    const copied = await book.doors.copy(asText(said, (words) => `${before}${words}${after}`));
    book.toasts.show(t(copied ? 'toast.copied' : 'toast.notCopied'));
  };
  if (all.length === 0) return <EmptyState level={2} title={t('praise.sheetNone')}>{t('praise.sheetNoneText')}</EmptyState>;
  const firm = of === ME ? (book.settings.value.company ?? book.settings.value.name) : (book.rows.value?.personById.get(of)?.company ?? book.nameOf.value(of));
  return (
    <>
      {praised.length > 1 && <Select label={t('praise.of')} value={of} onChange={setOf} options={praised.map((id) => ({ value: id, label: id === ME ? t('praise.ofMe') : book.nameOf.value(id) }))} />}
      <div class="praise-paper">
        <h2>{t('praise.sheet')}</h2>
        {said.map(({ praise }) => <figure key={praise.id}><blockquote dir="auto">{praise.words}</blockquote><figcaption dir="auto">{signedBy(praise)}</figcaption></figure>)}
        {firm && <p class="firm" dir="auto">{firm}</p>}
      </div>
      <p class="acts"><Button onPress={() => void copy()}>{t('praise.copyAll')}</Button><Button onPress={() => globalThis.print()}>{t('letter.print')}</Button></p>
    </>
  );
}
