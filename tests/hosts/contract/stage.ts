// What a host is tried on: a place where a thread can be shown, and where what really stands in the mail client's boxes can be looked at past the host.
import type { MailThread } from '../../../lib/domain/mail-thread.ts';
import type { InsertPlace } from '../../../lib/domain/open-page.ts';
import type { Host } from '../../../lib/hosts/host.ts';

/** A box of the client, by its own account. */
export interface RealBox {
  /** Addresses, lower-case. */
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  /** All that stands in it, signature and quotation too, as plain text. */
  readonly text: string;
}
export interface Stage {
  readonly name: string;
  readonly host: Host;
  /** Where this host can write. */
  readonly places: readonly InsertPlace[];
  /** The threads that it can show, as they are; the first two differ in everything. */
  readonly threads: readonly [MailThread, MailThread, ...MailThread[]];
  /** Shows this thread as a person would open it, and nothing beside it. */
  show(thread: MailThread): Promise<void>;
  /** The thread's id in this client, once it is shown. */
  idOf(thread: MailThread): Promise<string>;
  boxes(): Promise<readonly RealBox[]>;
  closeBoxes(): Promise<void>;
  /** Mails that left since the stage was made. */
  sent(): Promise<number>;
}
