// A client's praise: which words of a referral could be kept as praise, and which may be shown to others.
import { inOrder, type Moment } from './moment.ts';
import { ME, type Person, type PersonId } from './person.ts';
import type { Referral } from './referral.ts';
import type { Praise } from './source.ts';

export interface OfferedPraise {
  readonly referral: Referral;
  readonly moment: Moment;
  /** Whom it praises. */
  readonly of: PersonId;
}
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s"“”«»「」]+/gu, '');

/** Words of a client, noted on a referral, that are not kept as praise yet. Newest first. */
export function offeredPraise(person: Person, referrals: Iterable<Referral>): readonly OfferedPraise[] {
  const kept = new Set(Object.values(person.praise).map(({ words }) => folded(words)));
  return [...referrals]
    .filter((referral) => !referral.removed && (referral.prospectId === person.id || Object.values(referral.moments).some((moment) => moment.personId === person.id)))
    .flatMap((referral) => inOrder(referral.moments).filter((moment) => moment.kind === 'client-word' && (moment.text ?? '').trim() !== '' && (moment.personId ?? referral.prospectId) === person.id && !kept.has(folded(moment.text ?? '')))
      .map((moment): OfferedPraise => ({ referral, moment, of: referral.providerId ?? ME })))
    .sort((a, b) => (a.moment.on < b.moment.on ? 1 : -1));
}

export interface Said {
  readonly person: Person;
  readonly praise: Praise;
}
const newestFirst = (a: Said, b: Said): number => (a.praise.on + a.praise.recordedAt < b.praise.on + b.praise.recordedAt ? 1 : -1);
export const praiseLog = (people: Iterable<Person>): readonly Said[] => [...people].filter((person) => !person.removed).flatMap((person) => Object.values(person.praise).map((praise) => ({ person, praise }))).sort(newestFirst);
/** Only these leave the book. */
export const mayBeShown = ({ leave }: Praise): boolean => leave === 'granted';
