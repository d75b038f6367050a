// The records of those whom a mail is addressed to. It must not know where the mail is written.
import { ME, type Person } from '../domain/person.ts';
import { partiesOf, type Referral } from '../domain/referral.ts';
import type { Tools } from './tools.ts';

export interface Addressed {
  /** Those of them who are in the book, and everybody of the records. */
  readonly people: readonly Person[];
  /** In which somebody of them has a part, open ones first, then the newest. */
  readonly records: readonly Referral[];
  /** The first in which all of them have a part; null where it is to be chosen. */
  readonly meant: Referral | null;
}

export async function addressedRecords({ book }: Pick<Tools, 'book'>, addresses: readonly string[]): Promise<Addressed> {
  const found = await Promise.all([...new Set(addresses)].map((address) => book.peopleByEmail(address)));
  const people = [...new Map(found.flat().filter(({ id, removed }) => id !== ME && !removed).map((person) => [person.id, person])).values()];
  const each = await Promise.all(people.map(({ id }) => book.referralsOf(id)));
  const records = [...new Map(each.flat().filter(({ removed }) => !removed).map((referral) => [referral.id, referral])).values()]
    .sort((a, b) => Number(a.closedOn !== null) - Number(b.closedOn !== null) || (a.updatedAt < b.updatedAt ? 1 : -1));
  // One address may be two people's: either will do.
  const groups = found.map((group) => group.map(({ id }) => id)).filter((ids) => ids.length > 0);
  const parties = await Promise.all([...new Set(records.flatMap(partiesOf))].filter((id) => !people.some((person) => person.id === id)).map((id) => book.person(id)));
  return { people: [...people, ...parties.filter((person) => person !== null)], records, meant: records.find((referral) => groups.length > 0 && groups.every((ids) => partiesOf(referral).some((id) => ids.includes(id)))) ?? null };
}
