// Why the book could not be read, from what a read rejected with; a mistake of our own is thrown on.
import type { StoreProblem } from '../../lib/store/book.ts';

const PROBLEMS: Readonly<Record<StoreProblem, true>> = { full: true, conflict: true, closed: true, 'newer-version': true, blocked: true, unavailable: true, damaged: true };

export function readProblem(error: unknown): StoreProblem {
  const reason = error instanceof Error && 'reason' in error ? error.reason : null;
  if (typeof reason === 'string' && reason in PROBLEMS) return reason as StoreProblem;
  throw error;
}
