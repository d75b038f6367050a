// What a deed means: which moment and which contact it was, and which follow-ups it does. It must not know how anything is saved.
import type { DraftKind } from '../draft.ts';
import type { FollowUp, FollowUpKind } from '../follow-up.ts';
import type { Contact, ContactChannel, Moment, MomentKind } from '../moment.ts';
import { ME, type PersonId } from '../person.ts';
import type { Referral } from '../referral.ts';
import { withWhom } from './plan-service.ts';

/** Null: no contact with anybody, or nobody says with whom. */
function turnOf(kind: MomentKind): { readonly by: Contact['by']; readonly channel: ContactChannel } | null {
  switch (kind) {
    case 'met': return { by: 'both', channel: 'in-person' };
    case 'appointment': return { by: 'both', channel: 'other' };
    case 'provider-word': case 'client-word': case 'complaint': return { by: 'them', channel: 'other' };
    case 'letter': return { by: 'me', channel: 'letter' };
    case 'delivery-told': case 'apologised': case 'reported': case 'asked-introductions': case 'offered-back': return { by: 'me', channel: 'mail' };
    case 'order': case 'delivered': case 'result': case 'reviewed': return null;
    default: return kind satisfies never;
  }
}

/** The contact that a moment was, under the moment's own id. Only where it says with whom; a meeting of a record in which I am a party is one with the other. */
export function contactOf(referral: Referral, moment: Moment): { readonly personId: PersonId; readonly contact: Contact } | null {
  const turn = turnOf(moment.kind);
  const isMine = moment.kind === 'met' && referral.direction === 'received';
  const personId = isMine ? withWhom(referral, moment) : moment.personId;
  if (!turn || personId === null || personId === ME) return null;
  return { personId, contact: { id: moment.id, on: moment.on, recordedAt: moment.recordedAt, channel: moment.channel ?? turn.channel, by: turn.by, referralId: referral.id, note: null } };
}

const REPORTS: readonly FollowUpKind[] = ['report-appointment', 'report-order', 'report-nothing', 'report-on'];

/** Follow-ups of the same referral that are done by such a moment; what happened before their reason did nothing for them. */
export function doneByMoment(followUp: Pick<FollowUp, 'id' | 'kind' | 'since'>, moment: Moment): boolean {
  const isInTime = followUp.since === null || moment.on >= followUp.since;
  switch (moment.kind) {
    case 'reported': return isInTime && REPORTS.includes(followUp.kind);
    case 'letter': return isInTime && followUp.kind === 'thanks-letter';
    case 'apologised': return isInTime && followUp.kind === 'apology-letter';
    case 'asked-introductions': return isInTime && followUp.kind === 'ask-introductions';
    case 'delivery-told': return followUp.kind === 'tell-delivery' && (moment.text ?? '').split(/\s+/u).includes(stepOf(followUp.id));
    case 'provider-word': return isInTime && followUp.kind === 'ask-how-it-went';
    case 'client-word': return isInTime && followUp.kind === 'ask-client';
    case 'appointment': case 'met': case 'order': case 'delivered': case 'complaint': case 'result': case 'offered-back': case 'reviewed': return false;
    default: return moment.kind satisfies never;
  }
}
/** The cause of a follow-up: what stands behind its kind. */
const stepOf = (followUpId: string): string => followUpId.slice(followUpId.indexOf(':tell-delivery:') + ':tell-delivery:'.length);

/** Follow-ups that are done by a mail of this kind, where it goes to whom they are about. */
export function doneByDraft(kind: DraftKind): readonly FollowUpKind[] {
  switch (kind) {
    case 'thanks': return ['thank-introducer', 'thanks-meeting'];
    case 'thanks-letter': return ['thank-introducer', 'thanks-letter', 'thanks-meeting'];
    case 'thanks-anyway': return ['thank-introducer', 'report-nothing'];
    case 'progress': case 'report': return REPORTS;
    case 'ask-provider': return ['ask-how-it-went'];
    case 'ask-client': return ['ask-how-it-went', 'ask-client', 'regular-check'];
    case 'testimonial': return ['ask-testimonial'];
    case 'ask-introductions': case 'partner': return ['ask-introductions', 'ask-source'];
    case 'apology': return ['apology-letter'];
    case 'delivery': return ['tell-delivery'];
    case 'information': return ['regular-check', 'stay-in-touch', 'open-points', 'thanks-meeting'];
    case 'optin-provider': case 'optin-prospect': case 'forwardable': case 'introduction': case 'chaser': case 'decline': case 'not-now': case 'third-consent': case 'pause': return [];
    default: return kind satisfies never;
  }
}

/** What it means for the record when the person says that a follow-up is done. */
export interface Deed {
  readonly moment: MomentKind | null;
  readonly isThanks: boolean;
  readonly contact: Contact['by'] | null;
}
const deed = (contact: Contact['by'] | null, moment: MomentKind | null = null, isThanks = false): Deed => ({ moment, isThanks, contact });

export function deedOf(kind: FollowUpKind): Deed {
  switch (kind) {
    case 'thank-introducer': return deed('me', null, true);
    case 'thanks-letter': return deed('me', 'letter');
    case 'report-appointment': case 'report-order': case 'report-on': return deed('me', 'reported');
    case 'report-nothing': return deed('me', 'reported', true);
    case 'ask-introductions': return deed('me', 'asked-introductions');
    case 'tell-delivery': return deed('me', 'delivery-told');
    case 'apology-letter': return deed('me', 'apologised');
    case 'thanks-meeting': case 'open-points': case 'ask-testimonial': case 'regular-check': case 'stay-in-touch': case 'ask-source': return deed('me');
    case 'ask-how-it-went': case 'ask-client': return deed('both');
    case 'ask-prospect': case 'ask-provider': case 'chase-prospect': case 'chase-provider': case 'let-rest': case 'check-yes': case 'introduce': case 'tell-no': case 'check-need':
    case 'plan-source': case 'look-at-pause': case 'review': case 'own-note': return deed(null);
    default: return kind satisfies never;
  }
}
/** The text of the moment: a told step is named. */
export const deedText = (followUp: Pick<FollowUp, 'id' | 'kind'>): string | null => (followUp.kind === 'tell-delivery' ? stepOf(followUp.id) : null);
