// What was read of each conversation since the pane stands: Outlook gives one mail at a time, so the mails that the person opens one after the other are put together. Nothing of it is kept when the pane goes.
import type { MailThread } from '../../domain/mail-thread.ts';
import type { OpenThread, UnseenMessage } from '../../domain/open-page.ts';
import type { Mailbox } from './office.ts';
import type { ReadMail } from './read-mail.ts';

const MOST = 20;

export interface Conversations {
  add(mail: ReadMail): void;
  pageOf(conversationId: string, mailbox: Mailbox): OpenThread | null;
  itemOf(messageId: string): string | null;
}

/** Opens the mail for whoever has the account; no word of it is in the address. */
const addressOf = (itemId: string): string => `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(itemId)}&exvsurl=1&viewmodel=ReadMessageItem`;
export const itemInAddress = (url: string): string | null => {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, searchParams } = new URL(url);
  return protocol === 'https:' && /^outlook\.(?:office|office365|live)\.com$/u.test(hostname) ? searchParams.get('ItemID') : null;
};

/** Mails before these that were not opened. Later ones nobody tells of. */
function unseenIn(mails: readonly ReadMail[]): readonly UnseenMessage[] {
  const read = new Set(mails.map(({ message }) => message.id));
  const before = new Set(mails.flatMap(({ answers }) => answers ?? []));
  const untold = mails.filter(({ answers }) => answers === null);
  return [...[...before].filter((id) => !read.has(id)).map((id) => ({ id, from: null, why: 'apart' as const })), ...untold.slice(0, 1).map(() => ({ id: null, from: null, why: 'apart' as const }))];
}

export function createConversations(): Conversations {
  const kept = new Map<string, Map<string, ReadMail>>();
  return {
    add(mail) {
      const mails = kept.get(mail.conversationId) ?? new Map<string, ReadMail>();
      kept.delete(mail.conversationId);
      kept.set(mail.conversationId, mails.set(mail.message.id, mail));
      const [oldest] = kept.keys();
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    },
    pageOf(conversationId, { userProfile: { displayName, emailAddress } }) {
      const mails = [...(kept.get(conversationId)?.values() ?? [])].sort((a, b) => Date.parse(a.message.sentAt) - Date.parse(b.message.sentAt));
      const [first] = mails;
      const last = mails.at(-1);
      if (!first || !last) return null;
      const account = emailAddress.toLowerCase();
      const thread: MailThread = { host: 'outlook', threadId: conversationId, subject: first.subject, me: { name: displayName || null, emails: [account] }, messages: mails.map(({ message }) => message) };
      return { kind: 'thread', thread, unseen: unseenIn(mails), foldedCount: 0, missing: [...new Set(mails.flatMap(({ missing }) => missing))], account, url: addressOf(last.itemId) };
    },
    itemOf: (messageId) => [...kept.values()].map((mails) => mails.get(messageId)?.itemId).find((id) => id !== undefined) ?? null,
  };
}
