// Single keys: which press counts, the hints at the foot of a page, and the list of all of them.
import { t } from '../../lib/i18n/translate.ts';
import { Button } from './button.tsx';
import { Sheet } from './sheet.tsx';

export interface KeyHint { readonly keys: readonly string[]; readonly does: string }

/** The key of a press that counts as a single key: outside fields, without Ctrl, Alt or Meta; null otherwise. */
export function singleKey(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], [role=menu], dialog')) return null;
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}

/** Enter and Space belong to the control that has the focus. */
export const isOnControl = (event: KeyboardEvent): boolean => event.target instanceof Element && event.target.closest('button, a, input, summary, select, textarea') !== null;

function Caps({ keys }: { keys: readonly string[] }) {
  return <>{keys.map((key) => <><kbd class="key" key={key}>{key}</kbd> </>)}</>;
}

export function KeyHints({ hints }: { hints: readonly KeyHint[] }) {
  return <p class="keys">{hints.map((hint) => <span key={hint.does} class="nb"><Caps keys={hint.keys} />{hint.does}</span>)}</p>;
}

export function KeyList({ hints, onClose }: { hints: readonly KeyHint[]; onClose: () => void }) {
  return (
    <Sheet title={t('keys.title')} onClose={onClose}>
      <dl class="key-list">{hints.map((hint) => <><dt><Caps keys={hint.keys} /></dt><dd>{hint.does}</dd></>)}</dl>
      <p class="soft small">{t('keys.off')}</p>
      <div class="acts"><Button kind="main" onPress={onClose} autofocus>{t('act.close')}</Button></div>
    </Sheet>
  );
}
