// Who of the book may meet a need: people whose trade, or whose earlier referrals, share telling words with it. It suggests and never chooses.
import { ME, type Person } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import type { Tools } from './tools.ts';

export interface Suggestion {
  readonly person: Person;
  /** Referrals in which they were the one who may meet the need. */
  readonly given: number;
  /** How many of those are known to have gone well. */
  readonly wentWell: number;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Words by the rules of whichever script; the shortest say too little to count. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = [...new Intl.Segmenter('und', { granularity: 'word' }).segment(fold(text))].filter((part) => part.isWordLike).map((part) => part.segment);
  return new Set(words.filter((word) => word.length >= (/[\p{sc=Han}\p{sc=Katakana}]/u.test(word) ? 2 : 4)));
}
/** Endings aside: "bookkeeper" meets "bookkeeping", «бухгалтера» meets «бухгалтер». */
function meet(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const same = Math.max(4, Math.ceil(shorter * 0.75));
  return shorter >= 5 && a.slice(0, same) === b.slice(0, same);
}

const tradeOf = (p: Person): string => [p.title, p.headline, p.neutral, p.notes, p.company].filter(Boolean).join('\n');

export async function suggestPeople(tools: Pick<Tools, 'book'>, need: string, exclude: readonly string[], limit = 3): Promise<readonly Suggestion[]> {
  const wanted = [...wordsOf(need)];
  if (wanted.length === 0) return [];
  const [everybody, referrals] = await Promise.all([tools.book.people(), tools.book.referrals()]);
  const earlier = new Map<string, Referral[]>();
  for (const referral of referrals) {
    if (referral.removed || !referral.providerId || referral.providerId === ME) continue;
    earlier.set(referral.providerId, [...(earlier.get(referral.providerId) ?? []), referral]);
  }
  const people = everybody.filter((person) => !person.removed && !exclude.includes(person.id)).map((person) => {
    const theirs = earlier.get(person.id) ?? [];
    return { person, theirs, words: [...wordsOf([tradeOf(person), ...theirs.map((r) => `${r.topic}\n${r.needNeutral ?? ''}`)].join('\n'))] };
  });
  const known = (word: string): number => people.filter((p) => p.words.some((own) => meet(word, own))).length;
  // A word that most of the book shares tells nobody apart.
  const weight = new Map(wanted.map((word) => [word, known(word)] as const).filter(([, n]) => n > 0).map(([word, n]) => [word, Math.log(1 + people.length / n)]));
  return people
    .map((p) => ({ ...p, score: [...weight].reduce((sum, [word, worth]) => sum + (p.words.some((own) => meet(word, own)) ? worth : 0), 0) }))
    .filter((p) => p.score > Math.log(2))
    .sort((a, b) => b.score - a.score || b.theirs.length - a.theirs.length)
    .slice(0, limit)
    .map(({ person, theirs }) => ({ person, given: theirs.length, wentWell: theirs.filter((r) => r.outcome?.result === 'met' || r.outcome?.result === 'won').length }));
}
