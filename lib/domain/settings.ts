// What the person set once: who they are, after how many days things fall due, which mails are in their own words.
import type { Row } from './event.ts';
import type { DraftLanguage, Register } from './draft.ts';
import type { KeptMail } from './own-mail.ts';

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
  /** By `mailKey` of lib/drafting/own-mails.ts. */
  readonly ownMails: Readonly<Record<string, KeptMail>>;
}

export const SETTINGS_ID = 'settings';
export const defaultSettings: Settings = {
  id: SETTINGS_ID, revision: 0, updatedAt: '', uiLanguage: null, name: '', emails: [], company: null, about: null, signature: '', register: 'formal',
  chaseAfterDays: 4, evaluateAfterDays: 30, thankAfterDays: 0, checkLeadAfterDays: 14, yesLastsDays: 180, singleKeys: true, ownMails: {},
};
