// One due thing. Which things are due is said by lib/domain/cadence.
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
  | 'thanks-meeting' // the same day
  | 'open-points' // what was left to answer after a meeting
  | 'thanks-letter' // arrives within three days
  | 'report-appointment'
  | 'report-order'
  | 'report-nothing' // it came to nothing; thanks all the same
  | 'report-on' // how it goes on, once or twice a year
  | 'ask-client' // once the provider has answered
  | 'ask-testimonial'
  | 'ask-introductions' // the promised result is there
  | 'tell-delivery'
  | 'regular-check'
  | 'apology-letter'
  | 'stay-in-touch' // a person's rhythm
  | 'ask-source' // a source's plan
  | 'plan-source' // a new client becomes a source
  | 'look-at-pause'
  | 'review'
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
  /** The day the rules gave it; another `dueOn` is the person's own. Absent in rows that are older than this field. */
  readonly plannedFor?: string | null;
  /** YYYY-MM-DD. */
  readonly doneOn?: string | null;
  /** `mail`: by a mail that was sent, which is no answer yet. */
  readonly doneBy?: 'mail' | null;
}
