// Everybody in the book as a file that other programs read: a table, or cards. Read in portions, so that no page stands still.
import { dayOf } from '../domain/day.ts';
import type { Person } from '../domain/person.ts';
import { peopleTable } from '../exchange/csv/people-table.ts';
import { writeCsv } from '../exchange/csv/write-csv.ts';
import { VCARD_TYPE, writeVcards } from '../exchange/vcard/write-vcards.ts';
import type { Tools } from './tools.ts';

export interface ExportFile {
  readonly fileName: string;
  readonly text: string;
  /** MIME type with its charset. */
  readonly type: string;
}
type Asking = Pick<Tools, 'book' | 'now'>;
export const CSV_TYPE = 'text/csv;charset=utf-8';

/** These people only. */
export async function exportChosenPeople({ now }: Pick<Tools, 'now'>, people: readonly Person[]): Promise<ExportFile> {
  return { fileName: `goen-people-${dayOf(now())}.csv`, text: await writeCsv(peopleTable(people)), type: CSV_TYPE };
}

export async function exportPeopleCsv(tools: Asking): Promise<ExportFile> {
  const people: Person[] = [];
  await tools.book.eachPerson(async (portion) => void people.push(...portion));
  return exportChosenPeople(tools, people);
}

export async function exportPeopleVcard({ book, now }: Asking): Promise<ExportFile> {
  const cards: string[] = [];
  await book.eachPerson(async (portion) => void cards.push(writeVcards(portion)));
  return { fileName: `goen-people-${dayOf(now())}.vcf`, text: cards.join(''), type: VCARD_TYPE };
}
