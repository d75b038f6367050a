// A mail in the person's own words, as the book keeps it. It must not know the marks of a template or which mails are shipped.

/** As it is written, marks and all. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
}
export interface KeptMail extends MailText {
  /** The shipped text that it was made from, so that a later change of that text is noticed. */
  readonly madeFrom: MailText;
}
