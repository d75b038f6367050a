// A text of cells as rows, in time that grows with its length alone, whatever stands in it. It must not know what the cells mean.
//
// The usual library takes a time that grows with the square of a cell full of quotes and blanks (120 kB: 2.5 s), and lets one quote that nobody closed swallow the rest of the file.
import { CONTACT_CAPS } from '../../domain/contact-file.ts';

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

/** A row while it is looked at: `cells` is the same array each time, so that a hundred thousand rows leave nothing behind. */
export interface PassingRow {
  readonly cells: readonly string[];
  /** Of the file, from 1: where it begins. */
  readonly line: number;
  readonly isCut: boolean;
}

/** Every row one after another, until `take` gives false or the caps are met; false in the latter case. Lines that hold nothing are left out, yet counted. */
export function eachRow(text: string, delimiter: string, take: (row: PassingRow) => boolean, caps: RowCaps = CAPS): boolean {
  const part = delimiter.charCodeAt(0);
  const { length } = text;
  const cells: string[] = [];
  let at = 0;
  let line = 1;
  let width = 0;
  let unclosed = 0;
  let rows = 0;
  while (at < length) {
    let count = 0;
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
        cell = from === at ? '' : text.slice(from, at);
      }
      if (cell.length > caps.cell) {
        cell = cell.slice(0, caps.cell);
        isCut = true;
      }
      if (isBlank && cell !== '' && cell.trim() !== '') isBlank = false;
      if (count < caps.columns) cells[count++] = cell;
      else isCut ||= cell.trim() !== '';
      if (at >= length || text.charCodeAt(at) !== part) break;
      at += 1;
    }
    if (at < length) {
      at += text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
      line += 1;
    }
    if (isBlank && count <= 1) continue;
    if (cells.length !== count) cells.length = count;
    if (rows >= caps.rows) return false;
    rows += 1;
    width = count;
    if (!take({ cells, line: startedOn, isCut })) return true;
  }
  return true;
}

/** The first rows, as many as the caps allow. */
export function readRows(text: string, delimiter: string, caps: RowCaps = CAPS): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  eachRow(text, delimiter, ({ cells }) => rows.push(cells.slice()) > 0, caps);
  return rows;
}
