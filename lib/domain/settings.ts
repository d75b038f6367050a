// What the person set once: who they are, after how many days things fall due, which mails are in their own words.
import type { Row } from './event.ts';
import type { DraftLanguage, Register } from './draft.ts';
import type { KeptMail } from './own-mail.ts';
import type { IdealClient } from './source.ts';

export interface Settings extends Row {
  readonly uiLanguage: DraftLanguage | null;
  readonly name: string;
  readonly emails: readonly string[];
  readonly company: string | null;
  /** My own address on letters and envelopes, a line each, without the name. */
  readonly postal: string | null;
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
  /** Rules of the cadence that the person changed, by the rule's name (`lib/domain/cadence`): days, or null where it is off. */
  readonly cadence: Readonly<Record<string, number | null>>;
  /** After how many days one asks how it went, by kind of business. */
  readonly byBusiness: Readonly<Record<string, number>>;
  /** Days of the week on which nothing falls due: 0 Sunday to 6 Saturday. */
  readonly quietDays: readonly number[];
  /** `MM-DD` each year or `YYYY-MM-DD` once → its name. */
  readonly holidays: Readonly<Record<string, string>>;
  /** Months in which the half-year review is due, 1 to 12. */
  readonly reviewMonths: readonly number[];
  /** By period (the month it is due, `2026-04`): the day it was ended. */
  readonly reviews: Readonly<Record<string, string>>;
  /** Whom I want to meet. */
  readonly ideal: IdealClient | null;
  /** By the language it is written in. */
  readonly kit: Readonly<Partial<Record<DraftLanguage, Kit>>>;
  /** For gifts, a year; minor units. */
  readonly giftBudget: { readonly minor: number; readonly currency: string } | null;
  /** A profession whose rules restrict gifts for referrals. */
  readonly isRegulated: boolean;
  /** One note a day at most, at this time (`HH:MM`); null: none. */
  readonly notifyAt: string | null;
  /** What was brought in, by the operation of its save. */
  readonly imports: Readonly<Record<string, ImportNote>>;
  /** By `mailKey` of lib/drafting/own-mails.ts. */
  readonly ownMails: Readonly<Record<string, KeptMail>>;
}

/** One file that was brought in; taking it back undoes the operation. */
export interface ImportNote {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly fileName: string;
  /** What it was read as: `linkedin`, `google`, `vcard`, `mbox`, … */
  readonly kind: string;
  readonly added: number;
  readonly joined: number;
  readonly leftOut: number;
}

/** What a source is handed to work with, in one language; empty parts are not handed on. */
export interface Kit {
  /** Whom I want to meet, in this language; null: as `Settings.ideal` says it. */
  readonly ideal: IdealClient | null;
  readonly phrases: readonly string[];
  readonly forward: string | null;
  readonly steps: readonly string[];
  readonly certificate: string | null;
}
export const emptyKit: Kit = { ideal: null, phrases: [], forward: null, steps: [], certificate: null };

export const SETTINGS_ID = 'settings';
export const defaultSettings: Settings = {
  id: SETTINGS_ID, revision: 0, updatedAt: '', uiLanguage: null, name: '', emails: [], company: null, postal: null, about: null, signature: '', register: 'formal',
  chaseAfterDays: 4, evaluateAfterDays: 30, thankAfterDays: 0, checkLeadAfterDays: 14, yesLastsDays: 180, singleKeys: true, ownMails: {},
  cadence: {}, byBusiness: {}, quietDays: [], holidays: {}, reviewMonths: [4, 10], reviews: {}, ideal: null, kit: {}, giftBudget: null, isRegulated: false, notifyAt: null, imports: {},
};
