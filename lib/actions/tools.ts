// What every action is handed: the book, the clock, new ids, and the host where a page is open. Nothing here is a global.
import type { BookEvent } from '../domain/event.ts';
import type { OpenThread } from '../domain/open-page.ts';
import type { Host } from '../hosts/host.ts';
import type { Book } from '../store/book.ts';

export interface Tools {
  readonly book: Book;
  readonly now: () => Date;
  /** UUIDv7. */
  readonly newId: () => string;
}
export interface PageTools extends Tools {
  readonly host: Host;
}
/** The host of mail that comes and goes as files: somebody else says which conversation is open in it. */
export interface MailFiles extends Host {
  open(page: OpenThread | null): void;
  /** The file of a draft once more. */
  saveAgain(draftId: string): boolean;
}
/** What an action changed, so that it can be shown and taken back. */
export interface Changed<T> {
  readonly value: T;
  readonly events: readonly BookEvent[];
}
