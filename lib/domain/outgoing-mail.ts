// A mail as it goes into a file that a mail program opens as a draft, and what such a file says when it is read again. Types only.
import type { MailAddress, MailThread } from './mail-thread.ts';

export interface OutgoingMail {
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly subject: string;
  /** Plain text, `\n` line breaks. */
  readonly body: string;
  readonly date: Date;
  /** `<id@host>` of the mail that is answered; null for a new one. */
  readonly inReplyTo: string | null;
  /** The same of all before it, oldest first. */
  readonly references: readonly string[];
}

/** Addresses in lower case. */
export interface WrittenMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly inReplyTo: string | null;
  readonly attachments: readonly string[];
}

/** Whose mail it is. */
export type Me = MailThread['me'];
