// Which note fits a due thing: a result, something that happened on the referral, a contact with the person, or none. And what a form types, as it is told to the book.
import type { AboutDue, Told } from '../../lib/actions/note-due.ts';
import type { ContactChannel, MomentKind } from '../../lib/domain/moment.ts';

export type NoteForm = { readonly form: 'outcome' } | { readonly form: 'moment'; readonly kind: MomentKind } | { readonly form: 'contact' };
export interface TypedNote {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly channel: ContactChannel;
  readonly by: 'me' | 'them';
  readonly text: string;
}

/** Null where there is neither a record nor a person to note it on. */
export function noteFor({ followUp: { kind }, referral, person }: AboutDue): NoteForm | null {
  const contact = person ? { form: 'contact' as const } : null;
  const moment = (of: MomentKind): NoteForm | null => (referral ? { form: 'moment', kind: of } : contact);
  switch (kind) {
    case 'ask-how-it-went': return referral ? { form: 'outcome' } : contact;
    case 'ask-client': return moment('client-word');
    case 'thanks-letter': return moment('letter');
    case 'report-appointment': case 'report-order': case 'report-nothing': case 'report-on': return moment('reported');
    case 'ask-introductions': return moment('asked-introductions');
    case 'tell-delivery': return moment('delivery-told');
    case 'apology-letter': return moment('apologised');
    case 'review': return null;
    case 'ask-prospect': case 'ask-provider': case 'chase-prospect': case 'chase-provider': case 'let-rest': case 'check-yes': case 'introduce': case 'tell-no': case 'thank-introducer': case 'check-need':
    case 'thanks-meeting': case 'open-points': case 'ask-testimonial': case 'regular-check': case 'stay-in-touch': case 'ask-source': case 'plan-source': case 'look-at-pause': case 'own-note':
      return contact;
    default: return kind satisfies never;
  }
}

export function toldFrom(form: Exclude<NoteForm, { readonly form: 'outcome' }>, { followUp, referral, person }: AboutDue, typed: TypedNote): Told {
  const text = typed.text.trim() || null;
  if (form.form === 'moment') return { told: 'moment', moment: { kind: form.kind, on: typed.on, personId: followUp.personId ?? person?.id ?? null, channel: typed.channel, text } };
  return { told: 'contact', contact: { on: typed.on, channel: typed.channel, by: typed.by, referralId: referral?.id ?? null, note: text } };
}
