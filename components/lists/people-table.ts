// Chosen people as a table, its head in the language of the page.
import type { Person } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';

export const PEOPLE_COLUMNS = ['name', 'otherNames', 'company', 'title', 'emails', 'phones', 'location', 'profileUrl', 'website', 'language', 'notes'] as const;
type Column = (typeof PEOPLE_COLUMNS)[number];

const cell = (person: Person, column: Column): string | null => {
  const value = person[column];
  return typeof value === 'string' || value === null ? value : value.join(', ');
};

export const peopleTable = (people: readonly Person[], columns: readonly Column[]): { readonly head: readonly string[]; readonly rows: readonly (readonly (string | null)[])[] } => ({
  head: [...columns.map((column) => t(`field.${column}`)), t('lists.tags')],
  rows: people.map((person) => [...columns.map((column) => cell(person, column)), Object.keys(person.tags).join(', ')]),
});
