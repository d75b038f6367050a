// What every part of the record's screen is handed. One part is open for writing at a time.
import { nameLookup, type NameOf } from '../base/names.ts';
import type { ToChosen } from './draft-choice.ts';
import type { PanelModel, PanelOutside } from './panel.ts';
import type { RecordModel } from './record-model.ts';
import type { RecordSheet } from './record-sheet.ts';

export type Opened = 'answer-prospect' | 'answer-provider' | 'third' | 'actual' | 'relevant' | 'outcome' | 'pick-prospect' | 'pick-provider' | 'need' | 'close' | `reader-${ToChosen}` | null;

/** What the parts of a record need of the page they stand in: the panel, or the book. */
export interface RecordPage extends Pick<PanelModel, 'settings' | 'currency' | 'write' | 'newPerson' | 'search' | 'showMessage'> {
  /** Mails are written on this page; in the book they are written beside the mail. */
  readonly writesHere: boolean;
  /** Where mails are written as files, for any mail program. */
  readonly openAsFile?: (referralId: string) => void;
  readonly outside: Pick<PanelOutside, 'opens' | 'openThread' | 'openBook'>;
}

export interface RecordPartProps {
  readonly panel: RecordPage;
  readonly model: RecordModel;
  readonly sheet: RecordSheet;
  readonly nameOf: NameOf;
  readonly opened: Opened;
  readonly open: (part: Opened) => void;
}

export const namesOf = (sheet: RecordSheet): NameOf => nameLookup([...sheet.readers, ...Object.values(sheet.people).filter((person) => person !== null)], sheet.referral.forgotten);
