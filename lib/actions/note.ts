// Writes down that something happened: on a referral, with a person, or what it brought in.
import { asFields, type EventIntent } from '../domain/event.ts';
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

export async function noteWorth(tools: Tools, referral: Referral, worth: Omit<Worth, 'id'>): Promise<Result<Changed<Referral>, StoreProblem>> {
  const id = tools.newId();
  return changeReferral(tools, referral, { kind: 'noted', put: { worth: { [id]: { ...worth, id } } } });
}

export async function noteContact(tools: Tools, person: Person, contact: Omit<Contact, 'id' | 'recordedAt'>): Promise<Result<Changed<Person>, StoreProblem>> {
  const id = tools.newId();
  const put = asFields<NonNullable<EventIntent['put']>>({ contacts: { [id]: { ...contact, id, recordedAt: tools.now().toISOString() } } });
  const saved = await tools.book.commit({ operation: tools.newId(), intents: [{ subject: { type: 'person', id: person.id }, kind: 'noted', put }], expect: { [person.id]: person.revision } });
  return saved.ok ? ok({ value: (await tools.book.person(person.id)) ?? person, events: saved.value.events }) : saved;
}
