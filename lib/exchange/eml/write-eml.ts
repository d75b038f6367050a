// A draft as a file that mail programs open to be sent (`X-Unsent`): RFC 5322, plain text in UTF-8, no Bcc ever, nothing in it that was not asked for. It must not know what the mail is about.
import type { MailAddress } from '../../domain/mail-thread.ts';
import type { OutgoingMail } from '../../domain/outgoing-mail.ts';
import { headerName, headerText, isAddress, isMailId } from './header-words.ts';
import { mailBody } from './mail-body.ts';

const FOLD = '\r\n ';

/** Those that have an address; the others cannot be written to by mail. */
function addressList(addresses: readonly MailAddress[]): string {
  return addresses.flatMap(({ name, email }) => {
    const bare = email?.trim() ?? null;
    if (!isAddress(bare)) return [];
    const words = name ? headerName(name) : '';
    return [words === '' ? bare : `${words}${words.length + bare.length > 60 ? FOLD : ' '}<${bare}>`];
  }).join(`,${FOLD}`);
}

export function writeEml({ from, to, cc, subject, body, date, inReplyTo, references }: OutgoingMail): Uint8Array<ArrayBuffer> {
  const { encoding, lines } = mailBody(body);
  const ids = [...new Set([...references, inReplyTo].filter(isMailId))];
  const headers: readonly (readonly [string, string])[] = [
    ['X-Unsent', '1'],
    ['From', from ? addressList([from]) : ''],
    ['To', addressList(to)],
    ['Cc', addressList(cc)],
    ['Subject', headerText(subject)],
    ['Date', date.toUTCString().replace('GMT', '+0000')],
    ['In-Reply-To', isMailId(inReplyTo) ? inReplyTo : ''],
    ['References', ids.join(FOLD)],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=utf-8'],
    ['Content-Transfer-Encoding', encoding],
  ];
  // Addresses may hold letters beyond ASCII (RFC 6532); all else is ASCII.
  const head = headers.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return new TextEncoder().encode(`${head}\r\n${lines}`);
}
