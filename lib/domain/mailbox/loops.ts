// What old introductions left open: thanks that no mail shows, and ends that nobody told. It says what could be done, and plans nothing.
import { ME, type PersonId } from '../person.ts';
import { isForgotten, type Referral } from '../referral.ts';

export type PastLoopKind = 'thank' | 'outcome';
export interface PastLoop {
  readonly key: string;
  readonly kind: PastLoopKind;
  readonly referralId: string;
  /** Whom one would write to. */
  readonly personId: PersonId;
  /** Whom it was about, where that is somebody else. */
  readonly aboutId: PersonId | null;
  readonly topic: string;
  /** YYYY-MM-DD. */
  readonly since: string;
}

const reachable = (referral: Referral, id: PersonId | null): PersonId | null => (id === null || id === ME || isForgotten(referral, id) ? null : id);

/** Newest first, thanks before the rest: they can always still be said. */
export function pastLoops(referrals: readonly Referral[]): readonly PastLoop[] {
  const loops = referrals.filter(({ removed }) => !removed).flatMap((referral): PastLoop[] => {
    const { id: referralId, topic, direction, introducedOn, capturedOn } = referral;
    const introducer = reachable(referral, referral.introducerId);
    const other = reachable(referral, referral.prospectId === ME ? referral.providerId : referral.prospectId);
    const base = { referralId, topic, since: introducedOn ?? capturedOn };
    if (introducedOn === null) return [];
    const isUnthanked = direction === 'received' && introducer !== null && referral.thankedOn === null;
    const first = direction === 'given' ? reachable(referral, referral.providerId) : other;
    const isUntold = referral.outcome === null && first !== null && first !== introducer;
    return [
      ...(isUnthanked ? [{ ...base, key: `thank:${referralId}`, kind: 'thank' as const, personId: introducer, aboutId: other === introducer ? null : other }] : []),
      ...(isUntold ? [{ ...base, key: `outcome:${referralId}`, kind: 'outcome' as const, personId: first, aboutId: direction === 'given' ? reachable(referral, referral.prospectId) : null }] : []),
    ];
  });
  return loops.sort((a, b) => (a.kind === b.kind ? (a.since < b.since ? 1 : a.since > b.since ? -1 : 0) : a.kind === 'thank' ? -1 : 1));
}
