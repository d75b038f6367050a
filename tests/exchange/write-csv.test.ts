// What goes out as CSV comes in again as it was, and no spreadsheet runs any of it.
import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { harmless, writeCsv } from '../../lib/exchange/csv/write-csv.ts';

const HOSTILE = ['=1+1', '=cmd|\' /C calc\'!A0', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u00a0=1', '\u200b=1', '\ufeff=1', '＝1+1', '＋1', '－1', '＠a', '−1', '=HYPERLINK("http://x.example","x")', '=a\nb', '"=1"\n=2', '\0=1'];
const PLAIN = ['Agnes Wirral', 'a = b', '2026-05-01', 'x;=1', 'O\'Hara', 'says "hello", twice', 'line\nline', '佐藤 花子', 'Ирина', '', '—', '. -', '日本-語'];

describe('a cell', () => {
  test.each(HOSTILE.filter((text) => !text.startsWith('"')))('%j is made harmless', (text) => expect(harmless(text)).toBe(`'${text}`));
  test.each(PLAIN)('%j stays as it is', (text) => expect(harmless(text)).toBe(text));
});

describe('a table', () => {
  test('begins with the mark of UTF-8, ends its lines with CRLF, keeps numbers as numbers', async () => {
    expect(await writeCsv({ head: ['Day', 'Amount'], rows: [['2026-05-01', -12.5], ['=1', null], ['x', Number.NaN]] })).toBe('\uFEFF"Day","Amount"\r\n"2026-05-01",-12.5\r\n"\'=1",\r\n"x",\r\n');
  });
  test('is read back cell by cell, whatever stands in it', async () => {
    const cells = [...HOSTILE, ...PLAIN];
    const text = await writeCsv({ head: ['a', 'b'], rows: cells.map((cell, i) => [cell, i]) });
    const { data } = papa.parse<string[]>(text.slice(1), { skipEmptyLines: false });
    expect(data.slice(1, cells.length + 1)).toEqual(cells.map((cell, i) => [harmless(cell), String(i)]));
    for (const row of data) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
  });
  test('a semicolon parts no cell: every text stands in quotes', async () => {
    expect(await writeCsv({ head: ['a'], rows: [['x;=1+1']] })).toBe('\uFEFF"a"\r\n"x;=1+1"\r\n');
  });
});
