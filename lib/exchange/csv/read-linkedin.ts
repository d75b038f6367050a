// LinkedIn's Connections.csv: where its table begins and which column is which. It must not know how rows were parted.
import type { ReadContact } from '../../domain/read-contact.ts';
import type { Rows } from './read-rows.ts';

const HEAD = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'] as const;

export function readLinkedin(rows: Rows): { readonly contacts: readonly ReadContact[]; readonly empty: readonly number[] } | null {
  const at = rows.findIndex((row) => row.includes('Connected On') && row.includes('First Name'));
  if (at < 0) return null;
  const columns = HEAD.map((name) => rows[at]?.indexOf(name) ?? -1);
  const contacts: ReadContact[] = [];
  const empty: number[] = [];
  rows.slice(at + 1).forEach((row, i) => {
    const [first = '', last = '', url = '', email = '', company = '', title = '', on = ''] = columns.map((column) => row[column]?.trim() ?? '');
    const name = [first, last].filter(Boolean).join(' ');
    if (!name && !email && !url) return void empty.push(at + 2 + i);
    contacts.push({
      name, otherNames: [], emails: email ? [email.toLowerCase()] : [], phones: [], company: company || null, title: title || null, location: null, postal: null,
      profileUrl: url || null, website: null, notes: null, tags: [], since: dayOf(on),
    });
  });
  return { contacts, empty };
}
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
function dayOf(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2}) ([A-Za-z]{3}) (\d{4})$/u.exec(text) ?? [];
  const at = MONTHS.indexOf(month.toLowerCase());
  return at < 0 ? null : `${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
