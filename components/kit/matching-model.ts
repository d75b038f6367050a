// Who of the book could help, and who needs what: looked for in slices, so that a large book never stops the page; made once for what is loaded.
import { useEffect, useState } from 'preact/hooks';
import { indexPeople, profileOf, type MatchIndex } from '../../lib/domain/matching/match-index.ts';
import { needText } from '../../lib/domain/matching/passages.ts';
import { whoCouldHelp, type HelpMatch } from '../../lib/domain/matching/who-could-help.ts';
import { profileOfMe, whoNeeds, type NeedMatch } from '../../lib/domain/matching/who-needs.ts';
import { ME, type Person } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { BookRows } from '../book/book-rows.ts';

const SLICE = 300;
const HELPERS = 5;
const indexes = new WeakMap<BookRows, Promise<MatchIndex>>();
const nextTurn = (): Promise<void> => new Promise((turn) => { setTimeout(turn); });

async function makeIndex(rows: BookRows): Promise<MatchIndex> {
  for (let at = 0; at < rows.people.length; at += SLICE) {
    for (const person of rows.people.slice(at, at + SLICE)) profileOf(person);
    if (at + SLICE < rows.people.length) await nextTurn();
  }
  return indexPeople(rows.people, rows.referrals);
}
export function indexOf(rows: BookRows): Promise<MatchIndex> {
  const made = indexes.get(rows) ?? makeIndex(rows);
  indexes.set(rows, made);
  return made;
}

/** Null while it is looked for. */
function useFound<Found>(rows: BookRows, find: (index: MatchIndex) => Found, about: readonly unknown[]): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let stale = false;
    void indexOf(rows).then((index) => { if (!stale) setFound(find(index)); });
    return () => { stale = true; };
  }, [rows, ...about]);
  return found;
}

export const useHelpers = (rows: BookRows, referral: Referral): readonly HelpMatch[] | null =>
  useFound(rows, (index) => whoCouldHelp(index, needText(referral), [referral.prospectId, referral.introducerId, referral.providerId], HELPERS), [referral.revision]);

export const useNeedsFor = (rows: BookRows, person: Person): readonly NeedMatch[] | null => useFound(rows, (index) => whoNeeds(index, person.id, rows.referrals), [person.id, person.revision]);

/** A need in which I stand already is none to look for. */
export const useNeedsForMe = (rows: BookRows, { ideal, kit, about, revision }: Settings): readonly NeedMatch[] | null =>
  useFound(rows, (index) => whoNeeds(index, profileOfMe([ideal, ...Object.values(kit).map((one) => one.ideal)], about), rows.referrals.filter((referral) => referral.prospectId !== ME)), [revision]);
