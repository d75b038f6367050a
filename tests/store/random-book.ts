// Random histories of records, as a person may live them: set, put, take out, take back, bring back.
import type { EventIntent, Json, SubjectType } from '../../lib/domain/event.ts';
import type { Book } from '../../lib/store/book.ts';
import { newId, oneOf, saved } from './memory-book.ts';

export const TYPES: readonly SubjectType[] = ['person', 'referral', 'follow-up', 'settings'];

const VALUES: Readonly<Record<SubjectType, Readonly<Record<string, readonly Json[]>>>> = {
  person: { name: ['Ada', '', '佐藤 花子'], otherNames: [[], ['Ada L.', 'Sato']], emails: [[], ['a@example.com', 'A@example.com']], profileUrl: [null, 'https://www.linkedin.com/in/ada/'], removed: [true, false] },
  referral: { topic: ['A', 'B'], prospectId: [null, 'p1', 'me'], providerId: ['p2', null], removed: [true, false], outcome: [null, { result: 'won', amount: 100 }] },
  'follow-up': { state: ['open', 'done', 'dropped', 7], dueOn: ['2026-11-25', '2026-12-01', null], referralId: ['r1', null], removed: [true, false] },
  settings: { name: ['Ada'], chaseAfterDays: [3, 4], __proto: [{ deep: [1, { x: null }] }] },
};
const ENTRIES: readonly Json[] = [null, { host: 'gmail', account: null, threadId: 't1', subject: 's', url: 'u' }, { words: 'x' }, 1];

/** Any of what a person may do to one record: set, put, take out, take back, bring back. */
function anyIntent(random: () => number, type: SubjectType, id: string, eventIds: readonly string[]): EventIntent {
  const subject = { type, id };
  if (eventIds.length > 0 && random() < 0.35) return { subject, kind: 'undone', undoes: random() < 0.05 ? newId() : oneOf(random, eventIds) };
  const [field, values] = oneOf(random, Object.entries(VALUES[type]));
  if (random() < 0.3) return { subject, kind: 'corrected', put: { [oneOf(random, ['threads', 'optIns', 'name'])]: { [oneOf(random, ['a', 'b', '__proto__'])]: oneOf(random, ENTRIES) } } };
  return { subject, kind: 'corrected', set: { [field]: oneOf(random, values) } };
}

export async function live(book: Book, random: () => number, type: SubjectType, id: string): Promise<void> {
  const eventIds: string[] = [];
  const steps = 1 + Math.floor(random() * 8);
  for (let step = 0; step < steps; step++) {
    const intents = Array.from({ length: random() < 0.25 ? 2 : 1 }, () => anyIntent(random, type, id, eventIds));
    // oxlint-disable-next-line no-await-in-loop -- one thing after the other is what a history is
    const receipt = await saved(book, { operation: newId(), intents });
    eventIds.push(...receipt.events.map((event) => event.id));
  }
}
