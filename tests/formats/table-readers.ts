// Tables through Goen's rows and through the libraries that read CSV, each with its own guess of signs and letters; and the tables that spreadsheets make of one list.
import { parse as csvParse } from 'csv-parse/sync';
import papa from 'papaparse';
import { decodeText } from '../../lib/domain/writing/decode-text.ts';
import { findDelimiter, namedDelimiter } from '../../lib/exchange/csv/find-delimiter.ts';
import { readRows } from '../../lib/exchange/csv/read-rows.ts';
import { encode } from '../exchange/encode-text.ts';

export type Cells = readonly (readonly string[])[];
const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export function goenRows(bytes: Uint8Array): Cells {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return [];
  const named = namedDelimiter(decoded.value.text);
  const text = named?.text ?? decoded.value.text;
  return readRows(text, named?.delimiter ?? findDelimiter(text));
}
export const papaRows = (bytes: Uint8Array): Cells => papa.parse<string[]>(utf8(bytes), { skipEmptyLines: true }).data;
export const csvParseRows = (bytes: Uint8Array): Cells => csvParse(Buffer.from(bytes), { bom: true, delimiter: [',', ';', '\t', '|'], relax_column_count: true, relax_quotes: true, skip_empty_lines: true });

/** Rows as objects by the first row's names, as csv-spectrum expects them. */
export const asObjects = ([head = [], ...rows]: Cells): readonly object[] => rows.map((row) => Object.fromEntries(row.map((cell, i) => [head[i] ?? '', cell])));

const HEAD = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'];
const WESTERN = [['Anna', 'Groß', 'https://www.linkedin.com/in/anna', 'anna@example.com', 'Müller, Schmidt & Co.', 'Partner; "co-founder"', '05 Mar 2023'], ['Zoë', 'Åström', '', '', 'Café, Ltd', 'two\nlines', '12 Jan 2022'], ['Élodie', 'Lefèvre', '', '', 'Crème', 'Chef', '01 Feb 2021']];
const JAPANESE = [['花子', '佐藤', 'https://www.linkedin.com/in/hanako', '', '株式会社あおば', '代表取締役', '31 Dec 2021'], ['太郎', '高橋', '', '', '有限会社みどり', '営業部長', '01 Sep 2020'], ['', '表ソ能', '', '', '十噂圭', '部長', '02 Sep 2020']];
const RUSSIAN = [['Ирина', 'Волкова', 'https://www.linkedin.com/in/irina', '', 'Ромашка, партнёры', 'Директор; основатель', '01 Sep 2020'], ['Пётр', 'Щукин', '', '', 'Север', 'Мастер', '02 Sep 2020']];
const PLAIN = [['Ann', 'Birch', 'https://www.linkedin.com/in/ann', 'ann@example.com', 'Birch, Inc.', 'CEO', '05 Mar 2023'], ['Rosa "Rosie"', 'Verdi', '', '', 'Verdi; Sons', 'x', '12 Jan 2022']];

const line = (row: readonly string[], sign: string): string => row.map((cell) => (cell.includes(sign) || /["\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(sign);
export interface SavedTable {
  readonly name: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly expected: Cells;
}
/** One list in every sign, line end and encoding that spreadsheets leave it in. */
export function savedTables(): readonly SavedTable[] {
  const out: SavedTable[] = [];
  for (const [list, rows, encodings] of [['plain', PLAIN, ['utf-8', 'utf-8-bom', 'utf-16le-bom', 'utf-16be-bom', 'utf-16le']], ['western', WESTERN, ['utf-8', 'utf-8-bom', 'utf-16le-bom', 'windows-1252']], ['Japanese', JAPANESE, ['utf-8', 'utf-8-bom', 'utf-16le-bom', 'utf-16le', 'shift_jis', 'euc-jp']], ['Russian', RUSSIAN, ['utf-8', 'utf-8-bom', 'utf-16le-bom', 'utf-16be', 'windows-1251', 'koi8-r']]] as const) {
    for (const encoding of encodings) {
      for (const sign of [',', ';', '\t']) {
        for (const [endName, end] of [['LF', '\n'], ['CRLF', '\r\n'], ['CR', '\r']] as const) {
          const expected = [HEAD, ...rows];
          const text = expected.map((row) => line(row, sign)).join(end) + end;
          out.push({ name: `${list}, ${encoding}, ${sign === '\t' ? 'tab' : sign}, ${endName}`, text, bytes: encode(text, encoding), expected });
        }
      }
    }
  }
  return out;
}
