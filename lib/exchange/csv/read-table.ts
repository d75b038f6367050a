// A table of contacts in, contacts out; or, where nobody knows its form, what a person has to be asked. It must not know bytes.
import type { ColumnMapping, ContactFileProblem, CsvToMap } from '../../domain/contact-file.ts';
import { CONTACT_CAPS } from '../../domain/contact-file.ts';
import type { ReadContacts } from '../../domain/read-contact.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { kindOfCell } from './cell-kinds.ts';
import { findDelimiter, namedDelimiter } from './find-delimiter.ts';
import { findHead } from './find-head.ts';
import { guessPlan } from './guess-plan.ts';
import { knownTable } from './known-table.ts';
import { readRows, type Rows } from './read-rows.ts';
import { rowsToContacts } from './rows-to-contacts.ts';
import { planOf, type TablePlan } from './table-plan.ts';

const SAMPLES = 8;
const SAMPLE_LENGTH = 200;

/** Half of the rows are of one width, or there is one column of addresses: binary or a letter is neither. */
function isTable({ cells }: Rows): boolean {
  const looked = cells.slice(0, 200);
  const signs = looked.slice(0, 50).flat().join('').slice(0, 20_000);
  const controls = signs.match(/[^\P{Cc}\t\n\v\f\r]|\uFFFD/gu)?.length ?? 0;
  if (controls > signs.length * 0.02) return false;
  const widths = new Map<number, number>();
  for (const row of looked) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  const most = [...widths].filter(([width]) => width > 1).sort((a, b) => b[1] - a[1])[0];
  if (most && most[1] >= looked.length * 0.5) return true;
  return looked.filter((row) => row.some((cell) => kindOfCell(cell) === 'email')).length >= looked.length * 0.5;
}

function take(kind: ReadContacts['kind'], table: Rows, from: number, plan: TablePlan): ReadContacts {
  const { contacts, empty } = rowsToContacts(table.cells, from, plan);
  const lineOf = (row: number): number => table.lines[row] ?? row + 1;
  const cut = table.cut.filter((row) => row >= from).map(lineOf);
  return { kind, contacts, empty: empty.map(lineOf), ...(cut.length > 0 ? { cut } : {}) };
}

export function readTable(given: string, mapping?: ColumnMapping): Result<ReadContacts | CsvToMap, ContactFileProblem> {
  const named = namedDelimiter(given);
  const text = named?.text ?? given.replace(/^\uFEFF/u, '');
  const table = readRows(text, named?.delimiter ?? findDelimiter(text));
  const { cells } = table;
  if (cells.length === 0) return fail('empty');
  if (!isTable(table)) return fail('not-contacts');
  if (table.isMore || text.slice(0, 1 << 20).split(/\r\n?|\n/u, 40).some((line) => line.split(named?.delimiter ?? ',').length > CONTACT_CAPS.columns * 4)) return fail('too-many');
  const headAt = findHead(cells);
  const head = headAt < 0 ? [] : (cells[headAt] ?? []);
  if (mapping) return ok(take('other-csv', table, mapping.hasHead ? Math.max(0, headAt) + 1 : 0, planOf(mapping, head)));
  const below = cells.slice(headAt + 1);
  const known = headAt < 0 ? null : knownTable(head, below);
  if (known) return 'plan' in known ? ok(take(known.kind, table, headAt + 1, known.plan)) : fail(known.kind);
  return askAbout(headAt, head, below);
}

function askAbout(headAt: number, head: readonly string[], below: Rows['cells']): Result<CsvToMap, ContactFileProblem> {
  const width = below.slice(0, 1000).reduce((most, row) => Math.max(most, row.length), head.length);
  const guess = guessPlan(head, below, width);
  const speaks = below.slice(0, 200).some((row) => row.some((cell) => /\p{L}{2}/u.test(cell)));
  if (below.length === 0 && guess.columns.every(({ field }) => field === null)) return fail('not-contacts');
  if (!speaks && guess.columns.every(({ field }) => field === null)) return fail('not-contacts');
  return ok({
    kind: 'to-map', head: Array.from({ length: width }, (_, i) => (head[i] ?? '').trim().slice(0, SAMPLE_LENGTH)), rows: below.length,
    samples: below.slice(0, SAMPLES).map((row) => Array.from({ length: width }, (_, i) => (row[i] ?? '').slice(0, SAMPLE_LENGTH))),
    guess: { hasHead: headAt >= 0, fields: guess.columns.map(({ field }) => field), nameOrder: guess.nameOrder, splitsComma: guess.splitsComma, dayOrder: guess.dayOrder }, sureness: guess.sureness,
  });
}
