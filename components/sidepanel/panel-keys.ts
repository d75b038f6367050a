// Single keys of the panel and what each means. They count outside fields only, and not at all where they are switched off.
import { t } from '../../lib/i18n/translate.ts';
import type { KeyHint } from '../base/keys.tsx';
import { isOnControl, singleKey } from '../base/single-key.ts';

export type KeyMeaning = 'step' | 'edit' | 'undo' | 'keys' | 'back' | 'find';

export function meaningOfKey(event: KeyboardEvent, singleKeys: boolean): KeyMeaning | null {
  const key = singleKey(event);
  if (key === 'Escape') return 'back';
  if (!singleKeys) return null;
  switch (key) {
    case 'Enter': return isOnControl(event) ? null : 'step';
    case 'e': return 'edit';
    case 'z': return 'undo';
    case '/': return 'find';
    case '?': return 'keys';
    default: return null;
  }
}

export const PANEL_KEYS = (): readonly KeyHint[] => [
  { keys: ['Enter'], does: t('keys.enter') },
  { keys: ['E'], does: t('keys.edit') },
  { keys: ['Z'], does: t('keys.undo') },
  { keys: ['J', 'K', 'L', 'D'], does: t('keys.inList') },
  { keys: ['/'], does: t('keys.search') },
  { keys: ['?'], does: t('keys.all') },
  { keys: ['Esc'], does: t('keys.close') },
];
