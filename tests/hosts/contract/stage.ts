// What a host is tried on: a place where a thread can be shown, and where what really stands in the mail client's boxes can be looked at past the host.
import type { MailThread } from '../../../lib/domain/mail-thread.ts';
import type { InsertPlace } from '../../../lib/domain/open-page.ts';
import type { Host } from '../../../lib/hosts/host.ts';

/** A box of the client, by its own account. */
export interface RealBox {
  /** Addresses, lower-case; names where the client knows no addresses. */
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  /** Empty where the client has no subjects. */
  readonly subject: string;
  /** All that stands in it, signature and quotation too, as plain text. */
  readonly text: string;
}
export interface Stage {
  readonly name: string;
  readonly host: Host;
  /** Where this host can write. */
  readonly places: readonly InsertPlace[];
  /** Whether a host can see that a box is gone; what went into a file or another window it can only remember. */
  readonly seesItsBoxes: boolean;
  /** The threads that it can show, as they are; the first two differ in everything. */
  readonly threads: readonly [MailThread, MailThread, ...MailThread[]];
  /** Shows this thread as a person would open it, and nothing beside it. */
  show(thread: MailThread): Promise<void>;
  /** The thread's id in this client, once it is shown. */
  idOf(thread: MailThread): Promise<string>;
  /** Types these words into a box of the thread that is shown, as a person who begins to write; where the places need a box that is open. */
  begin?(words: string): Promise<void>;
  /** Those that somebody opened; of a box that always stands there only what stands in it. */
  boxes(): Promise<readonly RealBox[]>;
  closeBoxes(): Promise<void>;
  /** Mails that left since the stage was made. */
  sent(): Promise<number>;
}
