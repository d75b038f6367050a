// A row of a table as a contact, by a plan of its columns. It must not know which program wrote the table.
import type { ContactField } from '../../domain/contact-file.ts';
import type { ReadContact } from '../../domain/read-contact.ts';
import { distinct, emailsIn, joinName, joinTwo, manyLines, oneLine, phonesIn, profileOf, tagsIn, turnAtComma, websiteOf } from '../contact-values.ts';
import { noParts, placeOf, postalLines, type PostalParts } from '../postal-address.ts';
import { readDay } from '../written-day.ts';
import type { TablePlan } from './table-plan.ts';
import { unguarded } from './write-csv.ts';

type Row = readonly string[];
/** Google writes several values of one label into one cell. */
const valuesIn = (cell: string): readonly string[] => (cell.includes(':::') ? cell.split(':::') : [cell]);
const PART_OF: Readonly<Partial<Record<ContactField, keyof PostalParts>>> = { street: 'street', city: 'city', region: 'region', postcode: 'code', country: 'country' };

const NONE: readonly never[] = [];
type Indexes = readonly number[];

/** What a spreadsheet writes where a sum went wrong. */
const FAULT = /^#(?:n\/a|name\?|ref!|value!|div\/0!|num!|null!)$/iu;
/** As it stood before a spreadsheet's guard was put before it. */
function cellOf(row: Row, i: number): string {
  const cell = row[i];
  if (cell === undefined || cell === '') return '';
  const first = cell.charCodeAt(0);
  return first === 39 ? unguarded(cell) : first === 35 && FAULT.test(cell) ? '' : cell;
}
/** The first cell that holds anything. */
function firstOf(row: Row, indexes: Indexes): string {
  if (indexes.length === 0) return '';
  for (const i of indexes) {
    const text = oneLine(cellOf(row, i));
    if (text !== '') return text;
  }
  return '';
}
function joined(row: Row, indexes: Indexes): string {
  let all = '';
  for (const i of indexes) {
    const text = oneLine(cellOf(row, i));
    if (text !== '') all = all === '' ? text : `${all} ${text}`;
  }
  return all;
}
function listed(row: Row, indexes: Indexes, read: (cell: string) => readonly string[]): readonly string[] {
  if (indexes.length === 0) return NONE;
  let found: readonly string[] = NONE;
  for (const i of indexes) {
    const cell = cellOf(row, i);
    if (cell === '') continue;
    const more = read(cell);
    if (more.length > 0) found = found.length === 0 ? more : [...found, ...more];
  }
  return found.length < 2 ? found : distinct(found);
}

