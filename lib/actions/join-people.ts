// Two entries of one person become one, in one save: the card, every record and due thing that names the other one. The other row stays as a removed one that says where it went.
import { PERSON_KINDS, planPerson } from '../domain/cadence/plan-person.ts';
import { planReferral } from '../domain/cadence/plan-referral.ts';
import type { PlanInput, PlannedFollowUp } from '../domain/cadence/planned.ts';
import { rulesOf } from '../domain/cadence/rules.ts';
import { dayOf } from '../domain/day.ts';
import { asFields, type EventIntent } from '../domain/event.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import { ME, type Person, type PersonId } from '../domain/person.ts';
import { partiesOf } from '../domain/referral.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { joinCards, type Choices } from '../domain/same/join-cards.ts';
import { renameInReferral } from '../domain/same/rename-in-referral.ts';
import type { Naming } from '../domain/same/who-is-named.ts';
import type { StoreProblem } from '../store/book.ts';
import { afterIntent } from './after-intent.ts';
import { planIntents } from './follow-up-intents.ts';
import type { Changed, Tools } from './tools.ts';
import { whoNames, type NamedBy } from './who-names.ts';

/** `together`: both have a part in one referral, so they are two people there. `forgotten`, `gone`: one of them is in the book no more. */
export type JoinProblem = StoreProblem | 'together' | 'forgotten' | 'gone';
export interface Joining {
  /** The one that stays. */
  readonly own: Person;
  readonly other: Person;
  readonly choices?: Choices;
  readonly naming?: Naming | null;
}

const merged = (type: EventIntent['subject']['type'], id: string, facts: { readonly set?: object; readonly put?: object }): EventIntent => ({
  subject: { type, id }, kind: 'merged',
  ...(facts.set && Object.keys(facts.set).length > 0 ? { set: asFields(facts.set) } : {}),
  ...(facts.put && Object.keys(facts.put).length > 0 ? { put: asFields(facts.put) } : {}),
});

/** Why they cannot be joined; null where they can. */
export async function whyNotJoin(tools: Pick<Tools, 'book'>, ownId: PersonId, otherId: PersonId): Promise<'together' | 'forgotten' | 'gone' | null> {
  const rows = await Promise.all([tools.book.person(ownId), tools.book.person(otherId)]);
  if (rows.some((row) => row?.erasedOn !== undefined)) return 'forgotten';
  if (ownId === otherId || rows.some((row) => row === null || row.removed)) return 'gone';
  return (await tools.book.referralsOf(otherId)).some((referral) => partiesOf(referral).includes(ownId)) ? 'together' : null;
}

/** Somebody else's card: whom their praise praises, who they are not. */
function onOtherCards(people: readonly Person[], own: Person, other: Person): readonly EventIntent[] {
  return people.filter(({ id }) => id !== own.id).flatMap((person) => {
    const praise = Object.fromEntries(Object.entries(person.praise).filter(([, entry]) => entry.of === other.id).map(([key, entry]) => [key, { ...entry, of: own.id }]));
    const notSame = Object.hasOwn(person.notSame, other.id) ? { [other.id]: null, [own.id]: true } : {};
    return [merged('person', person.id, { put: { ...(Object.keys(praise).length > 0 ? { praise } : {}), ...(Object.keys(notSame).length > 0 ? { notSame } : {}) } })];
  });
}
/** The own card may praise the other one, and gets praise that does. */
function praiseOf(own: Person, gathered: Readonly<Record<string, Person['praise'][string] | null>> | undefined, otherId: PersonId): Person['praise'] {
  const all = { ...own.praise, ...gathered };
  return Object.fromEntries(Object.entries(all).flatMap(([key, entry]) => (entry && (entry.of === otherId || gathered?.[key] === entry) ? [[key, entry.of === otherId ? { ...entry, of: own.id } : entry]] : [])));
}

