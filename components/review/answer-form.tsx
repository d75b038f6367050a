// What an answer asks for before it is saved: the words, what it was worth, until when a pause stands.
import { useState } from 'preact/hooks';
import { addDays } from '../../lib/domain/day.ts';
import { toMajor, toMinor } from '../../lib/domain/money.ts';
import type { Step } from '../../lib/domain/review/steps.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Field, TextArea } from '../base/field.tsx';
import { currencyHere } from '../referral/currency-here.ts';
import { moneyFromTyped } from '../referral/money-fields.tsx';
import type { ReviewModel } from './review-model.ts';
import type { StepAnswer } from './step-answers.ts';

const HALF_A_YEAR = 183;

export function AnswerForm({ model, answer, step, name }: { model: ReviewModel; answer: StepAnswer; step: Step; name: string }) {
  const today = model.book.today();
  const [words, setWords] = useState('');
  const [amount, setAmount] = useState('');
  const [currency, setCurrency] = useState(() => currencyHere([...(model.loaded.value?.referrals.values() ?? [])]));
  const [until, setUntil] = useState(addDays(today, HALF_A_YEAR));
  const money = answer.asks === 'worth' ? moneyFromTyped({ min: amount, max: '', currency }) : null;
  const wrong = answer.asks === 'worth' && amount.trim() !== '' && money === null;
  const lacks = answer.asks === 'words-needed' && words.trim() === '';
  const save = (): void => {
    if (wrong || lacks) return;
    void model.save(answer, { words: words.trim() || null, worth: money?.min != null ? { minor: money.min, currency: money.currency } : null, until: until || null });
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') { event.stopPropagation(); model.stopAsking(); }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); save(); }
  };
  const label = answer.asks === 'until' ? t('review.form.why') : step.kind === 'speak' ? t('review.form.spoke') : step.kind === 'offer-back' ? t('review.form.offered') : step.kind === 'ask' ? t('review.form.asked') : t('review.form.words', { name });
  return (
    <form class="edit answer" aria-label={t(`review.answer.${answer.id}`)} onSubmit={(event) => { event.preventDefault(); save(); }} onKeyDown={keys}>
      {answer.asks === 'worth' && (
        <div class="pair">
          <Field label={t('outcome.worth')} autofocus value={amount} onInput={setAmount} wrong={wrong ? t('outcome.noNumber', { example: String(toMajor(toMinor(1250, currency), currency)) }) : null} />
          <Field label={t('check.currency')} value={currency} onInput={(typed) => setCurrency(typed.toUpperCase())} />
        </div>
      )}
      {answer.asks === 'until' && <Field label={t('review.form.until')} autofocus type="date" min={today} value={until} onInput={setUntil} />}
      {answer.asks === 'words' || answer.asks === 'words-needed' ? <Field label={label} autofocus value={words} onInput={setWords} /> : <TextArea label={label} rows={2} value={words} onInput={setWords} />}
      <div class="acts">
        <Button small kind="main" submit waits={lacks ? t('review.form.needsWords') : wrong ? t('outcome.noNumberShort') : null} onPress={save}>{t('act.save')}</Button>
        <Button small kind="quiet" onPress={model.stopAsking}>{t('act.cancel')}</Button>
      </div>
    </form>
  );
}
