// The checklist's rows about the need itself: what exactly, budget, by when, how to set a meeting. The same rows in a form and in a record.
import type { Money } from '../../lib/domain/referral.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { formatBudget } from '../../lib/i18n/money.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Field, TextArea } from '../base/field.tsx';
import type { Quoted } from '../base/words.tsx';
import { EditableFact } from './editable-fact.tsx';
import { MoneyFields, moneyFromTyped, typedFrom } from './money-fields.tsx';

export interface NeedFacts {
  readonly need: string | null;
  readonly budget: Money | null;
  readonly wantedBy: string | null;
  readonly appointment: string | null;
}
export interface FactWords {
  readonly sureOf: (path: string) => 'sure' | 'doubtful';
  readonly quotedOf: (path: string) => Quoted | null;
  readonly onRight: (path: string) => void;
}
export interface NeedRowsProps extends FactWords {
  readonly facts: NeedFacts;
  readonly currency: string;
  readonly onSave: (facts: Partial<NeedFacts>) => Promise<boolean> | boolean | void;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text);
const textOrNull = (text: string): string | null => text.trim() || null;

export function NeedRows({ facts, currency, sureOf, quotedOf, onRight, onSave }: NeedRowsProps) {
  const common = (path: keyof NeedFacts) => ({ sure: sureOf(path), evidence: quotedOf(path), onRight: () => onRight(path) });
  return (
    <>
      <EditableFact {...common('need')} at="need" label={t('field.need')} value={facts.need ?? ''} shown={facts.need} onSave={(need) => onSave({ need: textOrNull(need) })}>
        {(typed, type) => <TextArea label={t('field.need')} value={typed} onInput={type} rows={4} />}
      </EditableFact>
      <EditableFact {...common('budget')} at="budget" label={t('field.budget')} value={typedFrom(facts.budget, currency)} shown={facts.budget && formatBudget(facts.budget)} onSave={(typed) => onSave({ budget: moneyFromTyped(typed) })}>
        {(typed, type) => <MoneyFields typed={typed} onType={type} />}
      </EditableFact>
      <EditableFact {...common('wantedBy')} at="wantedBy" label={t('field.wantedBy')} value={facts.wantedBy ?? ''} shown={facts.wantedBy && (isDay(facts.wantedBy) ? formatDay(facts.wantedBy, 'full') : facts.wantedBy)} onSave={(wantedBy) => onSave({ wantedBy: textOrNull(wantedBy) })}>
        {(typed, type) => (
          <div class="pair">
            <Field label={t('answer.day')} type="date" value={isDay(typed) ? typed : ''} onInput={type} />
            <Field label={t('check.inWords')} value={isDay(typed) ? '' : typed} onInput={type} />
          </div>
        )}
      </EditableFact>
      <EditableFact {...common('appointment')} at="appointment" label={t('field.appointment')} value={facts.appointment ?? ''} shown={facts.appointment} onSave={(appointment) => onSave({ appointment: textOrNull(appointment) })}>
        {(typed, type) => <TextArea label={t('field.appointment')} value={typed} onInput={type} rows={2} />}
      </EditableFact>
    </>
  );
}
