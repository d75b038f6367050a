// People as a table under the names of columns that Google's contacts, Outlook's and Goen's own reader know. It must not know the book.
import type { Person } from '../../domain/person.ts';
import type { Cell, Table } from './write-csv.ts';

type Written = Pick<Person, 'name' | 'otherNames' | 'emails' | 'phones' | 'company' | 'title' | 'location' | 'postal' | 'profileUrl' | 'website' | 'notes' | 'tags'>;
/** More addresses than these of one person stand in the last column together. */
const MOST_COLUMNS = 8;
const BETWEEN = ' ::: ';

const spread = (values: readonly string[], columns: number): readonly Cell[] =>
  Array.from({ length: columns }, (_, i) => (i < columns - 1 ? values[i] : values.slice(i).join(BETWEEN)) || null);
const columnsFor = (people: readonly Written[], field: 'emails' | 'phones'): number => people.reduce((most, person) => Math.max(most, Math.min(MOST_COLUMNS, person[field].length)), 1);

export function peopleTable(people: readonly Written[]): Table {
  const [emails, phones] = [columnsFor(people, 'emails'), columnsFor(people, 'phones')];
  const numbered = (thing: string, count: number): readonly string[] => Array.from({ length: count }, (_, i) => `${thing} ${i + 1} - Value`);
  return {
    head: ['Name', 'Nickname', ...numbered('E-mail', emails), ...numbered('Phone', phones), 'Organization Name', 'Organization Title', 'Location', 'Address 1 - Formatted', ...numbered('Website', 2), 'Notes', 'Labels'],
    rows: people.map((person) => [
      person.name || null, person.otherNames.join(BETWEEN) || null, ...spread(person.emails, emails), ...spread(person.phones, phones), person.company, person.title, person.location, person.postal,
      person.profileUrl, person.website, person.notes, Object.keys(person.tags).join(BETWEEN) || null,
    ]),
  };
}
