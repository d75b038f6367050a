// Undo: one event for each that is taken back, in one save. Taking back an undo brings the change back.
import type { BookEvent } from '../domain/event.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Receipt, StoreProblem } from '../store/book.ts';
import type { Tools } from './tools.ts';
import type { WorkProgress } from './work-progress.ts';

export async function takeBack(tools: Tools, events: readonly BookEvent[], tell: (progress: WorkProgress) => void = () => undefined): Promise<Result<Receipt, StoreProblem>> {
  return tools.book.commit({ operation: tools.newId(), intents: [...events].reverse().map((event) => ({ subject: event.subject, kind: 'undone', undoes: event.id })), onWriting: (done, of) => tell({ done, of }) });
}

/** All that one save wrote; the number of records it concerned. */
export async function takeBackSave(tools: Tools, operation: string, tell?: (progress: WorkProgress) => void): Promise<Result<{ readonly changed: number }, StoreProblem>> {
  const events = await tools.book.eventsOf(operation);
  const back = await takeBack(tools, events, tell);
  return back.ok ? ok({ changed: new Set(events.map((event) => event.subject.id)).size }) : back;
}
