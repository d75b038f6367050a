// Everything the lists of the book show, read when a room first lists it, a piece at a time; then only what changed is read and put in its place.
import type { DueItem } from '../../lib/actions/due.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { dayOf, daysBetween } from '../../lib/domain/day.ts';
import { findFirsts, firstsOf } from '../../lib/domain/first-from.ts';
import type { FollowUp } from '../../lib/domain/follow-up.ts';
import { callName, type Person } from '../../lib/domain/person.ts';
import { partiesOf, type Referral } from '../../lib/domain/referral.ts';
import { currentLanguage } from '../../lib/i18n/translate.ts';
import { inPieces } from '../base/in-pieces.ts';
import { placeAnew, sortInPieces } from '../base/sort-in-pieces.ts';
import type { TodayRows } from './today-rows.ts';

export interface BookLists {
  /** By name. */
  readonly people: readonly Person[];
  readonly personById: ReadonlyMap<string, Person>;
  readonly referralById: ReadonlyMap<string, Referral>;
  /** Open ones by their next day, then the others, the newest change first. */
  readonly referrals: readonly Referral[];
  /** The soonest open thing of each referral. */
  readonly nextOf: ReadonlyMap<string, DueItem>;
  /** Referrals that are the first from whoever introduces in them. */
  readonly firsts: ReadonlySet<string>;
}
export interface BookRows extends TodayRows, BookLists {}

/** The soonest thing of a referral, as lists show it. */
export const nextThing = (followUp: FollowUp, referral: Referral, at: (id: string | null) => Person | null, today: string): DueItem => ({
  followUp, referral, person: at(followUp.personId), other: at(referral.prospectId === followUp.personId ? referral.providerId : referral.prospectId), firstFrom: false, late: daysBetween(followUp.dueOn, today),
});

export interface ListsReader {
  /** `changed`: which records changed since the last time; without it, and at first, everything is read. */
  read(changed?: readonly string[]): Promise<BookLists>;
}

/** From here on reading everything is quicker. */
const MANY = 4000;
const AT_ONCE = 200;
const PORTION = 500;
/** Rows of which the page can take that many without standing still. */
const READ_AT_ONCE = 300;

/** Every open one by its referral, the soonest first. */
async function readOpen({ book }: Pick<Tools, 'book'>, take: (rows: readonly FollowUp[]) => void): Promise<void> {
  let [limit, from]: [number, string | undefined] = [PORTION, undefined];
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each portion begins where the one before ended
    const rows: readonly FollowUp[] = await book.openFollowUps(undefined, limit, from);
    take(rows);
    const last: string | undefined = rows.at(-1)?.dueOn;
    if (rows.length < limit || last === undefined) return;
    // A day on which more falls due than a portion holds.
    if (last === from) limit *= 2;
    from = last;
  }
}

