// An amount as people write it, and its currency; below it stands how it is read.
import { currencyWritten, writtenAmount } from '../../lib/domain/written-amount.ts';
import type { Sum } from '../../lib/domain/worth.ts';
import { formatMoney } from '../../lib/i18n/money.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Field } from '../base/field.tsx';

export interface TypedAmount { readonly amount: string; readonly code: string }

export const sumFrom = ({ amount, code }: TypedAmount): Sum | null => { const known = currencyWritten(code); return known === null ? null : writtenAmount(amount, known); };

export function AmountFields({ typed, onType, autofocus }: { typed: TypedAmount; onType: (typed: TypedAmount) => void; autofocus?: boolean }) {
  const known = currencyWritten(typed.code);
  const sum = sumFrom(typed);
  const isWritten = typed.amount.trim() !== '';
  return (
    <div class="pair">
      <Field
        label={t('worth.amount')} value={typed.amount} onInput={(amount) => onType({ ...typed, amount })} autofocus={autofocus}
        wrong={isWritten && known !== null && sum === null ? t('worth.noAmount', { example: formatMoney(125_000, known) }) : null} hint={isWritten && sum ? t('worth.readAs', { amount: formatMoney(sum.minor, sum.currency) }) : null}
      />
      <Field label={t('check.currency')} value={typed.code} onInput={(code) => onType({ ...typed, code: code.toUpperCase() })} wrong={known === null ? t('worth.noCurrency') : null} />
    </div>
  );
}
