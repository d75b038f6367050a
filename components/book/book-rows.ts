// Everything the lists of the book show, read at one time: people, referrals, what is due for whom.
import { listDue, listWaiting, type DueItem, type DueList } from '../../lib/actions/due.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { daysBetween } from '../../lib/domain/day.ts';
import { callName, type Person } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { Counts } from '../../lib/store/book.ts';
import { currentLanguage } from '../../lib/i18n/translate.ts';

export interface BookRows {
  readonly due: DueList;
  readonly waiting: readonly DueItem[];
  /** What falls due after this week, soonest first. */
  readonly coming: readonly DueItem[];
  /** By name. */
  readonly people: readonly Person[];
  readonly personById: ReadonlyMap<string, Person>;
  /** Open ones by their next day, then the others, the newest change first. */
  readonly referrals: readonly Referral[];
  /** The soonest open thing of each referral. */
  readonly nextOf: ReadonlyMap<string, DueItem>;
  readonly counts: Counts;
}
const COMING = 12;

export async function readRows(tools: Tools): Promise<BookRows> {
  const [due, waiting, everybody, every, open, counts] = await Promise.all([listDue(tools), listWaiting(tools), tools.book.people(), tools.book.referrals(), tools.book.openFollowUps(), tools.book.counts()]);
  const collator = new Intl.Collator(currentLanguage());
  const people = everybody.filter((person) => !person.removed).sort((a, b) => collator.compare(callName(a), callName(b)));
  const personById = new Map(everybody.map((person) => [person.id, person]));
  const referralById = new Map(every.map((referral) => [referral.id, referral]));
  const at = (id: string | null | undefined): Person | null => personById.get(id ?? '') ?? null;
  const items = open.map((followUp): DueItem => {
    const referral = referralById.get(followUp.referralId ?? '') ?? null;
    const otherId = referral?.prospectId === followUp.personId ? referral?.providerId : referral?.prospectId;
    return { followUp, referral, person: at(followUp.personId), other: at(otherId), firstFrom: false, late: daysBetween(followUp.dueOn, due.today) };
  });
  const nextOf = new Map<string, DueItem>();
  for (const item of items) if (item.referral && !nextOf.has(item.referral.id)) nextOf.set(item.referral.id, item);
  const dueIds = new Set([...due.overdue, ...due.now, ...due.week].map((item) => item.followUp.id));
  // Whoever falls due this week stands there already.
  const waitingLonger = waiting.filter((item) => !dueIds.has(item.followUp.id));
  const shown = new Set([...dueIds, ...waitingLonger.map((item) => item.followUp.id)]);
  const dayOfNext = (referral: Referral): string => (referral.closedOn ? '9999' : (nextOf.get(referral.id)?.followUp.dueOn ?? '9998'));
  const referrals = every.filter((referral) => !referral.removed).sort((a, b) => dayOfNext(a).localeCompare(dayOfNext(b)) || (a.updatedAt < b.updatedAt ? 1 : -1));
  return { due, waiting: waitingLonger, coming: items.filter((item) => item.late < 0 && !shown.has(item.followUp.id)).slice(0, COMING), people, personById, referrals, nextOf, counts };
}
