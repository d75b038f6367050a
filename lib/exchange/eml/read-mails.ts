// Files of single mails in, conversations out: who answers whom, each mail once, oldest first, and a reason for each file that gave none. It must not know what the words mean.
import type { FaultyMail, MailFault } from '../../domain/mail-fault.ts';
import { readHead, secondsOf, type MailHead } from '../mbox/mail-head.ts';
import { ThreadIndex } from '../mbox/thread-index.ts';
import { threadKeys } from '../mbox/thread-keys.ts';
import { parseMail, type ParsedMail } from '../parse-mail.ts';
import { mailsIn } from './mail-bytes.ts';
import { mendLetters } from './mend-letters.ts';

interface FoundMail {
  readonly mail: ParsedMail;
  readonly head: MailHead;
}
export interface ReadMails {
  /** Each oldest first. */
  readonly conversations: readonly (readonly ParsedMail[])[];
  readonly faults: readonly FaultyMail[];
}

const hasWords = (html: string): boolean => /[\p{L}\p{N}]/u.test(html.replace(/<(?:style|script|head)\b[\s\S]*?<\/(?:style|script|head)>|<[^>]*>|&\w+;/giu, ' '));
function faultOf({ message, parts }: ParsedMail, head: MailHead): MailFault | null {
  const type = (head.get('content-type') ?? '').toLowerCase();
  if (type.startsWith('multipart/encrypted') || /^application\/(?:x-)?pkcs7-mime/u.test(type) || message.bodyText.trimStart().startsWith('-----BEGIN PGP MESSAGE-----')) return 'encrypted';
  if (type.startsWith('text/calendar') || parts.some((part) => part.type === 'text/calendar' && !part.isAttached)) return 'calendar';
  return message.bodyText.trim() === '' && !hasWords(message.bodyHtml ?? '') ? 'no-words' : null;
}

/** 53 bits of a text (cyrb53): enough to tell the mails of one person apart. */
function sumOf(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 2654435761);
    b = Math.imul(b ^ text.charCodeAt(i), 1597334677);
  }
  return (4294967296 * (0x1fffff & (b ^ (a >>> 16))) + (a >>> 0)).toString(36);
}
/** A mail without an id is known by what it says, so that dropped again it is the same one. */
const named = (mail: ParsedMail): ParsedMail => (mail.id === null ? { ...mail, message: { ...mail.message, id: `sum-${sumOf([mail.message.sentAt, mail.message.from.email, mail.subject, mail.message.bodyText, mail.message.bodyHtml].join('\n'))}` } } : mail);

async function readOne(bytes: Uint8Array, isMbox: boolean): Promise<{ readonly found: FoundMail | null; readonly fault: MailFault | null }> {
  const head = readHead(bytes);
  const parsed = head.size === 0 || !(['from', 'date', 'subject', 'message-id'] as const).some((name) => head.has(name)) ? null : await parseMail(bytes, 0, isMbox);
  if (!parsed) return { found: null, fault: 'not-a-mail' };
  const fault = faultOf(parsed, head);
  if (fault) return { found: null, fault };
  const { mail, isGarbled } = await mendLetters(parsed, bytes);
  return { found: { mail: named(mail), head }, fault: isGarbled ? 'letters' : null };
}

export async function readMails(files: readonly { readonly name: string; readonly file: Blob }[]): Promise<ReadMails> {
  const all = new Map<string, FoundMail>();
  const faults: FaultyMail[] = [];
  for (const { name, file } of files) {
    const inside = await mailsIn(file);
    if (!inside.ok) { faults.push({ name, fault: inside.reason }); continue; }
    const met = new Set<MailFault>();
    for (const bytes of inside.value.mails) {
      const { found, fault } = await readOne(bytes, inside.value.isMbox);
      if (fault) met.add(fault);
      if (found) all.set(found.mail.message.id, all.get(found.mail.message.id) ?? found);
    }
    for (const fault of met) faults.push({ name, fault });
  }
  // A reply that names no mail follows the newest of its subject before it.
  const inOrder = [...all.values()].toSorted((a, b) => secondsOf(a.head) - secondsOf(b.head));
  const index = new ThreadIndex();
  inOrder.forEach(({ head }, offset) => index.add({ file: 0, offset, length: 0, at: secondsOf(head), isList: false, ...threadKeys(head) }));
  return { conversations: [...index.threads()].map(({ mails }) => mails.flatMap(({ offset }) => inOrder[offset]?.mail ?? [])), faults };
}
