// A fact in the ledger that turns into its fields when it is changed, and back when it is kept. What is typed stays until it is saved.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Fact } from '../base/fact.tsx';
import { LedgerRow } from '../base/ledger.tsx';
import type { Quoted } from '../base/words.tsx';
import { useTyping } from './typing.ts';

export interface EditableFactProps<Value> {
  readonly label: string;
  /** Which fact it is: what is typed is kept under this name. */
  readonly at: string;
  readonly value: Value;
  /** As it is read; null: nobody said it. */
  readonly shown: string | null;
  readonly sure?: 'sure' | 'doubtful';
  readonly evidence?: Quoted | null;
  readonly onRight?: () => void;
  /** False keeps the fields open. */
  readonly onSave: (value: Value) => Promise<boolean> | boolean | void;
  /** The fields for what is being typed. */
  readonly children: (typed: Value, type: (value: Value) => void) => ComponentChildren;
}

export function EditableFact<Value>({ label, at, value, shown, sure = 'sure', evidence, onRight, onSave, children }: EditableFactProps<Value>) {
  const keeper = useTyping();
  const [typing, showTyping] = useState<{ readonly value: Value } | null>(() => { const kept = keeper.get(at); return kept === null ? null : { value: kept as Value }; });
  const setTyping = (next: { readonly value: Value } | null): void => {
    showTyping(next);
    keeper.keep(at, next && next.value);
  };
  const row = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(typing !== null);
  useEffect(() => {
    const open = typing !== null;
    if (open !== wasOpen.current) row.current?.querySelector<HTMLElement>(open ? 'input, textarea, select' : '.btn')?.focus();
    wasOpen.current = open;
  }, [typing !== null]);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (typing && (await onSave(typing.value)) !== false) setTyping(null);
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    setTyping(null);
  };
  return (
    <LedgerRow label={label}>
      <div ref={row}>
        {typing ? (
          <form class="edit" onSubmit={(event) => void save(event)} onKeyDown={closeOnEscape}>
            {children(typing.value, (next) => setTyping({ value: next }))}
            <div class="acts">
              <Button small submit onPress={() => undefined}>{t('act.save')}</Button>
              <Button kind="quiet" small onPress={() => setTyping(null)}>{t('act.cancel')}</Button>
            </div>
          </form>
        ) : (
          <Fact
            label={label} value={shown} sure={sure} reason={sure === 'doubtful' ? t('check.doubt') : null} evidence={evidence}
            onRight={onRight} onChange={() => showTyping({ value })}
          />
        )}
      </div>
    </LedgerRow>
  );
}
