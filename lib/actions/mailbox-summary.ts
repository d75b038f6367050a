// What ten years of mail come to: who introduced whom how often, what was left open, and what the person chooses of it to do. It judges nobody.
import { dayOf } from '../domain/day.ts';
import { asFields, type EventIntent } from '../domain/event.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import { pastLoops, type PastLoop } from '../domain/mailbox/loops.ts';
import { ME, type Person, type PersonId } from '../domain/person.ts';
import { partiesOf, type Referral } from '../domain/referral.ts';
import { ok, type Result } from '../domain/result.ts';
import { tallySources, wonOf } from '../domain/sources/tally.ts';
import type { StoreProblem } from '../store/book.ts';
import type { Changed, Tools } from './tools.ts';

export interface TrueSource {
  readonly personId: PersonId;
  readonly sent: number;
  readonly won: number;
  /** YYYY-MM-DD. */
  readonly first: string;
  readonly last: string;
}
export interface MailboxSummary {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly given: number;
  readonly received: number;
  /** Who sent most first. */
  readonly sources: readonly TrueSource[];
  readonly loops: readonly PastLoop[];
}

async function rowsOf<Row>(ids: readonly string[], read: (id: string) => Promise<Row | null>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let from = 0; from < ids.length; from += 200) for (const row of await Promise.all(ids.slice(from, from + 200).map(read))) if (row) rows.push(row);
  return rows;
}

/** Of the records that came of one mailbox; those taken back are left out. */
export async function summarise(tools: Pick<Tools, 'book' | 'now'>, ids: readonly string[]): Promise<MailboxSummary> {
  const referrals = (await rowsOf<Referral>([...new Set(ids)], (id) => tools.book.referral(id))).filter(({ removed }) => !removed);
  const people = await rowsOf<Person>([...new Set(referrals.flatMap(partiesOf))], (id) => tools.book.person(id));
  const tallies = [...tallySources(people, referrals, dayOf(tools.now())).values()].filter(({ cases }) => cases.length > 0);
  const sources = tallies.map((tally): TrueSource => ({ personId: tally.personId, sent: tally.cases.length, won: wonOf(tally).length, first: tally.cases[0]?.on ?? '', last: tally.cases.at(-1)?.on ?? '' }));
  const given = referrals.filter(({ introducerId }) => introducerId === ME).length;
  return {
    people: new Map(people.map((person) => [person.id, person])), given, received: referrals.length - given,
    sources: sources.sort((a, b) => b.sent - a.sent || b.won - a.won || (a.last < b.last ? 1 : -1)), loops: pastLoops(referrals),
  };
}

/** Each chosen loop becomes a thing of one's own that is due today; no rule makes it and none drops it. One save. */
export async function planLoops(tools: Tools, chosen: readonly { readonly loop: PastLoop; readonly words: string }[]): Promise<Result<Changed<number>, StoreProblem>> {
  const today = dayOf(tools.now());
  const intents = chosen.map(({ loop, words }): EventIntent => {
    const set: Partial<FollowUp> = { kind: 'own-note', note: words, dueOn: today, personId: loop.personId, referralId: loop.referralId, since: loop.since, state: 'open' };
    return { subject: { type: 'follow-up', id: tools.newId() }, kind: 'added', set: asFields(set) };
  });
  const saved = await tools.book.commit({ operation: tools.newId(), intents });
  return saved.ok ? ok({ value: chosen.length, events: saved.value.events }) : saved;
}
