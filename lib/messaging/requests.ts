// The closed list of what pages of ours say to each other: a panel asks a host, a host tells what changed. Types only, so that a content script stays small.
import type { Result } from '../domain/result.ts';
import type { ComposeContent, HostProblem, InsertReport, InsertRequest, OpenPage } from '../domain/open-page.ts';

/** Panel → content script (`tabs.sendMessage`). */
export type HostRequest =
  | { readonly ask: 'read-page' }
  | { readonly ask: 'expand-messages' }
  | { readonly ask: 'show-message'; readonly messageId: string }
  | { readonly ask: 'read-compose'; readonly request: Pick<InsertRequest, 'place' | 'threadId'> }
  | { readonly ask: 'insert-draft'; readonly request: InsertRequest }
  | { readonly ask: 'describe-page' };

export interface HostAnswers {
  'read-page': Result<OpenPage, HostProblem>;
  'expand-messages': Result<OpenPage, HostProblem>;
  'show-message': Result<true, HostProblem>;
  'read-compose': Result<ComposeContent | null, HostProblem>;
  'insert-draft': Result<InsertReport, HostProblem>;
  'describe-page': string;
}

/** Content script → background and panels (`runtime.sendMessage`). */
export type HostNotice =
  | { readonly tell: 'thread-changed'; readonly open: boolean; readonly threadId: string | null }
  /** The compose box a draft was put into is gone. `sent` only where the host showed that it was sent. */
  | { readonly tell: 'draft-left'; readonly draftId: string; readonly sent: boolean };

/** Background → panels. The person clicked the icon on this tab: read it now. */
export interface ClickNotice {
  readonly tell: 'icon-clicked';
  readonly tabId: number;
}
/** Background → panels. The tab shows another address; nothing of it was read. */
export interface AddressNotice {
  readonly tell: 'page-moved';
  readonly tabId: number;
  readonly url: string;
}
export type Notice = HostNotice | ClickNotice | AddressNotice;
