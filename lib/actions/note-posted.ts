// A letter or a card was posted: the record, the contact, the gift log if wanted, and what was due for it, all in one save.
import { dayOf } from '../domain/day.ts';
import type { EventIntent } from '../domain/event.ts';
import type { FollowUpKind } from '../domain/follow-up.ts';
import type { Contact, Moment } from '../domain/moment.ts';
import type { Person } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Gift } from '../domain/source.ts';
import type { StoreProblem } from '../store/book.ts';
import { changeReferral } from './change-referral.ts';
import { notePerson, personNoted } from './keep-gift.ts';
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

async function answered(tools: Tools, { kind, referral, person }: Posting): Promise<readonly EventIntent[]> {
  const open = (referral ? await tools.book.followUpsOf(referral.id) : await tools.book.followUpsWith(person.id)).filter(({ state, personId }) => state === 'open' && (personId === null || personId === person.id));
  const kinds = referral ? ANSWERS[kind] : ANSWERS_ALONE[kind];
  return open.filter((one) => kinds.includes(one.kind)).map((one): EventIntent => ({ subject: { type: 'follow-up', id: one.id }, kind: 'done', set: { state: 'done' } }));
}

export async function notePosted(tools: Tools, posting: Posting): Promise<Result<Changed<unknown>, StoreProblem>> {
  const { kind, referral, person, on } = posting;
  const recordedAt = tools.now().toISOString();
  const channel = kind === 'card' ? 'card' : 'letter';
  const contact: Contact = { id: tools.newId(), on, recordedAt, channel, by: 'me', referralId: referral?.id ?? null, note: null };
  const gift: Gift | null = posting.gift === null ? null : { id: tools.newId(), on, recordedAt, form: channel, what: posting.gift, referralId: referral?.id ?? null, minor: null, currency: null, note: null };
  const put = { contacts: { [contact.id]: { ...contact } }, ...(gift ? { gifts: { [gift.id]: { ...gift } } } : {}) };
  const done = await answered(tools, posting);
  if (!referral) return notePerson(tools, person, put, done);
  const moment: Moment = { id: tools.newId(), kind: kind === 'apology' ? 'apologised' : 'letter', on, recordedAt, personId: person.id, channel, text: null };
  const isThanks = kind !== 'apology' && referral.introducerId === person.id && referral.thankedOn === null;
  const changed = await changeReferral(tools, referral, { kind: 'noted', put: { moments: { [moment.id]: moment } }, ...(isThanks ? { set: { thankedOn: on } } : {}) }, { also: [personNoted(person.id, put), ...done] });
  return changed.ok ? ok({ value: changed.value.value, events: changed.value.events }) : changed;
}
export const postedToday = (tools: Pick<Tools, 'now'>): string => dayOf(tools.now());
