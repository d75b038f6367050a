// What a sent mail means for the record: who was asked, thanked, told, and the contact it was with each reader.
import { nextStepToTell } from '../domain/cadence/plan-service.ts';
import { dayOf } from '../domain/day.ts';
import type { Draft } from '../domain/draft.ts';
import type { Contact, Moment, MomentKind } from '../domain/moment.ts';
import type { OptInEntry } from '../domain/opt-in.ts';
import { ME, type PersonId } from '../domain/person.ts';
import { otherSide, wasToldAlone, type Referral } from '../domain/referral.ts';
import type { ReferralChange } from './change-referral.ts';
import type { ContactsOf } from './save-with-plan.ts';

const isByMail = (draft: Draft): boolean => draft.to.some(({ email }) => email);

/** Under the draft's own id: confirmed twice it is one contact. */
export function contactsBy(referral: Referral, draft: Draft, now: Date): ContactsOf {
  const channel = draft.kind === 'thanks-letter' ? 'letter' : isByMail(draft) ? 'mail' : 'linkedin';
  const contact: Contact = { id: draft.id, on: dayOf(now), recordedAt: now.toISOString(), channel, by: 'me', referralId: referral.id, note: null };
  return new Map(draft.readers.filter((id) => id !== ME).map((id) => [id, { [draft.id]: contact }]));
}

export function meaningOf(referral: Referral, draft: Draft, now: Date): ReferralChange {
  const today = dayOf(now);
  const asked = (about: OptInEntry['about']): ReferralChange => ({
    kind: 'draft-sent',
    put: {
      optIns: Object.fromEntries(draft.readers.map((personId): [string, OptInEntry] => [`${draft.id}:${personId}`, {
        id: `${draft.id}:${personId}`, personId, about, towards: about === 'introduction' ? otherSide(referral, personId) : referral.introducerId, step: 'asked', on: today, recordedAt: now.toISOString(), channel: isByMail(draft) ? 'mail' : 'linkedin', covers: [], words: null, note: null,
      }])),
    },
  });
  const toldAlone = (reader: PersonId | null, of: PersonId | null): ReferralChange => ({ kind: 'draft-sent', put: { introducedTo: reader !== null && of !== null ? { [reader]: of } : {} } });
  const noted = (kind: MomentKind, set: ReferralChange['set'] = undefined, text: string | null = null): ReferralChange => {
    const moment: Moment = { id: draft.id, kind, on: today, recordedAt: now.toISOString(), personId: draft.readers[0] ?? null, channel: kind === 'letter' ? 'letter' : isByMail(draft) ? 'mail' : 'linkedin', text };
    return { kind: 'draft-sent', put: { moments: { [moment.id]: moment } }, ...(set ? { set } : {}) };
  };
  const thanks = referral.introducerId === null || draft.readers.length === 0 || draft.readers.includes(referral.introducerId) ? { thankedOn: today } : undefined;
  switch (draft.kind) {
    case 'optin-prospect': case 'optin-provider': case 'chaser':
      return asked('introduction');
    case 'third-consent':
      return asked('tell-introducer');
    case 'introduction':
      // A text to one side alone: the two are introduced once the other was told as well.
      if (draft.way === 'linkedin-prospect' && !wasToldAlone(referral, 'provider')) return toldAlone(referral.prospectId, referral.providerId);
      if (draft.way === 'linkedin-provider' && !wasToldAlone(referral, 'prospect')) return toldAlone(referral.providerId, referral.prospectId);
      return { kind: 'introduced', set: { introducedOn: today, introducedInWriting: true } };
    case 'thanks':
      return { kind: 'draft-sent', ...(thanks ? { set: thanks } : {}) };
    case 'thanks-letter':
      return thanks ? noted('letter', thanks) : { kind: 'draft-sent' };
    case 'thanks-anyway':
      return noted('reported', thanks);
    case 'progress': case 'report':
      return noted('reported');
    case 'ask-introductions': case 'partner':
      return noted('asked-introductions');
    case 'apology':
      return noted('apologised');
    case 'delivery': {
      const step = nextStepToTell(referral);
      return step === null ? { kind: 'draft-sent' } : noted('delivery-told', undefined, step);
    }
    case 'decline':
      return { kind: 'draft-sent', set: { closedOn: today, closedWhy: 'declined' } };
    case 'forwardable': case 'not-now': case 'ask-provider': case 'ask-client': case 'testimonial': case 'information': case 'pause':
      return { kind: 'draft-sent' };
    default:
      return draft.kind satisfies never;
  }
}
