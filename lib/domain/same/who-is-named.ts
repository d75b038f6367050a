// Whom a row names: parties, former ones, whoever said or was told something. It must not know what is done about it.
import { ME, type Person, type PersonId } from '../person.ts';
import type { Referral } from '../referral.ts';

/** What a look through the book found at one time; what was written since is looked at again. */
export interface Naming {
  /** The newest save of that time. */
  readonly seq: number;
  /** By the person: ids of the rows that name them. */
  readonly referrals: Readonly<Record<PersonId, readonly string[]>>;
  readonly people: Readonly<Record<PersonId, readonly string[]>>;
}

export function namedInReferral(referral: Referral): ReadonlySet<PersonId> {
  const { introducerId, prospectId, providerId, optIns, introducedTo, moments, sentAnyway, allowedWords } = referral;
  const named = new Set<PersonId | null | undefined>([introducerId, prospectId, providerId, ...Object.keys(introducedTo), ...Object.values(introducedTo)]);
  for (const { personId, towards } of Object.values(optIns)) named.add(personId).add(towards);
  for (const { personId } of Object.values(moments)) named.add(personId);
  for (const { told, readers } of Object.values(sentAnyway)) for (const id of [...told, ...readers]) named.add(id);
  for (const key of Object.keys(allowedWords)) named.add(key.split(' ', 1)[0]);
  return new Set([...named].filter((id): id is PersonId => typeof id === 'string' && id !== ME));
}
/** Beside themselves. */
export function namedOnCard(person: Pick<Person, 'praise' | 'notSame'>): readonly PersonId[] {
  const praised = Object.values(person.praise).flatMap(({ of }) => (of === ME ? [] : [of]));
  return praised.length === 0 ? Object.keys(person.notSame) : [...praised, ...Object.keys(person.notSame)];
}
