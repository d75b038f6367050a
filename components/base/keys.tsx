// Single keys on the screen: the hints at the foot of a page, and the list of all of them.
import { t } from '../../lib/i18n/translate.ts';
import { Button } from './button.tsx';
import { Sheet } from './sheet.tsx';

export interface KeyHint { readonly keys: readonly string[]; readonly does: string }

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
