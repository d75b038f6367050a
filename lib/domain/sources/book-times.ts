// Answers and closed loops over the whole book and for each person in it, in one pass: who answers, after how long, and of how many introductions it is known how they went.
import { atOnce } from '../at-once.ts';
import type { Person, PersonId } from '../person.ts';
import type { Referral } from '../referral.ts';
import { answersOf, daysOf, loopIn, loopsFrom, loopsOf, spreadOf, type Loop, type Loops, type Spread } from './answer-times.ts';

export interface PersonTimes {
  readonly person: Person;
  /** First answers; never under three. */
  readonly answers: Spread;
  readonly made: number;
  readonly known: number;
}
export interface BookTimes {
  /** All first answers together; null under three. */
  readonly answers: Spread | null;
  readonly loops: Loops;
  /** Who answers soonest first. */
  readonly people: readonly PersonTimes[];
}

export const bookTimes = (people: Iterable<Person>, referrals: readonly Referral[]): BookTimes => atOnce(timing(people, referrals));

/** The same a piece at a time: whoever runs it may pause in between. */
export function* timing(people: Iterable<Person>, referrals: readonly Referral[]): Generator<undefined, BookTimes> {
  const of = new Map<PersonId, Referral[]>();
  const loops: Loop[] = [];
  for (const referral of referrals) {
    yield;
    loops.push(...loopIn(referral));
    if (referral.removed) continue;
    for (const id of new Set([referral.introducerId, referral.prospectId, referral.providerId])) {
      if (id === null) continue;
      const theirs = of.get(id);
      if (theirs) theirs.push(referral);
      else of.set(id, [referral]);
    }
  }
  const all: number[] = [];
  const times: PersonTimes[] = [];
  for (const person of people) {
    yield;
    if (person.removed || person.erasedOn !== undefined) continue;
    const theirs = of.get(person.id) ?? [];
    const days = answersOf(person, theirs).flatMap((wait) => daysOf(wait) ?? []);
    all.push(...days);
    const answers = spreadOf(days);
    if (!answers) continue;
    const { made, known } = loopsOf(person.id, theirs);
    times.push({ person, answers, made, known });
  }
  times.sort((a, b) => a.answers.median - b.answers.median || b.answers.count - a.answers.count || (a.person.id < b.person.id ? -1 : 1));
  return { answers: spreadOf(all), loops: loopsFrom(loops, ''), people: times };
}
