// What came of a due thing, told in its row: a result, something on the referral, or a contact with the person; and the thing itself is done with it where that was said.
import { dayOf } from '../domain/day.ts';
import type { BookEvent } from '../domain/event.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Contact, Moment } from '../domain/moment.ts';
import type { Outcome } from '../domain/referral.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import type { DueItem } from './due.ts';
import { noteContact, noteMoment } from './note.ts';
import { recordOutcome } from './record-outcome.ts';
import type { Changed, Tools } from './tools.ts';

export type Told =
  | { readonly told: 'outcome'; readonly outcome: Omit<Outcome, 'on'> & { readonly on?: string } }
  | { readonly told: 'moment'; readonly moment: Omit<Moment, 'id' | 'recordedAt'> }
  | { readonly told: 'contact'; readonly contact: Omit<Contact, 'id' | 'recordedAt'> };
export type AboutDue = Pick<DueItem, 'followUp' | 'referral' | 'person'>;

/** What happened was noted, and may have done or moved it by the plan; else it is done now. One undo takes both back. */
export async function finishAlso(tools: Tools, { id, dueOn }: Pick<FollowUp, 'id' | 'dueOn'>, events: readonly BookEvent[]): Promise<Result<Pick<Changed<unknown>, 'events'>, StoreProblem>> {
  const row = await tools.book.followUp(id);
  if (!row || row.removed || row.state !== 'open' || row.dueOn !== dueOn) return ok({ events });
  const finished = await tools.book.commit({ operation: tools.newId(), intents: [{ subject: { type: 'follow-up', id }, kind: 'done', set: { state: 'done', doneOn: dayOf(tools.now()) } }], expect: { [id]: row.revision } });
  return finished.ok ? ok({ events: [...events, ...finished.value.events] }) : finished;
}

async function note(tools: Tools, { followUp, referral, person }: AboutDue, told: Told): Promise<Result<Pick<Changed<unknown>, 'events'>, StoreProblem>> {
  switch (told.told) {
    case 'outcome': return referral ? recordOutcome(tools, referral, { ...told.outcome, toldBy: followUp.personId }) : ok({ events: [] });
    case 'moment': return referral ? noteMoment(tools, referral, told.moment) : ok({ events: [] });
    case 'contact': return person ? noteContact(tools, person, told.contact) : ok({ events: [] });
    default: return told satisfies never;
  }
}

export async function noteDue(tools: Tools, about: AboutDue, told: Told, isDone: boolean): Promise<Result<Pick<Changed<unknown>, 'events'>, StoreProblem>> {
  const noted = await note(tools, about, told);
  return noted.ok && isDone ? finishAlso(tools, about.followUp, noted.value.events) : noted;
}
