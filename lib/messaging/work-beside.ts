// Starts a worker for one piece of long work, and stands between it and what a worker cannot reach: the mark outside the book. Whose worker it is, is handed in.
import type { StartWork, WorkKind, WorkOrder, WorkProblem, WorkProgress, WorkResults } from '../actions/work.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Mark, MarkKeeper } from '../store/book.ts';

/** Page → worker, once. */
export interface WorkCall {
  readonly order: WorkOrder;
  /** A worker has no `storage`: the mark goes with the call and comes back with each save. */
  readonly mark: Mark | null;
}
/** Worker → page. */
export type WorkTidings =
  | { readonly tell: 'progress'; readonly progress: WorkProgress }
  | { readonly tell: 'mark'; readonly mark: Mark }
  | { readonly tell: 'over'; readonly result: Result<unknown, WorkProblem> };

export interface Workplace {
  readonly mark: MarkKeeper;
  readonly workerFor: (kind: WorkKind) => Worker;
}
/** The reader with all its languages is large; whoever only checks or imports does without it. */
export const isOfMailbox = (kind: WorkKind): boolean => kind === 'look-at-mailbox' || kind === 'read-mailbox';

async function keepMark(mark: MarkKeeper, next: Mark): Promise<void> {
  const kept = await mark.read();
  if (!kept || kept.bookId !== next.bookId || kept.events < next.events) await mark.write(next);
}

export const workBeside = ({ mark, workerFor }: Workplace): StartWork => (kind, order, onProgress) => {
  const worker = workerFor(kind);
  let end: (result: Result<WorkResults[typeof kind], WorkProblem>) => void = () => undefined;
  const result = new Promise<Result<WorkResults[typeof kind], WorkProblem>>((resolve) => { end = resolve; });
  const over = (how: Result<unknown, WorkProblem>): void => {
    worker.terminate();
    end(how as Result<WorkResults[typeof kind], WorkProblem>);
  };
  worker.addEventListener('error', () => over(fail('broken')));
  worker.addEventListener('message', ({ data }: MessageEvent<WorkTidings>) => {
    switch (data.tell) {
      case 'progress': return onProgress?.(data.progress);
      case 'mark': return void keepMark(mark, data.mark).catch(() => undefined);
      case 'over': return over(data.result);
      default: return data satisfies never;
    }
  });
  // oxlint-disable-next-line require-post-message-target-origin -- a worker has one page
  const call = async (): Promise<void> => worker.postMessage({ order: { work: kind, ...order } as WorkOrder & { work: WorkKind }, mark: await mark.read().catch(() => null) } satisfies WorkCall);
  void call().catch(() => over(fail('broken')));
  return { result, stop: () => over(fail('stopped')) };
};
