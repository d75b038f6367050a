// The saves that a crash test makes: each can be made again from its operation alone, so that a retry after the kill is the same save.
import type { EventIntent } from '../../lib/domain/event.ts';
import type { Save } from '../../lib/store/book.ts';

export const LANES = 3;
/** In each lane this save is one of many parts. */
const LONG_SAVE = 4;
const MANY = 150;

export const operationOf = (run: number, lane: number, n: number): string => `${run}-${lane}-${n}`;

/** As a capture does: a person, a referral, two follow-ups, and what is known already said anew. */
export function saveOf(operation: string): Save {
  const [, lane = 0, n = 0] = operation.split('-').map(Number);
  const dueOn = `2026-12-${String(1 + (n % 28)).padStart(2, '0')}`;
  const referralId = `${operation}-referral`;
  const followUp = (id: string, state: string): EventIntent => ({ subject: { type: 'follow-up', id }, kind: 'planned', set: { referralId, personId: null, kind: 'own-note', dueOn, state, since: null, note: 'words '.repeat(20) } });
  const capture: EventIntent[] = [
    { subject: { type: 'person', id: `${operation}-person` }, kind: 'captured', set: { name: operation, emails: [`${operation}@example.com`], notes: 'words '.repeat(40) } },
    { subject: { type: 'referral', id: referralId }, kind: 'captured', set: { topic: operation, prospectId: `${operation}-person` }, put: { evidence: { need: { quote: 'words '.repeat(30) } } } },
    followUp(`${operation}-ask`, 'open'),
    followUp(`lane-${lane}`, n % 2 === 0 ? 'open' : 'done'),
    { subject: { type: 'referral', id: 'shared' }, kind: 'corrected', set: { topic: operation }, put: { optIns: { [`lane-${lane}`]: { on: dueOn, operation } } } },
  ];
  const people = n === LONG_SAVE ? Array.from({ length: MANY }, (_, k): EventIntent => ({ subject: { type: 'person', id: `${operation}-${k}` }, kind: 'added', set: { name: `${operation} ${k}` } })) : [];
  return { operation, intents: [...capture, ...people] };
}
