// What the reader found in a thread, each fact with the words it rests on. From the point of view of `me`, as of the newest message.

export type ThreadKind =
  | 'introduction-request'
  | 'referral-offer'
  | 'consent-request'
  | 'consent-reply'
  | 'introduction'
  | 'thanks'
  | 'outcome-report'
  | 'unrelated';

/** `given`: I am the introducer. `received`: I am one of the parties. */
export type Direction = 'given' | 'received';
export type Role = 'introducer' | 'prospect' | 'provider';
export type ContactWay = 'email' | 'phone' | 'linkedin' | 'messenger' | 'video-call' | 'in-person';
export type Actuality = 'now' | 'soon' | 'someday';
export type OutcomeResult = 'met' | 'won' | 'lost' | 'no-response' | 'problem';

export interface ReadParty {
  readonly role: Role;
  readonly isMe: boolean;
  /** As written, without title or honorific. */
  readonly name: string | null;
  readonly emails: readonly string[];
  /** E.164 where the country is clear, else as written. */
  readonly phones: readonly string[];
  readonly company: string | null;
  readonly title: string | null;
  readonly profileUrl: string | null;
  readonly preferredContact: ContactWay | null;
  /** Verbatim. */
  readonly bestTime: string | null;
}

export interface Quote {
  readonly messageId: string;
  /** An exact substring of the message's `bodyText`, from its new text. */
  readonly quote: string;
}

export interface ReadBudget {
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217; amounts in its major unit. */
  readonly currency: string;
  readonly quote: string;
}

export interface ReadConsent extends Quote {
  readonly party: 'prospect' | 'provider';
  readonly decision: 'granted' | 'declined' | 'undecided' | 'withdrawn';
}

export interface ReadOutcome {
  readonly result: OutcomeResult;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly quote: string;
}

/** `parties.0.company`, `need`, `consents.1`, …: a path into the reading. */
export type FactPath = string;

export interface FactEvidence extends Quote {
  readonly fact: FactPath;
  /** `sure` facts are filled in; `doubtful` ones are offered with a question. */
  readonly sure: 'sure' | 'doubtful';
}

export interface Reading {
  /** BCP 47 of the newest human-written text. */
  readonly language: string;
  readonly kind: ThreadKind;
  readonly direction: Direction | null;
  readonly parties: readonly ReadParty[];
  readonly need: Quote | null;
  readonly actual: Actuality | null;
  readonly budget: ReadBudget | null;
  /** Verbatim. */
  readonly appointment: string | null;
  readonly consents: readonly ReadConsent[];
  /** What may be a yes: too doubtful to be read as one, so that the person is asked. */
  readonly doubtfulConsents: readonly ReadConsent[];
  readonly outcome: ReadOutcome | null;
  readonly evidence: readonly FactEvidence[];
  /** The new text of each message. */
  readonly texts: readonly { readonly messageId: string; readonly text: string }[];
}
