// Every row that names one person: through the indexes where they are a party, and where they are named otherwise by looking through the book once.
import type { Person, PersonId } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import { namedInReferral, namedOnCard, type Naming } from '../domain/same/who-is-named.ts';
import type { Book } from '../store/book.ts';

export interface NamedBy {
  readonly referrals: readonly Referral[];
  readonly people: readonly Person[];
}
type Reading = Pick<Book, 'person' | 'referral' | 'referralsOf' | 'eachPerson' | 'eachReferral' | 'changedSince'>;
/** From here on looking through all is quicker. */
const MANY = 1500;

function gather(into: Record<PersonId, string[]>, id: PersonId, row: string): void {
  (into[id] ??= []).push(row);
}

/** For those of whom `isWanted`. */
export async function readNaming(book: Reading, isWanted: (id: PersonId) => boolean): Promise<Naming> {
  const [referrals, people]: Record<PersonId, string[]>[] = [{}, {}];
  // What is written meanwhile is after it.
  const { seq } = await book.changedSince(Number.MAX_SAFE_INTEGER);
  await book.eachReferral(async (portion) => { for (const row of portion) for (const id of namedInReferral(row)) if (isWanted(id)) gather(referrals ?? {}, id, row.id); });
  await book.eachPerson(async (portion) => { for (const row of portion) for (const id of namedOnCard(row)) if (isWanted(id)) gather(people ?? {}, id, row.id); });
  return { seq, referrals: referrals ?? {}, people: people ?? {} };
}

const isThere = <Row extends { readonly removed?: boolean }>(row: Row | null): row is Row => row !== null && !row.removed;

export async function whoNames(book: Reading, id: PersonId, known: Naming | null): Promise<NamedBy> {
  const since = known && (await book.changedSince(known.seq)).subjects;
  const naming = known && since && since.length <= MANY ? known : await readNaming(book, (one) => one === id);
  const changed = naming === known && since ? since : [];
  const asParty = await book.referralsOf(id);
  const rows = async <Row extends { readonly id: string; readonly removed?: boolean }>(ids: readonly string[], read: (id: string) => Promise<Row | null>): Promise<readonly Row[]> => (await Promise.all([...new Set(ids)].map(read))).filter(isThere);
  const [referrals, people] = await Promise.all([
    rows([...(naming.referrals[id] ?? []), ...changed], (one) => book.referral(one)),
    rows([...(naming.people[id] ?? []), ...changed], (one) => book.person(one)),
  ]);
  const byId = new Map([...asParty, ...referrals.filter((row) => namedInReferral(row).has(id))].map((row) => [row.id, row]));
  return { referrals: [...byId.values()], people: people.filter((row) => row.id !== id && namedOnCard(row).includes(id)) };
}
