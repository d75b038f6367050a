// One fact of a record: sure (ink), doubtful (pencil, with its reason and two buttons) or not said (a dotted line).
import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from './button.tsx';
import { WithEvidence } from './evidence.tsx';
import type { Quoted } from './words.tsx';

export interface FactProps {
  /** What the fact is called, for the quote mark's label. */
  readonly label: string;
  /** Null: nobody said it. */
  readonly value: string | null;
  readonly sure?: 'sure' | 'doubtful';
  /** Why it is doubtful. */
  readonly reason?: string | null;
  readonly evidence?: Quoted | null;
  readonly onRight?: () => void;
  readonly onChange?: () => void;
  /** Class of the value, `name` for people. */
  readonly valueClass?: string;
}

/** An address that does not fit breaks after its marks, not one letter before its end. */
const breakable = (value: string): ComponentChildren => (/[@/]/u.test(value) ? value.split(/(?<=[@/.,])/u).flatMap((part, i) => (i === 0 ? [part] : [<wbr key={i} />, part])) : value);

export function Fact({ label, value, sure = 'sure', reason, evidence, onRight, onChange, valueClass = '' }: FactProps) {
  if (value === null || value === '')
    return (
      <div class="fact fact-none">
        <span class="v">{t('fact.notSaid')}</span>
        {onChange && <Button kind="quiet" small onPress={onChange} about={label}>{t('act.fillIn')}</Button>}
      </div>
    );
  const doubtful = sure === 'doubtful';
  return (
    <WithEvidence evidence={evidence} label={label}>
      {(mark) => (
        <div class={`fact${doubtful ? ' fact-doubt' : ''}`}>
          {doubtful && <span class="q"><span aria-hidden="true">?</span><span class="sr">{t('fact.doubtful')}: </span></span>}
          <span class={`v ${valueClass}`}>{breakable(value)}</span>
          {mark}
          {!doubtful && onChange && <Button kind="quiet" small onPress={onChange} about={label}>{t('act.change')}</Button>}
          {doubtful && reason && <p class="reason">{reason}</p>}
          {doubtful && (onRight || onChange) && (
            <span class="acts">
              {onRight && <Button small icon="check" onPress={onRight} about={label}>{t('act.right')}</Button>}
              {onChange && <Button small onPress={onChange} about={label}>{t('act.change')}</Button>}
            </span>
          )}
        </div>
      )}
    </WithEvidence>
  );
}
