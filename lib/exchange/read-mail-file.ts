// A mail file in, threads out: one .eml, or an .mbox read as a stream and grouped by who answers whom, or a thread saved as JSON. It must not know what the words mean.
import PostalMime, { type Address, type Email } from 'postal-mime';
import type { MailAddress, MailMessage, MailThread } from '../domain/mail-thread.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { holdFlow, unflow } from './flowed-text.ts';

export type MailFileProblem = 'not-a-mail' | 'not-a-thread' | 'empty';

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

interface ParsedMail {
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

const FROM_LINE = [10, 70, 114, 111, 109, 32]; // "\nFrom "

/** Messages of an mbox one after another; no more than one is held at a time. */
export async function* splitMbox(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let held = new Uint8Array(0);
  let searched = 0;
  for await (const chunk of chunks) {
    const joined = new Uint8Array(held.length + chunk.length);
    joined.set(held);
    joined.set(chunk, held.length);
    held = joined;
    let start = 0;
    for (let at = indexOf(held, FROM_LINE, searched); at >= 0; at = indexOf(held, FROM_LINE, at + 1)) {
      const body = withoutFromLine(held.subarray(start, at));
      if (body.length > 0) yield body.slice();
      start = at + 1;
    }
    held = held.slice(start);
    searched = Math.max(0, held.length - FROM_LINE.length);
  }
  const body = withoutFromLine(held);
  if (body.length > 0) yield body;
}
const startsWith = (bytes: Uint8Array, prefix: readonly number[], at: number): boolean => prefix.every((byte, i) => bytes[at + i] === byte);
function indexOf(bytes: Uint8Array, wanted: readonly number[], from: number): number {
  for (let at = bytes.indexOf(10, from); at >= 0; at = bytes.indexOf(10, at + 1)) if (startsWith(bytes, wanted, at)) return at;
  return -1;
}
function withoutFromLine(bytes: Uint8Array): Uint8Array {
  if (!startsWith(bytes, FROM_LINE.slice(1), 0)) return bytes;
  const end = bytes.indexOf(10);
  return end < 0 ? new Uint8Array(0) : bytes.subarray(end + 1);
}

const parse = async (bytes: Uint8Array, order: number): Promise<ParsedMail | null> => {
  try {
    // Quoted "From " lines of mboxrd lose their mark only where the line says so; bodies keep it.
    const held = holdFlow(bytes);
    const email = await PostalMime.parse(held.bytes, { maxNestingDepth: 64 });
    if (!email.from && !email.subject && !email.text && !email.html) return null;
    const text = (email.text ?? '').replaceAll('\r\n', '\n');
    return toMail({ ...email, text: held.isFlowed ? unflow(text, held.dropsSpace) : text }, order);
  } catch {
    return null; // broken beyond what the parser mends: counted as no mail
  }
};

/** Mails that answer one another make a thread; oldest first, threads in the order of their first mail. */
function groupMails(mails: readonly ParsedMail[], me: MailThread['me'] | null): MailThread[] {
  const groupOf = new Map<string, ParsedMail[]>();
  const groups: ParsedMail[][] = [];
  for (const mail of mails) {
    const keys = [mail.id, ...mail.ids].filter((key): key is string => key !== null);
    const known = [...new Set(keys.map((key) => groupOf.get(key)).filter((group): group is ParsedMail[] => group !== undefined))];
    const target = known[0] ?? [];
    if (known.length === 0) groups.push(target);
    for (const other of known.slice(1)) {
      target.push(...other);
      groups.splice(groups.indexOf(other), 1);
      for (const [key, group] of groupOf) if (group === other) groupOf.set(key, target);
    }
    target.push(mail);
    for (const key of keys) groupOf.set(key, target);
  }
  return groups.map((group) => toThread(group, me));
}

function toThread(group: readonly ParsedMail[], me: MailThread['me'] | null): MailThread {
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

/** `me`: whose mailbox it is; without it, the one it was delivered to. */
export async function readEml(bytes: Uint8Array, me: MailThread['me'] | null = null): Promise<Result<MailThread[], MailFileProblem>> {
  const mail = await parse(bytes, 0);
  return mail ? ok(groupMails([mail], me)) : fail(bytes.length === 0 ? 'empty' : 'not-a-mail');
}

export async function readMbox(chunks: Chunks, me: MailThread['me'] | null = null): Promise<Result<MailThread[], MailFileProblem>> {
  const mails: ParsedMail[] = [];
  let count = 0;
  for await (const bytes of splitMbox(chunks)) {
    const mail = await parse(bytes, count++);
    if (mail) mails.push(mail);
  }
  return mails.length > 0 ? ok(groupMails(mails, me)) : fail(count === 0 ? 'empty' : 'not-a-mail');
}

const isThread = (value: unknown): value is MailThread => typeof value === 'object' && value !== null && 'messages' in value && Array.isArray(value.messages) && 'me' in value && typeof value.me === 'object';

export function readThreadJson(text: string): Result<MailThread[], MailFileProblem> {
  try {
    const value: unknown = JSON.parse(text);
    const thread = typeof value === 'object' && value !== null && 'thread' in value ? value.thread : value;
    return isThread(thread) ? ok([thread]) : fail('not-a-thread');
  } catch {
    return fail('not-a-thread');
  }
}
