// A table of contacts in, contacts out; or, where nobody knows its form, what a person has to be asked. It must not know bytes.
import type { ColumnMapping, ContactFileProblem, CsvToMap } from '../../domain/contact-file.ts';
import { CONTACT_CAPS } from '../../domain/contact-file.ts';
import type { ReadContact, ReadContacts } from '../../domain/read-contact.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { kindOfCell } from './cell-kinds.ts';
import { findDelimiter, namedDelimiter } from './find-delimiter.ts';
import { findHead } from './find-head.ts';
import { guessPlan } from './guess-plan.ts';
import { knownTable } from './known-table.ts';
import { eachRow, readRows } from './read-rows.ts';
import { rowReader } from './row-reader.ts';
import { planOf, type TablePlan } from './table-plan.ts';

const SAMPLES = 8;
const SAMPLE_LENGTH = 200;
/** Rows from which the form of a table is told; a list that is a hundred times as long is of the same form. */
const LOOKED_AT = { rows: 3000, columns: CONTACT_CAPS.columns + 1, cell: 4096 } as const;

type Cells = readonly (readonly string[])[];
interface Table {
  readonly text: string;
  readonly delimiter: string;
}

/** Half of the rows are of one width, or there is one column of addresses: binary or a letter is neither. */
function isTable(cells: Cells): boolean {
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

/** `from`: the first row below the head. Files that were put together bear their head again among the rows. */
function take(kind: ReadContacts['kind'], { text, delimiter }: Table, from: number, head: readonly string[], plan: TablePlan): Result<ReadContacts, ContactFileProblem> {
  const read = rowReader(plan);
  const isHead = (row: readonly string[]): boolean => from > 0 && row[0] === head[0] && row[1] === head[1] && row.length === head.length && row.every((cell, i) => cell === head[i]);
  const contacts: ReadContact[] = [];
  const empty: number[] = [];
  const cut: number[] = [];
  let number = 0;
  const isWhole = eachRow(text, delimiter, ({ cells, line, isCut }) => {
    number += 1;
    if (number <= from || isHead(cells)) return true;
    const contact = read(cells);
    if (contact) contacts.push(contact);
    else empty.push(line);
    if (isCut) cut.push(line);
    return true;
  });
  return isWhole ? ok({ kind, contacts, empty, ...(cut.length > 0 ? { cut } : {}) }) : fail('too-many');
}

export function readTable(given: string, mapping?: ColumnMapping): Result<ReadContacts | CsvToMap, ContactFileProblem> {
  const named = namedDelimiter(given);
  const text = named?.text ?? given.replace(/^\uFEFF/u, '');
  const table: Table = { text, delimiter: named?.delimiter ?? findDelimiter(text) };
  const cells = readRows(text, table.delimiter, LOOKED_AT);
  if (cells.length === 0) return fail('empty');
  if (!isTable(cells)) return fail('not-contacts');
  if (cells.slice(0, 20).some((row) => row.filter((cell) => cell.trim() !== '').length > CONTACT_CAPS.columns)) return fail('too-many');
  const headAt = findHead(cells);
  const head = headAt < 0 ? [] : (cells[headAt] ?? []);
  if (mapping) return take('other-csv', table, mapping.hasHead ? Math.max(0, headAt) + 1 : 0, head, planOf(mapping, head));
  const below = cells.slice(headAt + 1);
  const known = headAt < 0 ? null : knownTable(head, below);
  if (known) return 'plan' in known ? take(known.kind, table, headAt + 1, head, known.plan) : fail(known.kind);
  return askAbout(table, headAt, head, below);
}

function askAbout({ text, delimiter }: Table, headAt: number, head: readonly string[], below: Cells): Result<CsvToMap, ContactFileProblem> {
  const width = below.slice(0, 1000).reduce((most, row) => Math.max(most, row.length), head.length);
  const guess = guessPlan(head, below, width);
  const speaks = below.slice(0, 200).some((row) => row.some((cell) => /\p{L}{2}/u.test(cell)));
  if (!speaks && guess.columns.every(({ field }) => field === null)) return fail('not-contacts');
  let rows = -1 - headAt;
  if (!eachRow(text, delimiter, () => { rows += 1; return true; })) return fail('too-many');
  return ok({
    kind: 'to-map', head: Array.from({ length: width }, (_, i) => (head[i] ?? '').trim().slice(0, SAMPLE_LENGTH)), rows,
    samples: below.slice(0, SAMPLES).map((row) => Array.from({ length: width }, (_, i) => (row[i] ?? '').slice(0, SAMPLE_LENGTH))),
    guess: { hasHead: headAt >= 0, fields: guess.columns.map(({ field }) => field), nameOrder: guess.nameOrder, splitsComma: guess.splitsComma, dayOrder: guess.dayOrder }, sureness: guess.sureness,
  });
}
