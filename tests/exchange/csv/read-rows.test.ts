// Rows of a table, by the public cases that readers of CSV are tried on and by what spreadsheets do to quotes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDelimiter, namedDelimiter } from '../../../lib/exchange/csv/find-delimiter.ts';
import { eachRow, readRows } from '../../../lib/exchange/csv/read-rows.ts';

const suite = join(import.meta.dirname, '../../fixtures/contacts/csv-spectrum');
/** What the suite's JSON says otherwise than its CSV holds. */
const SLIPS: Readonly<Record<string, (text: string) => string>> = {
  'location_coordinates.csv': (text) => `[${text.replace('1234567890', '2095257564')}]`,
  'newlines_crlf.csv': (text) => text.replace(String.raw`upon \r\na`, String.raw`upon \na`),
};

describe('csv-spectrum', () => {
  it.each(readdirSync(join(suite, 'csvs')))('%s', (name) => {
    const text = readFileSync(join(suite, 'csvs', name), 'utf8');
    const [head = [], ...rows] = readRows(text, findDelimiter(text));
    const expected = readFileSync(join(suite, 'json', name.replace('.csv', '.json')), 'utf8');
    expect(rows.map((row) => Object.fromEntries(row.map((cell, i) => [head[i], cell])))).toEqual(JSON.parse((SLIPS[name] ?? String)(expected)));
  });
});

describe('quotes', () => {
  it.each([
    ['doubled', '"say ""hi""",b', [['say "hi"', 'b']]],
    ['left as they are inside', '"Anna "Ann" Rossi",b', [['Anna "Ann" Rossi', 'b']]],
    ['in the middle of a cell', 'Anna "Ann" Rossi,b', [['Anna "Ann" Rossi', 'b']]],
    ['with blanks behind', '"a"  ,b', [['a', 'b']]],
    ['never closed', 'a,"b,c\nd,e', [['a', '"b', 'c'], ['d', 'e']]],
    ['closed rows later', 'a,b,c,d\n1,"x,3,4\n5,6,7,8\n9,"y",1,2', [['a', 'b', 'c', 'd'], ['1', '"x', '3', '4'], ['5', '6', '7', '8'], ['9', 'y', '1', '2']]],
    ['around lines of a note', 'a,b,c,d\n1,"one, two\nthree, four\nfive",3,4', [['a', 'b', 'c', 'd'], ['1', 'one, two\nthree, four\nfive', '3', '4']]],
  ])('%s', (_, text, rows) => expect(readRows(text, ',')).toEqual(rows));
});

it.each([['a,b\r\nc,d\r\n'], ['a,b\nc,d'], ['a,b\rc,d\r'], ['a,b\n\n\r\nc,d\n\n']])('%j ends its lines as it likes', (text) => expect(readRows(text, ',')).toEqual([['a', 'b'], ['c', 'd']]));
it('each row knows its line, lines inside cells counted', () => {
  const lines: number[] = [];
  eachRow('a,b\r\n\r\n"c\r\nd",e\r\nf,g', ',', ({ line }) => lines.push(line) > 0);
  expect(lines).toEqual([1, 3, 5]);
});
it.each([['a;b,c;d\n1;2,5;3\n4;5,5;6', ';'], ['a\tb\n1\t2', '\t'], ['x|y|z\n1|2|3', '|'], ['name\nAnna', ','], ['"a;b",c\n"d;e",f', ',']])('%j is parted by %j', (text, sign) => expect(findDelimiter(text)).toBe(sign));
it('a spreadsheet may name the sign', () => {
  expect(namedDelimiter('sep=;\r\na;b')).toEqual({ delimiter: ';', text: 'a;b' });
  expect(namedDelimiter('a;b')).toBeNull();
});
