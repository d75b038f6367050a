// Rows of a table as contacts, by a plan of its columns. It must not know which program wrote the table.
import type { ContactField } from '../../domain/contact-file.ts';
import type { ReadContact } from '../../domain/read-contact.ts';
import { distinct, emailsIn, joinName, manyLines, oneLine, phonesIn, profileOf, tagsIn, turnAtComma, websiteOf } from '../contact-values.ts';
import { noParts, placeOf, postalLines, type PostalParts } from '../postal-address.ts';
import { readDay } from '../written-day.ts';
import type { TablePlan } from './table-plan.ts';
import { unguarded } from './write-csv.ts';

type Row = readonly string[];
/** Google writes several values of one label into one cell. */
const valuesIn = (cell: string): readonly string[] => (cell.includes(':::') ? cell.split(':::') : [cell]);
const PART_OF: Readonly<Partial<Record<ContactField, keyof PostalParts>>> = { street: 'street', city: 'city', region: 'region', postcode: 'code', country: 'country' };

export interface ContactRows {
  readonly contacts: readonly ReadContact[];
  /** Indexes of the rows that hold nothing to go by. */
  readonly empty: readonly number[];
}

/** Reads one row after another by the same plan. */
export function rowReader({ columns, nameOrder, splitsComma, dayOrder }: TablePlan): (row: Row) => ReadContact | null {
  const at = new Map<ContactField, number[]>();
  columns.forEach(({ field }, i) => {
    if (field !== null) at.set(field, [...(at.get(field) ?? []), i]);
  });
  const of = (field: ContactField): readonly number[] => at.get(field) ?? [];
  const all = (row: Row, indexes: readonly number[]): readonly string[] => {
    if (indexes.length === 0) return [];
    const found: string[] = [];
    for (const i of indexes) {
      const cell = row[i];
      if (cell !== undefined && cell !== '' && cell.trim() !== '') found.push(cell.charCodeAt(0) === 39 ? unguarded(cell) : cell);
    }
    return found;
  };
  const names = of('name');
  const [prefix, given, middle, family, suffix] = (['name-prefix', 'given-name', 'middle-name', 'family-name', 'name-suffix'] as const).map(of) as [readonly number[], readonly number[], readonly number[], readonly number[], readonly number[]];
  const [others, givenReading, familyReading] = [of('other-name'), of('given-reading'), of('family-reading')];
  const [emailAt, phoneAt, companyAt, titleAt, placeAt, notesAt, tagsAt, sinceAt] = [of('email'), of('phone'), of('company'), of('title'), of('location'), of('notes'), of('tags'), of('since')];
  const linkAt = columns.flatMap(({ field }, i) => (field === 'profile' || field === 'website' ? [i] : []));
  const sets = ([0, 1, 2] as const).map((set) => columns.flatMap((column, i) => (column.set === set && (column.field === 'postal' || (column.field !== null && PART_OF[column.field])) ? [i] : []))).filter((set) => set.length > 0);
  const one = (row: Row, indexes: readonly number[]): string => (indexes.length === 0 ? '' : indexes.length === 1 ? oneLine(unguarded(row[indexes[0] ?? 0] ?? '')) : all(row, indexes).map(oneLine).join(' '));

  const nameOf = (row: Row): { readonly name: string; readonly otherNames: readonly string[] } => {
    const [whole = ''] = all(row, names).map(oneLine);
    const parts = { prefix: one(row, prefix), given: one(row, given), middle: one(row, middle), family: one(row, family), suffix: one(row, suffix) };
    const joined = joinName(parts, nameOrder);
    const name = whole ? (splitsComma ? turnAtComma(whole) : whole) : joined;
    const bare = parts.prefix || parts.middle || parts.suffix ? joinName({ given: parts.given, family: parts.family }, nameOrder) : '';
    if (others.length + givenReading.length + familyReading.length === 0 && bare === '') return { name, otherNames: [] };
    const [readGiven, readFamily] = [one(row, givenReading), one(row, familyReading)];
    const reading = readGiven || readFamily ? joinName({ given: readGiven, family: readFamily }, joined.startsWith(parts.family) ? 'family-first' : nameOrder) : '';
    return { name, otherNames: distinct([bare.includes(' ') ? bare : '', ...all(row, others).flatMap(valuesIn).map(oneLine), reading]).filter((other) => other !== name) };
  };
  const addressOf = (row: Row): { readonly postal: string | null; readonly place: string | null } => {
    let place: string | null = null;
    for (const set of sets) {
      const parts = { ...noParts };
      let whole = '';
      for (const i of set) {
        const cell = unguarded(row[i] ?? '');
        const field = columns[i]?.field;
        if (cell === '' || !field) continue;
        if (field === 'postal') whole ||= manyLines(cell);
        else {
          const part = PART_OF[field];
          if (part) parts[part] = parts[part] ? `${parts[part]}\n${cell}` : cell;
        }
      }
      place ??= placeOf(parts);
      const postal = whole || postalLines(parts);
      if (postal) return { postal, place };
    }
    return { postal: null, place };
  };

  return (row) => {
    const { name, otherNames } = nameOf(row);
    const emails = distinct(all(row, emailAt).flatMap(emailsIn));
    const phones = distinct(all(row, phoneAt).flatMap(phonesIn));
    let profileUrl: string | null = null;
    let website: string | null = null;
    for (const cell of all(row, linkAt)) {
      for (const link of valuesIn(cell)) {
        const profile = profileOf(link);
        if (profile) profileUrl ??= profile;
        else website ??= websiteOf(link);
      }
    }
    if (!name && emails.length === 0 && phones.length === 0 && !profileUrl) return null;
    const { postal, place } = sets.length > 0 ? addressOf(row) : { postal: null, place: null };
    const notes = all(row, notesAt).map(manyLines);
    const [since = ''] = all(row, sinceAt);
    return {
      name, otherNames, emails, phones, company: all(row, companyAt).map(oneLine)[0] ?? null, title: all(row, titleAt).map(oneLine)[0] ?? null,
      location: all(row, placeAt).map(oneLine)[0] ?? place, postal, profileUrl, website, notes: notes.length > 0 ? notes.join('\n\n') : null,
      tags: tagsAt.length > 0 ? distinct(all(row, tagsAt).flatMap(tagsIn)) : [], since: since === '' ? null : readDay(since, dayOrder),
    };
  };
}

/** From the row `from` on. Files that were put together bear their head again among the rows. */
export function rowsToContacts(rows: readonly Row[], from: number, plan: TablePlan): ContactRows {
  const read = rowReader(plan);
  const head = rows[from - 1];
  const isHead = (row: Row): boolean => head !== undefined && row[0] === head[0] && row[1] === head[1] && row.length === head.length && row.every((cell, i) => cell === head[i]);
  const contacts: ReadContact[] = [];
  const empty: number[] = [];
  for (let i = from; i < rows.length; i += 1) {
    const row = rows[i] ?? [];
    if (isHead(row)) continue;
    const contact = read(row);
    if (contact) contacts.push(contact);
    else empty.push(i);
  }
  return { contacts, empty };
}
