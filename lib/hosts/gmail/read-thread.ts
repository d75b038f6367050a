// The open thread put together: messages in order, what could not be seen, what is missing, whose mailbox it is. It must not press anything.
import type { MailMessage } from '../../domain/mail-thread.ts';
import type { HostProblem, MissingPart, OpenThread, UnseenMessage } from '../../domain/open-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { readAccount } from './account.ts';
import { bareWord, firstOf, textOf } from './find.ts';
import { messageItems } from './message-items.ts';
import { readMessage } from './message.ts';
import type { ThreadFrame } from './open-thread.ts';
import { addressOf, nameOrNull } from './person-shown.ts';
import { saysMe } from './recipients.ts';
import { addressed, recipientLine, sender } from './selectors.ts';
import { noSubject } from './words.ts';

/** A longer one is cut, and said to be incomplete. */
const maxSubject = 2000;

const whoseRow = (element: HTMLElement): string | null => {
  const name = firstOf(element, sender);
  return name ? (nameOrNull(name.getAttribute('name') ?? textOf(name), null) ?? addressOf(name)) : null;
};

/** Addresses that Gmail calls "me" in the lines of recipients, where the details do not say that somebody is really called so. */
function ownAddresses(cards: readonly HTMLElement[], messages: readonly MailMessage[]): readonly string[] {
  const named = new Set(messages.flatMap((message) => [...message.to, ...message.cc]).filter((person) => saysMe(person.name)).map((person) => person.email));
  const found = new Set<string>();
  for (const card of cards) {
    for (const element of firstOf(card, recipientLine)?.querySelectorAll(addressed) ?? []) {
      const email = addressOf(element);
      if (email && saysMe(textOf(element)) && !named.has(email)) found.add(email);
    }
  }
  return [...found];
}

export function readOpenThread(document: Document, frame: ThreadFrame): Result<OpenThread, HostProblem> {
  const items = messageItems(frame);
  if (!items) return fail('page-changed');
  const language = document.documentElement.getAttribute('lang');
  const messages: MailMessage[] = [];
  const unseen: UnseenMessage[] = [];
  const missing = new Set<MissingPart>();
  const cards: HTMLElement[] = [];
  /** "(no subject)" may be Gmail's word or the sender's; the details tell. */
  let spelled: string | null = null;
  let folded = 0;
  let foldTold = 0;
  for (const item of items) {
    switch (item.state) {
      case 'open': {
        const read = readMessage(item.card, language);
        if (!read.seen) {
          unseen.push(read.unseen);
          break;
        }
        cards.push(item.card);
        messages.push(read.message);
        spelled ??= read.subject;
        for (const part of read.missing) missing.add(part);
        if (read.clipped) unseen.push({ id: read.message.id, from: read.message.from.name ?? read.message.from.email, why: 'clipped' });
        break;
      }
      case 'collapsed': unseen.push({ id: null, from: whoseRow(item.element), why: 'collapsed' }); break;
      case 'unreadable': unseen.push({ id: null, from: whoseRow(item.element), why: 'unreadable' }); break;
      case 'fold': foldTold += item.count; break;
      case 'folded': folded++; break;
      case 'draft': break;
      default: return item satisfies never;
    }
  }
  if (messages.length === 0 && unseen.some((one) => one.why === 'unreadable')) return fail('page-changed');
  const account = readAccount(document);
  const whole = textOf(frame.heading);
  const title = whole.slice(0, maxSubject);
  const subject = noSubject.includes(bareWord(title)) ? spelled : title;
  if (title === '' || subject === null || whole.length > maxSubject) missing.add('subject');
  if (account.email === null) missing.add('account');
  if (frame.idIsDoubtful) missing.add('thread-id');
  const emails = [...new Set([...(account.email ? [account.email] : []), ...ownAddresses(cards, messages)])];
  const mine = messages.find((message) => message.from.email !== null && emails.includes(message.from.email))?.from.name ?? null;
  const thread = { host: 'gmail', threadId: frame.threadId, subject: subject ?? '', me: { name: account.name ?? mine, emails }, messages } as const;
  return ok({ kind: 'thread', thread, unseen, foldedCount: Math.max(folded, foldTold), missing: [...missing], account: account.email, url: document.location.href });
}
