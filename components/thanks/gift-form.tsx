// The form of one gift: for whom, what, for what; with what was given before, what rules may forbid, ideas, and what is better left.
import { useMemo } from 'preact/hooks';
import { callName } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Segmented } from '../base/choices.tsx';
import { Field, Select, TextArea } from '../base/field.tsx';
import type { BookModel } from '../book/book-model.ts';
import { GiftIdeas } from './gift-ideas.tsx';
import { GiftNotes } from './gift-notes.tsx';
import { createGiftForm, type GiftForm as Model, type GiftStart } from './gift-form-model.ts';
import { PersonChoice } from './person-choice.tsx';

const FORMS = ['gift', 'card', 'letter', 'gesture'] as const;

function Facts({ model }: { model: Model }) {
  const { value: typed } = model.typed;
  const referrals = model.referrals.value;
  return (
    <>
      <Segmented label={t('gift.form')} value={typed.form} choices={FORMS.map((form) => ({ value: form, label: t(`gift.form.${form}`) }))} onChoose={(form) => model.type({ form })} />
      <div class="pair">
        <Field label={t('gift.on')} type="date" value={typed.on} onInput={(on) => model.type({ on })} />
        <div class="pair price">
          <Field label={t('gift.price')} value={typed.price} wrong={model.wrong.value.price ?? null} onInput={(price) => model.type({ price })} />
          <Field label={t('check.currency')} value={typed.currency} onInput={(currency) => model.type({ currency: currency.toUpperCase() })} />
        </div>
      </div>
      {referrals.length > 0 && <Select label={t('gift.for')} value={typed.referralId} onChange={(referralId) => model.type({ referralId })} options={[{ value: '', label: t('gift.forNone') }, ...referrals.map((one) => ({ value: one.id, label: one.topic || t('form.referral') }))]} />}
      <TextArea label={t('gift.note')} rows={2} value={typed.note} onInput={(note) => model.type({ note })} />
    </>
  );
}

export function GiftForm({ book, start, mayChoose, onClose }: { book: BookModel; start: GiftStart; mayChoose: boolean; onClose: () => void }) {
  const model = useMemo(() => createGiftForm(book, start), [book, start.personId, start.referralId, start.gift?.id]);
  const person = model.person.value;
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await model.save()) onClose();
  };
  return (
    <form class="gift-form group" onSubmit={(event) => void save(event)} aria-label={t(model.isNew ? 'gift.add' : 'gift.change')} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onClose(); } }}>
      {mayChoose && <PersonChoice book={book} label={t('gift.whom')} person={person} onChoose={(id) => model.choosePerson(id)} />}
      {person && (
        <>
          <Field label={t('gift.what')} value={model.typed.value.what} wrong={model.wrong.value.what ?? null} onInput={(what) => model.type({ what })} autofocus />
          <GiftNotes model={model} name={callName(person)} today={book.today()} topicOf={(id) => book.rows.value?.referralById.get(id)?.topic ?? null} />
          <Facts model={model} />
        </>
      )}
      <div class="acts">
        {person && <Button kind="main" submit onPress={() => undefined}>{t(model.repeats.value.length > 0 && model.isNew ? 'gift.saveAgain' : model.isNew ? 'gift.save' : 'act.save')}</Button>}
        <Button kind="quiet" onPress={onClose}>{t('act.cancel')}</Button>
      </div>
      {person && model.isNew && <GiftIdeas model={model} />}
    </form>
  );
}
