// Notes what was given to whom: one entry of the gift log, added, put right or taken out; each one save with a way back.
import type { Person } from '../domain/person.ts';
import type { Result } from '../domain/result.ts';
import type { Gift } from '../domain/source.ts';
import type { StoreProblem } from '../store/book.ts';
import { changePerson } from './change-person.ts';
import type { Changed, Tools } from './tools.ts';

export type GiftFacts = Omit<Gift, 'id' | 'recordedAt'>;

export function addGift(tools: Tools, person: Person, facts: GiftFacts): Promise<Result<Changed<Person>, StoreProblem>> {
  const gift: Gift = { ...facts, id: tools.newId(), recordedAt: tools.now().toISOString() };
  return changePerson(tools, person, { kind: 'noted', put: { gifts: { [gift.id]: gift } } });
}
export const changeGift = (tools: Tools, person: Person, gift: Gift): Promise<Result<Changed<Person>, StoreProblem>> => changePerson(tools, person, { kind: 'noted', put: { gifts: { [gift.id]: gift } } });
export const takeOutGift = (tools: Tools, person: Person, gift: Gift): Promise<Result<Changed<Person>, StoreProblem>> => changePerson(tools, person, { kind: 'noted', put: { gifts: { [gift.id]: null } } });
