// What a host sees when it is asked what is open: a thread, a profile, or nothing. Data only; `lib/hosts/host.ts` says who gives it.
import type { MailAddress, MailThread } from './mail-thread.ts';

/** A message the page shows but does not hold the words of. */
export interface UnseenMessage {
  readonly id: string | null;
  readonly from: string | null;
  /** `locked`: sent under a key that is not at hand. `unsearched`: no message, but folders that were not looked through in time. `apart`: of the same conversation, and the client gives one message at a time. */
  readonly why: 'collapsed' | 'loading' | 'folded' | 'clipped' | 'unreadable' | 'locked' | 'unsearched' | 'apart';
}

/** A part of the page that was looked for and not found; shown to the person, never guessed around. */
export type MissingPart = 'subject' | 'account' | 'sender' | 'recipients' | 'time' | 'body' | 'thread-id';

export interface OpenThread {
  readonly kind: 'thread';
  readonly thread: MailThread;
  readonly unseen: readonly UnseenMessage[];
  /** Folded runs of which only the number is shown. */
  readonly foldedCount: number;
  readonly missing: readonly MissingPart[];
  /** Address or other mark of the signed-in account. */
  readonly account: string | null;
  readonly url: string;
}

export interface Profile {
  readonly name: string | null;
  readonly headline: string | null;
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  /** `https://www.linkedin.com/in/<slug>/`, or null where the profile is private. */
  readonly profileUrl: string | null;
  /** Only where the person opened the contact card. */
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Only where the contact card, opened by the person, gives one. */
  readonly website?: string | null;
  readonly pronouns: string | null;
  readonly degree: number | null;
  readonly isOwn: boolean;
}

export interface OpenProfile {
  readonly kind: 'profile';
  readonly profile: Profile;
  readonly missing: readonly string[];
  readonly url: string;
}

export interface NothingOpen {
  readonly kind: 'nothing';
  readonly url: string;
  /** A mail is being written, to these. */
  readonly addressed?: readonly string[];
}

export type OpenPage = OpenThread | OpenProfile | NothingOpen;

/** Why a host could not do what it was asked. */
export type HostProblem =
  | 'page-changed' // the page's shape is not one that is known
  | 'not-ready' // still loading
  | 'no-thread'
  | 'no-access' // the tab is gone, was reloaded, or the permission lapsed
  | 'no-compose'
  | 'several-threads' // messages of more than one conversation are selected
  | 'locked' // sent under a key that is not at hand
  | 'wrong-thread' // the page moved on to another thread meanwhile
  | 'not-signed-in'
  | 'not-seen'; // a form was opened with the text in it, and nobody could look into it

export type InsertPlace = 'open-compose' | 'reply' | 'new-mail' | 'message-box';

export interface InsertRequest {
  readonly draftId: string;
  readonly place: InsertPlace;
  /** Insert only while this thread is open (null: any). */
  readonly threadId: string | null;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly subject: string;
  /** Plain text, `\n` line breaks, empty line between paragraphs. */
  readonly body: string;
}

/** What was found when the box was read back. `there` only if every word of the body stands in it, once. */
export interface InsertReport {
  readonly there: boolean;
  readonly alreadyThere: boolean;
  readonly recipientsMatch: boolean;
  readonly subjectMatches: boolean;
  readonly place: InsertPlace;
}

/** What stands in the box that a draft would go into, for the guard to look at before. */
export interface ComposeContent {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly ownText: string;
  readonly quotedText: string;
  readonly attachments: readonly string[];
  /** As it is written there, names too; absent where the host does not show it. */
  readonly replyTo?: readonly string[];
}
