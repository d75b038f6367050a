// How far long work is, and why it may end without a result. It must not know which work there is.
import type { StoreProblem } from '../store/book.ts';

export interface WorkProgress {
  readonly done: number;
  /** Null where nobody knows how much there is. */
  readonly of: number | null;
  /** What was found meanwhile; shaped by the work. */
  readonly found?: unknown;
}
/** Half of the way is laying it out, half is writing it. */
export const halves = (of: number, tell: (progress: WorkProgress) => void) => ({
  laid: (done: number): void => tell({ done: Math.floor(done / 2), of }),
  written: (done: number, rows: number): void => tell({ done: Math.floor((of * (rows + done)) / (2 * rows)), of }),
});
/** `unreadable`: a file was moved or changed since it was chosen. */
export type WorkProblem = StoreProblem | 'stopped' | 'broken' | 'unreadable';
