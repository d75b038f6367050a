// How two are best brought together, by the way in which each likes to be reached, and who calls whom. It knows the ledger, no wording.
import { mayDisclose as mayDiscloseByLedger, type MayDisclose } from '../domain/disclosure.ts';
import { INTRODUCTION_WAYS, isForLinkedIn, type IntroductionWay } from '../domain/draft.ts';
import type { Person } from '../domain/person.ts';
import type { ContactWay } from '../domain/reading.ts';
import { wasToldAlone, type Referral } from '../domain/referral.ts';
import type { Variant } from './wording/wording.ts';

/** The way that a text of an introduction is for; one mail to both where it is for none. */
export const wayOf = (variant: Variant | undefined): IntroductionWay => INTRODUCTION_WAYS.find((way) => way === variant) ?? 'plain';

type Side = 'prospect' | 'provider';
type People = readonly Person[];
const sideOf = (side: Side, referral: Referral, people: People): Person | null =>
  people.find(({ id }) => id === (side === 'prospect' ? referral.prospectId : referral.providerId)) ?? null;

function wayLikedBy(person: Person | null): IntroductionWay | null {
  const preferred: ContactWay | null = person?.preferredContact ?? null;
  switch (preferred) {
    case 'phone':
      return 'phone';
    case 'linkedin':
      return 'linkedin';
    case 'in-person':
    case 'video-call':
      return 'meeting';
    case 'email':
    case 'messenger':
      return 'plain';
    case null:
      return null;
    default:
      return preferred satisfies never;
  }
}

/** Where one side was already told alone, the other's text; else as the one with the need likes it, else as the other does. */
export function wayFor(referral: Referral, people: People): IntroductionWay {
  if (wasToldAlone(referral, 'prospect') !== wasToldAlone(referral, 'provider')) return wasToldAlone(referral, 'prospect') ? 'linkedin-provider' : 'linkedin-prospect';
  return wayLikedBy(sideOf('prospect', referral, people)) ?? wayLikedBy(sideOf('provider', referral, people)) ?? 'plain';
}

interface Choosing {
  readonly referral: Referral;
  readonly people: People;
  /** What the person chose before. */
  readonly chosen: IntroductionWay | null;
  /** The text for whoever is in the conversation that is open on LinkedIn. */
  readonly here: IntroductionWay | null;
}
/** What was begun is ended first; then what was chosen, where it goes into the open conversation; then what they like. */
export function startingWay({ referral, people, chosen, here }: Choosing): IntroductionWay {
  if (wasToldAlone(referral, 'prospect') !== wasToldAlone(referral, 'provider')) return wayFor(referral, people);
  if (chosen !== null && !isForLinkedIn({ way: chosen })) return chosen;
  return here ?? chosen ?? wayFor(referral, people);
}

/** Who writes or calls first. Called is whoever likes the phone, where the number is known and may be told; the one with the need before the other. */
export function firstToMove(way: IntroductionWay, referral: Referral, people: People, mayDisclose: MayDisclose = mayDiscloseByLedger): Side {
  if (way !== 'phone') return 'provider';
  const [prospect, provider] = [sideOf('prospect', referral, people), sideOf('provider', referral, people)];
  const worth = (person: Person | null, other: Person | null): number => {
    if (!person || !other) return 0;
    const hasNumber = person.phones.length > 0 && mayDisclose(referral, person.id, 'contact', other.id);
    return (hasNumber ? 2 : 0) + (person.preferredContact === 'phone' ? 1 : 0);
  };
  return worth(provider, prospect) > worth(prospect, provider) ? 'prospect' : 'provider';
}
