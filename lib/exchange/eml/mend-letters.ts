// A mail that says another encoding than its letters are in: read once more by its bytes, and by what makes words. It must not know what the words mean.
import { decodeText } from '../../domain/writing/decode-text.ts';
import { readHead } from '../mbox/mail-head.ts';
import { parseMail, type ParsedMail } from '../parse-mail.ts';
import { toWindows1252 } from '../../domain/writing/windows-1252.ts';

const LOST = '\uFFFD';
/** UTF-8 that was taken for a Latin alphabet. */
const TWICE = /[\u00C2-\u00F4][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]/u;
const latin1 = new TextDecoder('latin1');
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);

const again = (text: string): string => { const read = decodeText(toWindows1252(text)); return read.ok ? read.value.text : text; };
/** One byte a sign, whatever the mail says; how it was packed stays. */
function asBytes(bytes: Uint8Array): Uint8Array {
  const text = latin1.decode(bytes).replace(/charset\s{0,9}=\s{0,9}"?[\w.:+-]{1,40}"?/giu, 'charset=windows-1252');
  return bytesOf(/^content-type:/imu.test(text.slice(0, 65_536)) ? text : `Content-Type: text/plain; charset=windows-1252\r\n${text}`);
}
const isLost = (text: string): boolean => text.includes(LOST) || TWICE.test(text);
const words = ({ message, subject }: ParsedMail): string => `${subject}\n${message.from.name ?? ''}\n${message.bodyText}\n${message.bodyHtml ?? ''}`;

export interface MendedMail {
  readonly mail: ParsedMail;
  /** Letters are still missing. */
  readonly isGarbled: boolean;
}

export async function mendLetters(mail: ParsedMail, bytes: Uint8Array): Promise<MendedMail> {
  if (!isLost(words(mail))) return { mail, isGarbled: false };
  const raw = await parseMail(asBytes(bytes), 0);
  if (!raw) return { mail, isGarbled: words(mail).includes(LOST) };
  const better = (was: string, now: string): string => (isLost(was) ? again(now) : was);
  const rawSubject = readHead(bytes).get('subject') ?? '';
  const { bodyText, bodyHtml } = mail.message;
  const mended: ParsedMail = {
    ...mail,
    subject: isLost(mail.subject) && !rawSubject.includes('=?') ? again(rawSubject) : mail.subject,
    message: { ...mail.message, bodyText: better(bodyText, raw.message.bodyText), ...(bodyHtml === undefined ? {} : { bodyHtml: better(bodyHtml, raw.message.bodyHtml ?? '') }) },
  };
  return { mail: mended, isGarbled: words(mended).includes(LOST) };
}
