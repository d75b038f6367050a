// Finds people of a form in the book: by address or profile they are the same; by name alone it is asked.
import type { CaptureForm, PartyForm } from '../domain/capture-form.ts';
import type { FoundBy, Person } from '../domain/person.ts';
import type { Tools } from './tools.ts';

export type Found = { readonly person: Person; readonly by: FoundBy };

/** Everybody in the book who may be this person, the surest first. */
export async function findPerson(tools: Pick<Tools, 'book'>, wanted: Pick<Person, 'name' | 'emails' | 'profileUrl'>): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  const add = (people: readonly Person[], by: FoundBy): void => {
    for (const person of people) if (!person.removed && !found.has(person.id)) found.set(person.id, { person, by });
  };
  for (const email of wanted.emails) add(await tools.book.peopleByEmail(email), 'email');
  if (wanted.profileUrl) add(await tools.book.peopleByProfile(wanted.profileUrl), 'profile');
  if (wanted.name) add(await tools.book.peopleByName(wanted.name), 'name');
  return [...found.values()];
}

/** What the page newly says of somebody who is known: blanks are filled, lists are joined, nothing is overwritten. */
export function fillBlanks(known: Person, read: Person): Person {
  const join = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];
  const otherNames = read.name && known.name && read.name !== known.name ? join(known.otherNames, [read.name]) : known.otherNames;
  return {
    ...known,
    name: known.name || read.name, otherNames, emails: join(known.emails, read.emails), phones: join(known.phones, read.phones),
    company: known.company ?? read.company, title: known.title ?? read.title, headline: known.headline ?? read.headline, location: known.location ?? read.location,
    profileUrl: known.profileUrl ?? read.profileUrl, website: known.website ?? read.website, preferredContact: known.preferredContact ?? read.preferredContact, bestTime: known.bestTime ?? read.bestTime,
  };
}

export const asKnown = (party: PartyForm, known: Person): PartyForm => ({ ...party, known: true, person: fillBlanks(known, party.person), candidates: [] });

export async function findAgain(tools: Pick<Tools, 'book'>, form: CaptureForm): Promise<CaptureForm> {
  const parties = await Promise.all(form.parties.map(async (party) => {
    if (party.isMe) return party;
    const found = await findPerson(tools, party.person);
    const same = found.find((f) => f.by !== 'name');
    return same ? asKnown(party, same.person) : { ...party, candidates: found };
  }));
  return { ...form, parties };
}
