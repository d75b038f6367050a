// What to call somebody on the screen: "You" for the person who keeps the book, the name, else the address.
import { callName, ME, type Person, type PersonId } from '../../lib/domain/person.ts';
import { joinedIds } from '../../lib/domain/same/join-cards.ts';
import { t } from '../../lib/i18n/translate.ts';

/** Null means that nobody is chosen. */
export type NameOf = (id: PersonId | null) => string;

/** `forgotten`: those of whom nothing is kept. */
export function nameLookup(people: Iterable<Person>, forgotten: Readonly<Record<PersonId, unknown>> = {}): NameOf {
  const byId = new Map<string, Person>();
  for (const person of people) {
    byId.set(person.id, person);
    // Entries that were joined are called as the one they were joined to.
    for (const id of joinedIds(person)) if (!byId.has(id)) byId.set(id, person);
  }
  return (id) => {
    if (id === null) return t('party.open');
    if (id === ME) return t('party.you');
    if (Object.hasOwn(forgotten, id)) return t('party.forgotten');
    const person = byId.get(id);
    return (person && !person.removed && callName(person)) || t('party.unknown');
  };
}
