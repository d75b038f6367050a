// The saves that a fault run makes: each can be made again from its operation alone, so that a retry after the fault is the same save.
import type { EventIntent } from '../../lib/domain/event.ts';
import type { Save } from '../../lib/store/book.ts';

/** The first ones save what a capture saves, the others one small thing after the other. */
export const LANES = 6;
const CAPTURING = 2;
/** In each capturing lane this save is one of many parts. */
const LONG_SAVE = 4;
const MANY = 150;

export const operationOf = (run: number, lane: number, n: number): string => `${run}-${lane}-${n}`;
export const partsOf = (operation: string): readonly [run: number, lane: number, n: number] => {
  const [run = 0, lane = 0, n = 0] = operation.split('-').map(Number);
  return [run, lane, n];
};

const dueOf = (n: number): string => `2026-12-${String(1 + (n % 28)).padStart(2, '0')}`;
const person = (id: string, name: string): EventIntent => ({ subject: { type: 'person', id }, kind: 'captured', set: { name, emails: [`${name}@example.com`], notes: 'words '.repeat(40) } });

/** A person, a referral, two follow-ups, and what is known already said anew. */
function captureOf(operation: string, lane: number, n: number): EventIntent[] {
  const referralId = `${operation}-referral`;
  const followUp = (id: string, state: string): EventIntent => ({ subject: { type: 'follow-up', id }, kind: 'planned', set: { referralId, personId: null, kind: 'own-note', dueOn: dueOf(n), state, since: null, note: 'words '.repeat(20) } });
  const people = n === LONG_SAVE ? Array.from({ length: MANY }, (_, k): EventIntent => ({ subject: { type: 'person', id: `${operation}-${k}` }, kind: 'added', set: { name: `${operation} ${k}` } })) : [];
  return [
    person(`${operation}-person`, operation),
    { subject: { type: 'referral', id: referralId }, kind: 'captured', set: { topic: operation, prospectId: `${operation}-person` }, put: { evidence: { need: { quote: 'words '.repeat(30) } } } },
    followUp(`${operation}-ask`, 'open'),
    followUp(`lane-${lane}`, n % 2 === 0 ? 'open' : 'done'),
    { subject: { type: 'referral', id: 'shared' }, kind: 'corrected', set: { topic: operation }, put: { optIns: { [`lane-${lane}`]: { on: dueOf(n), operation } } } },
    ...people,
  ];
}

/** As an import does, and as what a restored book holds more. */
const BIG = 2_000;
const MORE = 1_000;
const peopleOf = (operation: string, many: number): EventIntent[] => Array.from({ length: many }, (_, k) => person(`${operation}-${k}`, `${operation}.${k}`));

/** The person that many records of the save name. */
export const namedIn = (operation: string): { readonly id: string; readonly name: string } => ({ id: `${operation}-agnes`, name: `Agnes ${operation.replace('-', '')} Wirral` });
const NAMING = 400;
function namingOf(operation: string): EventIntent[] {
  const { id, name } = namedIn(operation);
  const naming = Array.from({ length: NAMING }, (_, n): EventIntent => ({ subject: { type: 'referral', id: `${operation}-${n}` }, kind: 'captured', set: { topic: name, prospectId: n % 2 ? id : 'somebody', notes: `${name} said so. `.repeat(10) } }));
  return [{ subject: { type: 'person', id }, kind: 'added', set: { name } }, ...naming];
}

export function saveOf(operation: string): Save {
  if (operation.startsWith('import')) return { operation, intents: peopleOf(operation, BIG) };
  if (operation.startsWith('restore')) return { operation, intents: peopleOf(operation, MORE) };
  if (operation.startsWith('naming')) return { operation, intents: namingOf(operation) };
  const [, lane, n] = partsOf(operation);
  return { operation, intents: lane < CAPTURING ? captureOf(operation, lane, n) : [person(`lane-${lane}-person-${n % 40}`, operation)] };
}
/** Null where it is not known any more: of a forgetting, and of what named who was forgotten. */
export const sizeOf = (operation: string): number | null => (/^(?:naming|erase)/u.test(operation) ? null : saveOf(operation).intents.length);
/** A save of a stream, not one of the large things beside it. */
export const isOfStream = (operation: string): boolean => /^\d/u.test(operation);
