// One box over people, firms and needs: every word must stand somewhere in a record, in any order, letter case and width aside.
import type { Person } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import type { Tools } from './tools.ts';

export interface BookMatch {
  readonly people: readonly Person[];
  readonly referrals: readonly Referral[];
}
const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
const wordsOfPerson = (p: Person): string => fold([p.name, ...p.otherNames, ...p.emails, ...p.phones, p.company, p.title, p.headline, p.location, p.notes, p.neutral].filter(Boolean).join('\n'));

export async function searchBook(tools: Pick<Tools, 'book'>, query: string): Promise<BookMatch> {
  const [everybody, every] = await Promise.all([tools.book.people(), tools.book.referrals()]);
  const people = everybody.filter((p) => !p.removed);
  const referrals = every.filter((r) => !r.removed);
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return { people, referrals };
  const texts = new Map(people.map((p) => [p.id, wordsOfPerson(p)]));
  const has = (text: string): boolean => words.every((word) => text.includes(word));
  return {
    people: people.filter((p) => has(texts.get(p.id) ?? '')),
    referrals: referrals.filter((r) => has([fold([r.topic, r.need, r.needNeutral, r.notes, ...Object.values(r.threads).map((t) => t.subject)].filter(Boolean).join('\n')), ...[r.prospectId, r.providerId, r.introducerId].map((id) => texts.get(id ?? '') ?? '')].join('\n'))),
  };
}
