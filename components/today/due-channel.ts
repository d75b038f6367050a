// The channel that fits a due thing, in one word: by what it is, and by how whoever it goes to can be reached and likes to be. It saves nothing.
import type { DueItem } from '../../lib/actions/due.ts';
import type { Person } from '../../lib/domain/person.ts';

/** `card` and `letter` are posted. */
export type DueChannel = 'mail' | 'letter' | 'card' | 'phone' | 'in-person' | 'linkedin';

/** How one writes or speaks to them: as they like it, else by the way that is known. */
function usualChannel(person: Person | null): DueChannel | null {
  if (!person) return null;
  switch (person.preferredContact) {
    case 'phone': return 'phone';
    case 'in-person': return 'in-person';
    case 'linkedin': return 'linkedin';
    // A call by video and a short message are begun by mail.
    case 'email': case 'messenger': case 'video-call': case null: break;
    default: return person.preferredContact satisfies never;
  }
  if (person.emails.length > 0) return 'mail';
  if (person.phones.length > 0) return 'phone';
  return person.profileUrl ? 'linkedin' : 'mail';
}

/** Null where nothing is sent to anybody. */
export function channelOf({ followUp: { kind, personId }, person }: Pick<DueItem, 'followUp' | 'person'>): DueChannel | null {
  switch (kind) {
    case 'thanks-letter': case 'apology-letter': return 'letter';
    // Nothing is won and nothing is asked for: a card says it.
    case 'report-nothing': return 'card';
    case 'ask-introductions': case 'regular-check': case 'stay-in-touch': case 'own-note': return usualChannel(person);
    case 'let-rest': case 'check-need': case 'plan-source': case 'look-at-pause': case 'review': return null;
    case 'ask-prospect': case 'ask-provider': case 'chase-prospect': case 'chase-provider': case 'check-yes': case 'introduce': case 'tell-no': case 'thank-introducer': case 'ask-how-it-went':
    case 'thanks-meeting': case 'open-points': case 'report-appointment': case 'report-order': case 'report-on': case 'ask-client': case 'ask-testimonial': case 'tell-delivery': case 'ask-source':
      return personId === null ? 'mail' : (usualChannel(person) ?? 'mail');
    default: return kind satisfies never;
  }
}
