// "Not the same": said of each pair of a group, and remembered on both cards, so that nobody is asked again.
import type { EventIntent } from '../domain/event.ts';
import type { Person } from '../domain/person.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import type { Changed, Tools } from './tools.ts';

/** `person` is none of the others. */
export async function sayNotSame(tools: Tools, person: Person, others: readonly Person[]): Promise<Result<Changed<Person>, StoreProblem>> {
  const apart = (from: Person, to: readonly Person[]): EventIntent => ({ subject: { type: 'person', id: from.id }, kind: 'corrected', put: { notSame: Object.fromEntries(to.map(({ id }) => [id, true])) } });
  const saved = await tools.book.commit({ operation: tools.newId(), intents: [apart(person, others), ...others.map((other) => apart(other, [person]))] });
  return saved.ok ? ok({ value: (await tools.book.person(person.id)) ?? person, events: saved.value.events }) : saved;
}
