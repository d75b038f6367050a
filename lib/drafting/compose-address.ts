// Addresses that can be nothing but addresses, and links that open a mail with exactly this draft in it. It knows no records.
import type { Draft } from '../domain/draft.ts';
import type { MailAddress } from '../domain/mail-thread.ts';
import { cleanLine, cleanLines } from './plain-text.ts';

type Placed = Pick<Draft, 'to' | 'cc' | 'subject' | 'body'>;

/** One plain address, or null: nothing that could begin a second one, a header or a parameter. */
export const safeEmail = (email: string | null): string | null => {
  const trimmed = (email ?? '').trim();
  return /^[^\s@<>()[\]\\,;:"&?#%\p{C}]+@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u.test(trimmed) ? trimmed : null;
};

/** A name that stays within its address. */
export const safeAddress = (name: string, email: string | null): MailAddress => ({
  name: cleanLine(name.replace(/[<>"\\,;]/gu, ' ')) || null,
  email: safeEmail(email),
});

export const safeSubject = (subject: string): string => cleanLine(subject);

const encoded = encodeURIComponent;
const listed = (addresses: readonly MailAddress[]): string =>
  addresses
    .map(({ email }) => safeEmail(email))
    .filter((email) => email !== null)
    .map((email) => encoded(email).replace(/%40/gu, '@'))
    .join(',');

/** RFC 6068: `%0D%0A` between lines, spaces as `%20`. */
export function mailtoUrl({ to, cc, subject, body }: Placed): string {
  const fields = [
    ['cc', listed(cc)],
    ['subject', encoded(safeSubject(subject))],
    ['body', encoded(cleanLines(body).replace(/\n/gu, '\r\n'))],
  ].filter(([, value]) => value !== '');
  return `mailto:${listed(to)}${fields.length > 0 ? '?' : ''}${fields.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

/** Gmail's own compose window; nothing of the draft is sent before the person opens it. */
export function gmailComposeUrl({ to, cc, subject, body }: Placed): string {
  const fields = [
    ['view', 'cm'],
    ['fs', '1'],
    ['to', listed(to)],
    ['cc', listed(cc)],
    ['su', encoded(safeSubject(subject))],
    ['body', encoded(cleanLines(body))],
  ].filter(([, value]) => value !== '');
  return `https://mail.google.com/mail/?${fields.map(([name, value]) => `${name}=${value}`).join('&')}`;
}
