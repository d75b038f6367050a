// The one thing to do for what is due: a mail to write, a letter to print, or a place in the book to open. It does none of it.
import type { DueItem } from '../../lib/actions/due.ts';
import type { DraftChoice } from '../../lib/actions/prepare-draft.ts';
import { ME } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';

/** As the room that prints letters calls them in its address. */
export type LetterKind = 'thanks-letter' | 'apology';
export type DueStep =
  | { readonly do: 'draft'; readonly choice: DraftChoice }
  | { readonly do: 'print'; readonly letter: LetterKind; readonly choice: DraftChoice | null }
  /** In own words: nobody wrote a mail for it. */
  | { readonly do: 'write' }
  | { readonly do: 'open'; readonly what: 'record' | 'person' | 'plan' | 'review' }
  | { readonly do: 'note' };

const draft = (kind: DraftChoice['kind'], side: DraftChoice['side'], reader?: string): DueStep => ({ do: 'draft', choice: { kind, side, ...(reader === undefined ? {} : { reader }) } });
const open = (what: 'record' | 'person' | 'plan' | 'review'): DueStep => ({ do: 'open', what });
const cameToNothing = ({ outcome, closedWhy }: Referral): boolean => outcome?.result === 'lost' || outcome?.result === 'no-response' || (outcome === null && closedWhy !== null && closedWhy !== 'done');

export function stepOf({ followUp: { kind, personId }, referral, person }: Pick<DueItem, 'followUp' | 'referral' | 'person'>): DueStep {
  const withoutRecord = person ? { do: 'write' as const } : open('person');
  switch (kind) {
    case 'own-note': return { do: 'note' };
    case 'review': return open('review');
    case 'ask-source': case 'plan-source': return open('plan');
    case 'look-at-pause': return open('person');
    case 'stay-in-touch': case 'regular-check': return referral && personId !== null ? draft('information', 'anyone', personId) : withoutRecord;
    case 'thanks-meeting': case 'open-points': return withoutRecord;
    case 'let-rest': case 'check-yes': case 'check-need': return referral ? open('record') : withoutRecord;
    default: break;
  }
  if (!referral) return withoutRecord;
  const isClient = personId === referral.prospectId;
  switch (kind) {
    // Nobody is asked before the other side is chosen.
    case 'ask-prospect': return referral.providerId && referral.prospectId ? draft('optin-prospect', 'prospect') : open('record');
    case 'ask-provider': return referral.providerId && referral.prospectId ? draft('optin-provider', 'provider') : open('record');
    case 'chase-prospect': return draft('chaser', 'prospect');
    case 'chase-provider': return draft('chaser', 'provider');
    case 'introduce': return draft('introduction', 'both');
    case 'tell-no': return draft('decline', isClient ? 'prospect' : 'provider');
    case 'thank-introducer': return draft(cameToNothing(referral) ? 'thanks-anyway' : 'thanks', 'introducer');
    case 'ask-how-it-went': return referral.providerId === ME || isClient ? draft('ask-client', 'prospect') : draft('ask-provider', 'provider');
    case 'ask-client': return draft('ask-client', isClient ? 'prospect' : 'provider');
    case 'report-appointment': case 'report-order': return draft('progress', 'introducer');
    case 'report-nothing': return draft('thanks-anyway', 'introducer');
    case 'report-on': return draft('report', 'introducer');
    case 'ask-testimonial': return draft('testimonial', isClient ? 'prospect' : 'provider');
    case 'ask-introductions': return draft('ask-introductions', isClient ? 'prospect' : 'provider');
    case 'tell-delivery': return draft('delivery', isClient ? 'prospect' : 'provider');
    case 'thanks-letter': return { do: 'print', letter: 'thanks-letter', choice: { kind: 'thanks-letter', side: 'introducer' } };
    case 'apology-letter': return { do: 'print', letter: 'apology', choice: personId === null ? null : { kind: 'apology', side: 'anyone', reader: personId } };
    default: return kind satisfies never;
  }
}
