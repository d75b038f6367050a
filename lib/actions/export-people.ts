// People as a table go into a CSV file; the words of the table are handed in.
import { dayOf } from '../domain/day.ts';
import { writeCsv, type Table } from '../exchange/csv/write-csv.ts';
import type { Tools } from './tools.ts';

export async function exportPeople(tools: Pick<Tools, 'now'>, table: Table): Promise<{ readonly fileName: string; readonly text: string }> {
  return { fileName: `goen-people-${dayOf(tools.now())}.csv`, text: await writeCsv(table) };
}
