// The first introduction that ever came from somebody: whoever makes one is thanked otherwise than the tenth time.
import { atOnce } from './at-once.ts';
import { ME, type PersonId } from './person.ts';
import type { Referral } from './referral.ts';

const isEarlier = (a: Referral, b: Referral): boolean => a.capturedOn < b.capturedOn || (a.capturedOn === b.capturedOn && a.id < b.id);

/** By id; of each introducer the earliest, me aside. It could pause after each. */
export function* findFirsts(referrals: Iterable<Referral>): Generator<undefined, ReadonlySet<string>> {
  const first = new Map<PersonId, Referral>();
  for (const referral of referrals) {
    yield;
    const { introducerId } = referral;
    if (referral.removed || introducerId === null || introducerId === ME) continue;
    const known = first.get(introducerId);
    if (!known || isEarlier(referral, known)) first.set(introducerId, referral);
  }
  return new Set([...first.values()].map(({ id }) => id));
}
export const firstsOf = (referrals: Iterable<Referral>): ReadonlySet<string> => atOnce(findFirsts(referrals));
