// Everybody in the book as a file that other programs read: a table, or cards.
import { dayOf } from '../domain/day.ts';
import type { Person } from '../domain/person.ts';
import { writeCsv, type Table } from '../exchange/csv/write-csv.ts';
import type { Tools } from './tools.ts';

export interface ExportFile {
  readonly fileName: string;
  readonly text: string;
  /** MIME type with its charset. */
  readonly type: string;
}
type Asking = Pick<Tools, 'book' | 'now'>;

async function everybody({ book }: Asking): Promise<readonly Person[]> {
  const people: Person[] = [];
  await book.eachPerson(async (portion) => void people.push(...portion));
  return people;
}

export async function exportPeopleCsv(tools: Asking): Promise<ExportFile> {
  const people = await everybody(tools);
  const table: Table = { head: ['Name', 'E-mail'], rows: people.map(({ name, emails }) => [name, emails.join(', ')]) };
  return { fileName: `goen-people-${dayOf(tools.now())}.csv`, text: await writeCsv(table), type: 'text/csv;charset=utf-8' };
}

export async function exportPeopleVcard(tools: Asking): Promise<ExportFile> {
  const people = await everybody(tools);
  return { fileName: `goen-people-${dayOf(tools.now())}.vcf`, text: people.map(({ name }) => `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:${name}\r\nEND:VCARD\r\n`).join(''), type: 'text/vcard;charset=utf-8' };
}
