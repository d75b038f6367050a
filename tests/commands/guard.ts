// Runs the guard over leak files: `guard FILE…` prints one JSON line a case, `guard --score FILE…` a table of how well it does.
import { readFileSync } from 'node:fs';
import type { GuardedText, HiddenPerson, KnownReader } from '../../lib/domain/draft.ts';
import { findDisclosures } from '../../lib/drafting/guard/find-disclosures.ts';
import { scoreTable, type LeakCase } from '../drafting/guard/leak-score.ts';

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
if (files.length === 0) {
  console.error('usage: npm run -s guard -- [--score] FILE…');
  process.exit(2);
}
const cases: LeakCase[] = files.flatMap((file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as LeakCase[];
  } catch (error) {
    console.error(`${file} could not be read as a list of cases: ${error instanceof Error ? error.message : 'unknown'}`);
    process.exit(1);
  }
});

export function findingsOf(one: LeakCase): { field: string; quote: string; of: string; person: string; level: string }[] {
  const hidden: HiddenPerson[] = one.hidden.map((person, i) => ({
    id: String(i), name: person.name ?? '', otherNames: person.otherNames ?? [], emails: person.emails ?? [], phones: person.phones ?? [],
    company: person.company ?? null, title: person.title ?? null, profileUrl: person.profileUrl ?? null, website: person.website ?? null,
  }));
  const draft: GuardedText = { ...one.draft, bcc: one.draft.bcc ?? [], cc: one.draft.cc ?? [] };
  const readers: KnownReader[] = [{ name: one.reader.name, emails: one.reader.emails ?? [] }];
  return findDisclosures(draft, hidden, readers).map(({ field, quote, of, person, level }) => ({ field, quote, of, person: hidden[Number(person)]?.name ?? person, level }));
}

if (args.includes('--score')) console.log(scoreTable(cases.map((one) => ({ case: one, findings: findingsOf(one) }))));
else for (const one of cases) console.log(JSON.stringify({ id: one.id, findings: findingsOf(one) }));
