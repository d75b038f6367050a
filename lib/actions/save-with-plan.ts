// One save of a change and of what follows from it: the contacts it was, the follow-ups of the records and of the people concerned. It reads those rows and no others.
import { isMyClient } from '../domain/cadence/business.ts';
import { PERSON_KINDS, planPerson } from '../domain/cadence/plan-person.ts';
import { planReferral } from '../domain/cadence/plan-referral.ts';
import type { PlanInput, PlannedFollowUp } from '../domain/cadence/planned.ts';
import { rulesOf } from '../domain/cadence/rules.ts';
import { dayOf } from '../domain/day.ts';
import { asFields, type BookEvent, type EventIntent } from '../domain/event.ts';
import type { FollowUp, FollowUpKind } from '../domain/follow-up.ts';
import type { Contact } from '../domain/moment.ts';
import { ME, type Person, type PersonId } from '../domain/person.ts';
import { partiesOf, type Referral } from '../domain/referral.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Settings } from '../domain/settings.ts';
import type { StoreProblem } from '../store/book.ts';
import { afterIntent } from './after-intent.ts';
import { finishIntents, planIntents, withFinished, type FinishedBy } from './follow-up-intents.ts';
import type { Tools } from './tools.ts';

/** By person and by the contact's id; null takes one out. */
export type ContactsOf = ReadonlyMap<PersonId, Readonly<Record<string, Contact | null>>>;

export interface PlannedSave {
  readonly operation?: string;
  /** `intent` null: nothing about it changes but what is due. */
  readonly referral?: { readonly row: Referral; readonly intent: EventIntent | null };
  readonly person?: { readonly row: Person; readonly intent: EventIntent };
  readonly contacts?: ContactsOf;
  readonly finished?: FinishedBy;
  /** Other referrals whose plan rests on what changes, by id. */
  readonly replanned?: readonly string[];
  /** People whose own follow-ups are planned anew though nothing else of them changes. */
  readonly touched?: readonly PersonId[];
  /** People whom `first` brings into the book, as they will be. */
  readonly newcomers?: readonly Person[];
  readonly first?: readonly EventIntent[];
  readonly also?: readonly EventIntent[];
  readonly expect?: Readonly<Record<string, number>>;
}
export interface SavedPlan {
  readonly referral: Referral | null;
  readonly person: Person | null;
  readonly events: readonly BookEvent[];
}

const isHere = (person: Person | undefined): person is Person => person !== undefined && !person.removed && !person.erasedOn;

/** A mail to somebody whom I met is the thanks for it, of whatever referral. */
const AFTER_MEETING: ReadonlySet<FollowUpKind> = new Set<FollowUpKind>(['thanks-meeting', 'open-points']);

/** What is new of the contacts; a contact that is known is not written twice. */
function newContacts(person: Person, contacts: Readonly<Record<string, Contact | null>>): EventIntent | null {
  const news = Object.fromEntries(Object.entries(contacts).filter(([id, contact]) => JSON.stringify(person.contacts[id] ?? null) !== JSON.stringify(contact)));
  return Object.keys(news).length === 0 ? null : { subject: { type: 'person', id: person.id }, kind: 'noted', put: asFields({ contacts: news }) };
}

interface Concerned {
  readonly settings: Settings;
  /** Whose plan may change. */
  readonly referrals: readonly Referral[];
  readonly people: Map<PersonId, Person>;
  /** Follow-ups with those who were heard of, as stored. */
  readonly heard: ReadonlyMap<PersonId, readonly FollowUp[]>;
}

