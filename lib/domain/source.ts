// Whoever sends business, and what is planned with them: types, and what an empty plan holds.
/** Clients and partners are moved by different things (source 003). */
export type SourceKind = 'client' | 'partner';

export interface SourcePlan {
  readonly kind: SourceKind | null;
  /** What is in it for them. */
  readonly gain: string | null;
  /** What exactly they are asked to do: call? say what? a talk of three? */
  readonly ask: string | null;
  /** What will happen, step by step, with whoever they send. */
  readonly steps: readonly string[];
  /** Tools they were given. */
  readonly tools: readonly string[];
  /** YYYY-MM-DD. */
  readonly nextAskOn: string | null;
  /** The most they want to be asked. */
  readonly mostAsksPerYear: number | null;
  /** Days on which they were asked apart from any referral. */
  readonly askedOn?: readonly string[];
  readonly notes: string | null;
}
export const emptyPlan: SourcePlan = { kind: null, gain: null, ask: null, steps: [], tools: [], nextAskOn: null, mostAsksPerYear: null, notes: null };

/** After how many days without contact it is time (yellow), and too late (red). */
export interface Rhythm {
  readonly idealDays: number;
  readonly longestDays: number;
}

/** No referrals go to a provider while it stands. */
export interface Pause {
  readonly on: string;
  readonly why: string;
  /** Where it rests on. */
  readonly referralIds: readonly string[];
  /** The day on which one looks again; null: open. */
  readonly until: string | null;
  /** What would end it, in the person's own words. */
  readonly condition?: string | null;
}

/** Whom somebody wants to meet: their own words, by which a need is matched. */
export interface IdealClient {
  readonly who: string | null;
  readonly problems: readonly string[];
  /** Words by which a source notices one. */
  readonly triggers: readonly string[];
  readonly notFor: string | null;
}
export const emptyIdealClient: IdealClient = { who: null, problems: [], triggers: [], notFor: null };

export interface Gift {
  readonly id: string;
  readonly on: string;
  readonly recordedAt: string;
  readonly form: 'gift' | 'card' | 'letter' | 'gesture';
  readonly what: string;
  /** What it thanks for. */
  readonly referralId: string | null;
  readonly minor: number | null;
  readonly currency: string | null;
  readonly note: string | null;
}

/** A client's praise; shown to others only with their leave. */
export interface Praise {
  readonly id: string;
  readonly on: string;
  readonly recordedAt: string;
  readonly words: string;
  readonly referralId: string | null;
  /** Whom it praises: a provider's id, or `ME`. */
  readonly of: string;
  readonly leave: 'not-asked' | 'asked' | 'granted' | 'declined';
  readonly leaveOn: string | null;
  /** How they want to be named: `A. W., Leeds`. */
  readonly signedAs: string | null;
}
