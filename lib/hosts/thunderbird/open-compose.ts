// Makes Thunderbird open a compose window: the reply to a message of a thread, or a new mail, from the identity that the thread was written to. It must not write into it.
import type { MailMessage } from '../../domain/mail-thread.ts';
import type { InsertRequest, OpenThread } from '../../domain/open-page.ts';
import { addressesIn, ownIdentities, written } from './addresses.ts';
import { thunderbird, type ComposeTab, type MailIdentity } from './messenger.ts';

const emailsIn = ({ from, to, cc }: MailMessage): readonly string[] => [...to, ...cc, from].flatMap(({ email }) => email?.toLowerCase() ?? []);
/** The newest message that reached one of them says which. `letters`: the addresses of each, newest first. */
export function identityFor(identities: readonly MailIdentity[], letters: readonly (readonly string[])[]): { readonly identityId?: string } {
  const identity = letters.flat().map((email) => identities.find((one) => one.email.toLowerCase() === email)).find((one) => one !== undefined);
  return identity ? { identityId: identity.id } : {};
}
const lettersOf = (page: OpenThread): readonly (readonly string[])[] => page.thread.messages.map(emailsIn).reverse();
/** Of messages that no tab shows. */
async function lettersNamed(messageIds: readonly string[]): Promise<readonly (readonly string[])[]> {
  const found = await Promise.all(messageIds.map(async (headerMessageId) => (await thunderbird().messages.query({ headerMessageId })).messages[0]));
  return Promise.all(found.flatMap((header) => (header ? [addressesIn([...header.recipients, ...header.ccList, header.author]).then((all) => all.flatMap(({ email }) => email ?? []))] : [])));
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
  return thunderbird().compose.beginReply(found.id, isToSeveral ? 'replyToAll' : 'replyToSender', identityFor(await ownIdentities(), lettersOf(page)));
}

/** `about`: Message-IDs that tell whose mail it is where no thread is open. */
export const openNewMail = async (page: OpenThread | null, about: readonly string[], { to, cc, subject }: InsertRequest): Promise<ComposeTab> =>
  thunderbird().compose.beginNew(null, { to: written(to), cc: written(cc), subject, ...identityFor(await ownIdentities(), page ? lettersOf(page) : await lettersNamed(about)) });
