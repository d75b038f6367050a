// Which marks the watch list of the last door holds for which referral: all of the book once, then only what was written to since. It must not know where the list is kept.
import type { Tools } from '../actions/tools.ts';
import { guardedReaders } from '../domain/disclosure.ts';
import type { Person, PersonId } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import { markOfAddress } from '../domain/send-guard.ts';
import { areMany } from './watch-many.ts';

type Reads = { readonly book: Pick<Tools['book'], 'person' | 'referral' | 'referralsOf' | 'eachReferral' | 'eachPerson' | 'counts' | 'changedSince'> };
/** Referral to marks of the addresses from which somebody in it is hidden; none where nobody is. */
export type Marks = Readonly<Record<string, readonly number[]>>;
export interface WatchMarks {
  readonly marks: Marks;
  /** Of the newest save that was looked at; absent in what an older version kept. */
  readonly seq?: number;
}

async function marksOf({ book }: Reads, referral: Referral): Promise<readonly number[]> {
  const readers = referral.removed ? [] : await Promise.all(guardedReaders(referral).map((reader) => book.person(reader)));
  return [...new Set(readers.flatMap((reader) => reader?.emails ?? []).map(markOfAddress))];
}
const noted = (marks: readonly (readonly [string, readonly number[]])[]): Marks => Object.fromEntries(marks.filter(([, some]) => some.length > 0));

/** Takes up what changed of these people and referrals. */
export async function marksAfter(tools: Reads, marks: Marks, subjects: readonly string[]): Promise<Marks> {
  const { book } = tools;
  const touched = await Promise.all(subjects.map(async (id) => ((await book.person(id)) ? (await book.referralsOf(id)).map((one) => one.id) : [id])));
  const changed: [string, readonly number[]][] = [];
  for (const id of new Set(touched.flat())) {
    // oxlint-disable-next-line no-await-in-loop -- a handful; together they would crowd out what the person waits for
    const referral = await book.referral(id);
    if (referral || marks[id]) changed.push([id, referral ? await marksOf(tools, referral) : []]);
  }
  return noted([...new Map([...Object.entries(marks), ...changed])]);
}

const AT_ONCE = 50;
/** From here on, and where they are at least a tenth of all, everybody is read: a question for each would hold up the page, and what is left of the questions once more. */
const MANY = 500;
async function eachReader({ book }: Reads, ids: ReadonlySet<string>, take: (person: Person) => void): Promise<void> {
  if (ids.size >= MANY && 10 * ids.size >= (await book.counts()).people) return book.eachPerson(async (portion) => { for (const person of portion) if (ids.has(person.id)) take(person); }, 'removed');
  const asked = [...ids];
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    // oxlint-disable-next-line no-await-in-loop -- a handful at a time
    for (const person of await Promise.all(asked.slice(from, from + AT_ONCE).map((id) => book.person(id)))) if (person) take(person);
  }
  return undefined;
}

/** A portion at a time: who is marked, by which addresses, in which referral. */
async function allMarks(tools: Reads): Promise<Marks> {
  const readers = new Set<PersonId>();
  await tools.book.eachReferral(async (portion) => { for (const referral of portion) for (const id of guardedReaders(referral)) readers.add(id); });
  const known = new Map<PersonId, readonly number[]>();
  await eachReader(tools, readers, ({ id, emails }) => known.set(id, emails.map(markOfAddress)));
  const found: [string, readonly number[]][] = [];
  await tools.book.eachReferral(async (portion) => { for (const referral of portion) found.push([referral.id, [...new Set(guardedReaders(referral).flatMap((id) => known.get(id) ?? []))]]); });
  return noted(found);
}

/** Null where nothing was written since. `anew`: what was kept is not to be trusted. */
export async function marksNow(tools: Reads, kept: WatchMarks, anew = false): Promise<WatchMarks | null> {
  const { subjects, seq } = await tools.book.changedSince(anew ? Number.MAX_SAFE_INTEGER : (kept.seq ?? Number.MAX_SAFE_INTEGER));
  const isKnown = !anew && kept.seq !== undefined && kept.seq <= seq; // a book that counts fewer saves is another one
  if (isKnown && subjects.length === 0) return null;
  return { seq, marks: isKnown && !areMany(subjects) ? await marksAfter(tools, kept.marks, subjects) : await allMarks(tools) };
}
