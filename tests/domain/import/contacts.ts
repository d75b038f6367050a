// Contacts and people for the tests of imports; all invented.
import type { KnownPerson } from '../../../lib/domain/import/planned.ts';
import { KnownPeople } from '../../../lib/domain/import/known-people.ts';
import type { KnownBook } from '../../../lib/domain/import/plan-import.ts';
import type { ReadContact, ReadContacts } from '../../../lib/domain/read-contact.ts';

export const contact = (given: Partial<ReadContact>): ReadContact => ({
  name: '', otherNames: [], emails: [], phones: [], company: null, title: null, location: null, postal: null, profileUrl: null, website: null, notes: null, tags: [], since: null, ...given,
});
export const fileOf = (contacts: readonly Partial<ReadContact>[], kind: ReadContacts['kind'] = 'google'): ReadContacts => ({ kind, contacts: contacts.map(contact), empty: [] });
export const known = (id: string, given: Partial<KnownPerson>): KnownPerson => ({ id, revision: 1, ...contact({}), tags: {}, contacts: {}, ...given });
export function knownBook(people: readonly KnownPerson[] = [], others: Partial<KnownBook> = {}): KnownBook {
  const index = new KnownPeople<KnownPerson>();
  for (const person of people) index.add(person);
  return { people: index, forgotten: new Set(), myEmails: [], ...others };
}
