// What has to be written so that a plan is done: one event for each person who is new or grows. It must not write it, nor make ids itself.
import { SETTINGS_ID, type ImportNote } from '../settings.ts';
import { asFields, type EventIntent, type Json } from '../event.ts';
import { foldEmail } from '../lookup-keys.ts';
import type { Contact } from '../moment.ts';
import type { PersonId } from '../person.ts';
import type { ReadContact } from '../read-contact.ts';
import { additionsTo, isNewConnection, joinedContact } from './add-to-person.ts';
import { choiceFor, isEmptyContact, type Choices } from './plan-import.ts';
import type { ImportCounts, KnownPerson, PlannedEntry } from './planned.ts';
import { cleanTag } from '../tags.ts';

export interface ImportOrder {
  /** Of the save: what takes the import back asks for it. */
  readonly operation: string;
  readonly choices: Choices;
  /** For everybody of this import. */
  readonly tags: readonly string[];
  readonly fileName: string;
  readonly kind: string;
}
export interface ImportTools {
  readonly newId: () => string;
  /** Today, YYYY-MM-DD. */
  readonly on: string;
  /** ISO 8601. */
  readonly now: string;
  readonly personById: (id: PersonId) => KnownPerson | null;
}
export interface Import {
  readonly intents: readonly EventIntent[];
  readonly counts: ImportCounts;
}

type Put = { readonly [field: string]: { readonly [key: string]: Json } };

const LISTS = ['otherNames', 'emails', 'phones'] as const;
const TEXTS = ['company', 'title', 'location', 'postal', 'profileUrl', 'website', 'notes'] as const;

/** Blanks are not told: a row without a field reads as an empty one. */
function cardOf(contact: ReadContact): { readonly [field: string]: Json } {
  const set: Record<string, Json> = { name: contact.name };
  for (const field of LISTS) if (contact[field].length > 0) set[field] = field === 'emails' ? [...new Set(contact.emails.map(foldEmail))] : contact[field];
  for (const field of TEXTS) if (contact[field] !== null && contact[field] !== '') set[field] = contact[field];
  return set;
}

function putOf(tags: readonly string[], connection: Contact | null): { readonly put?: Put } {
  const put: Record<string, { readonly [key: string]: Json }> = {};
  const clean = tags.map(cleanTag).filter(Boolean);
  if (clean.length > 0) put['tags'] = Object.fromEntries(clean.map((tag) => [tag, true]));
  if (connection) put['contacts'] = { [connection.id]: { ...connection } };
  return Object.keys(put).length > 0 ? { put } : {};
}

export function importIntents(entries: readonly PlannedEntry[], order: ImportOrder, tools: ImportTools): Import {
  const { choices } = order;
  const counts = { added: 0, joined: 0, leftOut: 0 };
  const tellsDays = order.kind === 'linkedin';
  // Nobody connects twice in one file: its own id would tell nothing more.
  const connection = (since: string): Contact => ({ id: order.operation, on: since, recordedAt: tools.now, channel: 'linkedin', by: 'both', referralId: null, note: null });
  const wholeOf = wholeContacts(entries, choices);
  const intents: EventIntent[] = [];
  /** Several entries may be joined to one person: each adds to what the one before left. */
  const grown = new Map<PersonId, ReadContact>();
  for (const entry of entries) {
    const choice = choiceFor(entry, choices);
    const isLeft = choice.do === 'leave' || isEmptyContact(entry.contact);
    if (isLeft) counts.leftOut += 1;
    else if (choice.do === 'new') {
      counts.added += 1;
      const contact = wholeOf(entry);
      intents.push({ subject: { type: 'person', id: tools.newId() }, kind: 'imported', set: cardOf(contact), ...putOf([...contact.tags, ...order.tags], tellsDays && contact.since ? connection(contact.since) : null) });
    } else {
      counts.joined += 1;
      const before = grown.get(choice.personId);
      const contact = wholeOf(entry);
      grown.set(choice.personId, before ? joinedContact(before, contact) : contact);
    }
  }
  for (const [id, contact] of grown) {
    const known = tools.personById(id);
    if (!known) { intents.push({ subject: { type: 'person', id: tools.newId() }, kind: 'imported', set: cardOf(contact), ...putOf([...contact.tags, ...order.tags], null) }); continue; }
    const { tags = {}, ...changes } = additionsTo(known, contact);
    const { put } = putOf([...Object.keys(tags), ...order.tags.filter((tag) => !Object.hasOwn(known.tags, tag))], tellsDays && isNewConnection(known, contact.since) ? connection(contact.since) : null);
    const set = Object.keys(changes).length > 0 ? { set: asFields<NonNullable<EventIntent['set']>>(changes) } : {};
    if (put || 'set' in set) intents.push({ subject: { type: 'person', id }, kind: 'imported', ...set, ...(put ? { put } : {}) });
  }
  return { intents: intents.length > 0 ? [...intents, noteIntent(order, tools.on, counts)] : [], counts };
}

/** What an entry of the file says, with its doubles; one that was taken out again, to be somebody of its own, is no part of it. */
function wholeContacts(entries: readonly PlannedEntry[], choices: Choices): (entry: PlannedEntry) => ReadContact {
  const doubles = new Map<number, PlannedEntry[]>();
  const parted = new Set<number>();
  for (const entry of entries) {
    if (entry.why !== 'twice' || entry.of === null) continue;
    doubles.set(entry.of, [...(doubles.get(entry.of) ?? []), entry]);
    if (choiceFor(entry, choices).do !== 'leave') parted.add(entry.of);
  }
  return (entry) => (parted.has(entry.at) ? (doubles.get(entry.at) ?? []).filter((double) => choiceFor(double, choices).do === 'leave').reduce((whole, { own }) => joinedContact(whole, own), entry.own) : entry.contact);
}

const noteIntent = (order: ImportOrder, on: string, counts: ImportCounts): EventIntent => {
  const note: ImportNote = { on, fileName: order.fileName, kind: order.kind, ...counts };
  return { subject: { type: 'settings', id: SETTINGS_ID }, kind: 'imported', put: { imports: { [order.operation]: { ...note } } } };
};
