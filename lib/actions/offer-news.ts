// News in the open thread that the record does not hold yet: that both were introduced, and how it went. Offered with its words, noted when the person says so.
import { writtenDay } from '../domain/day.ts';
import { toMinor } from '../domain/money.ts';
import type { OpenThread } from '../domain/open-page.ts';
import { foldName, ME, type Person, type PersonId } from '../domain/person.ts';
import type { Evidence, Outcome, Referral } from '../domain/referral.ts';
import type { Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import { correctReferral } from './correct-record.ts';
import { recordOutcome } from './record-outcome.ts';
import type { Changed, Tools } from './tools.ts';

export type News =
  | { readonly kind: 'introduced'; readonly on: string; readonly evidence: Evidence }
  | { readonly kind: 'outcome'; readonly outcome: Outcome; readonly evidence: Evidence };

export async function offerNews(page: OpenThread, referral: Referral): Promise<readonly News[]> {
  if (referral.outcome) return [];
  const { readThread } = await import('../reading/read-thread.ts');
  const reading = await readThread(page.thread);
  const wordsAt = (messageId: string | undefined, quote: string, sure: Evidence['sure']): Evidence | null => {
    const message = page.thread.messages.find((m) => (messageId === undefined ? m.bodyText.includes(quote) : m.id === messageId));
    return message ? { threadId: page.thread.threadId, messageId: message.id, quote, from: message.from.name ?? message.from.email, sentAt: message.sentAt, sure } : null;
  };
  const news: News[] = [];
  const kind = reading.kind === 'introduction' && !referral.introducedOn ? reading.evidence.find((e) => e.fact === 'kind') : undefined;
  const introduced = kind && wordsAt(kind.messageId, kind.quote, kind.sure);
  if (introduced) news.push({ kind: 'introduced', on: writtenDay(introduced.sentAt), evidence: introduced });
  const told = reading.outcome && wordsAt(undefined, reading.outcome.quote, 'sure');
  if (told && reading.outcome) {
    const { result, amount, currency } = reading.outcome;
    const worth = amount !== null && currency !== null ? { amount: toMinor(amount, currency), currency } : { amount: null, currency: null };
    news.push({ kind: 'outcome', outcome: { result, ...worth, on: writtenDay(told.sentAt), note: null }, evidence: told });
  }
  return news;
}

/** The person confirmed it. */
export async function acceptNews(tools: Tools, referral: Referral, news: News): Promise<Result<Changed<Referral>, StoreProblem>> {
  switch (news.kind) {
    case 'introduced': return correctReferral(tools, referral, { introducedOn: news.on, introducedInWriting: true }, { introducedOn: news.evidence });
    case 'outcome': return recordOutcome(tools, referral, { ...news.outcome, toldBy: await writerOf(tools, referral, news.evidence.from) });
    default: return news satisfies never;
  }
}

/** Which of the two wrote it; null where it was somebody else. */
async function writerOf(tools: Tools, referral: Referral, from: string | null): Promise<PersonId | null> {
  const sides = await Promise.all([referral.providerId, referral.prospectId].map((id) => (id === null || id === ME ? null : tools.book.person(id))));
  const isFrom = (person: Person): boolean => from !== null && (person.emails.includes(from.toLowerCase()) || [person.name, ...person.otherNames].some((name) => name !== '' && foldName(name) === foldName(from)));
  return sides.find((person) => person && isFrom(person))?.id ?? null;
}
