// A thread as any host hands it over: headers, texts and whose mailbox it is. It must not know how it was read.

export type HostName = 'gmail' | 'linkedin' | 'outlook' | 'thunderbird' | 'file';

export interface MailAddress {
  readonly name: string | null;
  /** Lower-case where the host knows one; LinkedIn gives none. */
  readonly email: string | null;
}

export interface MailMessage {
  readonly id: string;
  /** ISO 8601 with offset. */
  readonly sentAt: string;
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  /** Plain text, `\n` line breaks; quoted history, signatures and disclaimers left in. */
  readonly bodyText: string;
  readonly bodyHtml?: string;
}

export interface MailThread {
  readonly host: HostName;
  readonly threadId: string;
  readonly subject: string;
  readonly me: { readonly name: string | null; readonly emails: readonly string[] };
  /** Oldest first. */
  readonly messages: readonly MailMessage[];
}
