// Where bringing in stands: shapes only.
import type { BroughtIn } from '../../lib/actions/bring-in.ts';
import type { TakenBack } from '../../lib/actions/take-import-back.ts';
import type { ColumnMapping, ContactFileProblem, CsvToMap } from '../../lib/domain/contact-file.ts';
import type { ReadContacts } from '../../lib/domain/read-contact.ts';
import type { WorkProblem } from '../../lib/actions/work-progress.ts';
import type { PreviewModel } from './preview-model.ts';

export type Stage =
  | { readonly at: 'choose' }
  | { readonly at: 'looking'; readonly fileName: string }
  | { readonly at: 'map'; readonly file: File; readonly table: CsvToMap }
  | { readonly at: 'preview'; readonly file: File; readonly source: ReadContacts['kind']; readonly mapping: ColumnMapping | null; readonly preview: PreviewModel; /** Entries of which a text was cut. */ readonly cut: number }
  | { readonly at: 'writing'; readonly fileName: string; readonly operation: string }
  | { readonly at: 'done'; readonly fileName: string; readonly brought: BroughtIn }
  | { readonly at: 'elsewhere'; readonly fileName: string; readonly kind: 'mailbox' | 'takeout' | 'backup' }
  | { readonly at: 'unreadable'; readonly fileName: string; readonly problem: ContactFileProblem }
  | { readonly at: 'failed'; readonly fileName: string; readonly problem: WorkProblem };

export interface TookBack {
  readonly fileName: string;
  readonly result: TakenBack;
}
