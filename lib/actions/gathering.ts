// A book that only notes what would be saved, and answers as if it were: so that many changes, each with what follows from it, become one save.
import type { EventIntent } from '../domain/event.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import { emptyPerson } from '../domain/person.ts';
import { emptyReferral } from '../domain/referral.ts';
import { ok } from '../domain/result.ts';
import type { Book } from '../store/book.ts';
import { afterIntent } from './after-intent.ts';
import type { Tools } from './tools.ts';

export interface Gathering {
  readonly tools: Tools;
  intents(): readonly EventIntent[];
}
const emptyFollowUp = (id: string): FollowUp => ({ id, revision: 0, updatedAt: '', referralId: null, personId: null, kind: 'own-note', dueOn: '', state: 'open', since: null, note: null });

export function gathering(tools: Tools): Gathering {
  const { book } = tools;
  const intents: EventIntent[] = [];
  const bySubject = new Map<string, EventIntent[]>();
  const newDue = new Map<string, FollowUp>();
  // Under every record and person that a new one was ever told to be about.
  const newAbout = new Map<string, Set<string>>();
  const noteAbout = ({ subject: { id }, set }: EventIntent): void => {
    for (const about of [set?.['referralId'], set?.['personId']]) if (typeof about === 'string') newAbout.set(about, (newAbout.get(about) ?? new Set()).add(id));
  };
  const laid = <Row extends { readonly id: string }>(row: Row): Row => (bySubject.get(row.id) ?? []).reduce((now, intent) => afterIntent(now, intent), row);
  const laidOne = async <Row extends { readonly id: string }>(row: Promise<Row | null>): Promise<Row | null> => { const found = await row; return found && laid(found); };
  const laidAll = async <Row extends { readonly id: string }>(rows: Promise<readonly Row[]>): Promise<readonly Row[]> => (await rows).map(laid);
  const due = async (about: string, rows: Promise<readonly FollowUp[]>, is: (row: FollowUp) => boolean): Promise<readonly FollowUp[]> => {
    const stored = await laidAll(rows);
    const known = new Set(stored.map(({ id }) => id));
    const news = [...(newAbout.get(about) ?? [])].flatMap((id) => newDue.get(id) ?? []);
    return [...stored, ...news.filter((row) => !known.has(row.id) && is(laid(row))).map(laid)];
  };
  const noting: Book = {
    ...book,
    health: book.health,
    async commit(save) {
      for (const intent of save.intents) {
        const { id, type } = intent.subject;
        intents.push(intent);
        bySubject.set(id, [...(bySubject.get(id) ?? []), intent]);
        if (type === 'follow-up') noteAbout(intent);
        // oxlint-disable-next-line no-await-in-loop -- a handful
        if (type === 'follow-up' && !newDue.has(id) && (await book.followUp(id)) === null) newDue.set(id, emptyFollowUp(id));
      }
      return ok({ events: [], repeated: false });
    },
    person: (id) => laidOne(book.person(id).then((row) => row ?? (bySubject.has(id) ? emptyPerson(id) : null))),
    referral: (id) => laidOne(book.referral(id).then((row) => row ?? (bySubject.has(id) ? emptyReferral(id) : null))),
    followUp: (id) => laidOne(book.followUp(id).then((row) => row ?? newDue.get(id) ?? null)),
    eachPerson: (take, also, size) => book.eachPerson((rows) => take(rows.map(laid)), also, size),
    eachReferral: (take, size) => book.eachReferral((rows) => take(rows.map(laid)), size),
    referralsOf: (id) => laidAll(book.referralsOf(id)),
    followUpsOf: (id) => due(id, book.followUpsOf(id), (row) => row.referralId === id),
    followUpsWith: (id) => due(id, book.followUpsWith(id), (row) => row.personId === id),
  };
  return { tools: { ...tools, book: noting }, intents: () => intents };
}
