// What a review asks of one entry, and what of it is done. Received: thank, tell, offer back. Given: whoever met the need is asked first, the client only after.
import { ME, type Person, type PersonId } from '../person.ts';
import type { Referral } from '../referral.ts';
import { worthOf } from '../worth.ts';
import { clientOf, howItWent, isIntroduced, momentsOf, newestOf, reachable } from './entry.ts';
import type { Period } from './period.ts';

export type StepKind =
  | 'thank'
  | 'client-word' // what pleased them
  | 'report' // how it went on, to whoever introduced
  | 'offer-back'
  | 'ask-provider' // first
  | 'speak' // it goes badly: ask why, ask for improvement
  | 'pause'
  | 'testimonial' // with the client's leave
  | 'ask'; // which introductions one wishes for
/** `waits`: for the provider's word. */
export type StepState = 'open' | 'waits' | 'done';
export interface Step {
  readonly kind: StepKind;
  readonly state: StepState;
  /** With whom. */
  readonly personId: PersonId;
  /** The day it was done. */
  readonly on: string | null;
}
export type PersonLookup = (id: PersonId | null) => Person | null;

/** The newest word that counts in this review: given in its time or since. */
const since = (period: Period, on: string | null | undefined): string | null => (on && on >= period.from ? on : null);
const stepOf = (kind: StepKind, personId: PersonId, on: string | null, waits = false): Step => ({ kind, personId, on, state: on ? 'done' : waits ? 'waits' : 'open' });

/** The provider answered, or the person said that the client may be asked without. */
export const mayAskClient = (referral: Referral): boolean => momentsOf(referral, 'provider-word').length > 0;
/** What the provider said themselves. */
export const providerWord = (referral: Referral): ReturnType<typeof newestOf> => momentsOf(referral, 'provider-word').filter(({ personId }) => personId !== ME).at(-1) ?? null;
export const thankedOnOf = (referral: Referral): string | null => referral.thankedOn ?? newestOf(referral, 'letter')?.on ?? null;

/** The newest thing that whoever introduced would like to hear. */
export function newsOn(referral: Referral): string | null {
  const days = [referral.introducedOn, referral.outcome?.on, ...momentsOf(referral, 'appointment', 'met', 'order', 'result').map(({ on }) => on), ...worthOf(referral).map(({ on }) => on)];
  return days.filter((day): day is string => typeof day === 'string').sort().at(-1) ?? null;
}
export function reportedOn(referral: Referral, period: Period): string | null {
  const on = since(period, newestOf(referral, 'reported')?.on);
  return on !== null && on >= (newsOn(referral) ?? '') ? on : null;
}

/** Asking for praise and for introductions belongs to whoever is pleased. */
function whenPleased(referral: Referral, period: Period, client: PersonId, personOf: PersonLookup): readonly Step[] {
  const isPleased = howItWent(referral) === 'well' && newestOf(referral, 'client-word') !== null;
  if (!isPleased) return [];
  const asked = Object.values(personOf(client)?.praise ?? {}).find((praise) => praise.referralId === referral.id && praise.leave !== 'not-asked');
  return [stepOf('testimonial', client, asked ? (asked.leaveOn ?? asked.on) : null), stepOf('ask', client, since(period, newestOf(referral, 'asked-introductions')?.on))];
}

function whenReceived(referral: Referral, period: Period, personOf: PersonLookup): readonly Step[] {
  const introducer = reachable(referral, referral.introducerId);
  const client = reachable(referral, clientOf(referral));
  const went = howItWent(referral);
  const goesOn = went === 'well' || went === 'badly';
  return [
    ...(introducer ? [stepOf('thank', introducer, thankedOnOf(referral))] : []),
    ...(client && goesOn && referral.providerId === ME ? [stepOf('client-word', client, since(period, newestOf(referral, 'client-word')?.on))] : []),
    ...(introducer && went !== 'nothing' ? [stepOf('report', introducer, reportedOn(referral, period))] : []),
    ...(introducer ? [stepOf('offer-back', introducer, since(period, newestOf(referral, 'offered-back')?.on))] : []),
    ...(client && referral.providerId === ME ? whenPleased(referral, period, client, personOf) : []),
  ];
}

function whenGiven(referral: Referral, period: Period, personOf: PersonLookup): readonly Step[] {
  if (!isIntroduced(referral)) return [];
  const provider = reachable(referral, referral.providerId);
  const client = reachable(referral, referral.prospectId);
  const went = howItWent(referral);
  const word = newestOf(referral, 'provider-word');
  const bad = [referral.outcome?.result === 'problem' ? referral.outcome.on : null, newestOf(referral, 'complaint')?.on ?? null].filter((day) => day !== null).sort().at(-1) ?? null;
  const pausedOn = personOf(provider)?.pause?.on ?? null;
  const spoke = Object.values(personOf(provider)?.contacts ?? {}).filter((contact) => contact.referralId === referral.id && contact.by !== 'them' && contact.note !== null && contact.on >= (bad ?? period.from)).map(({ on }) => on).sort().at(-1) ?? null;
  return [
    ...(provider ? [stepOf('ask-provider', provider, since(period, word?.on))] : []),
    ...(provider && went === 'badly' ? [stepOf('speak', provider, spoke), stepOf('pause', provider, pausedOn)] : []),
    ...(client ? [stepOf('client-word', client, since(period, newestOf(referral, 'client-word')?.on), provider !== null && !mayAskClient(referral))] : []),
    ...(client ? whenPleased(referral, period, client, personOf) : []),
  ];
}

export const stepsOf = (referral: Referral, period: Period, personOf: PersonLookup): readonly Step[] =>
  referral.direction === 'received' ? whenReceived(referral, period, personOf) : whenGiven(referral, period, personOf);
