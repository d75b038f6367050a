// Writes down what the business brought in on one day, as people write amounts; what is no amount is not kept.
import { useState } from 'preact/hooks';
import type { WorthFacts } from '../../lib/actions/keep-ledger.ts';
import { toMajor } from '../../lib/domain/money.ts';
import type { Worth } from '../../lib/domain/moment.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Field } from '../base/field.tsx';
import { AmountFields, sumFrom, type TypedAmount } from './amount-fields.tsx';
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
  const [typed, type] = useState<TypedAmount>({ amount: worth ? String(toMajor(worth.minor, worth.currency)) : '', code: worth?.currency ?? currency });
  const [on, setOn] = useState(worth?.on ?? today);
  const [note, setNote] = useState(worth?.note ?? '');
  const sum = sumFrom(typed);
  return (
    <EntryForm label={t('worth.add')} waits={sum === null ? t('worth.needsAmount') : null} onClose={onClose} onSave={async () => sum !== null && onSave({ ...sum, on: on || today, note: note.trim() || null })}>
      <AmountFields typed={typed} onType={type} autofocus />
      <div class="pair">
        <Field label={t('answer.day')} type="date" max={today} value={on} onInput={setOn} />
        <Field label={t('worth.note')} value={note} onInput={setNote} />
      </div>
    </EntryForm>
  );
}
