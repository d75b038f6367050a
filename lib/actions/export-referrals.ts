// Every referral in the book as a table that other programs read.
import { dayOf } from '../domain/day.ts';
import { callName, ME } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import { plainWords, referralsTable, type ReferralWords } from '../exchange/csv/referrals-table.ts';
import { writeCsv } from '../exchange/csv/write-csv.ts';
import { CSV_TYPE, type ExportFile } from './export-people.ts';
import type { Tools } from './tools.ts';

export type { ReferralColumn, ReferralWords } from '../exchange/csv/referrals-table.ts';

/** `words`: in the person's language; without them the names of the book's own fields stand there. */
export async function exportReferralsCsv({ book, now }: Pick<Tools, 'book' | 'now'>, words: ReferralWords = plainWords): Promise<ExportFile> {
  const referrals: Referral[] = [];
  const names = new Map<string, string>([[ME, (await book.settings()).name]]);
  await book.eachReferral(async (portion) => void referrals.push(...portion));
  await book.eachPerson(async (portion) => {
    for (const person of portion) names.set(person.id, callName(person));
  });
  return { fileName: `goen-referrals-${dayOf(now())}.csv`, text: await writeCsv(referralsTable(referrals, (id) => names.get(id) ?? '', words)), type: CSV_TYPE };
}
