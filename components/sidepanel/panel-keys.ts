// Single keys of the panel and what each means. They count outside fields only, and not at all where they are switched off.
import { isOnControl, singleKey } from '../base/single-key.ts';
import type { PanelModel } from './panel.ts';

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

const FIELDS = '.marked textarea, .ledger .fact > .btn, .ledger .fact-doubt .acts .btn:last-child, .form .in';
const LEFT_BY_ESCAPE: readonly string[] = ['draft', 'due', 'paste'];

/** `frame`: where the panel's views stand. `heard`: only these, where the page around them has keys of its own. Null where it meant nothing. */
export function pressInPanel(panel: PanelModel, event: KeyboardEvent, frame: HTMLElement | null, heard?: readonly KeyMeaning[]): KeyMeaning | null {
  const meaning = meaningOfKey(event, panel.settings.value.singleKeys);
  if (meaning === null || panel.finding.value || heard?.includes(meaning) === false) return null;
  event.preventDefault();
  if (meaning === 'undo') panel.toasts.undo();
  else if (meaning === 'find') panel.finding.value = true;
  else if (meaning === 'back') { if (LEFT_BY_ESCAPE.includes(panel.screen.value.name)) void panel.back(); }
  else if (meaning !== 'keys') frame?.querySelector<HTMLElement>(meaning === 'step' ? '.btn-main:not([aria-disabled])' : FIELDS)?.[meaning === 'step' ? 'click' : 'focus']();
  return meaning;
}