/** Reads one row after another by the same plan. Most cells of most tables are empty: they cost nothing. */
export function rowReader({ columns, nameOrder, splitsComma, dayOrder }: TablePlan): (row: Row) => ReadContact | null {
  const at = (field: ContactField): Indexes => columns.flatMap((column, i) => (column.field === field ? [i] : []));
  const [names, prefix, given, middle, family, suffix] = [at('name'), at('name-prefix'), at('given-name'), at('middle-name'), at('family-name'), at('name-suffix')];
  const [others, givenReading, familyReading] = [at('other-name'), at('given-reading'), at('family-reading')];
  const hasMore = prefix.length + middle.length + suffix.length + others.length + givenReading.length + familyReading.length > 0;
  const [emailAt, phoneAt, companyAt, titleAt, placeAt, notesAt, tagsAt, sinceAt] = [at('email'), at('phone'), at('company'), at('title'), at('location'), at('notes'), at('tags'), at('since')];
  const linkAt = columns.flatMap(({ field }, i) => (field === 'profile' || field === 'website' ? [i] : []));
  const sets = ([0, 1, 2] as const).map((set) => columns.flatMap((column, i) => (column.set === set && (column.field === 'postal' || (column.field !== null && PART_OF[column.field])) ? [i] : []))).filter((set) => set.length > 0);
  // A list of many thousand connections has a few hundred days.
  const days = new Map<string, string | null>();
  const dayOf = (written: string): string | null => {
    const known = days.get(written);
    if (known !== undefined) return known;
    const day = readDay(written, dayOrder);
    if (days.size < 10_000) days.set(written, day);
    return day;
  };

  const plainName = (row: Row): string => {
    const whole = firstOf(row, names);
    return whole ? (splitsComma ? turnAtComma(whole) : whole) : joinTwo(joined(row, given), joined(row, family), nameOrder);
  };
  const fullName = (row: Row): { readonly name: string; readonly otherNames: readonly string[] } => {
    const whole = firstOf(row, names);
    const parts = { prefix: joined(row, prefix), given: joined(row, given), middle: joined(row, middle), family: joined(row, family), suffix: joined(row, suffix) };
    const put = joinName(parts, nameOrder);
    const name = whole ? (splitsComma ? turnAtComma(whole) : whole) : put;
    const bare = parts.prefix || parts.middle || parts.suffix ? joinName({ given: parts.given, family: parts.family }, nameOrder) : '';
    const [readGiven, readFamily] = [joined(row, givenReading), joined(row, familyReading)];
    const reading = readGiven || readFamily ? joinName({ given: readGiven, family: readFamily }, put.startsWith(parts.family) ? 'family-first' : nameOrder) : '';
    return { name, otherNames: distinct([bare.includes(' ') ? bare : '', ...listed(row, others, (cell) => valuesIn(cell).map(oneLine)), reading]).filter((other) => other !== name) };
  };
  const addressOf = (row: Row): { readonly postal: string | null; readonly place: string | null } => {
    let place: string | null = null;
    for (const set of sets) {
      const parts = { ...noParts };
      let whole = '';
      let before = -2;
      for (const i of set) {
        const cell = cellOf(row, i);
        const field = columns[i]?.field;
        if (cell === '' || !field) continue;
        if (field === 'postal') {
          // "Address" and "Address 2" beside it are one.
          if (whole === '' || i === before + 1) whole = whole === '' ? manyLines(cell) : `${whole}\n${manyLines(cell)}`;
          before = i;
        } else {
          const part = PART_OF[field];
          if (part) parts[part] = parts[part] ? `${parts[part]}\n${cell}` : cell;
        }
      }
      place ??= placeOf(parts);
      // A whole address, unless town and code stand in columns of their own.
      const isStreet = whole !== '' && [parts.city, parts.code].some((part) => part !== '' && !whole.includes(part.trim()));
      if (isStreet) parts.street = parts.street ? `${whole}\n${parts.street}` : whole;
      const postal = whole && !isStreet ? whole : postalLines(parts);
      if (postal) return { postal, place };
    }
    return { postal: null, place };
  };

  return (row) => {
    const { name, otherNames } = hasMore ? fullName(row) : { name: plainName(row), otherNames: NONE };
    const emails = listed(row, emailAt, emailsIn);
    const phones = listed(row, phoneAt, phonesIn);
    let profileUrl: string | null = null;
    let website: string | null = null;
    for (const i of linkAt) {
      const cell = cellOf(row, i);
      if (cell === '') continue;
      for (const link of valuesIn(cell)) {
        const profile = profileOf(link);
        if (profile) profileUrl ??= profile;
        else website ??= websiteOf(link);
      }
    }
    if (!name && emails.length === 0 && phones.length === 0 && !profileUrl) return null;
    const address = sets.length > 0 ? addressOf(row) : null;
    const notes = notesAt.length === 0 ? NONE : listed(row, notesAt, (cell) => [manyLines(cell)]).filter((note) => note !== '');
    const since = firstOf(row, sinceAt);
    return {
      name, otherNames, emails, phones, company: firstOf(row, companyAt) || null, title: firstOf(row, titleAt) || null, location: firstOf(row, placeAt) || (address?.place ?? null), postal: address?.postal ?? null,
      profileUrl, website, notes: notes.length > 0 ? notes.join('\n\n') : null, tags: listed(row, tagsAt, tagsIn), since: since === '' ? null : dayOf(since),
    };
  };
}
