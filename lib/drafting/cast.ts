// Who plays which part in one mail: the parties of the referral as the slots call them. It knows no wording.
import type { DraftKind, IntroductionWay } from '../domain/draft.ts';
import { ANYBODY, ME, type Person, type PersonId } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import type { Settings } from '../domain/settings.ts';
import { nameFactsOf, writtenName, type NameFacts } from './names/name-facts.ts';
import type { Part } from './slots.ts';

export interface Cast {
  readonly kind: DraftKind;
  readonly referral: Referral;
  readonly settings: Settings;
  /** Whom what stands in it must be fit for; a note that is passed on comes to anybody. */
  readonly readers: readonly PersonId[];
  readonly people: ReadonlyMap<PersonId, Person>;
  /** Who writes first after an introduction. */
  readonly firstWriter: 'prospect' | 'provider';
}

/** The party I have business with: the prospect, unless I am the prospect. */
export const clientOf = (referral: Referral): PersonId | null => (referral.prospectId === ME ? referral.providerId : referral.prospectId);

export function playerOf(part: Part, { referral, readers, firstWriter }: Cast): PersonId | null {
  switch (part) {
    case 'reader':
      return readers[0] ?? null;
    case 'me':
      return ME;
    case 'prospect':
      return referral.prospectId;
    case 'provider':
      return referral.providerId;
    case 'introducer':
      return referral.introducerId;
    case 'client':
      return clientOf(referral);
    case 'first':
      return firstWriter === 'prospect' ? referral.prospectId : referral.providerId;
    case 'second':
      return firstWriter === 'prospect' ? referral.providerId : referral.prospectId;
    default:
      return part satisfies never;
  }
}

export function nameOfPlayer(part: Part, cast: Cast): NameFacts | null {
  const id = playerOf(part, cast);
  if (id === null) return null;
  if (id === ME) return writtenName(cast.settings.name);
  const person = cast.people.get(id);
  return person ? nameFactsOf(person) : null;
}

export const personOf = (part: Part, cast: Cast): Person | null => cast.people.get(playerOf(part, cast) ?? '') ?? null;

/** `introducer`: who introduced me. `client`: a party; `own-client`: one that I serve myself. */
type Readership = 'prospect' | 'provider' | 'both' | 'either' | 'introducer' | 'client' | 'own-client' | 'anyone';
const READERSHIP: Readonly<Record<DraftKind, Readership>> = {
  'optin-provider': 'provider', 'optin-prospect': 'prospect', forwardable: 'anyone', introduction: 'both', chaser: 'either', decline: 'either',
  'not-now': 'either', thanks: 'introducer', 'thanks-letter': 'introducer', 'thanks-anyway': 'introducer', progress: 'introducer', report: 'introducer',
  'ask-provider': 'provider', 'ask-client': 'client', testimonial: 'client', 'ask-introductions': 'own-client', partner: 'anyone', apology: 'anyone',
  delivery: 'own-client', information: 'anyone', 'third-consent': 'own-client', pause: 'provider',
};

const readershipOf = (kind: DraftKind, way: IntroductionWay): Readership =>
  kind !== 'introduction' ? READERSHIP[kind] : way === 'linkedin-prospect' ? 'prospect' : way === 'linkedin-provider' ? 'provider' : 'both';

/** Whom a mail of this kind can go to; empty where the person says to whom. */
export function readersOf(kind: DraftKind, referral: Referral, way: IntroductionWay = 'plain'): PersonId[] {
  const { prospectId, providerId, introducerId } = referral;
  const sides = (ids: readonly (PersonId | null)[]): PersonId[] => ids.filter((id): id is PersonId => id !== null && id !== ME);
  const readership = readershipOf(kind, way);
  switch (readership) {
    case 'prospect':
      return sides([prospectId]);
    case 'provider':
      return sides([providerId]);
    case 'both':
    case 'either':
      return sides([prospectId, providerId]);
    case 'introducer':
      return prospectId === ME || providerId === ME ? sides([introducerId]) : [];
    case 'own-client':
      return providerId === ME ? sides([prospectId]) : [];
    case 'client':
      return sides([clientOf(referral)]);
    case 'anyone':
      return [];
    default:
      return readership satisfies never;
  }
}

/** Whether this mail can be written to exactly these readers; the note that is passed on, to nobody in particular. */
export function readersFit(kind: DraftKind, referral: Referral, readers: readonly PersonId[], way: IntroductionWay = 'plain'): boolean {
  if (readers.length === 0) return kind === 'forwardable';
  if (readers.some((id) => id === ME || id === ANYBODY) || new Set(readers).size !== readers.length) return false;
  const possible = readersOf(kind, referral, way);
  const areAmong = readers.every((id) => possible.includes(id));
  if (kind === 'introduction') return areAmong && readers.length === possible.length && readersOf(kind, referral).length === 2;
  return readers.length === 1 && (READERSHIP[kind] === 'anyone' || areAmong);
}
