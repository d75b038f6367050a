// The words by which a need and one person fit, as they stand in the need: a reason that can be read. No book is asked.
import type { Person } from '../person.ts';
import type { Profile } from './match-index.ts';
import { profileOf } from './match-index.ts';
import { matchWords, needTerms } from './match-words.ts';

/** In the need, then what meets them in the profile; both as written there. */
export interface CommonWords {
  readonly need: readonly string[];
  readonly theirs: readonly string[];
}
const unique = (words: readonly string[]): readonly string[] => [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];

export function wordsInCommon(need: string, who: Person | Profile): CommonWords | null {
  const match = matchWords(needTerms(need), 'passages' in who ? who : profileOf(who), () => 1);
  if (!match || match.marks.length === 0) return null;
  const cut = (text: string, marks: typeof match.marks): readonly string[] => marks.map(({ start, length }) => text.slice(start, start + length));
  return { need: unique(cut(need, match.marks)), theirs: unique(match.passages.flatMap(({ text, marks }) => cut(text, marks))) };
}
