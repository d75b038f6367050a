// One box over people, firms, needs, notes, tags and the words of mails: what the index finds, as the rows that are shown.
import { ME, type Person } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import { partiesOf } from '../domain/referral.ts';
import { personEntry, personTexts, quotesOf, referralEntry, type FieldText, type Quote } from '../domain/search/entry.ts';
import type { FindFilter } from '../domain/search/filter.ts';
import { termsOf } from '../domain/search/query.ts';
import { isDoubtful, standsIn } from '../domain/search/stands-in.ts';
import { standAll } from '../domain/search/find-marks.ts';
import { dayOf } from '../domain/day.ts';
import { searchOf } from './book-search.ts';
import type { Tools } from './tools.ts';

export interface BookMatch {
  readonly people: readonly Person[];
  readonly referrals: readonly Referral[];
}
export interface WordsFound extends Quote { readonly referral: Referral }
export interface BookFound extends BookMatch {
  /** Words of mails in which everything that was typed stands. */
  readonly words: readonly WordsFound[];
  /** Those who have a part in a referral that was found, by id. */
  readonly parties: ReadonlyMap<string, Person>;
  /** How many there are of each, read or not. */
  readonly counts: { readonly people: number; readonly referrals: number };
}
type Asking = Pick<Tools, 'book' | 'newId' | 'now'>;
const SOME = 20;

const present = <Row extends { readonly removed?: boolean }>(rows: readonly (Row | null)[]): Row[] => rows.filter((row): row is Row => row !== null && row.removed !== true);

/** `most`: of each. */
export async function findInBook(tools: Asking, typed: string, { filter, most = SOME }: { readonly filter?: FindFilter; readonly most?: number } = {}): Promise<BookFound> {
  const index = await searchOf(tools).index();
  const terms = termsOf(typed);
  // Of a longer run the index knows every three signs: some records that have them all have not the run, and are left out here.
  const ask = isDoubtful(terms) ? most * 4 : most;
  const found = index.find({ typed, most: ask, today: dayOf(tools.now()), ...(filter ? { filter } : {}) });
  const [everybody, every] = await Promise.all([Promise.all(found.people.ids.map((id) => tools.book.person(id))), Promise.all(found.referrals.ids.map((id) => tools.book.referral(id)))]);
  const standingPeople = present(everybody).filter((person) => standsIn(terms, personEntry(person)));
  const referrals = present(every);
  const ids = [...new Set(referrals.flatMap(partiesOf))].filter((id) => id !== ME);
  const parties = new Map((await Promise.all(ids.map((id) => tools.book.person(id)))).flatMap((person) => (person ? [[person.id, person] as const] : [])));
  const textsOf = (referral: Referral): FieldText[] => partiesOf(referral).flatMap((id) => { const person = parties.get(id); return person ? personTexts(person) : []; });
  const standingReferrals = referrals.filter((referral) => standsIn(terms, referralEntry(referral), textsOf(referral)));
  const [people, standing] = [standingPeople.slice(0, most), standingReferrals.slice(0, most)];
  const hasAll = (texts: readonly string[]): boolean => standAll(texts, terms);
  const words = terms.length === 0 ? [] : standing.flatMap((referral) => quotesOf(referral).filter(({ quote }) => hasAll([quote])).map((quote) => ({ ...quote, referral })));
  const onlyInWords = new Set(words.map(({ referral }) => referral));
  const shown = standing.filter((referral) => !onlyInWords.has(referral) || hasAll([...referralEntry(referral).texts.filter(({ field }) => field !== 'mail'), ...textsOf(referral)].map(({ text }) => text)));
  return { people, referrals: shown, words, parties, counts: { people: found.people.count - (found.people.ids.length - standingPeople.length), referrals: found.referrals.count - (found.referrals.ids.length - standingReferrals.length) - (standing.length - shown.length) } };
}

/** Where somebody or something is chosen from what is there: the likeliest few. */
export const searchBook = async (tools: Asking, query: string): Promise<BookMatch> => findInBook(tools, query);
