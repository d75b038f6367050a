// Where the names of the columns stand: below the notes that a program puts above its table, in the first row, or nowhere. It must not know what they mean for a person.
import { kindOfCell, type CellKind } from './cell-kinds.ts';
import { foldHead, isHeadWord } from './head-words.ts';

const LOOKED_AT = 40;
const LONGEST_NAME = 60;
const TELLING: ReadonlySet<CellKind> = new Set(['email', 'phone', 'profile', 'website', 'day', 'number']);

const filledOf = (row: readonly string[]): readonly string[] => row.filter((cell) => cell.trim() !== '');

/** The row of names; -1 where there is none. */
export function findHead(rows: readonly (readonly string[])[]): number {
  let found = -1;
  let most = 0;
  rows.slice(0, LOOKED_AT).forEach((row, i) => {
    const filled = filledOf(row);
    const words = filled.filter((cell) => cell.length <= LONGEST_NAME && isHeadWord(cell)).length;
    if (filled.length < 2 && !(i === 0 && filled.length === 1 && rows.every((one) => one.length < 2))) return;
    if (words >= filled.length * 0.4 && words > most) [found, most] = [i, words];
  });
  if (found >= 0) return found;
  // Names in a language that nobody here reads: short, each another, and unlike anything that stands in a table of contacts.
  const at = Math.max(0, rows.slice(0, LOOKED_AT).findIndex((row) => filledOf(row).length > 1));
  const names = rows[at] ?? [];
  const first = filledOf(names);
  const isNames = first.length > 0 && new Set(first.map(foldHead)).size === first.length && first.every((cell) => cell.length <= LONGEST_NAME && !/\d{3}|@|:\/\//u.test(cell));
  const differs = rows.slice(at + 1, at + 20).some((row) => row.some((cell, i) => TELLING.has(kindOfCell(cell) ?? 'text') && (names[i] ?? '').trim() !== ''));
  return isNames && differs ? at : -1;
}
