// A book whose rows are read once and answered from memory, for one piece of work that asks for nearly all of them one by one. What is saved meanwhile it does not see: whoever writes expects the revisions that were read.
import type { FollowUp } from '../domain/follow-up.ts';
import type { Person } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import type { Book } from '../store/book.ts';
import type { Tools } from './tools.ts';

const PORTION = 500;
const newestFirst = (a: Referral, b: Referral): number => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0);
const soonestFirst = (a: FollowUp, b: FollowUp): number => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0);

/** Rows by their id, and by what they are about. */
function shelf<Row extends { readonly id: string; readonly removed?: boolean }>(aboutOf: (row: Row) => readonly (string | null)[], inOrder: (a: Row, b: Row) => number) {
  const byId = new Map<string, Row>();
  const byAbout = new Map<string, Row[]>();
  return {
    async take(rows: readonly Row[]): Promise<void> {
      for (const row of rows) {
        byId.set(row.id, row);
        if (!row.removed) for (const about of new Set(aboutOf(row))) if (about !== null) { const there = byAbout.get(about); if (there) there.push(row); else byAbout.set(about, [row]); }
      }
    },
    byId,
    about: (id: string): readonly Row[] => [...(byAbout.get(id) ?? [])].sort(inOrder),
  };
}

export async function withRowsInMemory(tools: Tools): Promise<Tools> {
  const { book } = tools;
  const people = new Map<string, Person>();
  const referrals = shelf<Referral>(({ introducerId, prospectId, providerId }) => [introducerId, prospectId, providerId], newestFirst);
  const ofReferral = shelf<FollowUp>(({ referralId }) => [referralId], soonestFirst);
  const withPerson = shelf<FollowUp>(({ personId }) => [personId], soonestFirst);
  await book.eachPerson(async (rows) => { for (const row of rows) people.set(row.id, row); }, 'removed', PORTION);
  await book.eachReferral(referrals.take, PORTION);
  await book.eachFollowUp(async (rows) => { await ofReferral.take(rows); await withPerson.take(rows); }, PORTION);
  const settings = await book.settings();
  const known: Book = {
    ...book,
    health: book.health,
    person: async (id) => people.get(id) ?? null,
    // Removed ones were not read.
    referral: async (id) => referrals.byId.get(id) ?? book.referral(id),
    followUp: async (id) => ofReferral.byId.get(id) ?? null,
    settings: async () => settings,
    referralsOf: async (id) => referrals.about(id),
    followUpsOf: async (id) => ofReferral.about(id),
    followUpsWith: async (id) => withPerson.about(id),
  };
  return { ...tools, book: known };
}
