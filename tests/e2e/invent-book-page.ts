// Runs in a page of the extension's own origin: puts invented people and referrals into the book, by the store's own way.
import { v7 } from 'uuid';
import { asFields, type EventIntent } from '../../lib/domain/event.ts';
import { addDays } from '../../lib/domain/day.ts';
import { openBook } from '../../lib/store/open-book.ts';
import { inventedBook, type Wanted } from '../domain/pictures/invented-book.ts';

/** `years`: how many entries the card of the first person has, twenty to a save. */
export type Filled = Wanted & { readonly planned?: boolean; readonly years?: number };
declare global {
  interface Window {
    inventBook(wanted: Filled): Promise<void>;
  }
}
const PORTION = 1000;
const ENTRIES = 20;

function intentOf(type: 'person' | 'referral' | 'follow-up', row: object): EventIntent {
  const { id, revision: _, updatedAt: __, ...facts } = row as { id: string; revision: number; updatedAt: string };
  return { subject: { type, id }, kind: 'added', set: asFields<NonNullable<EventIntent['set']>>(facts) };
}

window.inventBook = async (wanted) => {
  const opened = await openBook({ mark: { read: async () => null, write: async () => undefined }, now: Date.now, newId: () => v7() });
  if (!opened.ok) throw new Error(opened.reason);
  const { people, referrals } = inventedBook(wanted);
  const intents = [...people.map((row) => intentOf('person', row)), ...referrals.map((row) => intentOf('referral', row))];
  // As a book that has been planned: every other open one has something due.
  if (wanted.planned) {
    const open = referrals.filter((row, i) => row.closedOn === null && i % 2 === 0);
    intents.push(...open.map((row, i) => intentOf('follow-up', { id: `due-${row.id}`, revision: 0, updatedAt: '', referralId: row.id, personId: row.prospectId, kind: 'own-note', dueOn: addDays('2026-12-01', i % 400), state: 'open', since: null, note: 'Call' })));
    await opened.value.keepUnsaved('cadence', { engine: 1, firstOn: '2024-01-01' });
  }
  for (let at = 0; at < intents.length; at += PORTION) {
    // oxlint-disable-next-line no-await-in-loop -- one save after the other
    const saved = await opened.value.commit({ operation: v7(), intents: intents.slice(at, at + PORTION) });
    if (!saved.ok) throw new Error(saved.reason);
  }
  const of = { type: 'person', id: people[0]?.id ?? '' } as const;
  for (let at = 0; at < (wanted.years ?? 0); at += ENTRIES) {
    // oxlint-disable-next-line no-await-in-loop -- one save after the other
    await opened.value.commit({ operation: v7(), intents: Array.from({ length: ENTRIES }, (_, n): EventIntent => ({ subject: of, kind: 'corrected', set: { title: `Title ${at + n}` } })) });
  }
  opened.value.close();
};
