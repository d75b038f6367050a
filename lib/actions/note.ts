// Notes what happened: on a referral, with a person, what it brought in; and puts an entry right, or takes it out.
import { asFields, type EventIntent } from '../domain/event.ts';
import type { Contact, Moment, Worth } from '../domain/moment.ts';
import type { Person } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import { changeReferral } from './change-referral.ts';
import type { Changed, Tools } from './tools.ts';

type Noted<Row> = Promise<Result<Changed<Row>, StoreProblem>>;

export function noteMoment(tools: Tools, referral: Referral, facts: Omit<Moment, 'id' | 'recordedAt'>): Noted<Referral> {
  const moment: Moment = { ...facts, id: tools.newId(), recordedAt: tools.now().toISOString() };
  return changeReferral(tools, referral, { kind: 'noted', put: { moments: { [moment.id]: moment } } });
}

/** When it was written down stays. */
export type MomentFacts = Pick<Moment, 'kind' | 'on' | 'personId' | 'channel' | 'text'>;
export const correctMoment = (tools: Tools, referral: Referral, moment: Moment, facts: Partial<MomentFacts>): Noted<Referral> =>
  changeReferral(tools, referral, { kind: 'corrected', put: { moments: { [moment.id]: { ...moment, ...facts } } } });
export const takeOutMoment = (tools: Tools, referral: Referral, moment: Moment): Noted<Referral> => changeReferral(tools, referral, { kind: 'corrected', put: { moments: { [moment.id]: null } } });

export function noteWorth(tools: Tools, referral: Referral, facts: Omit<Worth, 'id'>): Noted<Referral> {
  const worth: Worth = { ...facts, id: tools.newId() };
  return changeReferral(tools, referral, { kind: 'noted', put: { worth: { [worth.id]: worth } } });
}
export const correctWorth = (tools: Tools, referral: Referral, worth: Worth, facts: Partial<Omit<Worth, 'id'>>): Noted<Referral> =>
  changeReferral(tools, referral, { kind: 'corrected', put: { worth: { [worth.id]: { ...worth, ...facts } } } });
export const takeOutWorth = (tools: Tools, referral: Referral, worth: Worth): Noted<Referral> => changeReferral(tools, referral, { kind: 'corrected', put: { worth: { [worth.id]: null } } });

export async function noteContact(tools: Tools, person: Person, facts: Omit<Contact, 'id' | 'recordedAt'>): Noted<Person> {
  const contact: Contact = { ...facts, id: tools.newId(), recordedAt: tools.now().toISOString() };
  const put = asFields<NonNullable<EventIntent['put']>>({ contacts: { [contact.id]: contact } });
  const saved = await tools.book.commit({ operation: tools.newId(), intents: [{ subject: { type: 'person', id: person.id }, kind: 'noted', put }], expect: { [person.id]: person.revision } });
  return saved.ok ? ok({ value: (await tools.book.person(person.id)) ?? person, events: saved.value.events }) : saved;
}
