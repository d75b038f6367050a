// Who of the book could help, and who needs what: looked for in slices, so that a large book never stops the page; made once for what is loaded.
import { useEffect, useState } from 'preact/hooks';
import { indexing, indexPeople, type MatchIndex } from '../../lib/domain/matching/match-index.ts';
import { needText } from '../../lib/domain/matching/passages.ts';
import { lookingWhoCouldHelp, type HelpMatch } from '../../lib/domain/matching/who-could-help.ts';
import { lookingWhoNeeds, profileOfMe, type NeedMatch } from '../../lib/domain/matching/who-needs.ts';
import { ME, type Person } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { inPieces } from '../base/in-pieces.ts';
import type { BookRows } from '../book/book-rows.ts';

const HELPERS = 5;
interface Made { readonly referrals: BookRows['referrals']; readonly index: Promise<MatchIndex> }
const indexes = new WeakMap<BookRows['people'], Made>();

export function indexOf({ people, referrals }: BookRows): Promise<MatchIndex> {
  const known = indexes.get(people);
  if (known?.referrals === referrals) return known.index;
  const index = inPieces(indexing(people, referrals), () => true).then((made) => made ?? indexPeople(people, referrals));
  indexes.set(people, { referrals, index });
  return index;
}

/** Null while it is looked for. */
function useFound<Found>(rows: BookRows, find: (index: MatchIndex) => Generator<undefined, readonly Found[]>, about: readonly unknown[]): readonly Found[] | null {
  const [found, setFound] = useState<readonly Found[] | null>(null);
  useEffect(() => {
    let stale = false;
    void indexOf(rows).then((index) => (stale ? null : inPieces(find(index), () => !stale))).then((all) => { if (!stale && all) setFound(all); });
    return () => { stale = true; };
  }, [rows.people, rows.referrals, ...about]);
  return found;
}

export const useHelpers = (rows: BookRows, referral: Referral): readonly HelpMatch[] | null =>
  useFound(rows, (index) => lookingWhoCouldHelp(index, needText(referral), [referral.prospectId, referral.introducerId, referral.providerId], HELPERS), [referral.revision]);

export const useNeedsFor = (rows: BookRows, person: Person): readonly NeedMatch[] | null => useFound(rows, (index) => lookingWhoNeeds(index, person.id, rows.referrals), [person.id, person.revision]);

/** A need in which I stand already is none to look for. */
export const useNeedsForMe = (rows: BookRows, { ideal, kit, about, revision }: Settings): readonly NeedMatch[] | null =>
  useFound(rows, (index) => lookingWhoNeeds(index, profileOfMe([ideal, ...Object.values(kit).map((one) => one.ideal)], about), rows.referrals.filter((referral) => referral.prospectId !== ME)), [revision]);
