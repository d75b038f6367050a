// Notes what was given to whom: one entry of the gift log, added, put right or taken out; each one save with a way back.
import type { EventIntent } from '../domain/event.ts';
import type { Person } from '../domain/person.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Gift } from '../domain/source.ts';
import type { StoreProblem } from '../store/book.ts';
import type { Changed, Tools } from './tools.ts';

export type GiftFacts = Omit<Gift, 'id' | 'recordedAt'>;

/** Entries of a person's collection, as one event. */
export const personNoted = (personId: string, put: EventIntent['put']): EventIntent => ({ subject: { type: 'person', id: personId }, kind: 'noted', ...(put ? { put } : {}) });

/** `also` goes into the same save. */
export async function notePerson(tools: Tools, person: Person, put: NonNullable<EventIntent['put']>, also: readonly EventIntent[] = []): Promise<Result<Changed<Person>, StoreProblem>> {
  const saved = await tools.book.commit({ operation: tools.newId(), intents: [personNoted(person.id, put), ...also], expect: { [person.id]: person.revision } });
  return saved.ok ? ok({ value: (await tools.book.person(person.id)) ?? person, events: saved.value.events }) : saved;
}

export function addGift(tools: Tools, person: Person, facts: GiftFacts): Promise<Result<Changed<Person>, StoreProblem>> {
  const gift: Gift = { ...facts, id: tools.newId(), recordedAt: tools.now().toISOString() };
  return notePerson(tools, person, { gifts: { [gift.id]: { ...gift } } });
}
export const changeGift = (tools: Tools, person: Person, gift: Gift): Promise<Result<Changed<Person>, StoreProblem>> => notePerson(tools, person, { gifts: { [gift.id]: { ...gift } } });
export const takeOutGift = (tools: Tools, person: Person, gift: Gift): Promise<Result<Changed<Person>, StoreProblem>> => notePerson(tools, person, { gifts: { [gift.id]: null } });
