// What a page of ours asks of the client it runs in, a browser or a mail program. Types only: one file a client says how.
import type { OpenMail } from '../../components/today/due-draft-model.ts';
import type { DueDeskDoors } from '../../components/today/due-desk.ts';
import type { PanelModel } from '../../components/sidepanel/panel.ts';
import type { BookDoors } from '../../components/book/book-model.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { Host } from '../../lib/hosts/host.ts';

/** What happens in the tab of a panel. */
export type PanelEars = Pick<PanelModel, 'threadChanged' | 'draftLeft' | 'follow' | 'pageMoved' | 'tabClosed'>;

export interface Client {
  /** What the tab shows, and where a draft goes in. */
  readonly hostOf: (tabId: number) => Host;
  /** Tells the panel what happens in its tab, for as long as the page lives. */
  readonly follow: (tabId: number, panel: PanelEars) => void;
  /** Whether what the tab shows is read as soon as the panel stands beside it; else the person is asked. */
  readonly readsAtOnce: (tabId: number) => Promise<boolean>;
  /** Whether a thread's address is one of this client's: no other is offered. A book that came from elsewhere has others. */
  readonly opens: (url: string) => boolean;
  /** Opens a thread of the book, the panel beside it. False where its address is none of this client. */
  readonly openThread: (url: string) => Promise<boolean>;
  /** The mail with the panel beside it. */
  readonly openMail: () => void;
  /** Where a draft of this record could go in now. */
  readonly findMail: (tools: Tools, referral: Referral) => Promise<OpenMail | null>;
  readonly mailHere: NonNullable<DueDeskDoors['mailHere']>;
  /** A new mail under an address that holds it. */
  readonly openAddress: (url: string) => void;
  /** What a mail program gives beyond the open mail. */
  readonly inProgram?: Pick<BookDoors, 'folders' | 'addressBook'>;
  /** Whether an address shows what was read at another, or nothing that could be read. */
  readonly showsTheSame: (read: string, now: string) => boolean;
}
