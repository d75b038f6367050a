// Everything the lists of the book show, read when a room first lists it: people, referrals, the next thing of each referral.
import type { DueItem } from '../../lib/actions/due.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { dayOf, daysBetween } from '../../lib/domain/day.ts';
import type { FollowUp } from '../../lib/domain/follow-up.ts';
import { callName, type Person } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { currentLanguage } from '../../lib/i18n/translate.ts';
import type { TodayRows } from './today-rows.ts';

export interface BookLists {
  /** By name. */
  readonly people: readonly Person[];
  /** Removed ones too: a history may name them. */
  readonly personById: ReadonlyMap<string, Person>;
  readonly referralById: ReadonlyMap<string, Referral>;
  /** Open ones by their next day, then the others, the newest change first. */
  readonly referrals: readonly Referral[];
  /** The soonest open thing of each referral. */
  readonly nextOf: ReadonlyMap<string, DueItem>;
}
export interface BookRows extends TodayRows, BookLists {}

type Loaded = Pick<BookLists, 'personById' | 'referralById'>;

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
export async function readLists(tools: Tools, before?: BookLists | null, changed?: readonly string[]): Promise<BookLists> {
  const loading = before && changed && changed.length <= MANY ? readChanged(tools, before, changed) : readAll(tools);
  const [loaded, open] = await Promise.all([loading, tools.book.openFollowUps()]);
  return { ...loaded, ...sorted(loaded, before ?? null), ...laid(loaded, open, dayOf(tools.now())) };
}

function sorted({ personById }: Loaded, before: BookLists | null): Pick<BookLists, 'people'> {
  const known = [...personById.values()].filter((person) => !person.removed);
  if (before && before.people.length === known.length && before.people.every((person) => personById.get(person.id) === person)) return { people: before.people };
  const collator = new Intl.Collator(currentLanguage());
  return { people: known.sort((a, b) => collator.compare(callName(a), callName(b))) };
}

function laid({ personById, referralById }: Loaded, open: readonly FollowUp[], today: string): Pick<BookLists, 'referrals' | 'nextOf'> {
  const at = (id: string | null | undefined): Person | null => personById.get(id ?? '') ?? null;
  const nextOf = new Map<string, DueItem>();
  for (const followUp of open) {
    const referral = referralById.get(followUp.referralId ?? '');
    if (!referral || nextOf.has(referral.id)) continue;
    const otherId = referral.prospectId === followUp.personId ? referral.providerId : referral.prospectId;
    nextOf.set(referral.id, { followUp, referral, person: at(followUp.personId), other: at(otherId), firstFrom: false, late: daysBetween(followUp.dueOn, today) });
  }
  const dayOfNext = (referral: Referral): string => (referral.closedOn ? '9999' : (nextOf.get(referral.id)?.followUp.dueOn ?? '9998'));
  const inOrder = (a: Referral, b: Referral): number => {
    const [dayA, dayB] = [dayOfNext(a), dayOfNext(b)];
    return dayA < dayB ? -1 : dayA > dayB ? 1 : a.updatedAt < b.updatedAt ? 1 : -1;
  };
  return { referrals: [...referralById.values()].filter((referral) => !referral.removed).sort(inOrder), nextOf };
}
