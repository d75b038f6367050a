// What the panel hands to the model of each view: the tools, the settings, the toast, and the few things a page can do outside itself. No browser in it.
import type { ReadonlySignal } from '@preact/signals';
import type { Changed, PageTools, Tools } from '../../lib/actions/tools.ts';
import type { HostName } from '../../lib/domain/mail-thread.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { Toasts } from '../base/toast-model.ts';

export interface Desk {
  readonly tools: PageTools;
  readonly settings: ReadonlySignal<Settings>;
  readonly today: () => string;
  readonly toasts: Toasts;
  /** False where the browser refused. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Which pages this tab shows; null where no host is known. */
  readonly host: ReadonlySignal<HostName | null>;
  /** The thread that is open in the tab now. */
  readonly openThreadId: ReadonlySignal<string | null>;
  /** Says what was done and offers to take it back; `after` runs once it is taken back. */
  readonly sayChanged: (text: string, changed: Pick<Changed<unknown>, 'events'>, after?: () => Promise<void> | void) => void;
}

/** What the model of a record needs; the book has it as well, without a host. */
export interface RecordDesk extends Pick<Desk, 'settings' | 'toasts' | 'sayChanged'> {
  readonly tools: Tools;
}
