// One message as a thread holds it: who wrote to whom, when by the sender's own clock, and the words; or why it was not read.
import type { MailAddress, MailMessage } from '../../domain/mail-thread.ts';
import type { UnseenMessage } from '../../domain/open-page.ts';
import { realSender } from '../../domain/real-sender.ts';
import { inTime } from './in-time.ts';
import { wordsOf } from './message-words.ts';
import { thunderbird, type MailHeaders, type MessageHeader } from './messenger.ts';

export type ReadMessage = { readonly message: MailMessage; readonly unseen: null } | { readonly message: MailMessage | null; readonly unseen: UnseenMessage };

/** Characters that are handed on; what is beyond is said to be unseen. */
const MOST_WORDS = 6_000_000;
const MOST_HTML = 400_000;
const NOBODY: MailAddress = { name: null, email: null };

async function addressesIn(written: readonly string[]): Promise<readonly MailAddress[]> {
  const lines = await Promise.all(written.filter((line) => line.trim() !== '').map((line) => thunderbird().messengerUtilities.parseMailboxString(line)));
  return lines.flat().flatMap(({ name, email }) => (name || email ? [{ name: name && name !== email ? name : null, email: email?.includes('@') ? email.toLowerCase() : null }] : []));
}

/** ISO 8601 as the sender's clock showed it. */
export function sentAtOf(date: Date | string, written: string | undefined): string {
  const at = new Date(date);
  const zone = /([+-])(\d{2})(\d{2})\b/u.exec(written ?? '');
  const minutes = zone ? (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])) : 0;
  if (Number.isNaN(at.getTime())) return '';
  return `${new Date(at.getTime() + minutes * 60_000).toISOString().slice(0, 19)}${zone && minutes !== 0 ? `${zone[1]}${zone[2]}:${zone[3]}` : '+00:00'}`;
}

async function senderOf(header: MessageHeader, headers: MailHeaders): Promise<MailAddress> {
  const [[from = NOBODY], replyTo, originals, posts] = await Promise.all([
    addressesIn([header.author]), addressesIn(headers['reply-to'] ?? []), addressesIn(headers['x-original-from'] ?? headers['x-original-sender'] ?? []), addressesIn((headers['list-post'] ?? []).map((one) => one.replace(/mailto:/giu, ''))),
  ]);
  return realSender({ from, replyTo, originalFrom: originals[0] ?? null, lists: posts.flatMap(({ email }) => email ?? []) });
}

/** `until`: milliseconds since 1970. */
export async function readMessage(header: MessageHeader, until: number): Promise<ReadMessage> {
  const id = header.headerMessageId;
  const unseen = (why: UnseenMessage['why'], from: MailAddress): UnseenMessage => ({ id, from: from.name ?? from.email, why });
  if (header.headersOnly) return { message: null, unseen: unseen('clipped', (await addressesIn([header.author]))[0] ?? NOBODY) };
  const full = await inTime(thunderbird().messages.getFull(header.id), until);
  if (!full) return { message: null, unseen: unseen(Date.now() >= until ? 'loading' : 'unreadable', (await addressesIn([header.author]))[0] ?? NOBODY) };
  const headers = full.headers ?? {};
  const [from, to, cc] = await Promise.all([senderOf(header, headers), addressesIn(header.recipients), addressesIn(header.ccList)]);
  const { text, html, isLocked } = wordsOf(full);
  const message: MailMessage = {
    id, sentAt: sentAtOf(header.date, headers.date?.[0]), from, to, cc, bodyText: text.slice(0, MOST_WORDS), ...(html !== null && (text === '' || html.length <= MOST_HTML) ? { bodyHtml: html.slice(0, MOST_WORDS) } : {}),
  };
  if (isLocked) return { message, unseen: unseen('locked', from) };
  return text.length > MOST_WORDS ? { message, unseen: unseen('clipped', from) } : { message, unseen: null };
}
