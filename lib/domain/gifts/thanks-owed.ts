// Which received referrals still lack thanks, a letter, or a token of recognition; those that came to nothing no less (S7).
import { ME, type Person, type PersonId } from '../person.ts';
import { isForgotten, type Referral } from '../referral.ts';
import { stageOf } from '../stage.ts';

export type Lack = 'thanks' | 'letter' | 'recognition';
export interface Owed {
  readonly referral: Referral;
  readonly introducerId: PersonId;
  readonly lacks: readonly Lack[];
  readonly cameToNothing: boolean;
  /** The day it came. */
  readonly on: string;
}

/** A gift, a card or a gesture given for it; a letter too. */
const isRecognised = (referral: Referral, introducer: Person | null): boolean => Object.values(introducer?.gifts ?? {}).some((gift) => gift.referralId === referral.id);
const hadLetter = (referral: Referral, introducer: Person | null): boolean =>
  Object.values(referral.moments).some(({ kind }) => kind === 'letter') || Object.values(introducer?.gifts ?? {}).some((gift) => gift.referralId === referral.id && (gift.form === 'letter' || gift.form === 'card'));

export function owedFor(referral: Referral, introducer: Person | null): Owed | null {
  const { introducerId } = referral;
  if (referral.removed || referral.direction !== 'received' || referral.closedWhy === 'not-a-referral' || introducerId === null || introducerId === ME || isForgotten(referral, introducerId) || introducer?.removed) return null;
  const stage = stageOf(referral);
  const lacks: Lack[] = [
    ...(referral.thankedOn === null ? (['thanks'] as const) : []), ...(hadLetter(referral, introducer) ? [] : (['letter'] as const)), ...(isRecognised(referral, introducer) ? [] : (['recognition'] as const)),
  ];
  return lacks.length === 0 ? null : { referral, introducerId, lacks, cameToNothing: stage === 'lost' || stage === 'no', on: referral.introducedOn ?? referral.capturedOn };
}

/** Newest first. */
export function thanksOwed(referrals: Iterable<Referral>, people: ReadonlyMap<PersonId, Person>): readonly Owed[] {
  return [...referrals].flatMap((referral) => owedFor(referral, people.get(referral.introducerId ?? '') ?? null) ?? []).sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.referral.id < b.referral.id ? 1 : -1));
}
