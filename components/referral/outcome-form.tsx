// Writes down how it went: the result, what the business was worth where there is any, the day, a note.
import { useState } from 'preact/hooks';
import { toMajor, toMinor } from '../../lib/domain/money.ts';
import type { OutcomeResult } from '../../lib/domain/reading.ts';
import type { Outcome } from '../../lib/domain/referral.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Segmented } from '../base/choices.tsx';
import { Field, TextArea } from '../base/field.tsx';
import { moneyFromTyped } from './money-fields.tsx';

const RESULTS: readonly OutcomeResult[] = ['met', 'won', 'lost', 'no-response', 'problem'];

export interface OutcomeFormProps {
  readonly outcome: Outcome | null;
  readonly currency: string;
  readonly today: string;
  readonly onSave: (outcome: Omit<Outcome, 'on'> & { readonly on?: string }) => Promise<boolean>;
  readonly onClose: () => void;
}

export function OutcomeForm({ outcome, currency, today, onSave, onClose }: OutcomeFormProps) {
  const [result, setResult] = useState<OutcomeResult>(outcome?.result ?? 'met');
  const [code, setCode] = useState(outcome?.currency ?? currency);
  const [amount, setAmount] = useState(outcome?.amount == null ? '' : String(toMajor(outcome.amount, outcome.currency ?? currency)));
  const [on, setOn] = useState(outcome?.on ?? today);
  const [note, setNote] = useState(outcome?.note ?? '');
  const worth = result === 'won' ? moneyFromTyped({ min: amount, max: '', currency: code }) : null;
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await onSave({ result, amount: worth?.min ?? null, currency: worth?.currency ?? null, on: on || today, note: note.trim() || null })) onClose();
  };
  const wrong = result === 'won' && amount.trim() !== '' && worth === null;
  return (
    <form class="edit" onSubmit={(event) => void save(event)} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onClose(); } }}>
      <Segmented label={t('field.outcome')} value={result} choices={RESULTS.map((value) => ({ value, label: t(`outcome.${value}`) }))} onChoose={setResult} />
      {result === 'won' && (
        <div class="pair">
          <Field label={t('outcome.worth')} value={amount} onInput={setAmount} wrong={wrong ? t('outcome.noNumber', { example: String(toMajor(toMinor(1250, code), code)) }) : null} />
          <Field label={t('check.currency')} value={code} onInput={(typed) => setCode(typed.toUpperCase())} />
        </div>
      )}
      <Field label={t('answer.day')} type="date" max={today} value={on} onInput={setOn} />
      <TextArea label={t('answer.note')} value={note} onInput={setNote} rows={2} />
      <div class="acts">
        <Button small submit waits={wrong ? t('outcome.noNumberShort') : null} onPress={() => undefined}>{t('act.save')}</Button>
        <Button kind="quiet" small onPress={onClose}>{t('act.cancel')}</Button>
      </div>
    </form>
  );
}
