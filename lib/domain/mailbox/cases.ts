// Found threads put together: one introduction may be told of in several. The sure ones first, then those to look at twice. It must not know the book.
import { isSure, type FoundThread } from './found-thread.ts';
import type { ReadParty, Reading, Role } from '../reading.ts';

export interface PastCase {
  /** Stays the same however often the file is read. */
  readonly key: string;
  /** The one that tells most first. */
  readonly threads: readonly FoundThread[];
  readonly isSure: boolean;
  /** YYYY-MM-DD, of the first thread's beginning and of the last mail. */
  readonly from: string;
  readonly to: string;
}

export const partyOfRole = (reading: Reading, role: Role): ReadParty | null => reading.parties.find((party) => party.role === role) ?? null;
const nameOf = (party: ReadParty | null): string | null => (party === null ? null : party.isMe ? 'me' : (party.emails[0]?.toLowerCase() ?? null));

/** Two people of whom both are known by an address: the same two are one introduction, whoever told of it. */
function pairOf({ reading }: FoundThread): string | null {
  const [prospect, provider] = [nameOf(partyOfRole(reading, 'prospect')), nameOf(partyOfRole(reading, 'provider'))];
  return prospect === null || provider === null || prospect === provider ? null : [prospect, provider].sort().join(' ');
}
const introducerOf = ({ reading }: FoundThread): string | null => nameOf(partyOfRole(reading, 'introducer'));

const dayOf = (found: FoundThread, at: 0 | -1): string => found.thread.messages.at(at)?.sentAt.slice(0, 10) ?? '';
/** An introduction tells more than what was said before and after it. */
const WEIGHT = { introduction: 0, 'outcome-report': 1, thanks: 2, 'consent-reply': 3, 'referral-offer': 4, 'consent-request': 5, 'introduction-request': 6, unrelated: 7 } as const;

function caseOf(threads: readonly FoundThread[]): PastCase {
  const inOrder = threads.toSorted((a, b) => WEIGHT[a.reading.kind] - WEIGHT[b.reading.kind] || (dayOf(a, 0) < dayOf(b, 0) ? -1 : 1));
  const first = inOrder[0] as FoundThread;
  const days = threads.flatMap((found) => [dayOf(found, 0), dayOf(found, -1)]).sort();
  return { key: first.thread.threadId, threads: inOrder, isSure: threads.some(isSure), from: days[0] ?? '', to: days.at(-1) ?? '' };
}

/** Newest first within the sure ones and within the others. */
export function casesOf(found: readonly FoundThread[]): readonly PastCase[] {
  const groups: FoundThread[][] = [];
  const byPair = new Map<string, FoundThread[][]>();
  for (const one of new Map(found.map((thread) => [thread.thread.threadId, thread])).values()) {
    const pair = pairOf(one);
    const candidates = pair === null ? [] : (byPair.get(pair) ?? []);
    const introducer = introducerOf(one);
    const group = candidates.find((threads) => threads.every((other) => introducer === null || introducerOf(other) === null || introducerOf(other) === introducer));
    if (group) { group.push(one); continue; }
    const fresh = [one];
    groups.push(fresh);
    if (pair !== null) byPair.set(pair, [...candidates, fresh]);
  }
  return groups.map(caseOf).sort((a, b) => Number(b.isSure) - Number(a.isSure) || (a.to < b.to ? 1 : a.to > b.to ? -1 : a.key < b.key ? -1 : 1));
}
