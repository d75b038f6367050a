// Answers what the house asks of the book, each question by a key or an index. It must not change anything.
import type { ReplayedRow } from '../domain/event.ts';
import { foldName } from '../domain/person.ts';
import { defaultSettings, SETTINGS_ID } from '../domain/settings.ts';
import type { Book, Counts } from './book.ts';
import { foldEmail, foldProfile } from '../domain/lookup-keys.ts';
import { reading, StoreFailure } from './problem.ts';
import { inPortions, readAll } from './read-all.ts';
import type { BookDatabase, BookState, StoredRow } from './schema.ts';
import { followUpOf, isCounted, personOf, referralOf, settingsOf } from './stored-row.ts';

type Question =
  | 'person' | 'referral' | 'followUp' | 'settings' | 'referralByThread' | 'peopleByEmail' | 'peopleByProfile' | 'peopleByName' | 'people' | 'firstPeople' | 'referrals' | 'eachReferral' | 'eachPerson' | 'eachFollowUp' | 'eventsOf' | 'changedSince'
  | 'referralsOf' | 'openFollowUps' | 'countDue' | 'followUpsOf' | 'followUpsWith' | 'referralsBetween' | 'historyOf' | 'counts' | 'unsaved' | 'allUnsaved' | 'exportBook' | 'exportTexts' | 'backupNote';
export type Queries = Pick<Book, Question>;

const rowsOf = <Value>(stored: readonly StoredRow[], shape: (row: ReplayedRow) => Value): Value[] => stored.flatMap(({ row }) => (isCounted(row) ? [shape(row)] : []));
const newestFirst = (a: { readonly updatedAt: string }, b: { readonly updatedAt: string }): number => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0);
const soonestFirst = (a: { readonly dueOn: string }, b: { readonly dueOn: string }): number => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0);
const one = <Value>(stored: StoredRow | undefined, shape: (row: ReplayedRow) => Value): Value | null => (stored ? shape(stored.row) : null);
/** An array sorts after every string: the end of all keys that begin alike. */
const openBetween = (from?: string, until?: string): IDBKeyRange => IDBKeyRange.bound(from === undefined ? ['open'] : ['open', from], until === undefined ? ['open', []] : ['open', until, []]);

export async function stateOf(db: BookDatabase): Promise<BookState> {
  const state = await reading(() => db.get('meta', 'book'));
  if (!state) throw new StoreFailure('damaged');
  return state;
}

export const countsOf = ({ people, referrals, openFollowUps, events }: BookState): Counts => ({ people, referrals, openFollowUps, events });
/** What happened is asked for more rarely than what stands, and comes with the first such question. */
const told = () => import('./history-queries.ts');

export function queriesOf(db: BookDatabase, now: () => number): Queries {
  return {
    person: (id) => reading(async () => one(await db.get('people', id), personOf)),
    referral: (id) => reading(async () => one(await db.get('referrals', id), referralOf)),
    followUp: (id) => reading(async () => one(await db.get('followUps', id), followUpOf)),
    settings: () => reading(async () => one(await db.get('settings', SETTINGS_ID), settingsOf) ?? defaultSettings),
    referralByThread: (key) => reading(async () => rowsOf(await db.getAllFromIndex('referrals', 'threads', key), referralOf).sort(newestFirst)[0] ?? null),
    peopleByEmail: (email) => reading(async () => rowsOf(await db.getAllFromIndex('people', 'emails', foldEmail(email)), personOf)),
    peopleByProfile: (url) => reading(async () => rowsOf(await db.getAllFromIndex('people', 'profiles', foldProfile(url)), personOf)),
    peopleByName: (name) => reading(async () => rowsOf(await db.getAllFromIndex('people', 'names', foldName(name)), personOf)),
    people: () => reading(async () => rowsOf(await readAll(db.transaction('people').store), personOf)),
    firstPeople: (limit) => reading(async () => rowsOf([...new Map((await db.getAllFromIndex('people', 'names', null, limit)).map((stored) => [stored.id, stored])).values()], personOf)),
    referrals: () => reading(async () => rowsOf(await readAll(db.transaction('referrals').store), referralOf).sort(newestFirst)),
    eachReferral: (take, size) => reading(() => inPortions((after, count) => db.transaction('referrals').store.getAll(after, count), (stored) => take(rowsOf(stored, referralOf)), size)),
    eachPerson: (take, also, size) => reading(() => inPortions((after, count) => db.transaction('people').store.getAll(after, count), (stored) => take(also ? stored.map(({ row }) => personOf(row)) : rowsOf(stored, personOf)), size)),
    eachFollowUp: (take, size) => reading(() => inPortions((after, count) => db.transaction('followUps').store.getAll(after, count), (stored) => take(stored.map(({ row }) => followUpOf(row))), size)),
    referralsOf: (personId) => reading(async () => rowsOf(await db.getAllFromIndex('referrals', 'parties', personId), referralOf).sort(newestFirst)),
    openFollowUps: (until, limit, from) =>
      reading(async () => (from !== undefined && until !== undefined && from > until ? [] : rowsOf(await db.getAllFromIndex('followUps', 'due', openBetween(from, until), limit), followUpOf))),
    countDue: (until) =>
      reading(async () => (await db.getAll('counters', IDBKeyRange.upperBound(until))).reduce((sum, { open }) => sum + open, 0)),
    followUpsOf: (referralId) => reading(async () => rowsOf(await db.getAllFromIndex('followUps', 'referralId', referralId), followUpOf).sort(soonestFirst)),
    followUpsWith: (personId) => reading(async () => rowsOf(await db.getAllFromIndex('followUps', 'personId', personId), followUpOf).sort(soonestFirst)),
    referralsBetween: (from, to) => reading(async () => rowsOf([...new Map((await db.getAllFromIndex('referrals', 'months', IDBKeyRange.bound(from, to))).map((stored) => [stored.id, stored])).values()], referralOf).sort(newestFirst)),
    historyOf: (subjectId) => reading(async () => (await told()).historyIn(db, subjectId)),
    eventsOf: (operation) => reading(async () => (await told()).operationIn(db, operation)),
    changedSince: (seq) => reading(async () => (await told()).changedSince(db, seq)),
    counts: async () => countsOf(await stateOf(db)),
    exportBook: () => reading(async () => (await told()).exportBook(db, now())),
    exportTexts: () => reading(async () => (await told()).bookTexts(db, now())),
    backupNote: (id) => reading(async () => (await db.get('backups', id))?.backup ?? null),
    unsaved: (key) => reading(async () => (await db.get('unsaved', key))?.value ?? null),
    allUnsaved: (beginning) => reading(() => db.getAll('unsaved', IDBKeyRange.bound(beginning, `${beginning}\uffff`))),
  };
}
