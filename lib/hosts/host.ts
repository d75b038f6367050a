// What every host has in common: it reads what the person has open, and puts a draft into the host's own box. It never sends.
import type { Result } from '../domain/result.ts';
import type { ComposeContent, HostProblem, InsertReport, InsertRequest, OpenPage } from '../domain/open-page.ts';

export interface Host {
  /** What is open now. Reads only what the page already shows. */
  readPage(): Promise<Result<OpenPage, HostProblem>>;
  /** Opens collapsed messages of the open thread, because the person asked, and reads again. */
  expandMessages(): Promise<Result<OpenPage, HostProblem>>;
  /** Scrolls to a message and marks nothing in the page. */
  showMessage(messageId: string): Promise<Result<true, HostProblem>>;
  /** What stands in the box that `insertDraft` would write into; null when a new one would be opened. */
  readCompose(request: Pick<InsertRequest, 'place' | 'threadId'>): Promise<Result<ComposeContent | null, HostProblem>>;
  /** Writes into the host's own box and reads it back. Asked twice with one `draftId` it writes once. Never presses Send. */
  insertDraft(request: InsertRequest): Promise<Result<InsertReport, HostProblem>>;
  /** The shape of the page without any word of it: tag names, classes, roles, counts. */
  describePage(): Promise<string>;
}
