// Looks at a contact file beside the book before anything is written: what each entry would become. It writes nothing.
import { CONTACT_CAPS, type ColumnMapping, type ContactFileProblem, type CsvToMap } from '../domain/contact-file.ts';
import { planImport } from '../domain/import/plan-import.ts';
import type { ImportChoice, ImportGroup, JoinCandidate, LeftOutWhy, PlannedEntry } from '../domain/import/planned.ts';
import type { ReadContacts } from '../domain/read-contact.ts';
import { ok, type Result } from '../domain/result.ts';
import { readKnownBook, type KnownAndById } from './known-book.ts';
import type { Tools } from './tools.ts';
import type { WorkProblem, WorkProgress } from './work-progress.ts';

export interface ContactFile {
  readonly file: Blob;
  readonly fileName: string;
  readonly mapping?: ColumnMapping;
}

/** An entry as a row shows it. */
export interface PreviewEntry {
  readonly at: number;
  readonly name: string;
  readonly company: string | null;
  readonly title: string | null;
  /** An address, else a number, else a profile. */
  readonly reach: string | null;
  readonly group: ImportGroup;
  readonly choice: ImportChoice;
  readonly candidates: readonly JoinCandidate[];
  readonly why: LeftOutWhy | null;
  readonly of: number | null;
}
export type LookedAt =
  | { readonly kind: 'planned'; readonly source: ReadContacts['kind']; readonly entries: number; readonly bytes: number; readonly cut: number }
  | CsvToMap
  | { readonly kind: 'unreadable'; readonly problem: ContactFileProblem };

export interface PlannedFile {
  readonly source: ReadContacts['kind'];
  readonly entries: readonly PlannedEntry[];
  readonly known: KnownAndById;
  readonly cut: number;
}

/** How many rows go to the page at a time, so that it never stands still for them. */
const PORTION = 500;

const previewOf = ({ at, contact, group, choice, candidates, why, of }: PlannedEntry): PreviewEntry =>
  ({ at, name: contact.name || contact.otherNames[0] || '', company: contact.company, title: contact.title, reach: contact.emails[0] ?? contact.phones[0] ?? contact.profileUrl, group, choice, candidates, why, of });

export async function planFile(tools: Tools, bytes: Uint8Array, { fileName, mapping }: Pick<ContactFile, 'fileName' | 'mapping'>, tell: (progress: WorkProgress) => void): Promise<PlannedFile | Exclude<LookedAt, { kind: 'planned' }>> {
  const { readContacts } = await import('../exchange/read-contacts.ts');
  const read = await readContacts(bytes, fileName, mapping);
  if (!read.ok) return { kind: 'unreadable', problem: read.reason };
  if (read.value.kind === 'to-map') return read.value;
  const contacts = read.value;
  const known = await readKnownBook(tools, (done) => tell({ done, of: null }));
  return { source: contacts.kind, entries: planImport(contacts, known, (done) => tell({ done, of: contacts.contacts.length })), known, cut: contacts.cut?.length ?? 0 };
}

/** Rows come one portion after another in `found` of the progress. */
export async function lookAtFile(tools: Tools, order: ContactFile, tell: (progress: WorkProgress) => void): Promise<Result<LookedAt, WorkProblem>> {
  if (order.file.size > CONTACT_CAPS.bytes) return ok({ kind: 'unreadable', problem: 'too-large' });
  const bytes = new Uint8Array(await order.file.arrayBuffer());
  const planned = await planFile(tools, bytes, order, tell);
  if ('kind' in planned) return ok(planned);
  const { entries, source, cut } = planned;
  for (let from = 0; from < entries.length; from += PORTION) tell({ done: Math.min(entries.length, from + PORTION), of: entries.length, found: entries.slice(from, from + PORTION).map(previewOf) });
  return ok({ kind: 'planned', source, entries: entries.length, bytes: bytes.length, cut });
}
