// Reads the open message thread as a mail thread. What is not shown is empty and named in `missing`; no message gets a sender or a time that was not read.
import type { HostProblem, MissingPart, OpenThread, UnseenMessage } from '../../domain/open-page.ts';
import type { MailAddress, MailMessage } from '../../domain/mail-thread.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { threadIdOf } from './linkedin-address.ts';
import { browserZone, instantOf, mailboxOf, messageIdOf, sentAt, zoneShowing, type Zone } from './message-instant.ts';
import { messageItems, type MessageItem } from './message-items.ts';
import { readClock, readDay, type Clock, type Day } from './message-time.ts';
import { participantsOf, type Participants } from './participants.ts';
import { findAll, findFirst } from './selectors.ts';
import { sendersOf, type Senders } from './senders.ts';
import { isShown, leavesOf, lineOf, tidy } from './visible-text.ts';

const named = (name: string | null): MailAddress => ({ name, email: null });

/** The same for the same words by the same person, where the page gives a message no id. */
function idFromWords(item: MessageItem, name: string | null, position: number): string {
  let hash = 0x811c9dc5;
  for (const char of `${name}\n${item.body}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `words-${hash.toString(16)}-${position}`;
}
export const idOf = (item: MessageItem, name: string | null, position: number): string => (item.urn && messageIdOf(item.urn)) || idFromWords(item, name, position);

/** A day heading without a year may be of another year: a message later than the one after it was dated wrongly, and is not dated at all. */
function inOrder(times: readonly { readonly sentAt: string | null; readonly isCertain: boolean }[]): (string | null)[] {
  let next = Number.POSITIVE_INFINITY;
  return times.toReversed().map(({ sentAt, isCertain }) => {
    const at = sentAt === null ? null : Date.parse(sentAt);
    if (at === null || (at > next && !isCertain)) return null;
    next = Math.min(next, at);
    return sentAt;
  }).toReversed();
}

function timesOf(items: readonly MessageItem[], now: Date, language: string, zone: Zone): (string | null)[] {
  const today: Day = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  let day: Day | null = null;
  let shown = zone;
  const times = items.map((item) => {
    const id = item.urn ? messageIdOf(item.urn) : null;
    let clock: Clock | null = null;
    for (const text of item.times) {
      const time = readClock(text);
      if (time) clock = time;
      else day = readDay(text, today, language);
    }
    const instant = id ? instantOf(id, now.getTime()) : null;
    if (instant !== null && clock) shown = zoneShowing(instant, clock, zone);
    return { sentAt: sentAt({ instant, day, clock }, shown), isCertain: instant !== null };
  });
  return inOrder(times);
}

interface Seen {
  readonly items: readonly MessageItem[];
  readonly senders: Senders;
  readonly participants: Participants;
  readonly title: string | null;
}

/** The list of conversations follows the address at once, the messages a little later. Group rows may be shortened. */
function isOfOpenRow(title: string, row: string | null): boolean {
  if (row === null || title.includes(row) || row.includes(title)) return true;
  const isGroup = /[,、，…+]/u.test(title + row);
  return isGroup && title.split(/[\s,、，]/u)[0] === row.split(/[\s,、，…]/u)[0];
}

/** Items, senders and participants of the thread that is shown. */
export function seeThread(document: Document): Result<Seen, HostProblem> {
  const main = findFirst(document, 'main');
  if (document.readyState === 'loading' || !main || findFirst(main, 'loading') || leavesOf(main).length === 0) return fail('not-ready');
  const items = messageItems(main);
  if (!items) return fail('page-changed');
  if (items.length === 0) return fail(findFirst(main, 'messageBox') ? 'page-changed' : 'not-ready');
  const signedIn = tidy(findFirst(document, 'signedIn')?.getAttribute('alt') ?? '') || null;
  const senders = sendersOf(items, signedIn);
  const titles = [...new Set(findAll(main, 'threadTitle').filter(isShown).map(lineOf))];
  const title = titles.length === 1 ? (titles[0] ?? null) : null;
  if (title !== null && !isOfOpenRow(title, lineOf(findFirst(main, 'activeRow')))) return fail('not-ready');
  const others = [...new Set(senders.names)].filter((name): name is string => name !== null && name !== senders.me);
  const participants = participantsOf({ title, senders: others, cardName: lineOf(findFirst(main, 'pairCard')), me: senders.me });
  return ok({ items, senders, title, participants: senders.me === null ? { ...participants, complete: false } : participants });
}

export function readThread(document: Document, url: string, now: Date, zone: Zone = browserZone): Result<OpenThread, HostProblem> {
  const threadId = threadIdOf(url);
  if (threadId === null) return fail('no-thread');
  const seen = seeThread(document);
  if (!seen.ok) return seen;
  const { items, senders, participants, title } = seen.value;
  const times = timesOf(items, now, document.documentElement.lang || 'en', zone);
  const everybody = senders.me === null ? participants.names : [...participants.names, senders.me];
  const messages: MailMessage[] = [];
  const unseen: UnseenMessage[] = [];
  const missing = new Set<MissingPart>();
  for (const [i, item] of items.entries()) {
    const name = senders.names[i] ?? null;
    const id = idOf(item, name, i);
    if (item.body === null) {
      unseen.push({ id, from: name, why: 'unreadable' });
      continue;
    }
    if (name === null) missing.add('sender');
    if (!times[i]) missing.add('time');
    messages.push({ id, sentAt: times[i] ?? '', from: named(name), to: everybody.filter((other) => name !== null && other !== name).map(named), cc: [], bodyText: item.body });
  }
  if (title === null) missing.add('subject');
  if (senders.me === null) missing.add('account');
  if (!participants.complete || missing.has('sender')) missing.add('recipients');
  const mailboxes = new Set(items.map((item) => (item.urn ? mailboxOf(item.urn) : null)).filter((id) => id !== null));
  const account = mailboxes.size === 1 ? ([...mailboxes][0] ?? null) : null;
  if (account === null) missing.add('account');
  const thread = { host: 'linkedin' as const, threadId, subject: title ?? '', me: { name: senders.me, emails: [] }, messages };
  return ok({ kind: 'thread', thread, unseen, foldedCount: 0, missing: [...missing], account, url });
}
