// Google's columns, in its newer and its older template, in whatever language: "E-mail 1 - Value". It must not know rows.
import type { ContactField } from '../../domain/contact-file.ts';
import { fieldOfHead, foldHead } from './head-words.ts';
import type { PlannedColumn, TablePlan } from './table-plan.ts';

const NUMBERED = /^(.{1,40}) (\d{1,2}) - (.{1,40})$/u;
/** The last word of a numbered column that holds the value and not its label. */
const VALUE = /^(?:value|wert|valore|valeur|valor|значение|値|値段|值|값|waarde|wartosc)$/u;

/** A numbered column with the value of an address or a telephone. */
export const isGoogle = (head: readonly string[]): boolean =>
  head.some((name) => {
    const [, thing = '', , part = ''] = NUMBERED.exec(name.trim()) ?? [];
    return VALUE.test(foldHead(part)) && ['email', 'phone'].includes(fieldOfHead(thing) ?? '');
  });

function fieldOfNumbered(thing: string, part: string): ContactField | null {
  const value = VALUE.test(foldHead(part));
  switch (fieldOfHead(thing)) {
    case 'email': return value ? 'email' : null;
    case 'phone': return value ? 'phone' : null;
    case 'website': return value ? 'website' : null;
    case 'postal': {
      const own = fieldOfHead(part) ?? fieldOfHead(`address ${part}`);
      // "Extended address" is the floor or the flat; what it is part of follows.
      const field = own === 'postal' && !/^(?:formatted|address|formatiert|formattato)$/u.test(foldHead(part)) ? 'street' : own;
      return field !== null && ['street', 'city', 'region', 'postcode', 'country', 'postal'].includes(field) ? field : null;
    }
    case 'company': {
      const field = fieldOfHead(part);
      return field === 'name' ? 'company' : field === 'title' ? 'title' : null;
    }
    default: return null;
  }
}

export function googlePlan(head: readonly string[]): TablePlan {
  const columns = head.map((name): PlannedColumn => {
    const numbered = NUMBERED.exec(name.trim());
    if (numbered) return { field: fieldOfNumbered(numbered[1] ?? '', numbered[3] ?? ''), set: Math.min(2, Math.max(0, Number(numbered[2]) - 1)) as 0 | 1 | 2 };
    const field = fieldOfHead(name);
    // Billing, gender and the like, and the parts that its numbered columns hold.
    return { field: field === 'email' || field === 'phone' || field === 'website' || field === 'postal' ? null : field, set: 0 };
  });
  return { columns, nameOrder: 'by-script', splitsComma: false, dayOrder: null };
}
