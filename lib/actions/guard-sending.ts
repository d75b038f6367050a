// What a mail may not tell those whom it goes to, over every referral in which they have a part; and the note that it was sent all the same.
import { dayOf } from '../domain/day.ts';
import { eachHiddenOnce, guardedReaders, hiddenFrom, mayDisclose } from '../domain/disclosure.ts';
import type { HiddenPerson } from '../domain/draft.ts';
import type { BookEvent } from '../domain/event.ts';
import { ANYBODY, type Person, type PersonId } from '../domain/person.ts';
import type { Referral, SentAnyway } from '../domain/referral.ts';
import { isNewsgroup, type SendGuard } from '../domain/send-guard.ts';
import { changeReferral } from './change-referral.ts';
import { peopleOf } from './prepare-draft.ts';
import type { Tools } from './tools.ts';

interface Reached {
  readonly referral: Referral;
  readonly people: readonly Person[];
  /** Those of its people whom the mail reaches. */
  readonly readers: readonly PersonId[];
}

interface Reach {
  /** Those who are in the book. */
  readonly readers: readonly Person[];
  readonly reached: readonly Reached[];
  /** Strangers read it, too. */
  readonly isPublic: boolean;
}
async function reachedBy(tools: Pick<Tools, 'book'>, addresses: readonly string[]): Promise<Reach> {
  return reachedOf(tools, (await Promise.all(addresses.map((address) => tools.book.peopleByEmail(address)))).flat(), addresses.some(isNewsgroup));
}

/** Where nobody is hidden from anybody any more, whom I tell of it is my own affair. */
async function guardedReferrals({ book }: Pick<Tools, 'book'>): Promise<readonly Referral[]> {
  const guarded: Referral[] = [];
  await book.eachReferral(async (portion) => { guarded.push(...portion.filter((referral) => guardedReaders(referral).length > 0)); });
  return guarded;
}

async function reachedOf(tools: Pick<Tools, 'book'>, readers: readonly Person[], isPublic = false): Promise<Reach> {
  const ids = new Set(readers.map((reader) => reader.id));
  const found = await Promise.all([...[...ids].map((id) => tools.book.referralsOf(id)), isPublic ? guardedReferrals(tools) : []]);
  const referrals = new Map(found.flat().map((referral) => [referral.id, referral]));
  const reached = await Promise.all([...referrals.values()].map(async (referral) => {
    const people = await peopleOf(tools, referral);
    return { referral, people, readers: [...people.filter((person) => ids.has(person.id)).map((person) => person.id), ...(isPublic ? [ANYBODY] : [])] };
  }));
  return { readers, reached, isPublic };
}

/** One referral may have told them of each other before another hides it again: what is known is known. */
const isKnownElsewhere = (reached: readonly Reached[], personId: PersonId, readerId: PersonId): boolean =>
  reached.some(({ referral }) => [referral.introducerId, referral.prospectId, referral.providerId].includes(personId) && mayDisclose(referral, personId, 'name', readerId));

function hiddenIn(reached: readonly Reached[], { referral, people, readers }: Reached): readonly HiddenPerson[] {
  return hiddenFrom(referral, people, readers).filter((hidden) => readers.some((reader) => !mayDisclose(referral, hidden.id, 'name', reader) && !isKnownElsewhere(reached, hidden.id, reader)));
}

/** `readers`: those of the addresses who are in the book. */
export async function guardMail(tools: Pick<Tools, 'book'>, addresses: readonly string[]): Promise<{ readonly guard: SendGuard; readonly readers: readonly PersonId[] }> {
  const by = await reachedBy(tools, addresses);
  return { guard: await guardOf(tools, by), readers: [...new Set(by.readers.map(({ id }) => id))] };
}
export const guardSending = async (tools: Pick<Tools, 'book'>, addresses: readonly string[]): Promise<SendGuard> => (await guardMail(tools, addresses)).guard;
/** On paper there is no address to know them by: whoever reads it is said. */
export const guardReaders = async (tools: Pick<Tools, 'book'>, readers: readonly Person[]): Promise<SendGuard> => guardOf(tools, await reachedOf(tools, readers));

async function guardOf(tools: Pick<Tools, 'book'>, { readers, reached, isPublic }: Reach): Promise<SendGuard> {
  const settings = await tools.book.settings();
  return {
    hidden: eachHiddenOnce(reached.flatMap((one) => hiddenIn(reached, one))),
    // Before strangers a reader's own name tells of them.
    known: [...(isPublic ? [] : readers.map(({ name, emails }) => ({ name, emails }))), { name: settings.name, emails: settings.emails, isSender: true }],
    allowed: reached.flatMap(({ referral }) => Object.keys(referral.allowedWords)),
  };
}

/** The person saw what the mail tells and sent it: every referral that hides these people says so from now on. False where it could not be noted. */
export const noteSentAnyway = async (tools: Tools, addresses: readonly string[], told: readonly PersonId[]): Promise<boolean> => (await note(tools, (await reachedBy(tools, addresses)).reached, told)) !== null;
/** The same of readers who are known; the events, by which it can be taken back. Null where it could not be noted. */
export async function noteSentAnywayTo(tools: Tools, readers: readonly PersonId[], told: readonly PersonId[]): Promise<readonly BookEvent[] | null> {
  const people = await Promise.all(readers.map((id) => tools.book.person(id)));
  return note(tools, (await reachedOf(tools, people.filter((person) => person !== null))).reached, told);
}

async function note(tools: Tools, reached: readonly Reached[], told: readonly PersonId[]): Promise<readonly BookEvent[] | null> {
  const noted = await Promise.all(reached.map(async (one) => {
    const here = [...new Set(hiddenIn(reached, one).map(({ id }) => id))].filter((id) => told.includes(id));
    if (here.length === 0) return [];
    const entry: SentAnyway = { on: dayOf(tools.now()), recordedAt: tools.now().toISOString(), told: here, readers: one.readers };
    const changed = await changeReferral(tools, one.referral, { kind: 'sent-anyway', put: { sentAnyway: { [tools.newId()]: entry } } });
    return changed.ok ? changed.value.events : null;
  }));
  return noted.every((events) => events !== null) ? noted.flat() : null;
}
