// Why a file that somebody dropped is not read as a mail; each has its sentence. `letters`: it is read, and some letters are lost.

export type MailFault =
  | 'empty'
  | 'too-large'
  | 'not-a-mail'
  | 'encrypted'
  | 'calendar'
  | 'no-words' // attachments or pictures alone
  | 'msg' // Outlook's own kind of file
  | 'mailbox' // far more than a conversation
  | 'unreadable' // moved or changed since it was chosen
  | 'letters';

export interface FaultyMail {
  readonly name: string;
  readonly fault: MailFault;
}
