// The README's table tells every figure with its limit, says where a limit is not met, and leaves the rest of the page alone.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { lineOf, partsOfTable, putTable, ROWS, tableOf } from '../bench/table.ts';

const TAKEN = { chromium: '156.0.1', on: '2026-11-26' };
const figures = { store: { oneSave: { ours: 0.95, peer: 0.5, ratio: 1.9, p95: 1.4, n: 300, unit: 'ms a save', limit: '' } }, list: { nodes: { nodes: 240 } }, search: { slip: { recallAt20: 0.98, againstUFuzzy: 0.2 } } };

test('a row has the ratio, median, p95, how often, the limit and whether it is met', () => {
  const table = tableOf(figures, TAKEN);
  expect(table).toContain('| 1.9x | 0.95 ms | 1.4 ms | 300 | 2x | yes |');
  expect(table).toContain('| elements in the page meanwhile | 240 |  |  |  | 200 | **no** |');
  expect(table).toContain('| 0.98 |  |  |  | at least 0.97 | yes |');
  expect(table.split('\n').filter((line) => line.startsWith('| ')).length).toBe(1 + 1 + 1 + 2);
  expect(table).toMatch(/Chromium 156.*Trust the ratios/);
  expect(table).toMatch(/Not measured this time: .*`scale`/);
});

test('every row has a limit, one place it comes from, and words of its own part', () => {
  for (const row of ROWS) expect(lineOf(row, {})).toBeNull();
  expect([...partsOfTable()].sort()).toEqual(['gmail', 'import', 'list', 'mbox', 'panel', 'reading', 'scale', 'search', 'store']);
});

test('it is written between its marks, again and again', () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
  const once = putTable(readme, 'A TABLE') ?? '';
  expect(putTable(once, 'A TABLE')).toBe(once);
  expect(once.split('A TABLE')).toHaveLength(2);
  expect(once.length - readme.length).toBeLessThan(100);
  expect(putTable('no marks', 'A TABLE')).toBeNull();
});
