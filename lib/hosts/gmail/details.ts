// The small table of details in a message's head ("from: … to: … cc: …"), the one place that keeps To and Cc apart. It must not read the words of the message.
import type { MailAddress } from '../../domain/mail-thread.ts';
import { bareWord, textOf } from './find.ts';
import { addressOf, nameOrNull, peopleIn, personIn, personOf } from './person-shown.ts';
import { addressed, personCell } from './selectors.ts';
import { detailLabels } from './words.ts';

export interface Details {
  readonly from: readonly MailAddress[] | null;
  readonly to: readonly MailAddress[] | null;
  readonly cc: readonly MailAddress[] | null;
  readonly bcc: readonly MailAddress[] | null;
  readonly date: string | null;
  readonly subject: string | null;
}

function peopleOf(cell: Element): readonly MailAddress[] {
  for (const selector of [addressed, personCell]) {
    const marked = [...cell.querySelectorAll(selector)].filter((element) => !element.querySelector(selector));
    const people = marked.map((element) => inDetails(element)).filter((person) => person !== null);
    if (people.length > 0 && people.length === marked.length) return people;
  }
  return peopleIn(cell.textContent ?? '');
}

/** Here the text is written out in full, so that a name the attributes lost is still there. */
function inDetails(element: Element): MailAddress | null {
  const person = personOf(element);
  const spelled = personIn(textOf(element));
  if (!person || person.name !== null || !spelled || spelled.email !== addressOf(element)) return person;
  return { ...person, name: nameOrNull(spelled.name, person.email) };
}

/** Rows are known by their label, so that no class is needed; null when there is no such table. */
export function readDetails(rows: readonly HTMLTableRowElement[]): Details | null {
  const found: Record<'from' | 'to' | 'cc' | 'bcc', readonly MailAddress[] | null> = { from: null, to: null, cc: null, bcc: null };
  let date: string | null = null;
  let subject: string | null = null;
  let any = false;
  for (const row of rows) {
    const [label, value] = row.cells;
    if (!label || !value || row.cells.length !== 2) continue;
    const kind = detailLabels[bareWord(label.textContent ?? '')];
    if (!kind) continue;
    any = true;
    if (kind === 'date') date ??= textOf(value);
    else if (kind === 'subject') subject ??= textOf(value);
    else found[kind] ??= peopleOf(value);
  }
  return any ? { ...found, date, subject } : null;
}
