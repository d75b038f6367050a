// Whoever sends business: read in one go and put in order; the plan with each, saved as one thing.
import { atOnce } from '../domain/at-once.ts';
import { doneDay } from '../domain/cadence/planned.ts';
import { dayOf } from '../domain/day.ts';
import type { Person, PersonId } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import type { Result } from '../domain/result.ts';
import { emptyPlan, type SourcePlan } from '../domain/source.ts';
import { timing, type BookTimes } from '../domain/sources/book-times.ts';
import { ranking as rankingOf, type Ranking } from '../domain/sources/rank.ts';
import { listing, type Roster } from '../domain/sources/roster.ts';
import { tallying } from '../domain/sources/tally.ts';
import type { StoreProblem } from '../store/book.ts';
import { changePerson } from './change-person.ts';
import type { Changed, Tools } from './tools.ts';

/** Rows by id, removed ones included. */
export interface SourceRows {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly referrals: ReadonlyMap<string, Referral>;
}
export interface SourcesView {
  readonly today: string;
  readonly rows: SourceRows;
  readonly roster: Roster;
  readonly ranking: Ranking;
  readonly times: BookTimes;
}

/** From here on it is quicker to read everything again. */
const MANY = 200;
/** Rows of which the page can take that many without standing still. */
const PORTION = 300;

async function readRows(tools: Pick<Tools, 'book'>, before?: SourceRows, changed?: readonly string[]): Promise<SourceRows> {
  if (!before || !changed || changed.length > MANY) {
    const [all, whole] = [new Map<string, Person>(), new Map<string, Referral>()];
    await tools.book.eachPerson(async (rows) => { for (const row of rows) all.set(row.id, row); }, undefined, PORTION);
    await tools.book.eachReferral(async (rows) => { for (const row of rows) whole.set(row.id, row); }, PORTION);
    return { people: all, referrals: whole };
  }
  const [people, referrals] = [new Map(before.people), new Map(before.referrals)];
  const put = <Row>(into: Map<string, Row>, id: string, row: Row | null): void => void (row ? into.set(id, row) : into.delete(id));
  await Promise.all(changed.map(async (id) => {
    const [person, referral] = await Promise.all([tools.book.person(id), tools.book.referral(id)]);
    put(people, id, person);
    put(referrals, id, referral);
  }));
  return { people, referrals };
}

/** How work that could pause in between is done: at once, or a piece at a time. */
type Run = <Result>(work: Generator<undefined, Result>) => Result | Promise<Result>;

/** `before` and `changed`: what was read, and which records changed since; without them everything is read. */
export async function readSources(tools: Pick<Tools, 'book' | 'now'>, before?: SourceRows, changed?: readonly string[], run: Run = atOnce): Promise<SourcesView> {
  return run(viewing(await readRows(tools, before, changed), dayOf(tools.now())));
}

export const viewOf = (rows: SourceRows, today: string): SourcesView => atOnce(viewing(rows, today));

function* viewing(rows: SourceRows, today: string): Generator<undefined, SourcesView> {
  const [people, referrals] = [[...rows.people.values()], [...rows.referrals.values()]];
  const tallies = yield* tallying(people, referrals, today);
  return { today, rows, roster: yield* listing(people, tallies, today), ranking: yield* rankingOf(tallies.values(), today), times: yield* timing(people, referrals) };
}

/** Null: they are not looked at as a source any more. With a plan, what asked for one is done. */
export const savePlan = (tools: Tools, person: Person, plan: SourcePlan | null): Promise<Result<Changed<Person>, StoreProblem>> =>
  changePerson(tools, person, { kind: 'corrected', set: { source: plan } }, { finished: ({ kind, personId }) => (plan !== null && kind === 'plan-source' && personId === person.id ? 'me' : null) });

/** They were asked for introductions, on no referral in particular. The day that was planned for it is over; a later one stays. */
export function noteAsked(tools: Tools, person: Person, on: string = dayOf(tools.now())): Promise<Result<Changed<Person>, StoreProblem>> {
  const plan = person.source ?? emptyPlan;
  const askedOn = [...new Set([...(plan.askedOn ?? []), on])].sort();
  const source = { ...plan, askedOn, nextAskOn: plan.nextAskOn !== null && plan.nextAskOn <= on ? null : plan.nextAskOn };
  return changePerson(tools, person, { kind: 'noted', set: { source } }, { finished: ({ kind, personId, dueOn }) => (kind === 'ask-source' && personId === person.id && dueOn <= on ? 'me' : null) });
}

/** Days on which a planned ask was marked as done, which no record tells of. */
export const markedAsks = async (tools: Pick<Tools, 'book'>, personId: PersonId): Promise<readonly string[]> =>
  (await tools.book.followUpsWith(personId)).flatMap((followUp) => (followUp.kind === 'ask-source' ? (doneDay(followUp) ?? []) : []));
