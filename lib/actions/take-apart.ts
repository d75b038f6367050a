// Two entries that were joined are two again, in one save: the join is taken back, and what was said since of the one who comes back goes back with them. Later changes stay; where they cannot be told apart, it is said.
import { asFields, replay, type BookEvent, type EventIntent } from '../domain/event.ts';
import { emptyPerson, type Person, type PersonId } from '../domain/person.ts';
import { emptyReferral, type Referral } from '../domain/referral.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { namedInReferral } from '../domain/same/who-is-named.ts';
import { renameInReferral } from '../domain/same/rename-in-referral.ts';
import type { StoreProblem } from '../store/book.ts';
import type { Changed, Tools } from './tools.ts';

/** `joined-on`: the one it was joined to was joined to somebody else since; that comes first. */
export type ApartProblem = StoreProblem | 'joined-on' | 'forgotten' | 'gone';
export interface Apart {
  readonly own: Person;
  readonly other: Person;
  /** Fields of the own card that were changed since the join: they stay as they are now. */
  readonly fields: readonly string[];
  /** Records in which both had a part, or have one now: what was said there since stays with the own one. */
  readonly records: readonly string[];
}

const backOf = (event: BookEvent): EventIntent => ({ subject: event.subject, kind: 'undone', undoes: event.id });
/** After all others; as `replay` wants it. */
const asNewest = (intent: EventIntent, operation: string, nth: number): BookEvent => ({ ...intent, id: `\uffff${nth}`, at: '\uffff', device: '', operation });
const standing = (events: readonly BookEvent[]): readonly BookEvent[] => {
  const back = new Set<string>();
  for (const event of [...events].reverse()) if (event.undoes !== undefined && !back.has(event.id)) back.add(event.undoes);
  return events.filter((event) => event.undoes === undefined && !back.has(event.id));
};
const referralFrom = (id: string, events: readonly BookEvent[]): Referral => ({ ...emptyReferral(id), ...replay(events) });

/** The save that joined them; null where they are not joined. */
export async function joinOf({ book }: Pick<Tools, 'book'>, otherId: PersonId): Promise<readonly BookEvent[] | null> {
  const join = standing(await book.historyOf(otherId)).findLast((event) => event.kind === 'merged' && typeof event.set?.['joinedTo'] === 'string');
  return join ? book.eventsOf(join.operation) : null;
}

interface Back { readonly intents: readonly EventIntent[]; readonly stays: boolean }
/** One record: what was said in it of the own one since is said of the one who comes back, where the own one had no part in it before. */
async function backInReferral({ book, newId, now }: Tools, event: BookEvent, ownId: PersonId, otherId: PersonId): Promise<Back> {
  const { id } = event.subject;
  const history = await book.historyOf(id);
  const at = history.findIndex((one) => one.id === event.id);
  const hadOwn = namedInReferral(referralFrom(id, history.slice(0, at))).has(ownId);
  const after = referralFrom(id, [...history, asNewest(backOf(event), '', 0)]);
  if (!namedInReferral(after).has(ownId)) return { intents: [], stays: false };
  if (hadOwn) return { intents: [], stays: history.slice(at + 1).some((one) => one.undoes === undefined && JSON.stringify([one.set, one.put]).includes(ownId)) };
  const renamed = renameInReferral(after, { from: ownId, to: otherId, now: now().toISOString(), newId });
  const due = (await book.followUpsOf(id)).filter((row) => row.personId === ownId);
  return {
    stays: false,
    intents: [
      ...(renamed ? [{ subject: event.subject, kind: 'undone' as const, ...(Object.keys(renamed.change.set).length > 0 ? { set: asFields<NonNullable<EventIntent['set']>>(renamed.change.set) } : {}), ...(Object.keys(renamed.change.put).length > 0 ? { put: asFields<NonNullable<EventIntent['put']>>(renamed.change.put) } : {}) }] : []),
      ...due.map((row): EventIntent => ({ subject: { type: 'follow-up', id: row.id }, kind: 'undone', set: { personId: otherId } })),
    ],
  };
}

export async function takeApart(tools: Tools, otherId: PersonId): Promise<Result<Changed<Apart>, ApartProblem>> {
  const { book, newId } = tools;
  const [events, other] = await Promise.all([joinOf(tools, otherId), book.person(otherId)]);
  if (other?.erasedOn !== undefined) return fail('forgotten');
  const ownId = other?.joinedTo ?? null;
  const own = ownId === null ? null : await book.person(ownId);
  if (!events || !other || !own || ownId === null) return fail('gone');
  if (own.erasedOn !== undefined) return fail('forgotten');
  if (own.removed && own.joinedTo !== null) return fail('joined-on');
  const card = events.find((event) => event.subject.type === 'person' && event.subject.id === ownId && event.kind === 'merged');
  const since = standing(await book.historyOf(ownId)).filter((event) => card !== undefined && event.at > card.at && event.operation !== card.operation);
  const fields = Object.keys(card?.set ?? {}).filter((field) => since.some((event) => event.set && Object.hasOwn(event.set, field)));
  const records = events.filter((event) => event.subject.type === 'referral' && event.kind === 'merged');
  const backs = await Promise.all(records.map((event) => backInReferral(tools, event, ownId, otherId)));
  const saved = await book.commit({ operation: newId(), intents: [...[...events].reverse().map(backOf), ...backs.flatMap(({ intents }) => intents)], expect: { [ownId]: own.revision, [otherId]: other.revision } });
  if (!saved.ok) return saved;
  const [ownNow, otherNow] = await Promise.all([book.person(ownId), book.person(otherId)]);
  return ok({ value: { own: ownNow ?? own, other: otherNow ?? emptyPerson(otherId), fields, records: records.filter((_, i) => backs[i]?.stays).map((event) => event.subject.id) }, events: saved.value.events });
}
