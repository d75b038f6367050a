// Which mail does a follow-up; null where it is no mail. Whether it may be written now is said by `kindsFor` of drafting.
import type { DraftKind } from '../draft.ts';
import type { FollowUpKind } from '../follow-up.ts';
import { ME, type Person } from '../person.ts';
import type { Referral } from '../referral.ts';
import { cameToNothingOn } from './business.ts';

export function draftFor(kind: FollowUpKind, referral: Referral | null = null, person: Pick<Person, 'source'> | null = null): DraftKind | null {
  switch (kind) {
    case 'ask-prospect': return 'optin-prospect';
    case 'ask-provider': return 'optin-provider';
    case 'chase-prospect': case 'chase-provider': return 'chaser';
    case 'introduce': return 'introduction';
    case 'tell-no': return 'decline';
    case 'thank-introducer': return referral && cameToNothingOn(referral) ? 'thanks-anyway' : 'thanks';
    case 'thanks-letter': return 'thanks-letter';
    case 'report-appointment': case 'report-order': return 'progress';
    case 'report-nothing': return 'thanks-anyway';
    case 'report-on': return 'report';
    case 'ask-how-it-went': return referral?.providerId === ME ? 'ask-client' : 'ask-provider';
    case 'ask-client': return 'ask-client';
    case 'ask-testimonial': return 'testimonial';
    case 'ask-introductions': return 'ask-introductions';
    case 'ask-source': return person?.source?.kind === 'partner' ? 'partner' : 'ask-introductions';
    case 'tell-delivery': return 'delivery';
    case 'apology-letter': return 'apology';
    case 'regular-check': case 'stay-in-touch': return 'information';
    case 'let-rest': case 'check-yes': case 'check-need': case 'thanks-meeting': case 'open-points': case 'plan-source': case 'look-at-pause': case 'review': case 'own-note': return null;
    default: return kind satisfies never;
  }
}
