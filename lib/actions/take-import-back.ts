// Takes a whole import back as one save. Whoever was new goes again, whoever was joined is as before; what the person did since stays, and is told.
import type { BookEvent, EventIntent, Row } from '../domain/event.ts';
import { callName, type PersonId } from '../domain/person.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Tools } from './tools.ts';
import { halves, type WorkProblem, type WorkProgress } from './work-progress.ts';

export interface TakeBackOrder {
  /** Of the import. */
  readonly operation: string;
  /** UUID of the save that takes it back. */
  readonly by: string;
}
/** Why something that the import brought stays in the book. */
export type StaysWhy = 'changed' | 'in-referral' | 'follow-up';
export interface Stays {
  readonly type: 'person' | 'referral';
  readonly id: string;
  readonly name: string;
  readonly why: StaysWhy;
}
export interface TakenBack {
  /** People and referrals that are gone again. */
  readonly gone: number;
  /** Those that are as they were before. */
  readonly asBefore: number;
  /** At most `TOLD` of them. */
  readonly stays: readonly Stays[];
  readonly staying: number;
}
const TOLD = 200;

/** What the import wrote of one record, oldest first. */
type Written = readonly [BookEvent, ...BookEvent[]];
const isAsWritten = (row: Row, written: Written): boolean => row.updatedAt === written.at(-1)?.at;
/** True where nothing had been told of the record before. Only one with more events than the import wrote has to be looked at. */
const wasMade = async ({ book }: Tools, row: Row, written: Written): Promise<boolean> => row.revision === written.length || (await book.historyOf(row.id))[0]?.id === written[0].id;

function writtenBy(events: readonly BookEvent[]): ReadonlyMap<string, Written> {
  const found = new Map<string, [BookEvent, ...BookEvent[]]>();
  for (const event of events) {
    const there = found.get(event.subject.id);
    if (there) there.push(event);
    else found.set(event.subject.id, [event]);
  }
  return found;
}

interface Taking {
  readonly intents: EventIntent[];
  readonly stays: Stays[];
  /** Records of the import that go; nobody is needed for their sake. */
  readonly going: Set<string>;
  gone: number;
  asBefore: number;
  staying: number;
}
const undo = (taking: Taking, written: Written): void => void taking.intents.push(...[...written].reverse().map(({ subject, id }): EventIntent => ({ subject, kind: 'undone', undoes: id })));
function stay(taking: Taking, one: Stays): void {
  taking.staying += 1;
  if (taking.stays.length < TOLD) taking.stays.push(one);
}

/** A referral that was made by it goes with what is due for it, unless something was done there since. */
async function takeReferrals(tools: Tools, byId: ReadonlyMap<string, Written>, taking: Taking): Promise<void> {
  const { book } = tools;
  for (const [id, written] of byId) {
    if (written[0].subject.type !== 'referral') continue;
    const row = await book.referral(id);
    if (!row || row.removed) continue;
    if (!(await wasMade(tools, row, written))) { undo(taking, written); taking.asBefore += 1; continue; }
    const due = await book.followUpsOf(id);
    const isTouched = due.some((one) => { const own = byId.get(one.id); return !own || !isAsWritten(one, own); });
    if (isTouched || !isAsWritten(row, written)) { stay(taking, { type: 'referral', id, name: row.topic, why: isTouched ? 'follow-up' : 'changed' }); continue; }
    for (const one of [id, ...due.map((followUp) => followUp.id)]) {
      taking.going.add(one);
      const own = byId.get(one);
      if (own) undo(taking, own);
    }
    taking.gone += 1;
  }
}

/** Those who have a part in something that stays: taking them out would leave a gap there. */
async function neededPeople({ book }: Tools, wanted: ReadonlyMap<string, Written>, { going }: Taking): Promise<ReadonlyMap<PersonId, StaysWhy>> {
  const needed = new Map<PersonId, StaysWhy>();
  const need = (id: unknown, why: StaysWhy): void => { if (typeof id === 'string' && wanted.has(id) && !needed.has(id)) needed.set(id, why); };
  for (const { id, personId } of await book.openFollowUps()) if (!going.has(id)) need(personId, 'follow-up');
  await book.eachReferral(async (portion) => {
    for (const { id, introducerId, prospectId, providerId, moments } of portion) {
      if (going.has(id)) continue;
      for (const party of [introducerId, prospectId, providerId]) need(party, 'in-referral');
      for (const { personId } of Object.values(moments)) need(personId, 'in-referral');
    }
  });
  return needed;
}

async function takePeople(tools: Tools, byId: ReadonlyMap<string, Written>, taking: Taking, onPortion: () => void): Promise<void> {
  const needed = await neededPeople(tools, byId, taking);
  await tools.book.eachPerson(async (portion) => {
    for (const person of portion) {
      const written = byId.get(person.id);
      if (!written || person.erasedOn !== undefined) continue;
      // A row that the import made has its name from there; taken away, what came later would hang in the air.
      const isNew = await wasMade(tools, person, written);
      const why = isNew ? (isAsWritten(person, written) ? needed.get(person.id) : 'changed') : undefined;
      if (why !== undefined) { stay(taking, { type: 'person', id: person.id, name: callName(person), why }); continue; }
      taking[isNew ? 'gone' : 'asBefore'] += 1;
      undo(taking, written);
    }
    onPortion();
  }, 'removed');
}

export async function takeImportBack(tools: Tools, { operation, by }: TakeBackOrder, tell: (progress: WorkProgress) => void): Promise<Result<TakenBack, WorkProblem>> {
  const { book } = tools;
  const [events, settings] = await Promise.all([book.eventsOf(operation), book.settings()]);
  const taking: Taking = { intents: [], stays: [], going: new Set(), gone: 0, asBefore: 0, staying: 0 };
  const taken = (): TakenBack => ({ gone: taking.gone, asBefore: taking.asBefore, stays: taking.stays, staying: taking.staying });
  if (!Object.hasOwn(settings.imports, operation)) return ok(taken());
  const way = halves(events.length, tell);
  way.laid(0);
  const byId = writtenBy(events);
  await takeReferrals(tools, byId, taking);
  await takePeople(tools, byId, taking, () => way.laid(taking.intents.length));
  for (const event of events) if (event.subject.type === 'settings') undo(taking, [event]);
  const written = await book.commit({ operation: by, intents: taking.intents, onWriting: way.written });
  return written.ok ? ok(taken()) : written;
}
