// A due thing of one's own, while it is typed: what, on which day, about whom.
import { addOwnNote } from '../../lib/actions/own-note.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { Settle } from '../referral/due-acts-model.ts';

/** Whom or what it stands with; neither where it stands for itself. */
export interface OwnAbout {
  readonly personId: string | null;
  readonly referralId: string | null;
}
export const ABOUT_NOBODY: OwnAbout = { personId: null, referralId: null };

/** Why it cannot be saved yet. */
export const ownNoteWaits = (text: string, day: string): string | null => (text.trim() === '' || !/^\d{4}-\d{2}-\d{2}$/u.test(day) ? t('today.ownNeeds') : null);

export const saveOwnNote = ({ tools, settle }: { readonly tools: Tools; readonly settle: Settle }, about: OwnAbout, text: string, day: string, today: string): Promise<boolean> =>
  settle(addOwnNote(tools, { ...about, text, dueOn: day }), t('today.ownSaved', { day: formatDay(day, 'day', today), what: text.trim() }));
