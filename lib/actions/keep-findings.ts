// Saves what the person confirmed of an old mailbox: one batch, one save. Who or what is in the book already is joined, never doubled; nothing of it falls due that is long over.
import { formFrom, partyIn, type CaptureForm } from '../domain/capture-form.ts';
import { planReferral } from '../domain/cadence/plan-referral.ts';
import { rulesOf } from '../domain/cadence/rules.ts';
import { dayOf } from '../domain/day.ts';
import { asFields, type BookEvent, type EventIntent } from '../domain/event.ts';
import { asOpenThread } from '../domain/mailbox/found-thread.ts';
import { pastFacts, type PastFacts } from '../domain/mailbox/past-referral.ts';
import type { PastCase } from '../domain/mailbox/cases.ts';
import { ME, type Person, type PersonId } from '../domain/person.ts';
import { emptyReferral, threadKey, type Referral, type ThreadRef } from '../domain/referral.ts';
import type { Role } from '../domain/reading.ts';
import { ok, type Result } from '../domain/result.ts';
import { SETTINGS_ID } from '../domain/settings.ts';
import type { Book, StoreProblem } from '../store/book.ts';
import { afterIntent } from './after-intent.ts';
import { captureParts } from './capture-thread.ts';
import { referralIntent, type ReferralChange } from './change-referral.ts';
import { findAgain } from './find-again.ts';
import { planIntents } from './follow-up-intents.ts';
import { threadContacts } from './note-thread.ts';
import type { Tools } from './tools.ts';
import { mayBeForgotten, type ForgottenMarks } from './who-is-forgotten.ts';

/** A case laid out to be looked at: what would be saved, and whether the book has it. Answers of those days are shown and not saved: a yes of years ago opens nothing today. */
export interface LaidCase {
  readonly past: PastCase;
  readonly form: CaptureForm;
  readonly facts: PastFacts;
  /** The record in the book that tells of the same. */
  readonly known: Referral | null;
  /** Somebody in it may have been forgotten at their wish: it is kept only where the person says so of it alone. */
  readonly mayBeForgotten: boolean;
}

type PeopleBook = Pick<Book, 'peopleByEmail' | 'peopleByName' | 'peopleByProfile' | 'referralByThread' | 'referralsOf'>;

const refsOf = (past: PastCase): readonly ThreadRef[] => past.threads.map((found) => { const { thread, account, url } = asOpenThread(found); return { host: thread.host, account, threadId: thread.threadId, subject: thread.subject, url }; });

/** By one of its threads; else by the two people, where both are known by address. */
async function findKnown(book: PeopleBook, past: PastCase, form: CaptureForm): Promise<Referral | null> {
  for (const ref of refsOf(past)) {
    const known = await book.referralByThread(threadKey(ref));
    if (known && !known.removed) return known;
  }
  const idOf = (role: Role): PersonId | null => { const party = partyIn(form, role); return party?.known ? (party.isMe ? ME : party.person.id) : null; };
  const [prospect, provider] = [idOf('prospect'), idOf('provider')];
  const other = prospect === ME ? provider : prospect;
  if (prospect === null || provider === null || other === null || other === ME) return null;
  const introducer = idOf('introducer');
  return (await book.referralsOf(other)).find((one) => !one.removed && one.prospectId === prospect && one.providerId === provider && (introducer === null || one.introducerId === null || one.introducerId === introducer)) ?? null;
}

async function layCase(tools: { readonly book: PeopleBook; readonly newId: () => string; readonly now: () => Date }, past: PastCase, forgotten: ForgottenMarks): Promise<LaidCase | null> {
  const [first] = past.threads;
  if (!first) return null;
  const form = await findAgain({ book: tools.book as Book }, formFrom(first.reading, asOpenThread(first), tools.newId));
  return { past, form, facts: pastFacts(past, form, dayOf(tools.now())), known: await findKnown(tools.book, past, form), mayBeForgotten: mayBeForgotten(form, forgotten) };
}

export const layCases = async (tools: Tools, cases: readonly PastCase[], forgotten: ForgottenMarks = new Set()): Promise<readonly LaidCase[]> => (await Promise.all(cases.map((past) => layCase(tools, past, forgotten)))).flatMap((laid) => laid ?? []);

