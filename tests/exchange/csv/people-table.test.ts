// People as a table: the same people when it is read again, and no cell that a spreadsheet would run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { emptyPerson, type Person } from '../../../lib/domain/person.ts';
import { peopleTable } from '../../../lib/exchange/csv/people-table.ts';
import { writeCsv } from '../../../lib/exchange/csv/write-csv.ts';
import { readContacts } from '../../../lib/exchange/read-contacts.ts';
import { inventPeople } from '../invented-people.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const carried = ({ name, otherNames, emails, phones, company, title, location, postal, profileUrl, website, notes, tags }: Person): object => ({ name, otherNames, emails, phones, company, title, location, postal, profileUrl, website, notes, tags: Object.keys(tags) });

describe('read again', () => {
  it('it gives the same people, without a question', async () => {
    const people = inventPeople(11, 400);
    const result = await readContacts(utf8(await writeCsv(peopleTable(people))), 'goen-people.csv');
    if (!result.ok || result.value.kind !== 'google') throw new Error(JSON.stringify(result).slice(0, 300));
    const known = people.filter(({ name, emails, phones, profileUrl }) => name !== '' || emails.length > 0 || phones.length > 0 || profileUrl !== null);
    expect(result.value.contacts).toHaveLength(known.length);
    result.value.contacts.forEach((contact, i) => expect(contact).toMatchObject(carried(known[i] as Person)));
  });
  it('of one person with a dozen addresses, all are there', async () => {
    const emails = Array.from({ length: 12 }, (_, i) => `a${i}@example.com`);
    const result = await readContacts(utf8(await writeCsv(peopleTable([{ ...emptyPerson('p'), name: 'Anna', emails }, { ...emptyPerson('q'), name: 'Ugo', emails: ['u@example.com'] }]))), 'x.csv');
    expect(result).toMatchObject({ ok: true, value: { contacts: [{ emails }, { emails: ['u@example.com'] }] } });
  });
});

describe('nothing runs', () => {
  // payloadbox/csv-injection-payload-list, MIT; see tests/fixtures/contacts/README.md.
  const payloads = readFileSync(join(import.meta.dirname, '../../fixtures/contacts/csv-payloads.txt'), 'utf8').split('\n').filter(Boolean);
  it.each(payloads.flatMap((payload) => [payload, `\t${payload}`, `x\n${payload}`, ` ${payload}`, `"${payload}`, `;${payload}`]))('%j in every field', async (payload) => {
    const person: Person = { ...emptyPerson('p'), name: payload, otherNames: [payload], emails: [payload], phones: [payload], company: payload, title: payload, location: payload, postal: payload, profileUrl: payload, website: payload, notes: payload, tags: { [payload]: true } };
    const text = await writeCsv(peopleTable([person]));
    for (const delimiter of [',', ';', '\t']) {
      const { data } = papa.parse<string[]>(text.slice(1), { delimiter });
      // Where the sign is another one, a cell ends at the line's end or at that sign; every text stands in quotes, so nothing begins there.
      if (delimiter === ',') for (const cell of data.flat()) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@\t\r]/u);
      expect(data[0]?.[0]?.startsWith('Name')).toBe(true);
    }
  });
});
