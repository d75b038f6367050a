// What the book knows of people, laid out for an import: read a portion at a time. It must not know what is brought in.
import { KnownPeople } from '../domain/import/known-people.ts';
import type { KnownBook } from '../domain/import/plan-import.ts';
import type { KnownPerson } from '../domain/import/planned.ts';
import type { Person, PersonId } from '../domain/person.ts';
import type { Tools } from './tools.ts';

export interface KnownAndById extends KnownBook {
  readonly byId: ReadonlyMap<PersonId, KnownPerson>;
}

/** Only what an import asks for: a hundred thousand people are held at once. */
function knownOf({ id, revision, name, otherNames, emails, phones, company, title, location, postal, profileUrl, website, notes, tags, contacts }: Person): KnownPerson {
  return { id, revision, name, otherNames, emails, phones, company, title, location, postal, profileUrl, website, notes, tags, contacts: Object.fromEntries(Object.entries(contacts).filter(([, { channel }]) => channel === 'linkedin')) };
}

/** `onPortion`: how many people were read. */
export async function readKnownBook({ book }: Pick<Tools, 'book'>, onPortion: (done: number) => void = () => undefined): Promise<KnownAndById> {
  const people = new KnownPeople<KnownPerson>();
  const byId = new Map<PersonId, KnownPerson>();
  const forgotten = new Set<number>();
  const { emails } = await book.settings();
  await book.eachPerson(async (portion) => {
    for (const person of portion) {
      if (person.erasedOn !== undefined) for (const mark of person.marks ?? []) forgotten.add(mark);
      if (person.removed) continue;
      const known = knownOf(person);
      byId.set(known.id, known);
      people.add(known);
    }
    onPortion(byId.size);
  }, 'removed');
  return { people, byId, forgotten, myEmails: emails.map((email) => email.toLowerCase()) };
}
