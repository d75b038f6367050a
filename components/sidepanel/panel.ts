// What the panel is to its views: which screen is shown, and everything a person can make it do. Types only.
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Addressed } from '../../lib/actions/addressed-records.ts';
import type { DueItem } from '../../lib/actions/due.ts';
import type { HeldQuestion } from '../../lib/actions/may-have-gone.ts';
import type { Sight } from '../../lib/actions/look-at-page.ts';
import type { DraftChoice } from '../../lib/actions/prepare-draft.ts';
import type { BookMatch } from '../../lib/actions/search-book.ts';
import type { PageTools } from '../../lib/actions/tools.ts';
import type { StartWork } from '../../lib/actions/work.ts';
import type { HostName } from '../../lib/domain/mail-thread.ts';
import type { HostProblem } from '../../lib/domain/open-page.ts';
import type { Person } from '../../lib/domain/person.ts';
import type { Role } from '../../lib/domain/reading.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { HeldMail } from '../../lib/domain/send-guard.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { StoreProblem } from '../../lib/store/book.ts';
import type { Toasts } from '../base/toast-model.ts';
import type { CaptureModel } from './capture-model.ts';
import type { ContactModel } from './contact-model.ts';
import type { Desk } from './desk.ts';
import type { DraftFile, DraftModel } from './draft.ts';
import type { DueModel } from './due-model.ts';
import type { RecordModel } from './record-model.ts';

export type Screen =
  | { readonly name: 'loading' }
  | { readonly name: 'problem'; readonly reason: HostProblem }
  | { readonly name: 'nothing'; readonly due: DueModel; readonly addressed?: Addressed | null; readonly isUnread?: boolean }
  | { readonly name: 'due'; readonly due: DueModel }
  | { readonly name: 'paste' }
  | { readonly name: 'capture'; readonly model: CaptureModel }
  | { readonly name: 'record'; readonly model: RecordModel }
  | { readonly name: 'draft'; readonly model: DraftModel }
  | { readonly name: 'contact'; readonly model: ContactModel };
/** A draft that had to leave the screen because another thread was opened. */
export interface Parked {
  readonly referral: Referral;
  readonly choice: DraftChoice;
}
export interface PanelOutside {
  readonly tools: PageTools;
  /** Opens the book in a tab, at a record where one is named. */
  readonly openBook: (referralId?: string) => void;
  /** Opens the book in a tab at a place of its address, `#/people/…`. */
  readonly openPlace: (hash: string) => void;
  /** Absent where there is no worker; fetched when it is wanted. */
  readonly worker?: () => Promise<StartWork>;
  /** Opens the book in a tab at the mail of this key. */
  readonly openMail: (key: string) => void;
  /** Whether the thread of this address can be opened here; no other is offered. */
  readonly opens: (url: string) => boolean;
  readonly openThread: (url: string) => void;
  /** Whether an address shows what was read at another, or nothing that could be read. */
  readonly showsTheSame: (read: string, now: string) => boolean;
  readonly copy: (text: string) => Promise<boolean>;
  readonly reload: () => void;
  readonly forgetUnchecked: () => Promise<void>;
  /** A held mail was answered for; absent where the mail program tells by itself what became of it. */
  readonly forgetHeld?: (mail: HeldMail) => void;
  /** It stands beside one mail and reads each that is shown there, without a press. */
  readonly followsMail?: true;
  /** Where the panel stands within a page that has head, search and messages of its own. */
  readonly within?: PanelPlace;
}
export interface PanelPlace {
  readonly toasts: Toasts;
  /** Where a draft goes while nothing is open. */
  readonly host: HostName;
  readonly file: DraftFile;
}

export interface PanelModel {
  readonly outside: PanelOutside;
  readonly desk: Desk;
  readonly screen: ReadonlySignal<Screen>;
  readonly settings: ReadonlySignal<Settings>;
  readonly dueCount: ReadonlySignal<number>;
  readonly bookEmpty: ReadonlySignal<boolean>;
  readonly sight: ReadonlySignal<Sight | null>;
  readonly parked: ReadonlySignal<Parked | null>;
  /** The tab shows another page than the one that was read; it is read only when the person asks. */
  readonly elsewhere: ReadonlySignal<boolean>;
  /** The book closed under this page. */
  readonly closed: ReadonlySignal<StoreProblem | null>;
  /** Mails that went out though the last door could not look at them. */
  readonly unchecked: ReadonlySignal<number>;
  /** Mails that were held, and may have been sent all the same. */
  readonly held: ReadonlySignal<readonly HeldQuestion[]>;
  readonly toasts: Toasts;
  /** The search is open over whatever is shown. */
  readonly finding: Signal<boolean>;
  /** Unless `reads`, what is open is read only when the person asks. */
  start(reads?: boolean): Promise<void>;
  look(expand?: boolean): Promise<void>;
  /** The person pressed the icon: what is open now is read, and a draft waits. */
  follow(): Promise<void>;
  showDue(): Promise<void>;
  back(): Promise<void>;
  openReferral(id: string): Promise<void>;
  /** The step a due thing asks for: the mail, or the record. */
  doDue(item: DueItem): Promise<void>;
  /** The currency a new amount begins with. */
  currency(): string;
  write(referral: Referral, choice: DraftChoice): Promise<void>;
  readonly writesHere: boolean;
  byHand(start?: { readonly role: Role; readonly person: Person }): Promise<void>;
  contactByHand(): Promise<void>;
  showPaste(): void;
  readPasted(text: string): Promise<void>;
  showMessage(messageId: string): Promise<void>;
  copyPageShape(): Promise<void>;
  search(query: string): Promise<BookMatch>;
  newPerson(facts: Partial<Person>): Person;
  /** Notices of the host and the icon. */
  threadChanged(open: boolean, threadId: string | null): Promise<void>;
  pageMoved(url: string): void;
  /** The tab of this panel is gone. False: something is still to be written or read here. */
  tabClosed(): Promise<boolean>;
  draftLeft(draftId: string, sent: boolean): Promise<void>;
  sentUnchecked(count: number): void;
  mailsHeld(mails: readonly HeldMail[]): Promise<void>;
  answerHeld(question: HeldQuestion, wasSent: boolean): Promise<void>;
  dispose(): void;
}
