// What outlives every fault: which saves were acknowledged, the marks, and the sum of what was found. It must not know how a fault is made.
import type { Mark } from '../../lib/store/book.ts';
import type { Findings } from './page.ts';

export class Outside {
  readonly #acknowledged = new Map<string, Set<string>>();
  readonly marks = new Map<string, Mark>();
  /** Browsers in which a book was opened before: as long as they run, the old log is put away. */
  readonly begun = new WeakSet<object>();

  of(book: string): Set<string> {
    const known = this.#acknowledged.get(book) ?? new Set<string>();
    this.#acknowledged.set(book, known);
    return known;
  }
  get books(): readonly string[] {
    return [...this.#acknowledged.keys()];
  }
  /** Of saves; a file that was written is none. */
  get sum(): number {
    return [...this.#acknowledged.values()].reduce((sum, told) => sum + [...told].filter((operation) => !operation.startsWith('backup')).length, 0);
  }
}

export interface Tally {
  readonly kind: string;
  faults: number;
  acknowledged: number;
  lost: number;
  torn: number;
  doubled: number;
  /** Whole in the book, though nobody had been told when the fault came. */
  unheard: number;
  retried: number;
  /** Times that the book said saves were lost where none was. */
  alarms: number;
  seconds: number;
  /** What else is worth telling of this kind. */
  readonly also: Record<string, number>;
}
/** Of this run, those that are not finished among them. */
export const begun: Tally[] = [];
export function newTally(kind: string): Tally {
  const tally: Tally = { kind, faults: 0, acknowledged: 0, lost: 0, torn: 0, doubled: 0, unheard: 0, retried: 0, alarms: 0, seconds: 0, also: {} };
  begun.push(tally);
  return tally;
}

export function addFindings(tally: Tally, outside: Outside, book: string, found: Findings): void {
  for (const key of ['lost', 'torn', 'doubled', 'unheard'] as const) tally[key] += found[key];
  tally.retried += found.retried.length;
  tally.alarms += Number(found.health !== 'good');
  for (const operation of found.retried) outside.of(book).add(operation);
}
export const count = (tally: Tally, what: string, by = 1): void => {
  tally.also[what] = (tally.also[what] ?? 0) + by;
};
export const isSound = (tally: Tally): boolean => tally.lost + tally.torn + tally.doubled + tally.alarms === 0;
