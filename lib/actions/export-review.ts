// A review as a file for a spreadsheet.
import type { Table } from '../exchange/csv/write-csv.ts';

export async function reviewFile(periodId: string, table: Table): Promise<{ readonly fileName: string; readonly text: string }> {
  const { writeCsv } = await import('../exchange/csv/write-csv.ts');
  return { fileName: `goen-review-${periodId}.csv`, text: await writeCsv(table) };
}
