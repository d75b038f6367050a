// Something happened: on a referral, with a person, or in money. One event in one save, with the follow-ups that the record then asks for.
import { asFields } from '../domain/event.ts';
import type { Contact, Moment, Worth } from '../domain/moment.ts';
import type { Person } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import { changeReferral } from './change-referral.ts';
import type { Changed, Tools } from './tools.ts';

export async function noteMoment(tools: Tools, referral: Referral, moment: Omit<Moment, 'id' | 'recordedAt'>): Promise<Result<Changed<Referral>, StoreProblem>> {
  const id = tools.newId();
  return changeReferral(tools, referral, { kind: 'noted', put: { moments: { [id]: { ...moment, id, recordedAt: tools.now().toISOString() } } } });
}

export async function noteContact(tools: Tools, person: Person, contact: Omit<Contact, 'id' | 'recordedAt'>): Promise<Result<Changed<Person>, StoreProblem>> {
  const id = tools.newId();
  const entry: Contact = { ...contact, id, recordedAt: tools.now().toISOString() };
  const saved = await tools.book.commit({ operation: tools.newId(), intents: [{ subject: { type: 'person', id: person.id }, kind: 'noted', put: { contacts: asFields({ [id]: entry }) } }], expect: { [person.id]: person.revision } });
  return saved.ok ? ok({ value: (await tools.book.person(person.id)) ?? { ...person, contacts: { ...person.contacts, [id]: entry } }, events: saved.value.events }) : saved;
}

export async function noteWorth(tools: Tools, referral: Referral, worth: Omit<Worth, 'id'>): Promise<Result<Changed<Referral>, StoreProblem>> {
  const id = tools.newId();
  return changeReferral(tools, referral, { kind: 'noted', put: { worth: { [id]: { ...worth, id } } } });
}
