// A text of cells as rows, in time that grows with its length alone, whatever stands in it. It must not know what the cells mean.
//
// The usual library takes a time that grows with the square of a cell full of quotes and blanks (120 kB: 2.5 s), and lets one quote that nobody closed swallow the rest of the file.
import { CONTACT_CAPS } from '../../domain/contact-file.ts';

export interface Rows {
  readonly cells: readonly (readonly string[])[];
  /** By row, the line of the file it begins on, from 1. */
  readonly lines: readonly number[];
  /** Rows of which a cell was longer than the cap, or that had more cells. */
  readonly cut: readonly number[];
  /** True where the file goes on after the last row that may be read. */
  readonly isMore: boolean;
}
export interface RowCaps {
  readonly rows: number;
  readonly columns: number;
  readonly cell: number;
}
const CAPS: RowCaps = { rows: CONTACT_CAPS.entries, columns: CONTACT_CAPS.columns, cell: CONTACT_CAPS.fieldLength };

const QUOTE = 34;
const CR = 13;
const LF = 10;
/** A quote that is not closed within so many characters was no quote. */
const LONGEST_QUOTED = 1 << 20;
/** After so many of them no quote in this file is trusted: what they cost stays within bounds. */
const MOST_UNCLOSED = 40;
const BLANKS_AFTER_QUOTE = 32;

interface Quoted {
  readonly text: string;
  /** Where the text goes on after the cell: at a delimiter, the end of a line, or the end. */
  readonly end: number;
  readonly newlines: number;
}

/** The cell that begins with the quote at `from`; null where nothing closes it. Quotes inside that are not doubled belong to the text. */
function readQuoted(text: string, from: number, delimiter: number): Quoted | null {
  const furthest = Math.min(text.length, from + LONGEST_QUOTED);
  let doubled = false;
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || quote >= furthest) return null;
    if (text.charCodeAt(quote + 1) === QUOTE) {
      doubled = true;
      at = quote + 2;
      continue;
    }
    let end = quote + 1;
    while (end < text.length && end - quote <= BLANKS_AFTER_QUOTE && text.charCodeAt(end) === 32) end += 1;
    const next = end < text.length ? text.charCodeAt(end) : LF;
    if (next === delimiter || next === LF || next === CR) {
      const inside = text.slice(from + 1, quote);
      return { text: doubled ? inside.replaceAll('""', '"') : inside, end, newlines: countLines(inside) };
    }
    at = quote + 1;
  }
}
function countLines(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) count += 1;
  }
  return count;
}

/** A quote that swallowed whole rows: a line inside it has as many cells as the row above. */
function holdsRows(inside: string, delimiter: string, width: number): boolean {
  if (width < 4) return false;
  const lines = inside.split(/\r\n?|\n/u).slice(1, 4);
  return lines.slice(0, -1).some((line) => line.split(delimiter).length === width);
}

/** Rows that hold nothing but blanks are left out, yet counted among the lines. */
export function readRows(text: string, delimiter: string, caps: RowCaps = CAPS): Rows {
  const part = delimiter.charCodeAt(0);
  const cells: (readonly string[])[] = [];
  const lines: number[] = [];
  const cut: number[] = [];
  const { length } = text;
  let at = 0;
  let line = 1;
  let width = 0;
  let unclosed = 0;
  while (at < length) {
    const row: string[] = [];
    const startedOn = line;
    let isCut = false;
    let isBlank = true;
    for (;;) {
      let cell: string;
      const quoted = text.charCodeAt(at) === QUOTE && unclosed < MOST_UNCLOSED ? readQuoted(text, at, part) : undefined;
      if (quoted && !(quoted.newlines > 1 && holdsRows(quoted.text, delimiter, width))) {
        cell = quoted.text;
        line += quoted.newlines;
        at = quoted.end;
      } else {
        if (quoted !== undefined) unclosed += 1;
        const from = at;
        for (let code = text.charCodeAt(at); at < length && code !== part && code !== LF && code !== CR; code = text.charCodeAt(++at));
        cell = text.slice(from, at);
      }
      if (cell.length > caps.cell) {
        cell = cell.slice(0, caps.cell);
        isCut = true;
      }
      if (isBlank && cell !== '' && cell.trim() !== '') isBlank = false;
      if (row.length < caps.columns) row.push(cell);
      else isCut ||= cell.trim() !== '';
      if (at >= length || text.charCodeAt(at) !== part) break;
      at += 1;
    }
    if (at < length) {
      at += text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
      line += 1;
    }
    if (isBlank && row.length <= 1) continue;
    if (cells.length >= caps.rows) return { cells, lines, cut, isMore: true };
    if (isCut) cut.push(cells.length);
    cells.push(row);
    lines.push(startedOn);
    width = row.length;
  }
  return { cells, lines, cut, isMore: false };
}
