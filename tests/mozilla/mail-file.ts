// A message of a thread as the bytes a mail server would keep: headers that name its conversation, and its own text and HTML.
import type { MailAddress, MailMessage, MailThread } from '../../lib/domain/mail-thread.ts';

const word = (text: string): string => (/^[\x20-\x7e]*$/u.test(text) ? `"${text.replace(/["\\]/gu, '\\$&')}"` : `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`);
const line = (text: string): string => (/^[\x20-\x7e]*$/u.test(text) ? text : word(text));
const address = ({ name, email }: MailAddress): string => (name ? `${word(name)} <${email ?? 'nobody@nowhere.invalid'}>` : (email ?? 'nobody@nowhere.invalid'));
const part = (type: string, text: string): string => `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString('base64').replace(/.{76}/gu, '$&\r\n')}\r\n`;

/** As the sender's clock showed it. */
function dateOf(sentAt: string): string {
  const zone = /([+-]\d{2}):(\d{2})$/u.exec(sentAt);
  const minutes = zone ? (sentAt.at(-6) === '-' ? -1 : 1) * (Math.abs(Number(zone[1])) * 60 + Number(zone[2])) : 0;
  return new Date(new Date(sentAt).getTime() + minutes * 60_000).toUTCString().replace('GMT', zone ? `${zone[1]}${zone[2]}` : '+0000');
}

/** Without angle brackets. */
export const messageIdOf = ({ threadId }: MailThread, { id }: MailMessage): string => `${id}.${threadId}@corpus.example`;

export function mailFileOf(thread: MailThread, message: MailMessage): string {
  const before = thread.messages.slice(0, thread.messages.indexOf(message)).map((one) => `<${messageIdOf(thread, one)}>`);
  const headers = [
    `Message-ID: <${messageIdOf(thread, message)}>`, `Date: ${dateOf(message.sentAt)}`, `From: ${address(message.from)}`, `To: ${message.to.map(address).join(', ')}`,
    ...(message.cc.length > 0 ? [`Cc: ${message.cc.map(address).join(', ')}`] : []), `Subject: ${line(before.length > 0 ? `Re: ${thread.subject}` : thread.subject)}`,
    ...(before.length > 0 ? [`In-Reply-To: ${before.at(-1)}`, `References: ${before.join('\r\n ')}`] : []), 'MIME-Version: 1.0',
  ];
  const body = message.bodyHtml === undefined ? part('text/plain', message.bodyText) : `Content-Type: multipart/alternative; boundary="of-two"\r\n\r\n--of-two\r\n${part('text/plain', message.bodyText)}--of-two\r\n${part('text/html', message.bodyHtml)}--of-two--\r\n`;
  return `${headers.join('\r\n')}\r\n${body}`;
}
