// Who may not learn of somebody in a referral: the addresses at which the last door looks twice. It must not know mails.
import { hiddenFrom } from '../domain/disclosure.ts';
import type { Referral } from '../domain/referral.ts';
import { peopleOf } from './prepare-draft.ts';
import type { Tools } from './tools.ts';

/** Addresses of those from whom somebody in this referral is hidden. */
export async function guardedReaders(tools: Pick<Tools, 'book'>, referral: Referral): Promise<readonly string[]> {
  if (referral.removed) return [];
  const people = await peopleOf(tools, referral);
  return people.filter((reader) => hiddenFrom(referral, people, [reader.id]).length > 0).flatMap((reader) => reader.emails);
}
