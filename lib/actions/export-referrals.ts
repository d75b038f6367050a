// Every referral in the book as a table that other programs read.
import { dayOf } from '../domain/day.ts';
import { callName, ME } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import { referralsTable } from '../exchange/csv/referrals-table.ts';
import { writeCsv } from '../exchange/csv/write-csv.ts';
import { CSV_TYPE, type ExportFile } from './export-people.ts';
import type { Tools } from './tools.ts';

/** `columns`: names of the columns in the person's language, as many as `REFERRAL_COLUMNS`. */
export async function exportReferralsCsv({ book, now }: Pick<Tools, 'book' | 'now'>, columns?: readonly string[]): Promise<ExportFile> {
  const referrals: Referral[] = [];
  const names = new Map<string, string>([[ME, (await book.settings()).name]]);
  await book.eachReferral(async (portion) => void referrals.push(...portion));
  await book.eachPerson(async (portion) => {
    for (const person of portion) names.set(person.id, callName(person));
  });
  const table = referralsTable(referrals, (id) => names.get(id) ?? '', columns);
  return { fileName: `goen-referrals-${dayOf(now())}.csv`, text: await writeCsv(table), type: CSV_TYPE };
}
