// What happened on which day: on a referral (an appointment, an order, a word of praise) or with a person (any real contact).
export type ContactChannel = 'mail' | 'letter' | 'card' | 'phone' | 'in-person' | 'linkedin' | 'other';

export type MomentKind =
  | 'appointment' // one was made
  | 'met'
  | 'order' // won
  | 'delivery-told' // the client was told of a step
  | 'delivered'
  | 'complaint'
  | 'apologised'
  | 'result' // the promised result is there
  | 'provider-word' // how it went, from whoever meets the need
  | 'client-word' // how it went, from whoever had it
  | 'letter' // a letter of thanks was posted
  | 'reported' // the introducer heard how it goes on
  | 'asked-introductions'
  | 'offered-back'
  | 'reviewed'; // looked back on in a half-year review

/** Something on one referral. */
export interface Moment {
  readonly id: string;
  readonly kind: MomentKind;
  /** The day it happened, YYYY-MM-DD. */
  readonly on: string;
  /** ISO 8601; orders moments of one day. */
  readonly recordedAt: string;
  /** With whom, or whose words: a row's id, or `ME`. */
  readonly personId: string | null;
  readonly channel: ContactChannel | null;
  /** What was said; for `delivery-told` the step, for `reviewed` the period (`2026-04`). */
  readonly text: string | null;
}

/** Any real contact with a person: it resets the clock. */
export interface Contact {
  readonly id: string;
  readonly on: string;
  readonly recordedAt: string;
  readonly channel: ContactChannel;
  readonly by: 'me' | 'them' | 'both';
  readonly referralId: string | null;
  readonly note: string | null;
}

/** What business brought in on one day: minor units and ISO 4217. Several currencies are never added. */
export interface Worth {
  readonly id: string;
  readonly on: string;
  readonly minor: number;
  readonly currency: string;
  readonly note: string | null;
}

/** A step of a delivery that the client is told of: the day, the place, the inspection, the handover. */
export interface DeliveryStep {
  readonly id: string;
  readonly what: string;
  readonly dueOn: string;
}

const byDay = (a: { readonly on: string; readonly recordedAt: string }, b: typeof a): number => (a.on + a.recordedAt < b.on + b.recordedAt ? -1 : 1);
/** Oldest first. */
export const inOrder = <Entry extends { readonly on: string; readonly recordedAt: string }>(entries: Readonly<Record<string, Entry>>): readonly Entry[] => Object.values(entries).sort(byDay);
