// A letter or a card was posted: the record, the contact, the gift log if wanted, and what was due for it, all in one save.
import { asFields } from '../domain/event.ts';
import type { FollowUp, FollowUpKind } from '../domain/follow-up.ts';
import type { Contact, Moment } from '../domain/moment.ts';
import type { Person } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import type { Result } from '../domain/result.ts';
import type { Gift } from '../domain/source.ts';
import type { StoreProblem } from '../store/book.ts';
import { changePerson } from './change-person.ts';
import { changeReferral } from './change-referral.ts';
import type { Changed, Tools } from './tools.ts';

export interface Posting {
  readonly kind: 'thanks-letter' | 'apology' | 'card';
  /** Null: of no referral. */
  readonly referral: Referral | null;
  readonly person: Person;
  /** YYYY-MM-DD. */
  readonly on: string;
  /** What the gift log says; null: it is not kept there. */
  readonly gift: string | null;
}

/** Each kind answers these; thanks on paper are also thanks. */
const ANSWERS: Readonly<Record<Posting['kind'], readonly FollowUpKind[]>> = {
  'thanks-letter': ['thanks-letter', 'thank-introducer', 'report-nothing'], card: ['thanks-letter', 'thank-introducer', 'report-nothing'], apology: ['apology-letter'],
};
const ANSWERS_ALONE: Readonly<Record<Posting['kind'], readonly FollowUpKind[]>> = { 'thanks-letter': ['thanks-meeting', 'stay-in-touch'], card: ['thanks-meeting', 'stay-in-touch'], apology: ['apology-letter'] };

/** Of one referral what it asks for; of one person alone whatever of it was due with them. */
const answeredBy = ({ kind, referral, person }: Posting) => (followUp: FollowUp): 'me' | null => {
  const isTheirs = (followUp.personId === null || followUp.personId === person.id) && (referral === null || followUp.referralId === referral.id);
  return isTheirs && (referral ? ANSWERS[kind] : ANSWERS_ALONE[kind]).includes(followUp.kind) ? 'me' : null;
};

export async function notePosted(tools: Tools, posting: Posting): Promise<Result<Changed<unknown>, StoreProblem>> {
  const { kind, referral, person, on } = posting;
  const recordedAt = tools.now().toISOString();
  const channel = kind === 'card' ? 'card' : 'letter';
  const id = tools.newId();
  const contact: Contact = { id, on, recordedAt, channel, by: 'me', referralId: referral?.id ?? null, note: null };
  const gift: Gift | null = posting.gift === null ? null : { id: tools.newId(), on, recordedAt, form: channel, what: posting.gift, referralId: referral?.id ?? null, minor: null, currency: null, note: null };
  const gifts = gift ? { gifts: { [gift.id]: gift } } : {};
  const finished = answeredBy(posting);
  if (!referral) return changePerson(tools, person, { kind: 'noted', put: { contacts: { [id]: contact }, ...gifts } }, { finished });
  // The contact stands under the moment's own id, as wherever a moment is noted.
  const moment: Moment = { id, kind: kind === 'apology' ? 'apologised' : 'letter', on, recordedAt, personId: person.id, channel, text: null };
  const isThanks = kind !== 'apology' && referral.introducerId === person.id && referral.thankedOn === null;
  return changeReferral(tools, referral, { kind: 'noted', put: { moments: { [id]: moment } }, ...(isThanks ? { set: { thankedOn: on } } : {}) }, {
    finished, contacts: new Map([[person.id, { [id]: contact }]]), also: gift ? [{ subject: { type: 'person', id: person.id }, kind: 'noted', put: asFields(gifts) }] : [],
  });
}
