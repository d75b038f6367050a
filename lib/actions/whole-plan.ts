// Plans the whole book, piece by piece: what each referral and each person asks for under given settings, beside what stands. It reads everything once and saves nothing.
import { isMyClient } from '../domain/cadence/business.ts';
import { PERSON_KINDS, planPerson } from '../domain/cadence/plan-person.ts';
import { planReferral } from '../domain/cadence/plan-referral.ts';
import type { PlanInput, PlannedFollowUp } from '../domain/cadence/planned.ts';
import { rulesOf, type CadenceSettings } from '../domain/cadence/rules.ts';
import { dayOf } from '../domain/day.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Person, PersonId } from '../domain/person.ts';
import { partiesOf, type Referral } from '../domain/referral.ts';
import type { Tools } from './tools.ts';

/** How far it has come: pieces done, of how many. */
export type Progress = (done: number, of: number) => void;
export type Piece = { readonly kind: 'referral'; readonly referral: Referral } | { readonly kind: 'person'; readonly person: Person };
export interface PlannedPiece {
  readonly planned: readonly PlannedFollowUp[];
  /** Every row that the plan asked for, and every open one of the piece. */
  readonly stored: readonly FollowUp[];
}
export interface Whole {
  readonly pieces: readonly Piece[];
  readonly plan: (piece: Piece, settings: CadenceSettings) => Promise<PlannedPiece>;
}

/** Rows by id; remembers which ones were asked for and are not known yet. */
class Rows extends Map<string, FollowUp> {
  readonly wanted = new Set<string>();
  override get(id: string): FollowUp | undefined {
    const row = super.get(id);
    if (!row) this.wanted.add(id);
    return row;
  }
}

function grouped<Value>(values: readonly Value[], keysOf: (value: Value) => readonly string[]): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) for (const key of keysOf(value)) { const group = groups.get(key); if (group) group.push(value); else groups.set(key, [value]); }
  return groups;
}

export async function readWhole(tools: Pick<Tools, 'book' | 'now'>): Promise<Whole> {
  const { book } = tools;
  const today = dayOf(tools.now());
  const [all, everybody, open] = await Promise.all([book.referrals(), book.people(), book.openFollowUps()]);
  const referrals = all.filter((referral) => !referral.removed);
  const people = new Map(everybody.map((person) => [person.id, person]));
  const openOf = grouped(open, (row) => [...(row.referralId && !PERSON_KINDS.has(row.kind) ? [row.referralId] : []), ...(row.personId && PERSON_KINDS.has(row.kind) ? [row.personId] : [])]);
  const theirs = grouped(referrals, partiesOf);
  const hasAnything = (person: Person): boolean => Boolean(person.rhythm ?? person.source ?? person.pause) || openOf.has(person.id) || (theirs.get(person.id) ?? []).some((referral) => isMyClient(referral, person.id));
  const absent = new Map<string, FollowUp | null>();
  const fetched = async (id: string): Promise<FollowUp | null> => {
    const known = absent.get(id);
    if (known !== undefined) return known;
    const row = await book.followUp(id);
    absent.set(id, row);
    return row;
  };
  const plan = async (piece: Piece, settings: CadenceSettings): Promise<PlannedPiece> => {
    const id = piece.kind === 'referral' ? piece.referral.id : piece.person.id;
    // A source's asks are counted over all that was ever done.
    const standing = piece.kind === 'person' && piece.person.source?.nextAskOn ? (await book.followUpsWith(id)).filter(({ kind }) => PERSON_KINDS.has(kind)) : (openOf.get(id) ?? []);
    const rows = new Rows(standing.map((row) => [row.id, row]));
    const asked = new Set<string>();
    for (;;) {
      const input: PlanInput = { rules: rulesOf(settings), people: peopleFor(piece, people), stored: rows, today };
      const planned = piece.kind === 'referral' ? planReferral(piece.referral, input) : planPerson(piece.person, theirs.get(id) ?? [], input);
      const missing = [...new Set([...rows.wanted, ...planned.map((one) => one.id)])].filter((one) => !rows.has(one) && !asked.has(one));
      if (missing.length === 0) return { planned, stored: [...rows.values()] };
      for (const row of await Promise.all(missing.map(fetched))) if (row) rows.set(row.id, row);
      for (const one of missing) asked.add(one);
    }
  };
  const pieces: Piece[] = [...referrals.map((referral): Piece => ({ kind: 'referral', referral })), ...everybody.filter((person) => !person.removed && hasAnything(person)).map((person): Piece => ({ kind: 'person', person }))];
  return { pieces, plan };
}

const peopleFor = (piece: Piece, people: ReadonlyMap<PersonId, Person>): ReadonlyMap<PersonId, Person> =>
  piece.kind === 'person' ? new Map([[piece.person.id, piece.person]]) : new Map(partiesOf(piece.referral).flatMap((id) => { const person = people.get(id); return person ? [[id, person] as const] : []; }));
