// Every referral in the book as a table that other programs read.
import { dayOf } from '../domain/day.ts';
import type { Referral } from '../domain/referral.ts';
import { writeCsv } from '../exchange/csv/write-csv.ts';
import type { ExportFile } from './export-people.ts';
import type { Tools } from './tools.ts';

export async function exportReferralsCsv({ book, now }: Pick<Tools, 'book' | 'now'>): Promise<ExportFile> {
  const referrals: Referral[] = [];
  await book.eachReferral(async (portion) => void referrals.push(...portion));
  const text = await writeCsv({ head: ['Topic', 'Day'], rows: referrals.map(({ topic, capturedOn }) => [topic, capturedOn]) });
  return { fileName: `goen-referrals-${dayOf(now())}.csv`, text, type: 'text/csv;charset=utf-8' };
}