const isListed = (row: { readonly removed?: boolean } | null | undefined): boolean => row !== null && row !== undefined && !row.removed;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function createListsReader(tools: Pick<Tools, 'book' | 'now'>): ListsReader {
  const { book } = tools;
  let lists: BookLists | null = null;
  let people = new Map<string, Person>();
  let referrals = new Map<string, Referral>();
  let openById = new Map<string, FollowUp>();
  let openOf = new Map<string, Set<string>>();
  let nextOf = new Map<string, DueItem>();
  const collator = new Intl.Collator(currentLanguage());
  const byName = (a: Person, b: Person): number => collator.compare(callName(a), callName(b)) || byText(a.id, b.id);
  const dayOfNext = (referral: Referral): string => (referral.closedOn ? '9999' : (nextOf.get(referral.id)?.followUp.dueOn ?? '9998'));
  const byNextDay = (a: Referral, b: Referral): number => byText(dayOfNext(a), dayOfNext(b)) || byText(b.updatedAt, a.updatedAt) || byText(a.id, b.id);

  const at = (id: string | null | undefined): Person | null => people.get(id ?? '') ?? null;
  const lay = (referral: Referral | undefined, id: string, today: string): void => {
    nextOf.delete(id);
    if (!referral) return;
    let soonest: FollowUp | null = null;
    for (const one of openOf.get(id) ?? []) {
      const row = openById.get(one);
      if (row && (soonest === null || row.dueOn < soonest.dueOn || (row.dueOn === soonest.dueOn && row.id < soonest.id))) soonest = row;
    }
    if (!soonest) return;
    nextOf.set(id, nextThing(soonest, referral, at, today));
  };
  const putOpen = (id: string, row: FollowUp | null): void => {
    const before = openById.get(id)?.referralId;
    if (before) openOf.get(before)?.delete(id);
    openById.delete(id);
    if (row?.state !== 'open' || row.removed || row.referralId === null) return;
    openById.set(id, row);
    const beside = openOf.get(row.referralId);
    if (beside) beside.add(id);
    else openOf.set(row.referralId, new Set([id]));
  };

  const readAll = async (): Promise<BookLists> => {
    [people, referrals, openById, openOf, nextOf] = [new Map(), new Map(), new Map(), new Map(), new Map()];
    await Promise.all([
      book.eachPerson(async (portion) => { for (const row of portion) people.set(row.id, row); }, undefined, READ_AT_ONCE),
      book.eachReferral(async (portion) => { for (const row of portion) referrals.set(row.id, row); }, READ_AT_ONCE),
      readOpen(tools, (rows) => { for (const row of rows) putOpen(row.id, row); }),
    ]);
    const today = dayOf(tools.now());
    const [known, wanted] = [[...people.values()], () => true];
    const inOrder = await inPieces(sortInPieces(known, byName), wanted);
    await inPieces((function* each() { for (const [id, referral] of referrals) { lay(referral, id, today); yield; } return true; })(), wanted);
    const laid = await inPieces(sortInPieces([...referrals.values()], byNextDay), wanted);
    return { people: inOrder ?? known, personById: people, referrals: laid ?? [], referralById: referrals, nextOf, firsts: (await inPieces(findFirsts(referrals.values()), wanted)) ?? new Set() };
  };

  const readChanged = async (before: BookLists, subjects: readonly string[]): Promise<BookLists> => {
    const [changedPeople, changedReferrals] = [new Set<string>(), new Set<string>()];
    const take = (id: string, person: Person | null, referral: Referral | null, due: FollowUp | null): void => {
      if (person || people.has(id)) { changedPeople.add(id); if (isListed(person)) people.set(id, person as Person); else people.delete(id); }
      if (referral || referrals.has(id)) { changedReferrals.add(id); if (isListed(referral)) referrals.set(id, referral as Referral); else referrals.delete(id); }
      const former = openById.get(id)?.referralId;
      if (due || former) { putOpen(id, due); for (const of of [former, due?.referralId]) if (of) changedReferrals.add(of); }
    };
    for (let from = 0; from < subjects.length; from += AT_ONCE) {
      // oxlint-disable-next-line no-await-in-loop -- a piece at a time
      const rows = await Promise.all(subjects.slice(from, from + AT_ONCE).map(async (id) => [id, ...(await Promise.all([book.person(id), book.referral(id), book.followUp(id)]))] as const));
      for (const row of rows) take(...row);
    }
    // What is due with somebody is called by their name.
    if (changedPeople.size > 0) for (const referral of referrals.values()) if (partiesOf(referral).some((id) => changedPeople.has(id))) changedReferrals.add(referral.id);
    const today = dayOf(tools.now());
    for (const id of changedReferrals) lay(referrals.get(id), id, today);
    const fresh = <Row extends { readonly id: string }>(ids: ReadonlySet<string>, rows: ReadonlyMap<string, Row>): readonly Row[] => [...ids].flatMap((id) => rows.get(id) ?? []);
    return {
      personById: people, referralById: referrals, nextOf, firsts: changedReferrals.size === 0 ? before.firsts : firstsOf(referrals.values()),
      people: changedPeople.size === 0 ? before.people : placeAnew(before.people, ({ id }) => changedPeople.has(id), fresh(changedPeople, people), byName),
      referrals: changedReferrals.size === 0 ? before.referrals : placeAnew(before.referrals, ({ id }) => changedReferrals.has(id), fresh(changedReferrals, referrals), byNextDay),
    };
  };

  return {
    async read(changed) {
      const before = lists;
      lists = null; // what is read in part is read again in whole
      lists = before && changed && changed.length <= MANY ? await readChanged(before, [...new Set(changed)]) : await readAll();
      return lists;
    },
  };
}
