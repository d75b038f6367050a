// What they said to being quoted, on which day, and how they want to be named.
import { useState } from 'preact/hooks';
import type { Person } from '../../lib/domain/person.ts';
import type { Praise } from '../../lib/domain/source.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Segmented } from '../base/choices.tsx';
import { Field } from '../base/field.tsx';
import type { BookModel } from '../book/book-model.ts';
import { saveLeave } from './praise-model.ts';

const SAID = ['granted', 'declined', 'asked', 'not-asked'] as const;

export function LeaveForm({ book, person, praise, onClose }: { book: BookModel; person: Person; praise: Praise; onClose: () => void }) {
  const [leave, setLeave] = useState<Praise['leave']>(praise.leave === 'not-asked' || praise.leave === 'asked' ? 'granted' : praise.leave);
  const [on, setOn] = useState(book.today());
  const [signedAs, setSignedAs] = useState(praise.signedAs ?? '');
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await saveLeave(book, person, praise, leave, on || book.today(), signedAs.trim() || null)) onClose();
  };
  return (
    <form class="group leave-form" onSubmit={(event) => void save(event)} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onClose(); } }}>
      <Segmented label={t('praise.said')} value={leave} choices={SAID.map((one) => ({ value: one, label: t(`praise.said.${one}`) }))} onChoose={setLeave} />
      <div class="pair">
        <Field label={t('praise.saidOn')} type="date" value={on} onInput={setOn} />
        <Field label={t('praise.signedAs')} hint={t('praise.signedHint')} value={signedAs} onInput={setSignedAs} />
      </div>
      <div class="acts"><Button small submit onPress={() => undefined}>{t('act.save')}</Button><Button small kind="quiet" onPress={onClose}>{t('act.cancel')}</Button></div>
    </form>
  );
}
