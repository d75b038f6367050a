// Shows what was done for ten seconds, and as long as it is pointed at or focused, with a button that takes it back.
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { keepHeight } from './keep-height.ts';
import type { Toasts } from './toast-model.ts';

export const TOAST_MS = 10_000;

/** What one is at is not covered. A tall text leaves that to its caret, and where one scrolled away from it, nothing moves. */
function uncoverFocus(toasts: Element): void {
  const focused = document.activeElement;
  const [over, under] = [toasts.getBoundingClientRect(), focused?.getBoundingClientRect()];
  const isCovered = under !== undefined && over.height > 0 && under.bottom > over.top && under.top < over.bottom;
  if (isCovered && under.height < innerHeight / 2 && focused?.closest('main')) focused.scrollIntoView({ block: 'nearest' });
}

export function ToastArea({ toasts }: { toasts: Toasts }) {
  const toast = toasts.current.value;
  const [held, setHeld] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => keepHeight('--toast', area.current, uncoverFocus), []);
  useEffect(() => {
    if (!toast || held) return undefined;
    const timer = setTimeout(toasts.close, TOAST_MS);
    return () => clearTimeout(timer);
  }, [toast?.id, held]);
  return (
    <div ref={area} class="toasts" role="status" aria-label={t('toast.region')}>
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
