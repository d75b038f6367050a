// The records that are to change alike, a portion at a time: few each by its key, many as they lie in the book. It must not know what changes.
import type { Person } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import type { TaggedType } from '../domain/several.ts';
import type { Tools } from './tools.ts';

export type ToChange = Person | Referral;

const AT_A_TIME = 100;
/** From here on, and where they are at least a quarter of all, it pays to read all. */
const MANY = 1000;
const PORTION = 500;

/** Records that are in the book no more do not come. */
export async function eachToChange({ book }: Pick<Tools, 'book'>, type: TaggedType, ids: readonly string[], take: (rows: readonly ToChange[]) => Promise<void>): Promise<void> {
  const { people, referrals } = await book.counts();
  if (ids.length >= MANY && 4 * ids.length >= (type === 'person' ? people : referrals)) {
    const wanted = new Set(ids);
    const some = (rows: readonly ToChange[]): Promise<void> => take(rows.filter(({ id }) => wanted.has(id)));
    return type === 'person' ? book.eachPerson(some, undefined, PORTION) : book.eachReferral(some, PORTION);
  }
  const one = (id: string): Promise<ToChange | null> => (type === 'person' ? book.person(id) : book.referral(id));
  for (let from = 0; from < ids.length; from += AT_A_TIME) {
    // oxlint-disable-next-line no-await-in-loop -- each portion rests on what those before it would change
    await take((await Promise.all(ids.slice(from, from + AT_A_TIME).map(one))).filter((row): row is ToChange => row !== null && !row.removed));
  }
  return undefined;
}
