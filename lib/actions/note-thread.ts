// Days on which known people wrote, or were written to, in the thread that is open: each is a contact, of which no words are kept. An answer of a machine is none.
import { writtenDay } from '../domain/day.ts';
import { isDay } from '../domain/cadence/quiet-days.ts';
import type { MailAddress, MailThread } from '../domain/mail-thread.ts';
import type { Contact } from '../domain/moment.ts';
import type { OpenThread } from '../domain/open-page.ts';
import { foldName, type Person, type PersonId } from '../domain/person.ts';
import { partiesOf, type Referral } from '../domain/referral.ts';
import { saveWithPlan, type ContactsOf } from './save-with-plan.ts';
import type { Tools } from './tools.ts';

/** Of a longer thread, its newest messages. */
const MOST_MESSAGES = 200;

const foldedEmail = ({ email }: MailAddress): string | null => email?.toLowerCase() ?? null;
const isMe = (address: MailAddress, { me }: MailThread): boolean => {
  const email = foldedEmail(address);
  return email !== null ? me.emails.some((mine) => mine.toLowerCase() === email) : address.name !== null && me.name !== null && foldName(address.name) === foldName(me.name);
};
function finder(people: readonly Person[]): (address: MailAddress) => PersonId | null {
  const byEmail = new Map(people.flatMap((person) => person.emails.map((email) => [email.toLowerCase(), person.id] as const)));
  const byName = new Map(people.flatMap((person) => [person.name, ...person.otherNames].filter(Boolean).map((name) => [foldName(name), person.id] as const)));
  return (address) => {
    const email = foldedEmail(address);
    return (email === null ? byName.get(foldName(address.name ?? '')) : byEmail.get(email)) ?? null;
  };
}

/** ISO 8601 in one zone, so that it can be compared. */
function instantOf(sentAt: string): string {
  const at = new Date(sentAt);
  return Number.isNaN(at.getTime()) ? `${writtenDay(sentAt)}T00:00:00.000Z` : at.toISOString();
}

/** One a day with each and from each side; what is known already is left out. */
export async function threadContacts(thread: MailThread, people: readonly Person[], referralId: string): Promise<ContactsOf> {
  const { isAutoReply } = await import('../reading/text/is-auto-reply.ts');
  const find = finder(people);
  const keyOf = (personId: PersonId, { on, by }: Pick<Contact, 'on' | 'by'>): string => `${personId} ${on} ${by}`;
  const known = new Set(people.flatMap((person) => Object.values(person.contacts).filter((contact) => contact.referralId === referralId && contact.channel !== 'in-person').map((contact) => keyOf(person.id, contact))));
  const found = new Map<PersonId, Record<string, Contact>>();
  const note = (personId: PersonId | null, contact: Contact): void => {
    if (personId === null || known.has(keyOf(personId, contact))) return;
    known.add(keyOf(personId, contact));
    found.set(personId, { ...found.get(personId), [contact.id]: contact });
  };
  for (const message of thread.messages.slice(-MOST_MESSAGES)) {
    const on = writtenDay(message.sentAt);
    if (!isDay(on)) continue;
    const mine = isMe(message.from, thread);
    const contact: Contact = { id: `thread:${message.id}`, on, recordedAt: instantOf(message.sentAt), channel: thread.host === 'linkedin' ? 'linkedin' : 'mail', by: mine ? 'me' : 'them', referralId, note: null };
    if (mine) for (const to of [...message.to, ...message.cc]) note(find(to), contact);
    else if (!isAutoReply(message.bodyText)) note(find(message.from), contact);
  }
  return found;
}

/** Those of the record, and whoever else of the book wrote or was written to. */
async function peopleIn(tools: Pick<Tools, 'book'>, thread: MailThread, referral: Referral): Promise<readonly Person[]> {
  const emails = new Set(thread.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]).flatMap((address) => (isMe(address, thread) ? [] : (foldedEmail(address) ?? []))));
  const found = await Promise.all([...partiesOf(referral).map(async (id) => { const person = await tools.book.person(id); return person ? [person] : []; }), ...[...emails].map((email) => tools.book.peopleByEmail(email))]);
  return [...new Map(found.flat().filter((person) => !person.removed && !person.erasedOn).map((person) => [person.id, person])).values()];
}

export const contactsIn = async (tools: Pick<Tools, 'book'>, { thread }: Pick<OpenThread, 'thread'>, referral: Referral): Promise<ContactsOf> => threadContacts(thread, await peopleIn(tools, thread, referral), referral.id);

/** Nothing is written where nothing is new. What could not be written is noted when the thread is opened again. */
export async function noteThread(tools: Tools, page: Pick<OpenThread, 'thread'>, referral: Referral): Promise<void> {
  const contacts = await contactsIn(tools, page, referral);
  if (contacts.size > 0) await saveWithPlan(tools, { referral: { row: referral, intent: null }, contacts });
}