interface Planned { readonly intents: readonly EventIntent[]; readonly rows: readonly FollowUp[] }
/** What is due with the other one is due with this one; what followed from the other card alone is planned anew. */
function moveDue(own: Person, theirs: readonly FollowUp[]): Planned {
  const isOwnPlan = (row: FollowUp): boolean => PERSON_KINDS.has(row.kind);
  const rows = theirs.map((row): FollowUp => ({ ...row, personId: own.id, ...(isOwnPlan(row) && row.state === 'open' ? { state: 'dropped' as const } : {}) }));
  return { rows, intents: rows.map((row, i) => merged('follow-up', row.id, { set: { personId: own.id, ...(row.state === theirs[i]?.state ? {} : { state: row.state }) } })) };
}

export async function joinPeople(tools: Tools, { own, other, choices = {}, naming = null }: Joining): Promise<Result<Changed<Person>, JoinProblem>> {
  const { book, now, newId } = tools;
  const why = await whyNotJoin(tools, own.id, other.id);
  if (why !== null) return fail(why);
  const named = await whoNames(book, other.id, naming);
  const saved = await book.commit({ operation: newId(), ...(await whatIsSaved(tools, { own, other, choices }, named, now())) });
  return saved.ok ? ok({ value: (await book.person(own.id)) ?? own, events: saved.value.events }) : saved;
}

async function whatIsSaved({ book, newId }: Tools, { own, other, choices = {} }: Joining, named: NamedBy, now: Date): Promise<{ readonly intents: readonly EventIntent[]; readonly expect: Readonly<Record<string, number>> }> {
  const today = dayOf(now);
  const card = joinCards(own, other, choices, today);
  const praise = praiseOf(own, card.put.praise, other.id);
  const cardIntent = merged('person', own.id, { set: card.set, put: { ...card.put, ...(Object.keys(praise).length > 0 ? { praise } : {}) } });
  const next = afterIntent(own, cardIntent);
  const renamed = named.referrals.flatMap((referral) => { const to = renameInReferral(referral, { from: other.id, to: own.id, now: now.toISOString(), newId }); return to ? [{ referral, ...to }] : []; });
  const [settings, theirs, mine, ofOwn] = await Promise.all([book.settings(), book.followUpsWith(other.id), book.followUpsWith(own.id), book.referralsOf(own.id)]);
  const due = moveDue(own, theirs);
  const moved = new Map(due.rows.map((row) => [row.id, row]));
  const records = new Map([...ofOwn, ...renamed.map((one) => one.next)].map((referral) => [referral.id, referral]));
  const others = await Promise.all([...new Set(renamed.flatMap((one) => partiesOf(one.next)))].filter((id) => id !== own.id && id !== ME).map((id) => book.person(id)));
  const people = new Map([next, ...others.filter((one) => one !== null)].map((person) => [person.id, person]));
  const input = { rules: rulesOf(settings), people, today };
  const plans: EventIntent[] = [];
  const plan = (rows: readonly FollowUp[], planned: (known: PlanInput) => readonly PlannedFollowUp[]): void => {
    const stored = rows.map((row) => moved.get(row.id) ?? row);
    plans.push(...planIntents(planned({ ...input, stored: new Map(stored.map((row) => [row.id, row])) }), stored, today));
  };
  for (const one of renamed) plan((await book.followUpsOf(one.referral.id)).filter(({ kind }) => !PERSON_KINDS.has(kind)), (known) => planReferral(one.next, known));
  plan([...mine, ...due.rows].filter(({ kind }) => PERSON_KINDS.has(kind)), (known) => planPerson(next, [...records.values()].filter((referral) => partiesOf(referral).includes(own.id)), known));
  return {
    intents: [
      cardIntent, merged('person', other.id, { set: { removed: true, joinedTo: own.id } }), ...onOtherCards(named.people, own, other),
      ...renamed.map(({ referral, change }) => merged('referral', referral.id, change)), ...due.intents, ...plans,
    ],
    expect: { [own.id]: own.revision, [other.id]: other.revision, ...Object.fromEntries(renamed.map(({ referral }) => [referral.id, referral.revision])), ...Object.fromEntries(named.people.map((person) => [person.id, person.revision])) },
  };
}
