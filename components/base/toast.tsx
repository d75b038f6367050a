// Shows what was done for ten seconds, and as long as it is pointed at or focused, with a button that takes it back.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { Toasts } from './toast-model.ts';

export const TOAST_MS = 10_000;

export function ToastArea({ toasts }: { toasts: Toasts }) {
  const toast = toasts.current.value;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || held) return undefined;
    const timer = setTimeout(toasts.close, TOAST_MS);
    return () => clearTimeout(timer);
  }, [toast?.id, held]);
  return (
    <div class="toasts" role="status" aria-label={t('toast.region')}>
      {toast && (
        <div
          class="toast" key={toast.id} onMouseEnter={() => setHeld(true)} onMouseLeave={() => setHeld(false)} onFocusCapture={() => setHeld(true)} onBlurCapture={() => setHeld(false)}
        >
          <span>{toast.text}</span>
          {toast.undo && <button class="btn" type="button" onClick={() => { setHeld(false); toasts.undo(); }}>{t('act.undo')}</button>}
        </div>
      )}
    </div>
  );
}
