// Long work that is done beside the page, in a worker: what can be ordered, what comes back, how far it is. It must not know how the worker is reached.
import type { Result } from '../domain/result.ts';
import type { ReplayCheck, StoreProblem } from '../store/book.ts';

/** What the worker is told; files are handed over as they are. */
export interface WorkOrders {
  /** Adds all events up again. */
  'check-book': Record<never, never>;
  /** Packs the search index and keeps it. */
  'pack-search': Record<never, never>;
}
export interface WorkResults {
  'check-book': ReplayCheck;
  'pack-search': { readonly kept: boolean };
}
export type WorkKind = keyof WorkOrders;
export type WorkOrder = { readonly [Kind in WorkKind]: { readonly work: Kind } & WorkOrders[Kind] }[WorkKind];

export interface WorkProgress {
  readonly done: number;
  /** Null where nobody knows how much there is. */
  readonly of: number | null;
  /** What was found meanwhile; shaped by the work. */
  readonly found?: unknown;
}
export type WorkProblem = StoreProblem | 'stopped' | 'broken';

export interface Work<Kind extends WorkKind> {
  readonly result: Promise<Result<WorkResults[Kind], WorkProblem>>;
  /** At once. What is not saved as one whole by then is not saved at all. */
  stop(): void;
}
export type StartWork = <Kind extends WorkKind>(kind: Kind, order: WorkOrders[Kind], onProgress?: (progress: WorkProgress) => void) => Work<Kind>;
