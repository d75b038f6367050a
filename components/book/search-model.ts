// What a search finds among the rows, which are read when one searches: people, referrals, and the words of mails that facts rest on.
import { searchBook, type BookMatch } from '../../lib/actions/search-book.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { BookModel } from './book-model.ts';
import { foldText } from '../base/fold.ts';

export interface WordsFound { readonly referral: Referral; readonly quote: string; readonly day: string | null }
export interface Found extends BookMatch { readonly words: readonly WordsFound[] }

export const wordsOf = (query: string): readonly string[] => foldText(query).split(/\s+/u).filter(Boolean);
export const MOST = 6;

export function findWords(referrals: readonly Referral[], query: string): readonly WordsFound[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const found: WordsFound[] = [];
  for (const referral of referrals) {
    const quotes = new Map<string, string | null>();
    for (const evidence of Object.values(referral.evidence)) quotes.set(evidence.quote, evidence.sentAt.slice(0, 10) || null);
    for (const optIn of Object.values(referral.optIns)) if (optIn.words) quotes.set(optIn.words.quote, optIn.on);
    for (const [quote, day] of quotes) if (words.every((word) => foldText(quote).includes(word))) found.push({ referral, quote, day });
  }
  return found;
}

export async function searchRows(book: BookModel, query: string): Promise<Found> {
  if (wordsOf(query).length > 0) await book.needLists();
  const rows = book.rows.value;
  if (!rows || wordsOf(query).length === 0) return { people: [], referrals: [], words: [] };
  const loaded = { book: { ...book.tools.book, people: () => Promise.resolve(rows.people), referrals: () => Promise.resolve(rows.referrals) } };
  const { people, referrals } = await searchBook(loaded, query);
  const words = wordsOf(query);
  const inTopic = (referral: Referral): number => Number(words.every((word) => foldText(referral.topic).includes(word)));
  return { people, referrals: [...referrals].sort((a, b) => inTopic(b) - inTopic(a)), words: findWords(rows.referrals, query) };
}

export interface HitPiece { readonly text: string; readonly hit: boolean }
/** A text with the words that were found marked; nothing is marked where folding changes its length. */
export function hitsIn(text: string, query: string): readonly HitPiece[] {
  const folded = foldText(text);
  if (folded.length !== text.length) return [{ text, hit: false }];
  const marks = wordsOf(query).flatMap((word) => { const at = folded.indexOf(word); return at < 0 ? [] : [{ at, end: at + word.length }]; }).sort((a, b) => a.at - b.at);
  const pieces: HitPiece[] = [];
  let from = 0;
  for (const { at, end } of marks) {
    if (at < from) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), hit: false });
    pieces.push({ text: text.slice(at, end), hit: true });
    from = end;
  }
  return from < text.length || pieces.length === 0 ? [...pieces, { text: text.slice(from), hit: false }] : pieces;
}
