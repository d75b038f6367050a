// Everything the lists of the book show, read at one time: people, referrals, what is due for whom.
import { listDue, listWaiting, type DueItem, type DueList } from '../../lib/actions/due.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { daysBetween } from '../../lib/domain/day.ts';
import type { FollowUp } from '../../lib/domain/follow-up.ts';
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
  /** Removed ones too: a history may name them. */
  readonly personById: ReadonlyMap<string, Person>;
  readonly referralById: ReadonlyMap<string, Referral>;
  /** Open ones by their next day, then the others, the newest change first. */
  readonly referrals: readonly Referral[];
  /** The soonest open thing of each referral. */
  readonly nextOf: ReadonlyMap<string, DueItem>;
  readonly counts: Counts;
}
const COMING = 12;

type Loaded = Pick<BookRows, 'personById' | 'referralById'>;

async function readAll(tools: Tools): Promise<Loaded> {
  const [people, referrals] = await Promise.all([tools.book.people(), tools.book.referrals()]);
  return { personById: new Map(people.map((person) => [person.id, person])), referralById: new Map(referrals.map((referral) => [referral.id, referral])) };
}

/** The rows that changed, in place of what was loaded of them. */
async function readChanged(tools: Tools, before: Loaded, subjects: readonly string[]): Promise<Loaded> {
  const personById = new Map(before.personById);
  const referralById = new Map(before.referralById);
  const put = <Row>(into: Map<string, Row>, id: string, row: Row | null): void => { if (row) into.set(id, row); else into.delete(id); };
  await Promise.all(subjects.map(async (id) => {
    const [person, referral] = await Promise.all([tools.book.person(id), tools.book.referral(id)]);
    put(personById, id, person);
    put(referralById, id, referral);
  }));
  return { personById, referralById };
}
const MANY = 200;

/** `before` and `changed`: what was loaded, and which records changed since; without them everything is read. */
export async function readRows(tools: Tools, before?: BookRows | null, changed?: readonly string[]): Promise<BookRows> {
  const loading = before && changed && changed.length <= MANY ? readChanged(tools, before, changed) : readAll(tools);
  const [due, waiting, loaded, open, counts] = await Promise.all([listDue(tools), listWaiting(tools), loading, tools.book.openFollowUps(), tools.book.counts()]);
  return { due, counts, ...loaded, ...sorted(loaded, before ?? null), ...laid(loaded, open, due, waiting) };
}

function sorted({ personById }: Loaded, before: BookRows | null): Pick<BookRows, 'people'> {
  const known = [...personById.values()].filter((person) => !person.removed);
  if (before && before.people.length === known.length && before.people.every((person) => personById.get(person.id) === person)) return { people: before.people };
  const collator = new Intl.Collator(currentLanguage());
  return { people: known.sort((a, b) => collator.compare(callName(a), callName(b))) };
}

function laid({ personById, referralById }: Loaded, open: readonly FollowUp[], due: DueList, waiting: readonly DueItem[]): Pick<BookRows, 'referrals' | 'nextOf' | 'waiting' | 'coming'> {
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
  const inOrder = (a: Referral, b: Referral): number => {
    const [dayA, dayB] = [dayOfNext(a), dayOfNext(b)];
    return dayA < dayB ? -1 : dayA > dayB ? 1 : a.updatedAt < b.updatedAt ? 1 : -1;
  };
  const referrals = [...referralById.values()].filter((referral) => !referral.removed).sort(inOrder);
  return { referrals, nextOf, waiting: waitingLonger, coming: items.filter((item) => item.late < 0 && !shown.has(item.followUp.id)).slice(0, COMING) };
}