async function readConcerned({ book }: Pick<Tools, 'book'>, save: PlannedSave, next: Referral | null): Promise<Concerned> {
  const before = save.referral?.row ?? null;
  const heardOf = [...(save.contacts?.keys() ?? []), ...(save.person ? [save.person.row.id] : [])];
  const heard = new Map(await Promise.all(heardOf.map(async (id) => [id, await book.followUpsWith(id)] as const)));
  const other = new Set([...(save.replanned ?? []), ...[...heard.values()].flat().flatMap(({ kind, referralId }) => (AFTER_MEETING.has(kind) && referralId !== null ? [referralId] : []))]);
  const [settings, others] = await Promise.all([book.settings(), Promise.all([...other].filter((id) => id !== before?.id).map((id) => book.referral(id)))]);
  const referrals = [next, ...others].filter((one): one is Referral => one !== null);
  const ids = [...new Set([...referrals.flatMap(partiesOf), ...(before ? partiesOf(before) : []), ...heardOf])].filter((id) => id !== ME);
  const newcomers = new Map((save.newcomers ?? []).map((person) => [person.id, person]));
  const people = await Promise.all(ids.map(async (id) => newcomers.get(id) ?? (await book.person(id))));
  return { settings, referrals, heard, people: new Map(people.flatMap((person) => (person ? [[person.id, person]] : []))) };
}

/** Notes the contacts on the people as they are read, and gives the events of those that are new. */
function noteContacts(people: Map<PersonId, Person>, contacts: ContactsOf): readonly EventIntent[] {
  return [...contacts].flatMap(([id, news]) => {
    const person = people.get(id);
    const noted = isHere(person) ? newContacts(person, news) : null;
    if (person && noted) people.set(id, afterIntent(person, noted));
    return noted ?? [];
  });
}

export async function saveWithPlan(tools: Tools, save: PlannedSave): Promise<Result<SavedPlan, StoreProblem>> {
  const { book } = tools;
  const today = dayOf(tools.now());
  const { row: before = null, intent = null } = save.referral ?? {};
  const next = before && afterIntent(before, intent);
  const { settings, referrals, people, heard } = await readConcerned(tools, save, next);
  if (save.person) people.set(save.person.row.id, afterIntent(save.person.row, save.person.intent));
  const noted = noteContacts(people, save.contacts ?? new Map());
  const intents: EventIntent[] = [...(save.first ?? []), ...(intent ? [intent] : []), ...(save.person ? [save.person.intent] : []), ...noted];
  const input = { rules: rulesOf(settings), people, today };
  const plan = (rows: readonly FollowUp[], planned: (known: PlanInput) => readonly PlannedFollowUp[]): void => {
    const after = withFinished(rows, save.finished, today);
    intents.push(...finishIntents(rows, after), ...planIntents(planned({ ...input, stored: new Map(after.map((row) => [row.id, row])) }), after, today));
  };
  for (const referral of referrals) plan((await book.followUpsOf(referral.id)).filter(({ kind }) => !PERSON_KINDS.has(kind)), (known) => planReferral(referral, known));
  for (const id of new Set([...noted.map(({ subject }) => subject.id), ...(save.person ? [save.person.row.id] : []), ...(save.touched ?? []), ...concerned(before, next, people)])) {
    const person = people.get(id);
    if (!person) continue;
    const [known, rows] = await Promise.all([book.referralsOf(id), heard.get(id) ?? book.followUpsWith(id)]);
    const theirs = [...known.filter((one) => one.id !== next?.id), ...(next && partiesOf(next).includes(id) ? [next] : [])];
    plan(rows.filter(({ kind }) => PERSON_KINDS.has(kind)), (stored) => planPerson(person, theirs, stored));
  }
  const expect = { ...(before ? { [before.id]: before.revision } : {}), ...(save.person ? { [save.person.row.id]: save.person.row.revision } : {}), ...save.expect };
  const saved = await book.commit({ operation: save.operation ?? tools.newId(), intents: [...intents, ...(save.also ?? [])], expect });
  return saved.ok ? ok({ referral: next, person: save.person ? (people.get(save.person.row.id) ?? null) : null, events: saved.value.events }) : saved;
}

/** Whose own follow-ups rest on this referral: a client of mine, before or after; somebody asked for introductions. */
function concerned(before: Referral | null, next: Referral | null, people: ReadonlyMap<PersonId, Person>): readonly PersonId[] {
  const clients = [before, next].flatMap((one) => (one?.prospectId && isMyClient(one, one.prospectId) ? [one.prospectId] : []));
  const asked = before?.moments === next?.moments ? [] : [...people.values()].filter(({ source }) => source?.nextAskOn).map(({ id }) => id);
  return [...clients, ...asked];
}
