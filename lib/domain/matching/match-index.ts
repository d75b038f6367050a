// The people of a book, made ready once to be found by what they do. What was made of a person who did not change is used again.
import { atOnce } from '../at-once.ts';
import { ME, type Person, type PersonId } from '../person.ts';
import type { Referral } from '../referral.ts';
import { FIELD_WEIGHT, passagesOfNeed, passagesOfPerson, type Passage } from './passages.ts';
import { scriptOf, type Script } from './fold-words.ts';
import { termsOf, type Term } from './terms.ts';

export interface Profile {
  readonly person: Person;
  readonly passages: readonly Passage[];
  /** By a term's key, the most that any place of it is worth. */
  readonly weights: ReadonlyMap<string, number>;
  readonly script: Script;
  readonly notFor: readonly Term[];
  /** Referrals in which they were the one who may meet the need. */
  readonly earlier: readonly Referral[];
}
export interface MatchIndex {
  readonly profiles: ReadonlyMap<PersonId, Profile>;
  readonly byKey: ReadonlyMap<string, readonly Profile[]>;
  /** 0 to 1: how few of the book share a term. */
  rarity(key: string): number;
}

/** In a book of five, a word that two share is still a rare one in the world. */
const SMALL_BOOK = 20;

const passagesByPerson = new WeakMap<Person, readonly Passage[]>();
const passagesByReferral = new WeakMap<Referral, readonly Passage[]>();
function remembered<Row extends object>(known: WeakMap<Row, readonly Passage[]>, row: Row, make: (row: Row) => readonly Passage[]): readonly Passage[] {
  const before = known.get(row);
  if (before) return before;
  const made = make(row);
  known.set(row, made);
  return made;
}

export function weightsOf(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { field, terms } of passages) for (const { key, worth } of terms) weights.set(key, Math.max(weights.get(key) ?? 0, FIELD_WEIGHT[field] * (worth < 0.2 ? 0.6 : 1)));
  return weights;
}

export const profileOf = (person: Person, earlier: readonly Referral[] = []): Profile => {
  const passages = [...remembered(passagesByPerson, person, passagesOfPerson), ...earlier.flatMap((referral) => remembered(passagesByReferral, referral, passagesOfNeed))];
  return { person, passages, weights: weightsOf(passages), script: scriptOf(passages.map(({ text }) => text).join('\n')), notFor: person.ideal?.notFor ? termsOf(person.ideal.notFor) : [], earlier };
};

/** A piece at a time: whoever runs it may pause in between. */
export function* indexing(people: Iterable<Person>, referrals: Iterable<Referral>): Generator<undefined, MatchIndex> {
  const earlier = new Map<PersonId, Referral[]>();
  for (const referral of referrals) {
    const { providerId } = referral;
    yield;
    if (referral.removed || providerId === null || providerId === ME) continue;
    const theirs = earlier.get(providerId);
    if (theirs) theirs.push(referral);
    else earlier.set(providerId, [referral]);
  }
  const profiles = new Map<PersonId, Profile>();
  const byKey = new Map<string, Profile[]>();
  for (const person of people) {
    yield;
    if (person.removed) continue;
    const profile = profileOf(person, earlier.get(person.id));
    if (profile.passages.length === 0) continue;
    profiles.set(person.id, profile);
    for (const key of profile.weights.keys()) {
      const known = byKey.get(key);
      if (known) known.push(profile);
      else byKey.set(key, [profile]);
    }
  }
  const all = profiles.size + SMALL_BOOK;
  const most = Math.log(1 + all);
  return { profiles, byKey, rarity: (key) => Math.log(1 + all / Math.max(1, byKey.get(key)?.length ?? 1)) / most };
}

export function indexPeople(people: Iterable<Person>, referrals: Iterable<Referral>): MatchIndex {
  return atOnce(indexing(people, referrals));
}
