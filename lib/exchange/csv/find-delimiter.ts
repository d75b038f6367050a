// What parts the cells of a table: whichever sign gives rows of one width. It must not know what the cells mean.
import { readRows } from './read-rows.ts';

const SIGNS = [',', ';', '\t', '|'] as const;
const LOOKED_AT = 64 * 1024;
const ROWS = 60;

/** A spreadsheet's own line that names the sign; it is no row. */
const NAMED = /^\uFEFF?"?sep=([^\r\n"])"?(?:\r\n?|\n)/iu;
export function namedDelimiter(text: string): { readonly delimiter: string; readonly text: string } | null {
  const found = NAMED.exec(text.slice(0, 16));
  return found?.[1] ? { delimiter: found[1], text: text.slice(found[0].length) } : null;
}

/** How far rows agree on a width above one: notes above the table and a torn last row do not decide. */
function agreement(text: string, sign: string): number {
  const cells = readRows(text, sign, { rows: ROWS, columns: 500, cell: 1024 });
  const widths = new Map<number, number>();
  for (const row of cells) if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of widths) best = Math.max(best, (count / Math.max(1, cells.length)) * Math.log2(width + 1));
  return best;
}

/** A comma where none fits: a table of one column. */
export function findDelimiter(text: string): string {
  const head = text.slice(0, LOOKED_AT);
  let found: string = ',';
  let most = 0;
  for (const sign of SIGNS) {
    if (!head.includes(sign)) continue;
    const score = agreement(head, sign);
    if (score > most + 0.01) [found, most] = [sign, score];
  }
  return found;
}
