// Tables whose program is known from the names of their columns and what stands in them, never from the name of the file: LinkedIn, Google, Outlook. It must not know rows as contacts.
import type { ContactField } from '../../domain/contact-file.ts';
import { profileOf } from '../contact-values.ts';
import { dayOrderOf, readDay } from '../written-day.ts';
import { googlePlan, isGoogle } from './google-columns.ts';
import { fieldOfHead, fieldsOfHeads, foldHead, isHeadWord } from './head-words.ts';
import { setOfHead, type PlannedColumn, type TablePlan } from './table-plan.ts';

type Row = readonly string[];
export type KnownTable =
  | { readonly kind: 'linkedin' | 'google' | 'outlook'; readonly plan: TablePlan }
  | { readonly kind: 'messages-file' | 'other-linkedin-file' };

/** LinkedIn's archive holds two dozen tables; those that are not of people one knows say so in their own names of columns. */
const MESSAGES = ['conversation id', 'conversation title'] as const;
const OTHERS: readonly (readonly string[])[] = [
  ['sent at', 'direction'], ['endorsement date'], ['sharelink'], ['share link', 'share comment'], ['twitter handles', 'instant messengers'], ['inviter profile url'], ['creation date', 'recommender'],
];

const LOOKED_AT = 60;
/** It has seven columns; people add one or two of their own. */
const MOST_NAMED = 9;
const FOREIGN: ReadonlySet<ContactField> = new Set(['phone', 'postal', 'street', 'city', 'postcode']);
const IN_ORDER: readonly ContactField[] = ['given-name', 'family-name', 'profile', 'email', 'company', 'title', 'since'];

function linkedinPlan(head: Row, rows: readonly Row[]): TablePlan | null {
  const fields = fieldsOfHeads(head);
  const named = head.filter((name) => name.trim() !== '').length;
  const isOwn = head.some((name) => foldHead(name) === 'connected on');
  if (!isOwn && (named > MOST_NAMED || fields.some((field) => field !== null && FOREIGN.has(field)))) return null;
  const looked = rows.slice(0, LOOKED_AT).filter((row) => row.some((cell) => cell.trim() !== ''));
  const most = (tells: (cell: string) => boolean, share: number): number =>
    looked.length === 0 ? -1 : head.findIndex((_, i) => looked.filter((row) => tells(row[i] ?? '')).length >= looked.length * share);
  const profileAt = most((cell) => profileOf(cell) !== null, 0.3);
  const dayAt = most((cell) => readDay(cell, 'day-first') !== null || readDay(cell, 'month-first') !== null, 0.5);
  const [given, family] = [fields.indexOf('given-name'), fields.indexOf('family-name')];
  const since = fields.includes('since') ? fields.indexOf('since') : named <= IN_ORDER.length && fieldOfHead(head[dayAt] ?? '') === null && !isHeadWord(head[dayAt] ?? '') ? dayAt : -1;
  const link = profileAt >= 0 ? profileAt : fields.findIndex((field) => field === 'website' || field === 'profile');
  const work = fields.includes('company') && fields.includes('title');
  if (since < 0 || !(profileAt >= 0 || (fields.includes('since') && work)) || (given < 0) !== (family < 0) || fields.includes('name')) return null;
  // Names of columns in a language that nobody here reads: where the link and the day stand where LinkedIn puts them, so does the rest.
  const isUnread = given < 0;
  if (isUnread && (link !== 2 || since !== 6)) return null;
  const columns = fields.map((field, i): PlannedColumn => ({ set: 0, field: isUnread ? (IN_ORDER[i] ?? null) : i === since ? 'since' : i === link ? 'profile' : field === 'since' ? null : field }));
  return { columns, nameOrder: 'by-script', splitsComma: false, dayOrder: dayOrderOf(rows.map((row) => row[since] ?? '')) };
}

/** Outlook's telephones that bear the name of a place alone. */
const BARE_PHONES = /^(?:ufficio|abitazione|particular)(?: \d)?$/u;

function outlookPlan(head: Row): TablePlan | null {
  const fields = fieldsOfHeads(head).map((field, i): ContactField | null => (BARE_PHONES.test(foldHead(head[i] ?? '')) ? 'phone' : field));
  const sets = new Set(head.flatMap((name, i) => (fields[i] === 'street' || fields[i] === 'city' ? [setOfHead(name) ?? -1] : [])));
  if (head.length < 15 || !fields.includes('email') || !sets.has(0) || !(sets.has(1) || sets.has(2))) return null;
  const titles = head.flatMap((_, i) => (fields[i] === 'title' ? [i] : []));
  const job = titles.find((i) => !/^(?:title|titolo|titre|titel)$/u.test(foldHead(head[i] ?? '')));
  const columns = head.map((name, i): PlannedColumn => {
    const field = fields[i] ?? null;
    // "Title" stands for Mr. and Dr. where there is a job title too; "Profession" says less than it.
    const own = field === 'title' && job !== undefined && i !== job ? (foldHead(name).length <= 6 ? 'name-prefix' : null) : field;
    return { field: own === 'since' || own === 'region' && setOfHead(name) === null ? null : own, set: setOfHead(name) ?? 0 };
  });
  return { columns, nameOrder: 'by-script', splitsComma: false, dayOrder: null };
}

export function knownTable(head: Row, rows: readonly Row[]): KnownTable | null {
  const folded = new Set(head.map(foldHead));
  if (MESSAGES.every((name) => folded.has(name)) || (['from', 'to', 'date', 'content'].every((name) => folded.has(name)))) return { kind: 'messages-file' };
  if (OTHERS.some((names) => names.every((name) => folded.has(name)))) return { kind: 'other-linkedin-file' };
  if (isGoogle(head)) return { kind: 'google', plan: googlePlan(head) };
  const outlook = outlookPlan(head);
  if (outlook) return { kind: 'outlook', plan: outlook };
  const linkedin = linkedinPlan(head, rows);
  return linkedin && { kind: 'linkedin', plan: linkedin };
}
