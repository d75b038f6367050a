// A conversation of Thunderbird as a thread: all its messages, oldest first, each with its words, and what of it was not read.
import type { MailThread } from '../../domain/mail-thread.ts';
import type { HostProblem, OpenThread, UnseenMessage } from '../../domain/open-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { eachAbreast } from './in-time.ts';
import { findConversation } from './find-conversation.ts';
import { openMailbox, type Mailbox } from './mail-folders.ts';
import type { MessageHeader } from './messenger.ts';
import { midOf } from './mid-address.ts';
import { readMessage } from './read-message.ts';

export interface Patience {
  readonly messages: number;
  readonly findMs: number;
  readonly readMs: number;
}
export const AT_ONCE: Patience = { messages: 200, findMs: 4_000, readMs: 6_000 };
/** The person asked for all of it. */
export const IN_FULL: Patience = { messages: 300, findMs: 20_000, readMs: 40_000 };
const ABREAST = 12;

/** The thread of a message that was read while this page is open. */
const threadIds = new Map<string, string>();
const MOST_KEPT = 2000;
export const knownThreadOf = (messageId: string): string | null => threadIds.get(messageId) ?? null;

function meIn({ identities }: Mailbox, messages: MailThread['messages']): MailThread['me'] {
  const there = new Set(messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]).flatMap(({ email }) => email ?? []));
  const own = identities.find(({ email }) => there.has(email.toLowerCase())) ?? identities[0];
  return { name: own?.name || null, emails: [...new Set(identities.map(({ email }) => email.toLowerCase()).filter((email) => email !== ''))] };
}
/** The beginning and the newest. */
const someOf = (all: readonly MessageHeader[], most: number): readonly MessageHeader[] => (all.length <= most ? all : [...all.slice(0, 1), ...all.slice(1 - most)]);

export async function readConversation(shown: readonly MessageHeader[], patience: Patience): Promise<Result<OpenThread, HostProblem>> {
  const [first] = shown;
  if (!first) return fail('no-thread');
  const mailbox = await openMailbox(first.folder);
  const found = await findConversation(shown, mailbox, Date.now() + patience.findMs);
  if (found.isMixed) return fail('several-threads');
  const wanted = someOf(found.messages, patience.messages);
  const until = Date.now() + patience.readMs;
  const read = await eachAbreast(wanted, ABREAST, (header) => readMessage(header, until));
  const unseen: UnseenMessage[] = read.flatMap((one) => one.unseen ?? []);
  const messages = read.flatMap(({ message }) => message ?? []);
  if (unseen.length === read.length && unseen.every(({ why }) => why === 'locked')) return fail('locked');
  if (messages.length === 0) return fail(unseen.some(({ why }) => why === 'loading') ? 'not-ready' : 'page-changed');
  if (found.isCut) unseen.push({ id: null, from: null, why: 'unsearched' });
  if (threadIds.size > MOST_KEPT) threadIds.clear();
  for (const { headerMessageId } of found.messages) threadIds.set(headerMessageId, found.threadId);
  return ok({
    // A Message-ID is the same in every account: whichever copy is opened, the record is found.
    kind: 'thread', unseen, foldedCount: found.messages.length - wanted.length, missing: messages.some(({ sentAt }) => sentAt === '') ? ['time'] : [], account: null, url: midOf(first.headerMessageId),
    thread: { host: 'thunderbird', threadId: found.threadId, subject: found.messages[0]?.subject ?? first.subject, me: meIn(mailbox, messages), messages },
  });
}
