// The closed list of what pages of ours say to each other: a panel asks a host, a host tells what changed. Types only, so that a content script stays small.
import type { Disclosure } from '../domain/draft.ts';
import type { Result } from '../domain/result.ts';
import type { SendGuard } from '../domain/send-guard.ts';
import type { UiLanguage } from '../i18n/language.ts';
import type { Catalog } from '../i18n/message.ts';
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

/** Content script → background (`runtime.sendMessage`), answered: what a mail to these may not tell, and the words to say so in. */
export interface DoorQuestion {
  readonly ask: 'guard-sending';
  readonly addresses: readonly string[];
}
export interface DoorAnswer {
  readonly guard: SendGuard;
  readonly language: UiLanguage;
  readonly words: Catalog;
}

/** Content script → background and panels (`runtime.sendMessage`). */
export type HostNotice =
  | { readonly tell: 'thread-changed'; readonly open: boolean; readonly threadId: string | null }
  /** The compose box a draft was put into is gone. `sent` only where the host showed that it was sent. */
  | { readonly tell: 'draft-left'; readonly draftId: string; readonly sent: boolean }
  /** Somebody is hidden from somebody, and this tab has no last door yet. */
  | { readonly tell: 'door-wanted' }
  /** The person saw what a mail tells, and sent it. */
  | { readonly tell: 'sent-anyway'; readonly addresses: readonly string[]; readonly told: readonly Disclosure['person'][] }
  /** A mail went out that the last door could not look at. */
  | { readonly tell: 'sent-unchecked' };

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
