// One due thing, and the rule that says which things are due for a referral.
import type { Row } from './event.ts';
import type { PersonId } from './person.ts';

export type FollowUpKind =
  | 'ask-prospect'
  | 'ask-provider'
  | 'chase-prospect'
  | 'chase-provider'
  | 'let-rest'
  | 'check-yes'
  | 'introduce'
  | 'tell-no'
  | 'thank-introducer'
  | 'ask-how-it-went'
  | 'check-need'
  | 'own-note';

export interface FollowUp extends Row {
  readonly referralId: string | null;
  readonly personId: PersonId | null;
  readonly kind: FollowUpKind;
  /** YYYY-MM-DD. */
  readonly dueOn: string;
  readonly state: 'open' | 'done' | 'dropped';
  /** The day the reason happened: asked on, introduced on. */
  readonly since: string | null;
  readonly note: string | null;
}
