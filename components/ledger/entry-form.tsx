// The frame of a small form that writes one entry: saved by Enter or its button, closed by Esc. It knows nothing of what is written.
import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';

export function EntryForm({ label, waits, onSave, onClose, children }: { label: string; waits?: string | null; onSave: () => Promise<boolean>; onClose: () => void; children: ComponentChildren }) {
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!waits && (await onSave())) onClose();
  };
  return (
    <form class="edit" aria-label={label} onSubmit={(event) => void save(event)} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onClose(); } }}>
      {children}
      <div class="acts">
        <Button small submit waits={waits} onPress={() => undefined}>{t('act.save')}</Button>
        <Button kind="quiet" small onPress={onClose}>{t('act.cancel')}</Button>
      </div>
    </form>
  );
}

/** Correct and take out, below an entry. */
export function EntryActs({ about, onCorrect, onTakeOut, children }: { about: string; onCorrect: () => void; onTakeOut: () => void; children?: ComponentChildren }) {
  return (
    <p class="acts entry-acts">
      {children}
      <Button small kind="quiet" onPress={onCorrect} about={about}>{t('act.correct')}</Button>
      <Button small kind="quiet" onPress={onTakeOut} about={about}>{t('ledger.takeOut')}</Button>
    </p>
  );
}
