// The list of the panel's single keys, fetched when it is asked for. What a key does is said elsewhere.
import { t } from '../../lib/i18n/translate.ts';
import { KeyList, type KeyHint } from '../base/keys.tsx';

const PANEL_KEYS = (): readonly KeyHint[] => [
  { keys: ['Enter'], does: t('keys.enter') },
  { keys: ['E'], does: t('keys.edit') },
  { keys: ['Z'], does: t('keys.undo') },
  { keys: ['J', 'K', 'L', 'D'], does: t('keys.inList') },
  { keys: ['/'], does: t('keys.search') },
  { keys: ['?'], does: t('keys.all') },
  { keys: ['Esc'], does: t('keys.close') },
];

export function KeysOfPanel({ onClose }: { onClose: () => void }) {
  return <KeyList hints={PANEL_KEYS()} onClose={onClose} />;
}
