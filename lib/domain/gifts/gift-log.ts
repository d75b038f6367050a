// Every gift over all people, newest first: what was given to whom, when and for what.
import type { Person } from '../person.ts';
import type { Gift } from '../source.ts';

export interface Given {
  readonly person: Person;
  readonly gift: Gift;
}
const newestFirst = (a: Given, b: Given): number => (a.gift.on + a.gift.recordedAt < b.gift.on + b.gift.recordedAt ? 1 : -1);

export const giftsOf = (person: Person): readonly Given[] => Object.values(person.gifts).map((gift) => ({ person, gift })).sort(newestFirst);
export const giftLog = (people: Iterable<Person>): readonly Given[] => [...people].filter((person) => !person.removed).flatMap((person) => Object.values(person.gifts).map((gift) => ({ person, gift }))).sort(newestFirst);
