// Keeps a client's praise with its words, and what they said to its being shown: each one save with a way back.
import { dayOf } from '../domain/day.ts';
import type { Contact } from '../domain/moment.ts';
import type { Person } from '../domain/person.ts';
import type { OfferedPraise } from '../domain/praise.ts';
import type { Result } from '../domain/result.ts';
import type { Praise } from '../domain/source.ts';
import type { StoreProblem } from '../store/book.ts';
import { changePerson } from './change-person.ts';
import type { Changed, Tools } from './tools.ts';

type Kept = Promise<Result<Changed<Person>, StoreProblem>>;
export type PraiseFacts = Pick<Praise, 'on' | 'words' | 'referralId' | 'of' | 'signedAs'>;

const notePraise = (tools: Tools, person: Person, praise: Readonly<Record<string, Praise | null>>): Kept => changePerson(tools, person, { kind: 'noted', put: { praise } });

export function addPraise(tools: Tools, person: Person, facts: PraiseFacts): Kept {
  const praise: Praise = { ...facts, id: tools.newId(), recordedAt: tools.now().toISOString(), leave: 'not-asked', leaveOn: null };
  return notePraise(tools, person, { [praise.id]: praise });
}
/** Words noted on a referral, taken over as they stand. */
export const takeOverPraise = (tools: Tools, person: Person, { referral, moment, of }: OfferedPraise): Kept =>
  addPraise(tools, person, { on: moment.on, words: moment.text ?? '', referralId: referral.id, of, signedAs: null });

/** Other words are another praise: the leave was for those that stood there. */
export function changePraise(tools: Tools, person: Person, before: Praise, facts: PraiseFacts): Kept {
  const isSame = before.words.trim() === facts.words.trim();
  return notePraise(tools, person, { [before.id]: { ...before, ...facts, ...(isSame ? {} : { leave: 'not-asked' as const, leaveOn: null }) } });
}
export const takeOutPraise = (tools: Tools, person: Person, praise: Praise): Kept => notePraise(tools, person, { [praise.id]: null });

/** `on`: the day it was said, or asked. */
export const recordLeave = (tools: Tools, person: Person, praise: Praise, leave: Praise['leave'], on: string, signedAs: string | null = praise.signedAs): Kept =>
  notePraise(tools, person, { [praise.id]: { ...praise, leave, leaveOn: leave === 'not-asked' ? null : on, signedAs } });

/** The question is on its way: asked today, a contact, and whatever was due for it is done. */
export async function noteLeaveAsked(tools: Tools, person: Person, praise: Praise, channel: Contact['channel']): Kept {
  const on = dayOf(tools.now());
  const contact: Contact = { id: tools.newId(), on, recordedAt: tools.now().toISOString(), channel, by: 'me', referralId: praise.referralId, note: null };
  return changePerson(tools, person, { kind: 'noted', put: { praise: { [praise.id]: { ...praise, leave: 'asked', leaveOn: on } }, contacts: { [contact.id]: contact } } }, {
    finished: ({ kind, personId, referralId }) => (kind === 'ask-testimonial' && personId === person.id && (praise.referralId === null || referralId === praise.referralId) ? 'me' : null),
  });
}
