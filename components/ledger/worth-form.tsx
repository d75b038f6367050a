// Writes down what the business brought in on one day, as people write amounts; what is no amount is not kept.
import { useState } from 'preact/hooks';
import type { WorthFacts } from '../../lib/actions/keep-ledger.ts';
import { toMajor } from '../../lib/domain/money.ts';
import type { Worth } from '../../lib/domain/moment.ts';
import { currencyWritten, writtenAmount } from '../../lib/domain/written-amount.ts';
import { formatMoney } from '../../lib/i18n/money.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Field } from '../base/field.tsx';
import { EntryForm } from './entry-form.tsx';

export interface WorthFormProps {
  /** Null: a new one. */
  readonly worth: Worth | null;
  readonly currency: string;
  readonly today: string;
  readonly onSave: (facts: WorthFacts) => Promise<boolean>;
  readonly onClose: () => void;
}

export function WorthForm({ worth, currency, today, onSave, onClose }: WorthFormProps) {
  const [amount, setAmount] = useState(worth ? String(toMajor(worth.minor, worth.currency)) : '');
  const [code, setCode] = useState(worth?.currency ?? currency);
  const [on, setOn] = useState(worth?.on ?? today);
  const [note, setNote] = useState(worth?.note ?? '');
  const known = currencyWritten(code);
  const sum = known === null ? null : writtenAmount(amount, known);
  const example = formatMoney(125_000, known ?? currency);
  const wrong = amount.trim() !== '' && known !== null && sum === null ? t('worth.noAmount', { example }) : null;
  return (
    <EntryForm label={t('worth.add')} waits={sum === null ? t('worth.needsAmount') : null} onClose={onClose} onSave={async () => sum !== null && onSave({ ...sum, on: on || today, note: note.trim() || null })}>
      <div class="pair">
        <Field label={t('worth.amount')} value={amount} onInput={setAmount} wrong={wrong} hint={sum && amount.trim() !== '' ? t('worth.readAs', { amount: formatMoney(sum.minor, sum.currency) }) : null} autofocus />
        <Field label={t('check.currency')} value={code} onInput={(typed) => setCode(typed.toUpperCase())} wrong={known === null ? t('worth.noCurrency') : null} />
      </div>
      <div class="pair">
        <Field label={t('answer.day')} type="date" max={today} value={on} onInput={setOn} />
        <Field label={t('worth.note')} value={note} onInput={setNote} />
      </div>
    </EntryForm>
  );
}
