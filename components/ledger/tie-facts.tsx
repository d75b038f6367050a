// Through which tie a referral came, what kind of business it is, and when that ended: three facts of the ledger.
import { useId } from 'preact/hooks';
import type { TieFacts } from '../../lib/actions/keep-ledger.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Field } from '../base/field.tsx';
import { Ledger } from '../base/ledger.tsx';
import { EditableFact } from '../referral/editable-fact.tsx';

export interface TieFactsProps {
  readonly referral: Referral;
  readonly today: string;
  /** Ties and kinds of business that are written down elsewhere, to choose from while typing. */
  readonly ties: readonly string[];
  readonly kinds: readonly string[];
  readonly onSave: (facts: TieFacts) => Promise<boolean>;
}

function Suggested({ label, hint, value, onInput, offered }: { label: string; hint: string; value: string; onInput: (value: string) => void; offered: readonly string[] }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input class="in" id={id} list={`${id}-list`} aria-describedby={`${id}-below`} value={value} autocomplete="off" dir="auto" onInput={(event) => onInput(event.currentTarget.value)} />
      <datalist id={`${id}-list`}>{offered.map((one) => <option key={one} value={one} />)}</datalist>
      <p class="small soft" id={`${id}-below`}>{hint}</p>
    </div>
  );
}

export function TieRows({ referral, today, ties, kinds, onSave }: TieFactsProps) {
  const text = (field: 'tie' | 'business', offered: readonly string[]) => (
    <EditableFact at={field} label={t(`roots.${field}`)} value={referral[field] ?? ''} shown={referral[field]} onSave={(typed) => onSave({ [field]: typed.trim() || null })}>
      {(typed, type) => <Suggested label={t(`roots.${field}`)} hint={t(`roots.${field}Hint`)} value={typed} onInput={type} offered={offered} />}
    </EditableFact>
  );
  return (
    <Ledger>
      {text('tie', ties)}{text('business', kinds)}
      <EditableFact at="endedOn" label={t('roots.endedOn')} value={referral.endedOn ?? ''} shown={referral.endedOn && formatDay(referral.endedOn, 'day', today)} onSave={(typed) => onSave({ endedOn: typed || null })}>
        {(typed, type) => <Field label={t('roots.endedOn')} hint={t('roots.endedHint')} type="date" max={today} value={typed} onInput={type} />}
      </EditableFact>
    </Ledger>
  );
}
