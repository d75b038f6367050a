// One mail's bytes in, a message out; several messages make a thread. It must not know where the bytes lay or what the words mean.
import PostalMime, { type Address, type Email } from 'postal-mime';
import type { MailAddress, MailMessage, MailThread } from '../domain/mail-thread.ts';
import { unflow } from '../domain/writing/unflow.ts';
import { holdFlow } from './flowed-text.ts';

export interface ParsedMail {
  readonly message: MailMessage;
  readonly ids: readonly string[];
  readonly id: string | null;
  readonly subject: string;
  /** The mailbox it was delivered to, where a header tells. */
  readonly deliveredTo: string | null;
}

const toAddress = (address: Address): MailAddress[] => {
  if (address.group) return address.group.map((member) => ({ name: member.name || null, email: member.address?.toLowerCase() ?? null }));
  return [{ name: address.name || null, email: address.address?.toLowerCase() || null }];
};
const messageIds = (text: string | undefined): string[] => text?.match(/<[^<>\s]{1,500}>/gu) ?? [];

function toMail(email: Email, order: number): ParsedMail {
  const header = (name: string): string | null => email.headers.find((one) => one.key === name)?.value ?? null;
  const sent = email.date ? new Date(email.date) : null;
  const zone = /([+-]\d{2})(\d{2})(?:\s|$)/u.exec(header('date') ?? '');
  const sentAt = sent && !Number.isNaN(sent.getTime()) ? withZone(sent, zone ? `${zone[1]}:${zone[2]}` : '+00:00') : '1970-01-01T00:00:00+00:00';
  return {
    message: {
      id: email.messageId ?? `m${order + 1}`, sentAt, from: email.from ? (toAddress(email.from)[0] ?? { name: null, email: null }) : { name: null, email: null },
      to: (email.to ?? []).flatMap(toAddress), cc: (email.cc ?? []).flatMap(toAddress), bodyText: email.text ?? '',
      ...(email.html ? { bodyHtml: email.html } : {}),
    },
    ids: [...messageIds(email.references), ...messageIds(email.inReplyTo)], id: email.messageId ?? null, subject: email.subject ?? '',
    deliveredTo: (header('delivered-to') ?? header('x-original-to'))?.toLowerCase().trim() ?? null,
  };
}

/** The instant as the sender's clock showed it. */
function withZone(at: Date, zone: string): string {
  const minutes = (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)));
  return `${new Date(at.getTime() + minutes * 60_000).toISOString().slice(0, 19)}${zone}`;
}

/** A line that a mailbox marked, so that it would not part two mails. */
const MARKED = /^>(>*From )/gmu;

/** Null: broken beyond what the parser mends. `inMbox`: lines marked by the mailbox lose their mark. */
export async function parseMail(bytes: Uint8Array, order: number, inMbox = false): Promise<ParsedMail | null> {
  try {
    const held = holdFlow(bytes);
    const email = await PostalMime.parse(held.bytes, { maxNestingDepth: 64 });
    if (!email.from && !email.subject && !email.text && !email.html) return null;
    const text = (email.text ?? '').replaceAll('\r\n', '\n');
    const bare = inMbox && text.includes('>From ') ? text.replace(MARKED, '$1') : text;
    return toMail({ ...email, text: held.isFlowed ? unflow(bare, held.dropsSpace) : bare }, order);
  } catch {
    return null;
  }
}

/** `me`: whose mailbox it is; null: the one the newest mail was delivered to. */
export function threadOf(group: readonly ParsedMail[], me: MailThread['me'] | null): MailThread {
  const inOrder = [...group].toSorted((a, b) => Date.parse(a.message.sentAt) - Date.parse(b.message.sentAt));
  const newest = inOrder.at(-1);
  const delivered = inOrder.findLast((mail) => mail.deliveredTo !== null)?.deliveredTo ?? newest?.message.to[0]?.email ?? null;
  const name = inOrder.flatMap(({ message }) => [message.from, ...message.to, ...message.cc]).find((address) => address.email === delivered && address.name)?.name ?? null;
  const seen = new Set<string>();
  return {
    host: 'file', threadId: inOrder[0]?.message.id ?? '', subject: inOrder[0]?.subject ?? '', me: me ?? { name, emails: delivered ? [delivered] : [] },
    messages: inOrder.map(({ message }) => message).filter((message) => !seen.has(message.id) && seen.add(message.id)),
  };
}
