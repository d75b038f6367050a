// How far long work is, and why it may end without a result. It must not know which work there is.
import type { StoreProblem } from '../store/book.ts';

export interface WorkProgress {
  readonly done: number;
  /** Null where nobody knows how much there is. */
  readonly of: number | null;
  /** What was found meanwhile; shaped by the work. */
  readonly found?: unknown;
}
/** `unreadable`: a file was moved or changed since it was chosen. */
export type WorkProblem = StoreProblem | 'stopped' | 'broken' | 'unreadable';
