// Takes a whole import back as one save. Whoever was new goes again, whoever was joined is as before; what the person did since stays, and is told.
import type { BookEvent, EventIntent } from '../domain/event.ts';
import { callName, type PersonId } from '../domain/person.ts';
import { SETTINGS_ID } from '../domain/settings.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Tools } from './tools.ts';
import type { WorkProblem, WorkProgress } from './work-progress.ts';

export interface TakeBackOrder {
  /** Of the import. */
  readonly operation: string;
  /** UUID of the save that takes it back. */
  readonly by: string;
}
/** Why somebody whom the import brought stays in the book. */
export type StaysWhy = 'changed' | 'in-referral' | 'follow-up';
export interface Stays {
  readonly personId: PersonId;
  readonly name: string;
  readonly why: StaysWhy;
}
export interface TakenBack {
  /** People who are gone again. */
  readonly gone: number;
  /** People who are as they were before. */
  readonly asBefore: number;
  /** In the order in which they were brought; at most `TOLD` of them. */
  readonly stays: readonly Stays[];
  readonly staying: number;
}
const TOLD = 200;

/** Those who have a part in something: taking them out would leave a gap there. */
async function neededPeople({ book }: Tools, wanted: ReadonlySet<PersonId>): Promise<ReadonlyMap<PersonId, StaysWhy>> {
  const needed = new Map<PersonId, StaysWhy>();
  const need = (id: unknown, why: StaysWhy): void => { if (typeof id === 'string' && wanted.has(id) && !needed.has(id)) needed.set(id, why); };
  for (const { personId } of await book.openFollowUps()) need(personId, 'follow-up');
  await book.eachReferral(async (portion) => {
    for (const { introducerId, prospectId, providerId, moments } of portion) {
      for (const id of [introducerId, prospectId, providerId]) need(id, 'in-referral');
      for (const { personId } of Object.values(moments)) need(personId, 'in-referral');
    }
  });
  return needed;
}

export async function takeImportBack(tools: Tools, { operation, by }: TakeBackOrder, tell: (progress: WorkProgress) => void): Promise<Result<TakenBack, WorkProblem>> {
  const { book } = tools;
  const [events, settings] = await Promise.all([book.eventsOf(operation), book.settings()]);
  const nothing: TakenBack = { gone: 0, asBefore: 0, stays: [], staying: 0 };
  if (!Object.hasOwn(settings.imports, operation)) return ok(nothing);
  tell({ done: 0, of: events.length });
  const eventOf = new Map<PersonId, BookEvent>(events.flatMap((event) => (event.subject.type === 'person' ? [[event.subject.id, event] as const] : [])));
  const needed = await neededPeople(tools, new Set(eventOf.keys()));
  const stays: Stays[] = [];
  const intents: EventIntent[] = [];
  const tally = { gone: 0, asBefore: 0, staying: 0 };
  const undo = ({ subject, id }: BookEvent): EventIntent => ({ subject, kind: 'undone', undoes: id });
  await book.eachPerson(async (portion) => {
    for (const person of portion) {
      const event = eventOf.get(person.id);
      if (!event || person.erasedOn !== undefined) continue;
      // A row that the import made has its name from there; taken away, what came later would hang in the air.
      const isNew = await wasMade(tools, person.revision, event);
      const why = isNew ? (person.updatedAt === event.at ? needed.get(person.id) : 'changed') : undefined;
      if (why !== undefined) {
        tally.staying += 1;
        if (stays.length < TOLD) stays.push({ personId: person.id, name: callName(person), why });
        continue;
      }
      tally[isNew ? 'gone' : 'asBefore'] += 1;
      intents.push(undo(event));
    }
    tell({ done: intents.length, of: events.length });
  }, 'removed');
  intents.push(...events.filter(({ subject }) => subject.type === 'settings' && subject.id === SETTINGS_ID).map(undo));
  const written = await book.commit({ operation: by, intents });
  return written.ok ? ok({ ...tally, stays }) : written;
}

/** True where nothing had been told of the person before. Only a card with several events has to be looked at. */
async function wasMade({ book }: Tools, revision: number, event: BookEvent): Promise<boolean> {
  return revision === 1 || (await book.historyOf(event.subject.id))[0]?.id === event.id;
}
