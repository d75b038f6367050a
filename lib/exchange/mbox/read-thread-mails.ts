// The mails of one thread, taken out of the files again and parsed: headers and text, no attachments. It must not know what was read in them.
import type { MailThread } from '../../domain/mail-thread.ts';
import { parseMail, threadOf, type ParsedMail } from '../parse-mail.ts';
import { readHead } from './mail-head.ts';
import { LARGEST_MAIL } from './split-mbox.ts';
import type { IndexedThread } from './thread-index.ts';
import { gmailThreadOf } from './thread-keys.ts';
import { trimMail } from './trim-mail.ts';

/** Of a longer thread its beginning and its end. */
const MOST_MAILS = 40;
const LONGEST_TEXT = 60_000;
const LONGEST_HTML = 200_000;

const cut = (mail: ParsedMail): ParsedMail => {
  const { bodyText, bodyHtml } = mail.message;
  if (bodyText.length <= LONGEST_TEXT && (bodyHtml?.length ?? 0) <= LONGEST_HTML) return mail;
  return { ...mail, message: { ...mail.message, bodyText: bodyText.slice(0, LONGEST_TEXT), ...(bodyHtml ? { bodyHtml: bodyHtml.slice(0, LONGEST_HTML) } : {}) } };
};

/** Null where none of its mails can be read. */
export async function readThreadMails(files: readonly Blob[], { mails }: IndexedThread, me: MailThread['me']): Promise<MailThread | null> {
  const chosen = mails.length <= MOST_MAILS ? mails : [...mails.slice(0, MOST_MAILS / 2), ...mails.slice(-MOST_MAILS / 2)];
  const parsed: ParsedMail[] = [];
  let gmail: string | null = null;
  for (const { file, offset, length } of chosen) {
    const bytes = new Uint8Array((await files[file]?.slice(offset, offset + Math.min(length, LARGEST_MAIL)).arrayBuffer()) ?? new ArrayBuffer(0));
    gmail ??= gmailThreadOf(readHead(bytes));
    const mail = await parseMail(trimMail(bytes), parsed.length, true);
    if (mail) parsed.push(cut(mail));
  }
  if (parsed.length === 0) return null;
  const thread = threadOf(parsed, me);
  return gmail === null ? thread : { ...thread, host: 'gmail', threadId: gmail };
}
