// A referral record: who, what, where it came from, and how far it has come.
import type { Row } from './event.ts';
import type { HostName } from './mail-thread.ts';
import type { DeliveryStep, Moment, Worth } from './moment.ts';
import { ME, type PersonId } from './person.ts';
import { boundTo, standingOf, timesAsked, type Consent, type Ledger, type OptIn, type OptInEntry } from './opt-in.ts';
import type { Actuality, Direction, OutcomeResult, Role, ThreadKind } from './reading.ts';

export interface ThreadRef {
  readonly host: HostName;
  readonly account: string | null;
  readonly threadId: string;
  readonly subject: string;
  readonly url: string;
}

/** The words a fact rests on. */
export interface Evidence {
  readonly threadId: string;
  readonly messageId: string;
  readonly quote: string;
  readonly from: string | null;
  readonly sentAt: string;
  readonly sure: 'sure' | 'doubtful';
}

/** Minor units and ISO 4217. */
export interface Money {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string;
}

export interface Outcome {
  readonly result: OutcomeResult;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly on: string;
  readonly note: string | null;
}

/** A mail that told of somebody before they had said yes: the person saw it and sent it. */
export interface SentAnyway {
  /** YYYY-MM-DD. */
  readonly on: string;
  /** ISO 8601. */
  readonly recordedAt: string;
  readonly told: readonly PersonId[];
  readonly readers: readonly PersonId[];
}

export interface Referral extends Row {
  /** A lead is an unproven tip; a referral has a current need and two people. */
  readonly form: 'lead' | 'referral';
  readonly direction: Direction;
  readonly threadKind: ThreadKind | null;
  /** The day the record was made. */
  readonly capturedOn: string;
  /** Two to eight words for lists: "A bookkeeper for Wrona Ceramics". */
  readonly topic: string;
  readonly introducerId: PersonId | null;
  readonly prospectId: PersonId | null;
  readonly providerId: PersonId | null;
  /** The exact product, service or reason. */
  readonly need: string | null;
  /** The need without anything that points to a person; written or approved by the person who keeps the book. */
  readonly needNeutral: string | null;
  readonly actual: Actuality | null;
  readonly wantedBy: string | null;
  readonly budget: Money | null;
  readonly appointment: string | null;
  readonly relevantToProspect: boolean | null;
  readonly relevantToProvider: boolean | null;
  /** Why these two. */
  readonly fitReason: string | null;
  readonly threads: Readonly<Record<string, ThreadRef>>;
  /** By fact: `need`, `budget`, `prospect.bestTime`, … */
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly optIns: Readonly<Record<string, OptInEntry>>;
  /** The day both were introduced. */
  readonly introducedOn: string | null;
  /** The introducer wrote to both in one mail, so knows of both. */
  readonly introducedInWriting: boolean;
  /** By reader of a text to them alone, of whom it told them; once both were told, the introduction is made. */
  readonly introducedTo: Readonly<Record<PersonId, PersonId>>;
  readonly thankedOn: string | null;
  readonly outcome: Outcome | null;
  /** What happened after, by id. */
  readonly moments: Readonly<Record<string, Moment>>;
  /** What it brought in beside the outcome's own amount, by id. */
  readonly worth: Readonly<Record<string, Worth>>;
  readonly deliverySteps: Readonly<Record<string, DeliveryStep>>;
  /** Through which tie it came: "BNI chapter", "school friends". */
  readonly tie: string | null;
  /** The referral of which this one is a spin-off. */
  readonly cameFromId: string | null;
  /** Kind of business, a key of the cadence's `byBusiness`; null: the usual. */
  readonly business: string | null;
  /** The day the business ended; null while it lasts. */
  readonly endedOn: string | null;
  readonly closedOn: string | null;
  readonly closedWhy: 'declined' | 'no-answer' | 'no-need' | 'done' | 'not-a-referral' | null;
  /** Words said to be "not them", by `allowedKey`. */
  readonly allowedWords: Readonly<Record<string, true>>;
  readonly sentAnyway: Readonly<Record<string, SentAnyway>>;
  /** Parties that were forgotten, and on which day; nothing else is known of them. */
  readonly forgotten: Readonly<Record<PersonId, string>>;
  readonly notes: string | null;
  readonly tags: Readonly<Record<string, true>>;
  readonly language: string | null;
}

export const emptyReferral = (id: string): Referral => ({
  id, revision: 0, updatedAt: '', form: 'lead', direction: 'given', threadKind: null, capturedOn: '', topic: '', introducerId: ME, prospectId: null, providerId: null,
  need: null, needNeutral: null, actual: null, wantedBy: null, budget: null, appointment: null, relevantToProspect: null, relevantToProvider: null,
  fitReason: null, threads: {}, evidence: {}, optIns: {}, introducedOn: null, introducedInWriting: false, introducedTo: {}, thankedOn: null, outcome: null, moments: {}, worth: {}, deliverySteps: {}, tie: null, cameFromId: null,
  business: null, endedOn: null, closedOn: null,
  closedWhy: null, allowedWords: {}, sentAnyway: {}, forgotten: {}, notes: null, tags: {}, language: null,
});

