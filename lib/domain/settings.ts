// What the person set once: who they are and after how many days things fall due.
import type { Row } from './event.ts';
import type { DraftLanguage, Register } from './draft.ts';

export interface Settings extends Row {
  readonly uiLanguage: DraftLanguage | null;
  readonly name: string;
  readonly emails: readonly string[];
  readonly company: string | null;
  /** Who I am, one public sentence. */
  readonly about: string | null;
  /** Empty where the mail client adds its own. */
  readonly signature: string;
  readonly register: Register;
  readonly chaseAfterDays: number;
  readonly evaluateAfterDays: number;
  readonly thankAfterDays: number;
  readonly checkLeadAfterDays: number;
  /** After how many days one asks whether an unused yes still holds; 0 never. */
  readonly yesLastsDays: number;
  readonly singleKeys: boolean;
}

export const SETTINGS_ID = 'settings';
export const defaultSettings: Settings = {
  id: SETTINGS_ID, revision: 0, updatedAt: '', uiLanguage: null, name: '', emails: [], company: null, about: null, signature: '', register: 'formal',
  chaseAfterDays: 4, evaluateAfterDays: 30, thankAfterDays: 0, checkLeadAfterDays: 14, yesLastsDays: 180, singleKeys: true,
};
