// Makes Thunderbird open a compose window: the reply to a message of a thread, or a new mail, from the identity that the thread was written to. It must not write into it.
import type { MailMessage } from '../../domain/mail-thread.ts';
import type { InsertRequest, OpenThread } from '../../domain/open-page.ts';
import { ownIdentities, written } from './addresses.ts';
import { thunderbird, type ComposeTab, type MailIdentity } from './messenger.ts';

const emailsIn = ({ from, to, cc }: MailMessage): readonly string[] => [...to, ...cc, from].flatMap(({ email }) => email?.toLowerCase() ?? []);
/** The newest message that reached one of them says which. */
export function identityFor(identities: readonly MailIdentity[], page: OpenThread | null): { readonly identityId?: string } {
  for (const message of [...(page?.thread.messages ?? [])].reverse()) {
    const identity = emailsIn(message).map((email) => identities.find((one) => one.email.toLowerCase() === email)).find((one) => one !== undefined);
    if (identity) return { identityId: identity.id };
  }
  return {};
}

/** The newest message an answer to which goes to whom the draft is for; else the newest. */
export function messageToAnswer({ thread }: OpenThread, to: InsertRequest['to']): MailMessage | undefined {
  const wanted = new Set(to.flatMap(({ email }) => email?.toLowerCase() ?? []));
  const mine = new Set(thread.me.emails.map((email) => email.toLowerCase()));
  const goesTo = ({ from, to: readers }: MailMessage): readonly (string | null)[] => (from.email !== null && mine.has(from.email) ? readers : [from]).map(({ email }) => email);
  const newestFirst = [...thread.messages].reverse();
  return newestFirst.find((message) => goesTo(message).some((email) => email !== null && wanted.has(email))) ?? newestFirst[0];
}

/** Null where the message is gone. */
export async function openReplyTo(page: OpenThread, request: InsertRequest): Promise<ComposeTab | null> {
  const message = messageToAnswer(page, request.to);
  const found = message && (await thunderbird().messages.query({ headerMessageId: message.id })).messages[0];
  if (!found) return null;
  const isToSeveral = request.to.length + request.cc.length > 1;
  return thunderbird().compose.beginReply(found.id, isToSeveral ? 'replyToAll' : 'replyToSender', identityFor(await ownIdentities(), page));
}

export const openNewMail = async (page: OpenThread | null, { to, cc, subject }: InsertRequest): Promise<ComposeTab> =>
  thunderbird().compose.beginNew(null, { to: written(to), cc: written(cc), subject, ...identityFor(await ownIdentities(), page) });
