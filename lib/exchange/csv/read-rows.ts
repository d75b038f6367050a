// A text of cells as rows, whatever parts them. It must not know what the cells mean.
import papa from 'papaparse';

export type Rows = readonly (readonly string[])[];

export function readRows(text: string): Rows {
  return papa.parse<string[]>(text, { skipEmptyLines: 'greedy' }).data;
}
