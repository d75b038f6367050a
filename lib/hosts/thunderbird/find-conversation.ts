// Finds the whole conversation of a message across all folders, by the ids that messages name. Bounded in number and time; it must not read what a message says.
import { conversationOf, missingIn, rootOf } from './conversation.ts';
import { eachAbreast, inTime } from './in-time.ts';
import { search } from './list-messages.ts';
import type { Mailbox } from './mail-folders.ts';
import { linksOf, type MessageLinks } from './message-links.ts';
import { thunderbird, type MessageHeader } from './messenger.ts';

export interface FoundConversation {
  readonly threadId: string;
  /** Oldest first, each Message-ID once. */
  readonly messages: readonly MessageHeader[];
  /** Not all of those that were asked for belong to it. */
  readonly isMixed: boolean;
  /** The time was over before all folders were looked through. */
  readonly isCut: boolean;
}

const ABREAST = 12;
const MOST_OF_SUBJECT = 300;
const MOST_IDS = 24;
const MOST_PEOPLE = 4;
const MOST_BETWEEN_PEOPLE = 60;
const SHORTEST_SUBJECT = 4;
/** Long subjects are folded in many ways; their beginning is not. */
const SUBJECT_PART = 40;
/** An answer under a new subject is looked for so long after the newest known one. */
const LATER_MS = 60 * 24 * 60 * 60 * 1000;

/** What a message names never changes: it is asked once while the page is open. */
const known = new Map<string, MessageLinks>();
const MOST_KNOWN = 3000;

async function linksFor(header: MessageHeader, until: number): Promise<MessageLinks> {
  const before = known.get(header.headerMessageId);
  if (before) return before;
  const headers = await inTime(thunderbird().messages.getHeaders(header.id), until);
  const links = linksOf(header, headers);
  if (headers) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(links.id, links);
  }
  return links;
}

/** The messages looked at so far, each Message-ID once; the first copy is the one in the likelier folder. */
function openPool(until: number): { readonly headers: ReadonlyMap<string, MessageHeader>; links(): readonly MessageLinks[]; add(found: readonly MessageHeader[]): Promise<void> } {
  const headers = new Map<string, MessageHeader>();
  const links = new Map<string, MessageLinks>();
  return {
    headers,
    links: () => [...links.values()],
    async add(found) {
      const fresh = found.filter(({ headerMessageId }) => !headers.has(headerMessageId) && headerMessageId !== '');
      for (const header of fresh) if (!headers.has(header.headerMessageId)) headers.set(header.headerMessageId, header);
      const once = fresh.filter((header) => headers.get(header.headerMessageId) === header);
      for (const one of await eachAbreast(once, ABREAST, (header) => linksFor(header, until))) links.set(one.id, one);
    },
  };
}

/** `until`: milliseconds since 1970. */
export async function findConversation(shown: readonly MessageHeader[], { folders, likely, identities }: Mailbox, until: number): Promise<FoundConversation> {
  const seed = shown[0]?.headerMessageId ?? '';
  const pool = openPool(until);
  const asked = { subjects: new Set<string>(), ids: new Set<string>() };
  let isCut = false;
  const look = async (query: Parameters<typeof search>[0], most: number, near: number): Promise<void> => {
    const found = await search({ folderId: folders, ...query }, most, until);
    isCut ||= found.isCut && found.messages.length < most;
    const distance = (header: MessageHeader): number => Math.abs(new Date(header.date).getTime() - near);
    await pool.add(found.messages.toSorted((a, b) => distance(a) - distance(b)).slice(0, most));
  };
  const members = (): readonly MessageLinks[] => conversationOf(pool.links(), seed);
  /** Until nothing new is named. */
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 4 && Date.now() < until; turn += 1) {
      const now = members();
      const near = now.at(-1)?.at ?? 0;
      const subjects = [...new Set(now.map(({ subject }) => subject))].filter((subject) => subject.length >= SHORTEST_SUBJECT && !asked.subjects.has(subject)).slice(0, 3);
      for (const subject of subjects) {
        asked.subjects.add(subject);
        await look({ subject: subject.slice(0, SUBJECT_PART).trim() }, MOST_OF_SUBJECT, near);
      }
      const ids = missingIn(members()).filter((id) => !asked.ids.has(id)).slice(0, MOST_IDS);
      for (const id of ids) asked.ids.add(id);
      await eachAbreast(ids, 4, (headerMessageId) => look({ headerMessageId }, 1, near));
      if (subjects.length === 0 && ids.length === 0) return;
    }
  };

  await pool.add(shown);
  await settle();
  const before = members();
  const mine = new Set(identities.map(({ email }) => email.toLowerCase()));
  const others = [...new Set(before.flatMap(({ people }) => people))].filter((email) => !mine.has(email)).slice(0, MOST_PEOPLE);
  const fromDate = new Date(before[0]?.at ?? 0);
  const newest = before.at(-1)?.at ?? 0;
  const between = { folderId: likely, fromDate, toDate: new Date(newest + LATER_MS) };
  for (const email of others) {
    await look({ ...between, author: email }, MOST_BETWEEN_PEOPLE, newest);
    await look({ ...between, recipients: email }, MOST_BETWEEN_PEOPLE, newest);
  }
  if (members().length > before.length) await settle();
  const all = members();
  const ids = new Set(all.map(({ id }) => id));
  return {
    threadId: rootOf(all), messages: all.flatMap(({ id }) => pool.headers.get(id) ?? []), isMixed: shown.some(({ headerMessageId }) => !ids.has(headerMessageId)),
    isCut: isCut || Date.now() >= until,
  };
}
