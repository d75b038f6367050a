// Files in which every text that is read is one hostile string: a list of people, a table that must be mapped, and a mailbox of introductions. It must not know which rooms read them.
import { writePart } from '../mailbox/encode-mail.ts';

export const OWNER = 'me@mara.example';
const cell = (text: string): string => `"${text.replaceAll('"', '""').replaceAll('\0', '')}"`;
const rows = (table: readonly (readonly string[])[]): string => table.map((row) => row.map(cell).join(',')).join('\n');
const file = (name: string, content: string): { name: string; mimeType: string; buffer: Buffer } => ({ name, mimeType: '', buffer: Buffer.from(content) });

/** As LinkedIn writes it; every other one is somebody of the hostile book. */
export const hostileList = (texts: readonly string[]): ReturnType<typeof file> =>
  file('Connections.csv', rows([['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'], ...texts.map((text, n) => [text, text, text, n % 2 ? `p${n}@example.com` : text, text, text, '03 Apr 2019'])]));
/** Its name, its columns and its cells are hostile. */
export const hostileTable = (texts: readonly string[]): ReturnType<typeof file> => {
  const few = texts.slice(0, 40);
  return file('<img src=x onerror=alert(1)>.csv', rows([few, ...texts.slice(0, 5).map((_, n) => few.map((_text, at) => texts[(at + n) % texts.length] ?? ''))]));
};

/** Always encoded, so that quotation marks and brackets are its own. */
const inHead = (text: string): string => `=?utf-8?B?${Buffer.from([...text.replace(/[\r\n\0]+/gu, ' ')].slice(0, 40).join('') || 'x').toString('base64')}?=`;
/** One introduction for each text, which is in its names, its subject and its words. */
export function hostileMailbox(texts: readonly string[]): ReturnType<typeof file> {
  const mails = texts.map((text, n) => {
    const words = `Hi Mara,\n\nplease meet Irena Novakova <irena${n}@ledger.example>, who keeps books. ${text}\nIrena, this is Mara Lindqvist, who needs a bookkeeper for her web shop: ${text}\nI'd like to introduce you two. Over to you.\n\n${text}\n`;
    const at = new Date(Date.UTC(2024, 0, 1 + n, 9)).toUTCString();
    return `From ${n}@xxx ${at.replace(/^(\w+), (\d+) (\w+) (\d+) (\S+) GMT$/u, '$1 $3 $2 $5 +0000 $4')}\nDelivered-To: ${OWNER}\nFrom: ${inHead(text)} <from${n}@example.com>\nTo: Mara Lindqvist <${OWNER}>, ${inHead(text)} <irena${n}@ledger.example>\nSubject: Introduction: ${inHead(text)}\nDate: ${at.replace('GMT', '+0000')}\nMessage-ID: <i${n}@example.com>\nMIME-Version: 1.0\n${writePart('text/plain', words, 'utf-8', 'base64')}\n`;
  });
  return file('<svg onload=alert(1)>.mbox', mails.join(''));
}
