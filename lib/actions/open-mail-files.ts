// Files of mails, or their text, as conversations that can be opened like a thread in a mailbox: whose they are, what the book knows of them, and their words to look at. It saves nothing.
import type { FaultyMail } from '../domain/mail-fault.ts';
import type { MailAddress, MailMessage } from '../domain/mail-thread.ts';
import type { MissingPart, OpenThread } from '../domain/open-page.ts';
import type { Me } from '../domain/outgoing-mail.ts';
import { threadKey } from '../domain/referral.ts';
import type { ParsedMail } from '../exchange/parse-mail.ts';
import type { Tools } from './tools.ts';

export interface ShownMessage {
  readonly id: string;
  readonly from: string;
  readonly sentAt: string | null;
  readonly text: string;
}
export interface FoundConversation {
  readonly page: OpenThread;
  /** The same messages to be looked at: plain text, whatever they came as. */
  readonly shown: readonly ShownMessage[];
  /** Those in it, to be asked who of them keeps this book; empty where it is known. */
  readonly asksWho: readonly MailAddress[];
}
export interface OpenedFiles {
  readonly conversations: readonly FoundConversation[];
  readonly faults: readonly FaultyMail[];
}

/** Of a longer conversation, its newest mails; of a longer text, its beginning. */
const MOST_MAILS = 100;
const LONGEST_TEXT = 60_000;
const MOST_LOOKED_UP = 60;
const UNKNOWN_TIME = '1970-01-01T00:00:00+00:00';

const addressesIn = (messages: readonly MailMessage[]): readonly MailAddress[] => messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]).filter(({ email }) => email !== null);
const isIn = (emails: readonly string[], addresses: readonly MailAddress[]): boolean => addresses.some(({ email }) => email !== null && emails.some((mine) => mine.toLowerCase() === email));

/** The addresses that the person named; else the one it was delivered to. */
function whoseIs(mails: readonly ParsedMail[], settings: Me): { readonly me: Me; readonly isKnown: boolean } {
  const addresses = addressesIn(mails.map(({ message }) => message));
  if (isIn(settings.emails, addresses)) return { me: settings, isKnown: true };
  const delivered = mails.findLast((mail) => mail.deliveredTo !== null)?.deliveredTo ?? null;
  if (delivered === null || !isIn([delivered], addresses)) return { me: settings, isKnown: false };
  const name = settings.name ?? addresses.find((one) => one.email === delivered && one.name)?.name ?? null;
  return { me: { name, emails: [delivered, ...settings.emails] }, isKnown: true };
}

/** The mail it began with, also where that is only named; or whichever of its mails the book knows it by. */
async function threadIdOf(tools: Tools, mails: readonly ParsedMail[], me: Me): Promise<string> {
  const root = mails[0]?.ids[0] ?? mails[0]?.message.id ?? '';
  const ids = [...new Set([root, ...mails.flatMap(({ message, ids: named }) => [message.id, ...named])])].slice(0, MOST_LOOKED_UP);
  for (const threadId of ids) for (const account of [me.emails[0] ?? null, ...me.emails.slice(1, 4)]) {
    const known = await tools.book.referralByThread(threadKey({ host: 'file', account, threadId }));
    if (known && !known.removed) return threadId;
  }
  return root;
}

const cut = ({ bodyHtml, ...message }: MailMessage): MailMessage => ({ ...message, bodyText: message.bodyText.slice(0, LONGEST_TEXT), ...(bodyHtml === undefined ? {} : { bodyHtml: bodyHtml.slice(0, LONGEST_TEXT * 4) }) });

async function conversationOf(tools: Tools, mails: readonly ParsedMail[], settings: Me): Promise<FoundConversation> {
  const { htmlToText } = await import('../reading/text/html-to-text.ts');
  const { me, isKnown } = whoseIs(mails, settings);
  const messages = mails.slice(-MOST_MAILS).map(({ message }) => cut(message));
  const missing: readonly MissingPart[] = [...(messages.some(({ from }) => !from.email && !from.name) ? (['sender'] as const) : []), ...(messages.some(({ sentAt }) => sentAt === UNKNOWN_TIME) ? (['time'] as const) : [])];
  const seen = new Map(addressesIn(messages).map((address) => [address.email, address]));
  for (const address of addressesIn(messages)) if (address.name) seen.set(address.email, address);
  return {
    page: {
      kind: 'thread', unseen: [], foldedCount: 0, missing, account: me.emails[0] ?? null, url: '',
      thread: { host: 'file', threadId: await threadIdOf(tools, mails, me), subject: mails[0]?.subject ?? '', me, messages },
    },
    shown: messages.map(({ id, from, sentAt, bodyText, bodyHtml }) => ({ id, from: from.name ?? from.email ?? '', sentAt: sentAt === UNKNOWN_TIME ? null : sentAt, text: (bodyText.trim() || (bodyHtml ? htmlToText(bodyHtml) : '')).trim() })),
    asksWho: isKnown ? [] : [...seen.values()],
  };
}

export async function openMailFiles(tools: Tools, files: readonly { readonly name: string; readonly file: Blob }[]): Promise<OpenedFiles> {
  const [{ readMails }, { name, emails }] = await Promise.all([import('../exchange/eml/read-mails.ts'), tools.book.settings()]);
  const { conversations, faults } = await readMails(files);
  const found: FoundConversation[] = [];
  for (const mails of conversations) found.push(await conversationOf(tools, mails, { name: name || null, emails }));
  return { conversations: found, faults };
}

/** The person said who of them they are; null: none of them. */
export function withMe(found: FoundConversation, address: MailAddress | null): FoundConversation {
  const { thread } = found.page;
  const me: Me = address?.email ? { name: thread.me.name ?? address.name, emails: [address.email, ...thread.me.emails] } : thread.me;
  return { ...found, asksWho: [], page: { ...found.page, account: me.emails[0] ?? null, thread: { ...thread, me } } };
}