export const threadKey = (ref: Pick<ThreadRef, 'host' | 'account' | 'threadId'>): string => `${ref.host}|${ref.account ?? ''}|${ref.threadId}`;
export const partyOf = (referral: Referral, role: Role): PersonId | null =>
  role === 'introducer' ? referral.introducerId : role === 'prospect' ? referral.prospectId : referral.providerId;
/** Who has a part in it, me aside. */
export const partiesOf = ({ introducerId, prospectId, providerId }: Referral): readonly PersonId[] => [introducerId, prospectId, providerId].filter((id): id is PersonId => id !== null && id !== ME);
export const otherSide = (referral: Referral, personId: PersonId | null): PersonId | null =>
  personId === null ? null : personId === referral.prospectId ? referral.providerId : personId === referral.providerId ? referral.prospectId : null;
/** One party's consent to be introduced to the other. */
export const introductionOf = (referral: Referral, personId: PersonId | null): Consent => ({ personId, about: 'introduction', towards: otherSide(referral, personId) });
/** One party's consent that the introducer hears of it. */
export const thirdConsentOf = (referral: Referral, personId: PersonId | null): Consent => ({ personId, about: 'tell-introducer', towards: referral.introducerId });
/** Before somebody else takes the place of the one in a role: whom the answers without a "towards" were towards. */
export function boundBefore(referral: Referral, role: Role): Ledger {
  const former = partyOf(referral, role);
  if (former === null) return {};
  if (role === 'introducer') return boundTo(referral.optIns, 'tell-introducer', () => true, former);
  const other = otherSide(referral, former);
  return other === null ? {} : { ...boundTo(referral.optIns, 'introduction', (id) => id === other, former), ...boundTo(referral.optIns, 'introduction', (id) => id === former, other) };
}
/** My own yes needs no asking. */
export const optInOf = (referral: Referral, role: 'prospect' | 'provider'): OptIn =>
  partyOf(referral, role) === ME ? { state: 'granted', entry: null, askedOn: null } : standingOf(referral.optIns, introductionOf(referral, partyOf(referral, role)));
/** Told of the other in a text to them alone. */
export const wasToldAlone = (referral: Referral, role: 'prospect' | 'provider'): boolean => {
  const other = partyOf(referral, role === 'prospect' ? 'provider' : 'prospect');
  return other !== null && referral.introducedTo[partyOf(referral, role) ?? ''] === other;
};
/** Asked and reminded: one reminder is right, two are not. */
export const wasReminded = (referral: Referral, role: 'prospect' | 'provider'): boolean =>
  optInOf(referral, role).state === 'asked' && timesAsked(referral.optIns, introductionOf(referral, partyOf(referral, role))) >= 2;
/** Let rest because one side never answered: who said yes meanwhile and has to be told. */
export function toldOfSilence(referral: Referral): PersonId | null {
  if (referral.closedWhy !== 'no-answer') return null;
  const side = (['prospect', 'provider'] as const).find((one) => partyOf(referral, one) !== ME && optInOf(referral, one).state === 'granted');
  return side ? partyOf(referral, side) : null;
}
export const bothSaidYes = (referral: Referral): boolean =>
  referral.prospectId !== null && referral.providerId !== null && !hasForgottenSide(referral) && optInOf(referral, 'prospect').state === 'granted' && optInOf(referral, 'provider').state === 'granted';

/** The yes that has stood longest without an introduction. However old it is, it counts: one only asks whether it still holds. */
export function oldestUnusedYes(referral: Referral): OptInEntry | null {
  if (referral.direction !== 'given' || referral.closedOn || referral.introducedOn || referral.introducedInWriting || referral.outcome) return null;
  const yeses = (['prospect', 'provider'] as const).map((side) => optInOf(referral, side)).flatMap(({ state, entry }) => (state === 'granted' && entry ? [entry] : []));
  return yeses.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0] ?? null;
}

export const isForgotten = (referral: Referral, personId: PersonId | null): boolean => personId !== null && Object.hasOwn(referral.forgotten, personId);
/** One of the two is gone for good: the record rests until somebody else is chosen. */
export const hasForgottenSide = (referral: Referral): boolean => isForgotten(referral, referral.prospectId) || isForgotten(referral, referral.providerId);
/** It had ended before it was written down, as what is found in old mail. */
export const wasOverBefore = ({ closedOn, closedWhy, capturedOn }: Pick<Referral, 'closedOn' | 'closedWhy' | 'capturedOn'>): boolean => closedWhy === 'done' && closedOn !== null && closedOn < capturedOn;
