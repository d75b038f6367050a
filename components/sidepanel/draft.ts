// A draft while it is written, as its views see it. Types only.
import type { ReadonlySignal } from '@preact/signals';
import type { DraftChoice, Learnt, Prepared } from '../../lib/actions/prepare-draft.ts';
import type { Disclosure, Draft } from '../../lib/domain/draft.ts';
import type { HostProblem, InsertPlace, InsertReport } from '../../lib/domain/open-page.ts';
import type { PlannedFollowUp } from '../../lib/domain/cadence/planned.ts';
import type { Person } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { SlotId } from '../../lib/drafting/slots.ts';
import type { StoreProblem } from '../../lib/store/book.ts';
import type { Remedy } from './remedies.ts';

/** `asking`: facts are missing. `refused`: this mail may not be written. `absent`: the box did not have it when it was read back. `left`: the box was closed unsent. */
export type DraftPhase = 'preparing' | 'asking' | 'refused' | 'editing' | 'placing' | 'placed' | 'absent' | 'left';
export type DraftRefusal = 'no-consent' | 'no-reader' | 'not-offered';

/** Ways out of a draft that becomes a file. */
export interface DraftFile {
  /** The very file once more; false where there is none. */
  readonly saveAgain: (draftId: string) => boolean;
  /** A new mail in the mail program, under an address that holds it. */
  readonly openAddress: (url: string) => void;
  /** The mail that this client has at hand. */
  readonly mailHere: 'gmail' | 'thunderbird' | undefined;
}

export interface DraftModel {
  readonly referral: ReadonlySignal<Referral>;
  readonly choice: ReadonlySignal<DraftChoice>;
  readonly phase: ReadonlySignal<DraftPhase>;
  readonly draft: ReadonlySignal<Draft | null>;
  /** Which mail it was written from. */
  readonly mail: ReadonlySignal<Prepared['mail'] | null>;
  readonly findings: ReadonlySignal<readonly Disclosure[]>;
  readonly held: ReadonlySignal<readonly Disclosure[]>;
  /** Null where the text was kept from earlier and could not be written anew: what it tells is not known. */
  readonly learns: ReadonlySignal<readonly Learnt[] | null>;
  readonly missing: ReadonlySignal<readonly SlotId[]>;
  /** What would make it the fuller mail. */
  readonly fuller: ReadonlySignal<readonly SlotId[]>;
  readonly values: ReadonlySignal<Partial<Record<SlotId, string>>>;
  readonly refusal: ReadonlySignal<DraftRefusal | null>;
  readonly problem: ReadonlySignal<HostProblem | StoreProblem | null>;
  /** Of these, what the book could not do. */
  readonly storeTrouble: ReadonlySignal<StoreProblem | null>;
  /** Everybody of the record and the reader, for their names. */
  readonly people: ReadonlySignal<readonly Person[]>;
  readonly report: ReadonlySignal<{ readonly read: InsertReport; readonly at: number } | null>;
  /** What follows once it is sent. */
  readonly planned: ReadonlySignal<readonly PlannedFollowUp[]>;
  /** True once the text stands in the clipboard, or in a mail program: whether it was sent the person says. */
  readonly copied: ReadonlySignal<boolean>;
  readonly restored: ReadonlySignal<boolean>;
  /** An older text of it still stands in the host's box. */
  readonly earlier: ReadonlySignal<boolean>;
  readonly place: ReadonlySignal<InsertPlace>;
  readonly places: ReadonlySignal<readonly InsertPlace[]>;
  prepare(change?: Partial<Pick<DraftChoice, 'language' | 'register' | 'way'>>): Promise<void>;
  /** A fact the mail asks for; `prepare` is run with it. */
  give(slot: SlotId, value: string): void;
  edit(change: Partial<Pick<Draft, 'subject' | 'body' | 'to' | 'cc'>>): void;
  remedy(remedy: Remedy, finding: Disclosure): Promise<void>;
  rewordAll(): void;
  putInto(place: InsertPlace): void;
  insert(): Promise<void>;
  copy(): Promise<void>;
  /** For a way out that cannot be read back: the guard looks once more, and where it holds nothing this is what may go. */
  handOut(): Promise<Draft | null>;
  /** The host showed that the box is gone. */
  left(sent: boolean, draftId: string): Promise<void>;
  /** `draftId`: of an older text of it that was in the box. */
  sent(draftId?: string): Promise<void>;
  /** The box was read; the text may be changed again. */
  editAgain(): void;
  flush(): Promise<void>;
}
