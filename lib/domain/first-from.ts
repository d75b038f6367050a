// The first introduction that ever came from somebody: whoever makes one is thanked otherwise than the tenth time.
import { ME, type PersonId } from './person.ts';
import type { Referral } from './referral.ts';

const isEarlier = (a: Referral, b: Referral): boolean => a.capturedOn < b.capturedOn || (a.capturedOn === b.capturedOn && a.id < b.id);

/** By id; of each introducer the earliest, me aside. */
export function firstsOf(referrals: Iterable<Referral>): ReadonlySet<string> {
  const first = new Map<PersonId, Referral>();
  for (const referral of referrals) {
    const { introducerId } = referral;
    if (referral.removed || introducerId === null || introducerId === ME) continue;
    const known = first.get(introducerId);
    if (!known || isEarlier(referral, known)) first.set(introducerId, referral);
  }
  return new Set([...first.values()].map(({ id }) => id));
}
