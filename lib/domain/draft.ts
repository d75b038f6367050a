// A mail before it is sent: what kind, for whom, in which words. Goen never sends it.
import type { MailAddress } from './mail-thread.ts';
import type { PersonId } from './person.ts';

export type DraftKind =
  | 'optin-provider' | 'optin-prospect' | 'forwardable' | 'introduction' | 'chaser' | 'decline' | 'not-now' | 'thanks' | 'thanks-letter'
  | 'thanks-anyway' | 'progress' | 'report' | 'ask-provider' | 'ask-client' | 'testimonial' | 'ask-introductions' | 'partner' | 'apology'
  | 'delivery' | 'information' | 'third-consent' | 'pause';

/** How two are brought together: one mail to both, the one calls the other, a talk of three; on LinkedIn one text to both or, where no conversation holds both, a text to each. */
export const INTRODUCTION_WAYS = ['plain', 'phone', 'meeting', 'linkedin', 'linkedin-prospect', 'linkedin-provider'] as const;
export type IntroductionWay = (typeof INTRODUCTION_WAYS)[number];

export type DraftLanguage = 'en' | 'ja' | 'it' | 'ru';
export type Register = 'formal' | 'familiar';

export interface Draft {
  readonly id: string;
  readonly referralId: string;
  readonly kind: DraftKind;
  /** Introductions only; one mail to both where it is not said. */
  readonly way?: IntroductionWay;
  /** Empty: a note that is only copied, for whoever it is passed on to. */
  readonly readers: readonly PersonId[];
  readonly language: DraftLanguage;
  readonly register: Register;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly subject: string;
  /** Plain text; paragraphs parted by an empty line. */
  readonly body: string;
}

/** A text for LinkedIn's message box: it bears no address. */
export const isForLinkedIn = ({ way }: Pick<Draft, 'way'>): boolean => way?.startsWith('linkedin') === true;
/** The note alone, without a reader: nothing it could be inserted into. */
export const isOnlyCopied = ({ kind, readers }: Pick<Draft, 'kind' | 'readers'>): boolean => kind === 'forwardable' && readers.length === 0;

/** What the guard looks at. Lists hold addresses, file names. */
export interface GuardedText {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly bodyText: string;
  readonly quotedText?: string;
  readonly attachments: readonly string[];
  /** Nobody reads the mail there, but its readers see it. */
  readonly replyTo?: readonly string[];
}
export type GuardedField = keyof GuardedText;

/** What the record knows of somebody the reader may not learn of. */
export interface HiddenPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly company: string | null;
  readonly title: string | null;
  readonly profileUrl: string | null;
  readonly website: string | null;
}
/** Whose names are never a leak in this mail. */
export interface KnownReader {
  readonly name: string;
  readonly emails: readonly string[];
  /** Whose mail it is: a name below it that is not theirs is somebody else's. */
  readonly isSender?: boolean;
}

export interface Disclosure {
  readonly field: GuardedField;
  /** An exact substring of the field (of one of its entries, for lists). */
  readonly quote: string;
  /** Offset of the quote in the field; for lists in the entry numbered `entry`. */
  readonly start: number;
  readonly entry: number;
  readonly of: 'name' | 'email' | 'phone' | 'company' | 'title' | 'profile' | 'website' | 'detail';
  readonly person: PersonId;
  /** `leak` holds the draft back; `look` marks the words. */
  readonly level: 'leak' | 'look';
}
