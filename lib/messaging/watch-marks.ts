// Which marks the watch list of the last door holds for which referral: all of the book once, then only what was written to since. It must not know where the list is kept.
import type { Tools } from '../actions/tools.ts';
import { guardedReaders } from '../domain/disclosure.ts';
import type { Referral } from '../domain/referral.ts';
import { markOfAddress } from '../domain/send-guard.ts';
import { areMany } from './watch-many.ts';

type Reads = { readonly book: Pick<Tools['book'], 'person' | 'referral' | 'referralsOf' | 'eachReferral' | 'changedSince'> };
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

/** Each reader is read once, those of a portion together. */
async function allMarks({ book }: Reads): Promise<Marks> {
  const found: [string, readonly number[]][] = [];
  const known = new Map<string, readonly number[]>();
  await book.eachReferral(async (portion) => {
    const guarded = portion.flatMap((referral) => { const readers = guardedReaders(referral); return readers.length > 0 ? [{ id: referral.id, readers }] : []; });
    const asked = [...new Set(guarded.flatMap(({ readers }) => readers))].filter((id) => !known.has(id));
    const people = await Promise.all(asked.map((id) => book.person(id)));
    for (const [at, id] of asked.entries()) known.set(id, (people[at]?.emails ?? []).map(markOfAddress));
    for (const { id, readers } of guarded) found.push([id, [...new Set(readers.flatMap((reader) => known.get(reader) ?? []))]]);
  });
  return noted(found);
}

/** Null where nothing was written since. `anew`: what was kept is not to be trusted. */
export async function marksNow(tools: Reads, kept: WatchMarks, anew = false): Promise<WatchMarks | null> {
  const { subjects, seq } = await tools.book.changedSince(anew ? Number.MAX_SAFE_INTEGER : (kept.seq ?? Number.MAX_SAFE_INTEGER));
  const isKnown = !anew && kept.seq !== undefined && kept.seq <= seq; // a book that counts fewer saves is another one
  if (isKnown && subjects.length === 0) return null;
  return { seq, marks: isKnown && !areMany(subjects) ? await marksAfter(tools, kept.marks, subjects) : await allMarks(tools) };
}
