// Notes what happened: on a referral (an appointment, an order, a word of praise), with a person (any real contact), what it brought in; and puts an entry right, or takes it out.
import { contactOf, doneByMoment } from '../domain/cadence/deeds.ts';
import type { Contact, Moment, Worth } from '../domain/moment.ts';
import type { Person } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import type { Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import { changePerson } from './change-person.ts';
import { changeReferral } from './change-referral.ts';
import type { ContactsOf } from './save-with-plan.ts';
import type { Changed, Tools } from './tools.ts';

type Noted<Row> = Promise<Result<Changed<Row>, StoreProblem>>;

/** A moment with somebody is a contact with them as well. */
function contactsWith(referral: Referral, moment: Moment): ContactsOf {
  const met = contactOf(referral, moment);
  return new Map(met ? [[met.personId, { [moment.id]: met.contact }]] : []);
}
function withoutContact(referral: Referral, moment: Moment): ContactsOf {
  const met = contactOf(referral, moment);
  return new Map(met ? [[met.personId, { [moment.id]: null }]] : []);
}

/** What the moment does is done: the report that was due, the letter, the step of the delivery. */
export function noteMoment(tools: Tools, referral: Referral, facts: Omit<Moment, 'id' | 'recordedAt'>): Noted<Referral> {
  const moment: Moment = { ...facts, id: tools.newId(), recordedAt: tools.now().toISOString() };
  return changeReferral(tools, referral, { kind: 'noted', put: { moments: { [moment.id]: moment } } }, { contacts: contactsWith(referral, moment), finished: (followUp) => (followUp.referralId === referral.id && doneByMoment(followUp, moment) ? 'me' : null) });
}

export type MomentFacts = Pick<Moment, 'kind' | 'on' | 'personId' | 'channel' | 'text'>;
export function correctMoment(tools: Tools, referral: Referral, moment: Moment, facts: Partial<MomentFacts>): Noted<Referral> {
  const next = { ...moment, ...facts };
  const contacts = new Map([...withoutContact(referral, moment), ...contactsWith(referral, next)]);
  return changeReferral(tools, referral, { kind: 'corrected', put: { moments: { [moment.id]: next } } }, { contacts });
}
export const takeOutMoment = (tools: Tools, referral: Referral, moment: Moment): Noted<Referral> =>
  changeReferral(tools, referral, { kind: 'corrected', put: { moments: { [moment.id]: null } } }, { contacts: withoutContact(referral, moment) });

/** A contact that is tied to a referral puts its reminders off. */
export function noteContact(tools: Tools, person: Person, facts: Omit<Contact, 'id' | 'recordedAt'>): Noted<Person> {
  const contact: Contact = { ...facts, id: tools.newId(), recordedAt: tools.now().toISOString() };
  return changePerson(tools, person, { kind: 'noted', put: { contacts: { [contact.id]: contact } } });
}
export type ContactFacts = Pick<Contact, 'on' | 'channel' | 'by' | 'note'>;
export const correctContact = (tools: Tools, person: Person, contact: Contact, facts: Partial<ContactFacts>): Noted<Person> =>
  changePerson(tools, person, { kind: 'corrected', put: { contacts: { [contact.id]: { ...contact, ...facts } } } });
export const takeOutContact = (tools: Tools, person: Person, contact: Contact): Noted<Person> => changePerson(tools, person, { kind: 'corrected', put: { contacts: { [contact.id]: null } } });

export function noteWorth(tools: Tools, referral: Referral, facts: Omit<Worth, 'id'>): Noted<Referral> {
  const worth: Worth = { ...facts, id: tools.newId() };
  return changeReferral(tools, referral, { kind: 'noted', put: { worth: { [worth.id]: worth } } });
}
export const correctWorth = (tools: Tools, referral: Referral, worth: Worth, facts: Partial<Omit<Worth, 'id'>>): Noted<Referral> =>
  changeReferral(tools, referral, { kind: 'corrected', put: { worth: { [worth.id]: { ...worth, ...facts } } } });
export const takeOutWorth = (tools: Tools, referral: Referral, worth: Worth): Noted<Referral> => changeReferral(tools, referral, { kind: 'corrected', put: { worth: { [worth.id]: null } } });