/** The book with the people of this batch already in it: who comes twice in one batch is one person. */
function bookWith(book: Book, added: ReadonlyMap<PersonId, Person>): PeopleBook {
  const current = (people: readonly Person[]): Person[] => people.map((person) => added.get(person.id) ?? person);
  const also = (known: readonly Person[], fits: (person: Person) => boolean): readonly Person[] => [...new Map([...current(known), ...[...added.values()].filter(fits)].map((person) => [person.id, person])).values()];
  return {
    peopleByEmail: async (email) => also(await book.peopleByEmail(email), ({ emails }) => emails.includes(email.toLowerCase())),
    peopleByName: async (name) => current(await book.peopleByName(name)),
    peopleByProfile: async (url) => also(await book.peopleByProfile(url), ({ profileUrl }) => profileUrl === url),
    referralByThread: (key) => book.referralByThread(key),
    referralsOf: (id) => (added.has(id) ? Promise.resolve([]) : book.referralsOf(id)),
  };
}

/** What old mail adds to a record that is there: its threads, and what is blank. */
function joining({ past, facts }: LaidCase, known: Referral): ReferralChange {
  const { introducedOn, introducedInWriting, outcome, thankedOn } = facts;
  return {
    kind: 'joined',
    set: { ...(known.introducedOn === null && introducedOn !== null ? { introducedOn, introducedInWriting } : {}), ...(known.outcome === null && outcome ? { outcome } : {}), ...(known.thankedOn === null && thankedOn ? { thankedOn } : {}) },
    put: { threads: Object.fromEntries(refsOf(past).filter((ref) => !Object.hasOwn(known.threads, threadKey(ref))).map((ref) => [threadKey(ref), ref])) },
  };
}

export interface KeptBatch {
  readonly events: readonly BookEvent[];
  readonly referrals: readonly string[];
}
export interface Batch {
  readonly operation: string;
  readonly cases: readonly PastCase[];
  /** How many of the batch were left out. */
  readonly leftOut: number;
  /** For the list of what was brought in. */
  readonly fileName: string;
}

/** All or nothing. Only what is still open is planned, and of that only what the rules ask for now. */
export async function keepFindings(tools: Tools, { operation, cases, leftOut, fileName }: Batch): Promise<Result<KeptBatch, StoreProblem>> {
  const today = dayOf(tools.now());
  const settings = await tools.book.settings();
  const people = new Map<PersonId, Person>();
  const intents: EventIntent[] = [];
  const expect: Record<string, number> = {};
  const referrals: string[] = [];
  let joined = 0;
  for (const past of cases) {
    const laid = await layCase({ ...tools, book: bookWith(tools.book, people) }, past, new Set());
    if (!laid) continue;
    const { form, facts, known } = laid;
    const parts = captureParts(tools, form);
    if (known) {
      intents.push(referralIntent(known.id, joining(laid, known)));
      expect[known.id] = known.revision;
      referrals.push(known.id);
      joined += 1;
      continue;
    }
    for (const person of parts.newcomers) {
      if (!people.has(person.id) && person.revision > 0) expect[person.id] = person.revision;
      people.set(person.id, person);
    }
    const threads = Object.fromEntries(refsOf(past).map((ref) => [threadKey(ref), ref]));
    const intent = referralIntent(form.id, { ...parts.change, kind: 'imported', set: { ...parts.change.set, ...facts }, put: { ...parts.change.put, threads } });
    const contacts = new Map<PersonId, EventIntent>();
    for (const found of past.threads) for (const [id, news] of await threadContacts(found.thread, parts.newcomers, form.id)) {
      const before = contacts.get(id)?.put?.['contacts'] ?? {};
      contacts.set(id, { subject: { type: 'person', id }, kind: 'noted', put: asFields({ contacts: { ...before, ...news } }) });
    }
    const row = afterIntent(emptyReferral(form.id), intent);
    const planned = planReferral(row, { rules: rulesOf(settings), people, stored: new Map(), today }).filter(({ kind }) => kind !== 'thanks-letter');
    intents.push(...parts.first.map((one): EventIntent => (one.kind === 'captured' ? { ...one, kind: 'imported' } : one)), intent, ...contacts.values(), ...planIntents(planned, [], today));
    referrals.push(form.id);
  }
  const note = { on: today, fileName, kind: 'mbox', added: referrals.length - joined, joined, leftOut };
  const me = cases[0]?.threads[0]?.thread.me;
  intents.push({ subject: { type: 'settings', id: SETTINGS_ID }, kind: 'imported', put: asFields({ imports: { [operation]: note } }), ...(settings.name === '' && me?.name ? { set: { name: me.name, emails: me.emails } } : {}) });
  const saved = await tools.book.commit({ operation, intents, expect });
  return saved.ok ? ok({ events: saved.value.events, referrals }) : saved;
}
