// Saves a contact from an open profile, or one typed by hand: a new person, or what is new about a known one.
import { emptyPerson, type Person } from '../domain/person.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import { personFields } from './capture-thread.ts';
import type { Changed, Tools } from './tools.ts';

/** `person.revision` 0 is a new one. Saved twice under one `operation` it is one contact. */
export async function captureContact(tools: Tools, person: Person, operation: string): Promise<Result<Changed<Person>, StoreProblem>> {
  const known = person.revision > 0;
  const saved = await tools.book.commit({
    operation,
    intents: [{ subject: { type: 'person', id: person.id }, kind: known ? 'corrected' : 'captured', set: personFields(person) }],
    ...(known ? { expect: { [person.id]: person.revision } } : {}),
  });
  if (!saved.ok) return saved;
  return ok({ value: (await tools.book.person(person.id)) ?? { ...emptyPerson(person.id), ...person }, events: saved.value.events });
}
