// What the columns of an unknown table most likely hold: their names and what stands in them have to agree. It must not know how rows are read.
import type { ContactField } from '../../domain/contact-file.ts';
import { dayOrderOf } from '../written-day.ts';
import { kindsOfColumn, type CellKind, type ColumnKinds } from './cell-kinds.ts';
import { fieldsOfHeads, isHeadWord } from './head-words.ts';
import { setOfHead, type TablePlan } from './table-plan.ts';

type Sureness = 'sure' | 'likely' | 'unsure';
export interface GuessedPlan extends TablePlan {
  readonly sureness: readonly Sureness[];
}

const LOOKED_AT = 200;
/** Fields that one look at the content confirms or refutes. */
const SEEN: Readonly<Partial<Record<ContactField, readonly CellKind[]>>> = {
  email: ['email'], profile: ['profile'], website: ['website'], since: ['day'], phone: ['phone', 'number'],
  postcode: ['postcode', 'number', 'words', 'name'], 'given-name': ['name', 'words'], 'family-name': ['name', 'words'], name: ['name', 'words', 'company'],
};
const TELLING: Readonly<Partial<Record<CellKind, ContactField>>> = { email: 'email', profile: 'profile', website: 'website', phone: 'phone', company: 'company', address: 'postal' };
/** Kinds that a field of words never holds. */
const FOREIGN: ReadonlySet<CellKind> = new Set(['email', 'profile', 'phone', 'day']);

function guessColumn(head: string, named: ContactField | null, { kind, share, filled }: ColumnKinds): readonly [ContactField | null, Sureness] {
  if (named === null && isHeadWord(head) && kind !== 'email' && kind !== 'profile') return [null, 'sure'];
  if (kind === null || filled === 0) return [named, named === null ? 'unsure' : 'likely'];
  const seen = share >= 0.6 ? (TELLING[kind] ?? null) : null;
  if (named === null) {
    // What a company or an address looks like is told less surely than a mail address.
    if (seen === null) return [null, 'unsure'];
    return [seen, (seen === 'email' || seen === 'profile') && share > 0.8 ? 'likely' : 'unsure'];
  }
  const wanted = SEEN[named];
  if (named === 'website' && kind === 'profile') return ['profile', 'sure'];
  if (named === 'profile' && kind === 'website') return ['website', 'likely'];
  if (wanted ? wanted.includes(kind) : !(FOREIGN.has(kind) && share > 0.5)) return [named, wanted === undefined || share >= 0.5 ? 'sure' : 'likely'];
  if (seen === 'email' || seen === 'profile' || seen === 'phone') return [seen, 'likely'];
  return wanted && share >= 0.5 ? [null, 'unsure'] : [named, 'unsure'];
}

const ONCE: ReadonlySet<ContactField> = new Set(['name', 'given-name', 'family-name', 'since', 'company', 'title']);

/** `head`: names of the columns, empty where there are none. */
export function guessPlan(head: readonly string[], rows: readonly (readonly string[])[], width: number): GuessedPlan {
  const looked = rows.slice(0, LOOKED_AT);
  const kinds = Array.from({ length: width }, (_, i) => kindsOfColumn(looked.map((row) => row[i] ?? '')));
  const named = fieldsOfHeads(head);
  const guessed = kinds.map((kind, i) => guessColumn(head[i] ?? '', named[i] ?? null, kind));
  const taken = new Set<ContactField>();
  const columns = guessed.map(([field, sureness]): [ContactField | null, Sureness] => {
    if (field === null || !ONCE.has(field) || !taken.has(field)) {
      if (field !== null) taken.add(field);
      return [field, sureness];
    }
    return [null, 'unsure'];
  });
  // No column is called a name: the first that looks like one.
  if (!taken.has('name') && !taken.has('given-name') && !taken.has('family-name')) {
    const at = kinds.findIndex(({ kind, share }, i) => columns[i]?.[0] === null && columns[i]?.[1] === 'unsure' && kind === 'name' && share >= 0.6);
    if (at >= 0) columns[at] = ['name', 'unsure'];
  }
  const whole = columns.findIndex(([field]) => field === 'name');
  const since = columns.findIndex(([field]) => field === 'since');
  const { commas = 0, filled = 0 } = kinds[whole] ?? {};
  return {
    columns: columns.map(([field], i) => ({ field, set: setOfHead(head[i] ?? '') ?? 0 })), sureness: columns.map(([, sureness]) => sureness), nameOrder: 'by-script',
    splitsComma: filled > 0 && commas / filled > 0.6, dayOrder: since < 0 ? null : dayOrderOf(rows.slice(0, 5000).map((row) => row[since] ?? '')),
  };
}
