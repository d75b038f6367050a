// Long work that is done beside the page, in a worker: what can be ordered, what comes back, how far it is. It must not know how the worker is reached.
import type { Result } from '../domain/result.ts';
import type { ReplayCheck, StoreProblem } from '../store/book.ts';
import type { Looked, MailboxEnd, MailboxOrder } from './read-mailbox.ts';

/** What the worker is told; files are handed over as they are. */
export interface WorkOrders {
  /** Adds all events up again. */
  'check-book': Record<never, never>;
  /** What chosen files are, before any is read whole. */
  'look-at-mailbox': { readonly files: readonly File[] };
  /** Tells what it finds (`MailboxNews`); the page keeps it. */
  'read-mailbox': MailboxOrder;
}
export interface WorkResults {
  'check-book': ReplayCheck;
  'look-at-mailbox': readonly Looked[];
  'read-mailbox': MailboxEnd;
}
/** Done by a worker of its own, which has the reader and no book. */
export type MailboxKind = 'look-at-mailbox' | 'read-mailbox';
export type WorkKind = keyof WorkOrders;
export type WorkOrder = { readonly [Kind in WorkKind]: { readonly work: Kind } & WorkOrders[Kind] }[WorkKind];

export interface WorkProgress {
  readonly done: number;
  /** Null where nobody knows how much there is. */
  readonly of: number | null;
  /** What was found meanwhile; shaped by the work. */
  readonly found?: unknown;
}
/** `unreadable`: a file was moved or changed since it was chosen. */
export type WorkProblem = StoreProblem | 'stopped' | 'broken' | 'unreadable';

export interface Work<Kind extends WorkKind> {
  readonly result: Promise<Result<WorkResults[Kind], WorkProblem>>;
  /** At once. What is not saved as one whole by then is not saved at all. */
  stop(): void;
}
export type StartWork = <Kind extends WorkKind>(kind: Kind, order: WorkOrders[Kind], onProgress?: (progress: WorkProgress) => void) => Work<Kind>;
