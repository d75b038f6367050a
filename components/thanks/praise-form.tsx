// The form of one praise: who said what on which day, of whom, where from, and how they want to be named.
import { useState } from 'preact/hooks';
import { ME, type Person } from '../../lib/domain/person.ts';
import type { Praise } from '../../lib/domain/source.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Field, Select, TextArea } from '../base/field.tsx';
import type { BookModel } from '../book/book-model.ts';
import type { BookRows } from '../book/book-rows.ts';
import { PersonChoice } from './person-choice.tsx';
import { praisable, referralsWith, savePraise } from './praise-model.ts';

export function PraiseForm({ book, rows, person: given, praise, onClose }: { book: BookModel; rows: BookRows; person: Person | null; praise: Praise | null; onClose: () => void }) {
  const [personId, setPersonId] = useState(given?.id ?? null);
  const [typed, setTyped] = useState({ words: praise?.words ?? '', on: praise?.on ?? book.today(), of: praise?.of ?? ME, referralId: praise?.referralId ?? '', signedAs: praise?.signedAs ?? '' });
  const [pressed, setPressed] = useState(false);
  const person = rows.people.find(({ id }) => id === personId) ?? null;
  const type = (facts: Partial<typeof typed>): void => setTyped({ ...typed, ...facts });
  const isEmpty = typed.words.trim() === '';
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    setPressed(true);
    if (!person || isEmpty) return;
    const { words, on, of, referralId, signedAs } = typed;
    if (await savePraise(book, person, praise, { words: words.trim(), on: on || book.today(), of, referralId: referralId || null, signedAs: signedAs.trim() || null })) onClose();
  };
  const hasLeave = praise !== null && praise.leave !== 'not-asked';
  return (
    <form class="praise-form group" aria-label={t('praise.add')} onSubmit={(event) => void save(event)} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onClose(); } }}>
      {!given && <PersonChoice book={book} label={t('praise.by')} person={person} onChoose={setPersonId} />}
      {person && (
        <>
          <TextArea label={t('praise.words')} rows={4} value={typed.words} hint={hasLeave ? t('praise.wordsHint') : null} wrong={pressed && isEmpty ? t('praise.noWords') : null} onInput={(words) => type({ words })} />
          <div class="pair">
            <Field label={t('praise.on')} type="date" value={typed.on} onInput={(on) => type({ on })} />
            <Select label={t('praise.of')} value={typed.of} onChange={(of) => type({ of })} options={praisable(rows, person.id).map((id) => ({ value: id, label: id === ME ? t('praise.ofMe') : book.nameOf.value(id) }))} />
          </div>
          <Select label={t('praise.from')} value={typed.referralId} onChange={(referralId) => type({ referralId })} options={[{ value: '', label: t('praise.fromNone') }, ...referralsWith(rows, person.id).map((one) => ({ value: one.id, label: one.topic || t('form.referral') }))]} />
          <Field label={t('praise.signedAs')} hint={t('praise.signedHint')} value={typed.signedAs} onInput={(signedAs) => type({ signedAs })} />
        </>
      )}
      <div class="acts">
        {person && <Button kind="main" submit onPress={() => undefined}>{t('act.save')}</Button>}
        <Button kind="quiet" onPress={onClose}>{t('act.cancel')}</Button>
      </div>
    </form>
  );
}
