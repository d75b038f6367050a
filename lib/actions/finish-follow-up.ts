// The person says that a due thing is done: it is noted as what it was (thanks, a report, a contact), so that the next of its kind counts from today.
import { channelFor } from '../domain/cadence/channel.ts';
import { deedOf, deedText } from '../domain/cadence/deeds.ts';
import { PERSON_KINDS } from '../domain/cadence/plan-person.ts';
import { dayOf } from '../domain/day.ts';
import type { EventIntent } from '../domain/event.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Contact, ContactChannel, Moment } from '../domain/moment.ts';
import { ME } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import { referralIntent, type ReferralChange } from './change-referral.ts';
import { saveWithPlan } from './save-with-plan.ts';
import type { Changed, Tools } from './tools.ts';

/** Null: it says nothing of the record itself. */
function changeBy(followUp: FollowUp, referral: Referral, moment: Moment | null, today: string): ReferralChange | null {
  const isThanks = deedOf(followUp.kind).isThanks && referral.thankedOn === null && followUp.personId === referral.introducerId;
  if (moment === null && !isThanks) return null;
  return { kind: 'noted', ...(isThanks ? { set: { thankedOn: today } } : {}), ...(moment ? { put: { moments: { [moment.id]: moment } } } : {}) };
}

export async function finishFollowUp(tools: Tools, followUp: FollowUp): Promise<Result<Changed<FollowUp>, StoreProblem>> {
  const now = tools.now();
  const [today, recordedAt, id] = [dayOf(now), now.toISOString(), tools.newId()];
  const { kind, personId, referralId } = followUp;
  const person = personId !== null && personId !== ME ? await tools.book.person(personId) : null;
  const referral = referralId === null ? null : await tools.book.referral(referralId);
  const deed = deedOf(kind);
  const channel: ContactChannel = channelFor(kind, person) ?? 'other';
  const moment: Moment | null = deed.moment && { id, kind: deed.moment, on: today, recordedAt, personId, channel, text: deedText(followUp) };
  const contact: Contact | null = deed.contact && { id, on: today, recordedAt, channel, by: deed.contact, referralId, note: null };
  const change = referral && changeBy(followUp, referral, moment, today);
  // Where neither a record nor a person is planned anew, the thing itself is all there is.
  const isPlanned = PERSON_KINDS.has(kind) ? person !== null : referral !== null;
  const done: EventIntent = { subject: { type: 'follow-up', id: followUp.id }, kind: 'done', set: { state: 'done', doneOn: today } };
  const saved = await saveWithPlan(tools, {
    ...(referral ? { referral: { row: referral, intent: change && referralIntent(referral.id, change) } } : {}),
    ...(person ? { contacts: new Map([[person.id, contact ? { [id]: contact } : {}]]), touched: [person.id] } : {}),
    finished: (row) => (row.id === followUp.id ? 'me' : null),
    ...(isPlanned ? {} : { also: [done] }),
    expect: { [followUp.id]: followUp.revision },
  });
  return saved.ok ? ok({ value: { ...followUp, state: 'done', doneOn: today, doneBy: null }, events: saved.value.events }) : saved;
}
