// Remembers what the columns of a table were said to hold, for the next table with the same head. It keeps names of columns only, nothing of the rows.
import type { Tools } from '../../lib/actions/tools.ts';
import type { ColumnMapping, CsvToMap } from '../../lib/domain/contact-file.ts';
import type { Json } from '../../lib/domain/event.ts';

const keyOf = ({ head }: Pick<CsvToMap, 'head'>): string => `columns|${head.map((name) => name.trim().toLowerCase()).join('|')}`.slice(0, 2000);

export async function keptMapping({ book }: Tools, table: CsvToMap): Promise<ColumnMapping | null> {
  if (table.head.every((name) => name.trim() === '')) return null;
  const kept = (await book.unsaved(keyOf(table))) as ColumnMapping | null;
  return kept && Array.isArray(kept.fields) && kept.fields.length === table.guess.fields.length ? { ...table.guess, ...kept } : null;
}
export async function keepMapping({ book }: Tools, table: CsvToMap, mapping: ColumnMapping): Promise<void> {
  if (table.head.some((name) => name.trim() !== '')) await book.keepUnsaved(keyOf(table), { ...mapping } as unknown as Json);
}
