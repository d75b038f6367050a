// A table as CSV: RFC 4180 in UTF-8 with its mark, numbers as numbers, and no cell that a spreadsheet would run. It must not know what the table is about.

export type Cell = string | number | null;
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const MARK = '\uFEFF';
/** What a spreadsheet takes for a formula at the start of a cell, in full width too, blanks and signs that do not print before it aside. */
const RUNS = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|^[\t\r\n]/u;
export const harmless = (text: string): string => (RUNS.test(text) ? `'${text}` : text);
/** The cell as it was before. */
export const unguarded = (text: string): string => (text.startsWith("'") && RUNS.test(text.slice(1)) ? text.slice(1) : text);

export async function writeCsv({ head, rows }: Table): Promise<string> {
  const { default: papa } = await import('papaparse');
  const cell = (value: Cell): Cell => (typeof value === 'string' ? harmless(value) : typeof value === 'number' && !Number.isFinite(value) ? null : value);
  // Every text in quotes: a semicolon parts cells where a comma is the decimal sign, and what stands after it would begin one.
  return `${MARK}${papa.unparse([head, ...rows].map((row) => row.map(cell)), { newline: '\r\n', delimiter: ',', quotes: (value: unknown) => typeof value === 'string' && value !== '' })}\r\n`;
}
